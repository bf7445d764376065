import { isKnownMedium } from '../names/known-bodies';
import { nameEvidence } from '../names/lexicon';
import { mediaHeads } from '../names/quoted-media';
import type { Speaker } from '../schema/speaker';
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
  /** The first words of a name («سپاه») and its last («مهر» of «خبرگزاری مهر»); null where several bodies have them. */
  readonly #byPart = new Map<string, Entity | null>();
  /** Those whose name has stood in marks behind a description: no longer phrase calls them better. */
  readonly #named = new Set<Entity>();
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
    const medium = mediumOf(keys);
    const same = medium === null ? undefined : this.#byName.get(medium);
    if (same) return settled(same);
    // The other way round: a fuller name of a body that the text has called by its first or last words.
    for (const part of partsOf(keys, 'organisation')) {
      const short = this.#byName.get(part);
      if (short && short.kind === 'organisation' && part.includes(' ')) return settled(short);
    }
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
      if (
        named !== null ||
        (!capital && !indefinite && text.length > found.label.length && !this.#named.has(found))
      ) {
        found.label = text;
        if (named !== null) this.#named.add(found);
        this.#index(keysOf(words), found);
      }
      return found;
    }
    const body = newEntity(kind, text, indefinite);
    if (named !== null) this.#named.add(body);
    this.#index(keysOf(words), body);
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
    const medium = mediumOf(keys);
    if (medium !== null && !this.#byName.has(medium)) this.#byName.set(medium, body);
    for (const part of partsOf(keys, body.kind)) {
      const other = this.#byPart.get(part);
      this.#byPart.set(part, other === undefined || other === body ? body : null);
    }
  }
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
    const name = keys.slice(-length).join('');
    if (isKnownMedium(name)) return length === keys.length || mediaHeads.has(keys[0] ?? '') ? name : null;
  }
  return null;
}

/** «دفتر آقای رستگار» is «دفتر رستگار». */
const addresses: ReadonlySet<string> = new Set(['آقای', 'خانم'].map(fold));

const keysOf = (words: readonly Token[]): string[] =>
  words.filter(({ kind, key }) => kind !== 'punctuation' && !addresses.has(key)).map(({ key }) => key);

const regions: ReadonlySet<string> = new Set(
  'شمالی جنوبی شرقی غربی متحده سعودی جمهوری اسلامی ایالات'.split(' ').map(fold),
);
const isOfPlace = (key: string): boolean => regions.has(key) || nameEvidence(key).place > 1;

/** Words before the second of two: «دو مقام غربی و دو مقام ایرانی». */
const counted: ReadonlySet<string> = new Set(['یک', 'دو', 'سه', 'چهار', 'چند', 'چندین', 'برخی'].map(fold));

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
