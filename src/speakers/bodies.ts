import { mediaHeads } from '../names/quoted-media';
import type { Speaker } from '../schema/speaker';
import { fold } from '../text/fold';
import type { Token } from '../text/tokens';
import { describedName } from './described-name';
import { type Entity, merge, newEntity, settled } from './entity';
import { isMisspelled, mediumOf } from './medium-in-name';
import { appositiveHeads, partsOf, plainName, properNameOf } from './shorter-names';
import { stateOfCapital } from './states';
import { textOf } from './token-text';

/** How far the lead of an article reaches, and where it names the paper that the lead leaves unnamed. */
const mostTokensOfLead = 40;
const mostTokensToName = 120;

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

/** «دفتر آقای رستگار» is «دفتر رستگار». */
const addresses: ReadonlySet<string> = new Set(['آقای', 'خانم'].map(fold));

const keysOf = (words: readonly Token[]): string[] =>
  words.filter(({ kind, key }) => kind !== 'punctuation' && !addresses.has(key)).map(({ key }) => key);
