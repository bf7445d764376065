import { isKnownMedium, mediaNames } from '../names/known-bodies';
import { nameEvidence } from '../names/lexicon';
import { mediaHeads } from '../names/quoted-media';
import { spelledMedium } from '../names/spelled-media';
import type { Speaker } from '../schema/speaker';
import { amountWords } from '../text/amount-words';
import { fold } from '../text/fold';
import type { Token } from '../text/tokens';
import { describedName } from './described-name';
import { type Entity, merge, newEntity, settled } from './entity';
import { isPlural } from './group-words';
import { opensBody } from './source-words';
import { isState, stateOfCapital } from './states';
import { textOf } from './token-text';

/** How far the lead of an article reaches, and where it names the paper that the lead leaves unnamed. */
const mostTokensOfLead = 40;
const mostTokensToName = 120;

/** How many words of a name can stand for the whole. */
const mostWords = 12;

/** Nouns that say what the body is whose name follows: «روزنامه سپیده» is «سپیده», «سایت سپیده» need not be. */
const appositiveHeads: ReadonlySet<string> = new Set(
  'روزنامه خبرگزاری شبکه هفته‌نامه هفته نامه مجله ماهنامه شرکت بانک باشگاه تیم حزب گروه رسانه تلویزیون رادیو سازمان نشریه جنبش'
    .split(' ')
    .map(fold),
);

/** «پایگاه خبری سپیده» is «سپیده»; «پایگاه سپیده» may be one of the army's. */
const newsBase = fold('پایگاه');
const newsKinds: ReadonlySet<string> = new Set(['خبری', 'اینترنتی', 'تحلیلی', 'خبری‌تحلیلی'].map(fold));

/** The sources of an article that have no personal name: bodies, groups, documents, unnamed persons. */
export class Bodies {
  readonly #byName = new Map<string, Entity>();
  /** By a name whose state and ministry are called by the shortest of what they are called by. */
  readonly #byPlainName = new Map<string, Entity>();
  /** The first words of a name («سپاه») and its last («مهر» of «خبرگزاری مهر»); null where several bodies have them. */
  readonly #byPart = new Map<string, Entity | null>();
  /** Those whose name has stood in marks behind a description: no longer phrase calls them better. */
  readonly #named = new Set<Entity>();
  /** Media of which the text has so far given the name with a slip only. */
  readonly #misspelled = new Set<Entity>();
  /** The paper that the lead leaves unnamed. */
  #unnamed: { readonly body: Entity; readonly noun: string; readonly at: number } | null = null;

  /** The body of this name, or of which these words are the beginning or the end; null where there is none. */
  called(words: readonly Token[]): Entity | null {
    const keys = keysOf(words);
    // «واشنگتن» is the state that speaks in the same article.
    const state = keys.length === 1 ? this.#byName.get(stateOfCapital(keys[0] ?? '') ?? '') : undefined;
    if (state) return settled(state);
    const known = this.#byName.get(keys.join(' ')) ?? this.#byPart.get(keys.join(' '));
    if (known) return settled(known);
    const plain = this.#byPlainName.get(plainName(keys) ?? '');
    if (plain) return settled(plain);
    const medium = mediumOf(keys);
    const same = medium === null ? undefined : this.#byName.get(medium);
    if (same) return settled(same);
    // The other way round: a fuller name of a body that the text has called by its first or last words.
    for (const part of partsOf(keys, 'organisation')) {
      const short = this.#byName.get(part);
      if (short && short.kind === 'organisation' && part.includes(' ')) return settled(short);
    }
    // «گروه هکری سپیده» after «سپیده»
    const proper = properNameOf(keys);
    const bare = proper === null ? undefined : this.#byName.get(proper);
    if (bare && bare.kind === 'organisation' && !bare.indefinite) return settled(bare);
    return null;
  }

  /** Whether a name is all that stands behind the noun for what the body is: «بامداد پرواز» of «شرکت بامداد پرواز». */
  isProperName(words: readonly Token[], body: Entity): boolean {
    const name = textOf(words);
    const { label } = body;
    return label.endsWith(` ${name}`) && appositiveHeads.has(fold(label.slice(0, -name.length - 1)));
  }

  add(kind: Speaker['kind'], words: readonly Token[], indefinite: boolean): Entity {
    const named = describedName(words);
    const text = named ?? textOf(words).replace(/[«»"“”]/gu, '');
    const found = this.called(words);
    if (found && found.kind === kind && !found.indefinite) {
      // «واشنگتن» calls «آمریکا» no better.
      const capital = stateOfCapital(fold(text)) !== undefined;
      // «روزنامه نیویورک تامیز» is «نیویورک تایمز», and no fuller name of it.
      const keys = keysOf(words);
      const slip = isMisspelled(keys);
      const better = this.#misspelled.has(found) ? !slip : !slip && text.length > found.label.length;
      if (named !== null || (!capital && !indefinite && better && !this.#named.has(found))) {
        found.label = text;
        if (!slip) this.#misspelled.delete(found);
        if (named !== null) this.#named.add(found);
        this.#index(keys, found);
      }
      return found;
    }
    const body = newEntity(kind, text, indefinite);
    if (named !== null) this.#named.add(body);
    const keys = keysOf(words);
    if (isMisspelled(keys)) this.#misspelled.add(body);
    this.#index(keys, body);
    this.#nameUnnamed(body, words);
    return body;
  }

  /** Tells that a body goes by another name too; whoever has been called by it before is the same. */
  callAlso(body: Entity, name: Token): void {
    const other = this.#byName.get(name.key);
    if (!other) this.#byName.set(name.key, body);
    else if (other.kind === body.kind && !other.indefinite) merge(body, other);
  }

  /** «یک روزنامه هندی خبر داد …» at the head of an article is the paper that it names next. */
  #nameUnnamed(body: Entity, words: readonly Token[]): void {
    const [head, noun] = words;
    if (!head) return;
    if (body.indefinite) {
      if (noun && mediaHeads.has(noun.key) && head.index < mostTokensOfLead && !this.#unnamed)
        this.#unnamed = { body, noun: noun.key, at: head.index };
      return;
    }
    const unnamed = this.#unnamed;
    if (!unnamed || head.key !== unnamed.noun || words.length < 2) return;
    this.#unnamed = null;
    if (head.index <= unnamed.at || head.index >= unnamed.at + mostTokensToName) return;
    merge(body, unnamed.body);
  }

  #index(keys: readonly string[], body: Entity): void {
    const name = keys.join(' ');
    if (!this.#byName.has(name)) this.#byName.set(name, body);
    if (body.kind === 'person' || body.indefinite) return;
    const plain = plainName(keys);
    if (plain !== null && !this.#byPlainName.has(plain)) this.#byPlainName.set(plain, body);
    const medium = mediumOf(keys);
    if (medium !== null && !this.#byName.has(medium)) this.#byName.set(medium, body);
    for (const part of partsOf(keys, body.kind)) {
      const other = this.#byPart.get(part);
      this.#byPart.set(part, other === undefined || other === body ? body : null);
    }
  }
}

/**
 * A name in the shortest words for what stands in it: «وزارت امور خارجه ایالات متحده آمریکا» and «وزارت خارجه آمریکا» are
 * one, as are «سپاه پاسداران انقلاب اسلامی» and «سپاه». Null where it names two.
 */
function plainName(keys: readonly string[]): string | null {
  if (isJoined(keys)) return null;
  const name = ` ${keys.join(' ')} `;
  return shorter.reduce((plain, [long, short]) => plain.replace(long, short), name).trim();
}

const shorter: readonly (readonly [string, string])[] = [
  [' ایالات متحده آمریکا ', ' آمریکا '],
  [' ایالات متحده ', ' آمریکا '],
  [' امریکا ', ' آمریکا '],
  [' امارات متحده عربی ', ' امارات '],
  [' امارات متحده ', ' امارات '],
  [' عربستان سعودی ', ' عربستان '],
  [' امور خارجه ', ' خارجه '],
  [' سپاه پاسداران انقلاب اسلامی ', ' سپاه '],
  [' سپاه پاسداران ', ' سپاه '],
].map(([long = '', short = '']) => [fold(long), fold(short)]);

/** The one word that is the name of a body, behind the noun for what it is and no more than one adjective. */
function properNameOf(keys: readonly string[]): string | null {
  const name = keys[keys.length - 1] ?? '';
  // «خبرگزاری شهرداری» is not the body whose agency it is.
  if (mediaHeads.has(keys[0] ?? '') && !name.endsWith('نیوز')) return null;
  const described = keys.length === 2 || (keys.length === 3 && keys[1]?.endsWith('ی') === true);
  const proper = !isOfPlace(name) && !isState(name) && !opensBody(name) && !name.endsWith('ی');
  const kind = appositiveHeads.has(keys[0] ?? '') || mediaHeads.has(keys[0] ?? '');
  return described && proper && kind ? name : null;
}

/** The longest names of foreign media have this many words. */
const mostMediumWords = 4;

/**
 * The name of a known medium at the end of a phrase that opens with what kind of medium it is, or that is the name
 * alone, written together: «روزنامه آمریکایی نیویورک تایمز» and «نیویورک‌تایمز» are one.
 */
function mediumOf(keys: readonly string[]): string | null {
  if (isJoined(keys)) return null;
  for (let length = Math.min(mostMediumWords, keys.length); length > 0; length--) {
    const name = spelledMedium(keys.slice(-length).join(''));
    if (name !== null) return length === keys.length || mediaHeads.has(keys[0] ?? '') ? name : null;
  }
  return null;
}

/** Whether the words are a known medium, and do not end with its name as the list spells it. */
const isMisspelled = (keys: readonly string[]): boolean =>
  mediumOf(keys) !== null &&
  ![1, 2, 3, mostMediumWords].some((length) => mediaNames.has(keys.slice(-length).join('')));

/** «دفتر آقای رستگار» is «دفتر رستگار». */
const addresses: ReadonlySet<string> = new Set(['آقای', 'خانم'].map(fold));

const keysOf = (words: readonly Token[]): string[] =>
  words.filter(({ kind, key }) => kind !== 'punctuation' && !addresses.has(key)).map(({ key }) => key);

const regions: ReadonlySet<string> = new Set(
  'شمالی جنوبی شرقی غربی متحده سعودی جمهوری اسلامی ایالات'.split(' ').map(fold),
);
const isOfPlace = (key: string): boolean => regions.has(key) || nameEvidence(key).place > 1;

/** Words before the second of two: «دو مقام غربی و دو مقام ایرانی». */
const counted = amountWords('one', 'few', 'four', 'several', 'some');

/** Two nouns of one body: «سازمان رادیو و تلویزیون», «پژوهشگاه حوزه و دانشگاه». */
const pairs: ReadonlySet<string> = new Set(['رادیو تلویزیون', 'حوزه دانشگاه', 'بانک بیمه'].map(fold));

/**
 * Whether a name is that of two: «بانک مرکزی و مرکز آمار», «ارتش نیک‌آباد و ایالات متحده». Neither is called by it alone, and
 * «مرکز آمار» later on is one of them.
 */
function isJoined(keys: readonly string[]): boolean {
  const and = keys.indexOf('و');
  const second = keys[and + 1];
  if (and < 1 || second === undefined || pairs.has(`${keys[and - 1]} ${second}`)) return false;
  return (
    opensBody(second) ||
    isState(second) ||
    isKnownMedium(second) ||
    counted.has(second) ||
    (isPlural(keys[0] ?? '') && isPlural(second))
  );
}

function partsOf(keys: readonly string[], kind: Speaker['kind']): string[] {
  const parts: string[] = [];
  if (isJoined(keys)) return parts;
  for (let i = 1; i < Math.min(keys.length, mostWords); i++) {
    parts.push(keys.slice(0, i).join(' '));
    const newsSite = keys[0] === newsBase && newsKinds.has(keys[1] ?? '') && i > 1;
    if (kind === 'organisation' && (appositiveHeads.has(keys[0] ?? '') || newsSite)) {
      // «خبرگزاری کره شمالی» is not «کره شمالی».
      if (!keys.slice(i).every(isOfPlace)) parts.push(keys.slice(i).join(' '));
      if (i > 1) parts.push(keys.slice(1, i).join(' '));
    }
  }
  return parts;
}
