import { honorificEnd } from '../../src/names/honorifics';
import { begins, Label } from '../../src/names/labels';
import type { NameTagger } from '../../src/names/tagger';
import { WordClass, wordClassOf } from '../../src/names/word-type';
import { fold } from '../../src/text/fold';
import type { Token } from '../../src/text/tokens';
import { type LabelledSentence, settleTitles } from './labelled';
import { readNews } from './read-news';
import type { Sources } from './sources';

/** Verbs that only people and their spokesmen are the subject of. */
const humanCues: ReadonlySet<string> = new Set(
  ['گفت', 'افزود', 'اظهار', 'تصریح', 'خاطرنشان', 'یادآور', 'می‌گوید'].map(fold),
);

/** How often a name of several words was seen, and how often in a place where it labels itself. */
interface NameCount {
  seen: number;
  labelled: number;
}

const plain = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && wordClassOf(token.kind, token.key) === WordClass.plain;

/**
 * Where a name labels itself: after honorifics up to a comma or a reporting verb, or between the start of a line and
 * a verb of speaking («رستگار گفت:»).
 */
function selfLabelled(tokens: readonly Token[], at: number): { first: number; end: number } | null {
  const first = honorificEnd(tokens, at);
  if (first === at && !tokens[at]?.lineStart) return null;
  let end = first;
  while (end < first + 4 && plain(tokens[end]) && !tokens[end]?.lineStart) end++;
  if (end === first || (tokens[first]?.lineStart && first !== at)) return null;
  const after = tokens[end];
  if (!after || after.lineStart) return null;
  const afterClass = wordClassOf(after.kind, after.key);
  const closed =
    first > at ? afterClass === WordClass.comma || humanCues.has(after.key) : humanCues.has(after.key);
  return closed ? { first, end } : null;
}

/** The lines of a text as token ranges. */
export function* linesOf(tokens: readonly Token[]): Generator<{ first: number; end: number }> {
  let first = 0;
  for (let i = 1; i <= tokens.length; i++) {
    if (i < tokens.length && !tokens[i]?.lineStart) continue;
    yield { first, end: i };
    first = i;
  }
}

function tagText(tagger: NameTagger, tokens: readonly Token[]): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  for (const { first, end } of linesOf(tokens)) tagger.tag(tokens, first, end, labels.subarray(first, end));
  settleTitles(tokens, labels);
  return labels;
}

const keyOf = (tokens: readonly Token[], first: number, end: number): string => {
  let key = '';
  for (let i = first; i < end; i++) key += i > first ? ` ${tokens[i]?.key}` : tokens[i]?.key;
  return key;
};

function endOfName(labels: Uint8Array, first: number): number {
  let end = first + 1;
  while (end < labels.length && labels[end] === (labels[first] ?? 0) + 1) end++;
  return end;
}

/** Names of two and more words that the tagger finds again and again, or that label themselves. */
function collectNames(sources: Sources, tagger: NameTagger): Map<string, NameCount> {
  const names = new Map<string, NameCount>();
  const add = (key: string, labelled: boolean): void => {
    const one = names.get(key) ?? { seen: 0, labelled: 0 };
    if (labelled) one.labelled++;
    else one.seen++;
    names.set(key, one);
  };
  for (const tokens of readNews(sources)) {
    const labels = tagText(tagger, tokens);
    for (let i = 0; i < tokens.length; i++) {
      if (labels[i] === Label.person) {
        const end = endOfName(labels, i);
        if (end > i + 1) add(keyOf(tokens, i, end), false);
      }
      const own = selfLabelled(tokens, i);
      if (own && own.end > own.first + 1) add(keyOf(tokens, own.first, own.end), true);
    }
  }
  return names;
}

/** Which words of the corpus are surnames wherever they stand, judged by how often they stand in a full name. */
class Surnames {
  readonly #all = new Map<string, number>();
  readonly #covered = new Map<string, number>();

  count(key: string, covered: boolean): void {
    this.#all.set(key, (this.#all.get(key) ?? 0) + 1);
    if (covered) this.#covered.set(key, (this.#covered.get(key) ?? 0) + 1);
  }
  /** How often the word ends a full name or labels itself. */
  rate(key: string): number {
    return (this.#covered.get(key) ?? 0) / ((this.#all.get(key) ?? 0) + 1);
  }
  seen(key: string): number {
    return this.#all.get(key) ?? 0;
  }
}

/** The share of its occurrences in which the tagger must take some words for a name. */
const leastSure = 0.5;

/** Full names of which the lists or the places where they stand bear witness. */
class KnownNames {
  /** Each name with how often it was taken for one, and how often it stands in the news. */
  readonly #names = new Map<string, { readonly seen: number; all: number }>();
  readonly #longest = new Map<string, number>();

  constructor(counts: ReadonlyMap<string, NameCount>, isGiven: (key: string) => boolean) {
    for (const [name, { seen, labelled }] of counts) {
      const words = name.split(' ');
      const first = words[0] ?? '';
      if (words.length > 5 || words.some((word) => wordClassOf('word', word) > WordClass.sayyid)) continue;
      if (!(isGiven(first) ? seen >= 2 || labelled >= 1 : labelled >= 2 && seen >= 1)) continue;
      this.#names.set(name, { seen: seen + labelled, all: 0 });
      this.#longest.set(first, Math.max(this.#longest.get(first) ?? 0, words.length));
    }
  }
  /** Counts the names of one text. */
  count(tokens: readonly Token[]): void {
    tokens.forEach((_, i) => {
      const end = this.endAt(tokens, i);
      const name = end > i ? this.#names.get(keyOf(tokens, i, end)) : undefined;
      if (name) name.all++;
    });
  }
  /** Drops what is a name only now and then: «ایران اسلامی» is a country, «آزاد اسلامی» a university. */
  dropUnsure(): void {
    for (const [name, { seen, all }] of this.#names) if (seen < all * leastSure) this.#names.delete(name);
  }
  /** Where the longest full name that starts at a token ends, or the token itself. */
  endAt(tokens: readonly Token[], at: number): number {
    const longest = this.#longest.get(tokens[at]?.key ?? '') ?? 0;
    for (let length = longest; length >= 2; length--)
      if (at + length <= tokens.length && this.#names.has(keyOf(tokens, at, at + length))) return at + length;
    return at;
  }
}

/** The full names of one text and the surnames in them. */
function fullNames(
  tokens: readonly Token[],
  known: KnownNames,
): { places: [number, number][]; surnames: Set<string> } {
  const places: [number, number][] = [];
  const surnames = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const end = known.endAt(tokens, i);
    if (end === i) continue;
    places.push([i, end]);
    surnames.add(tokens[end - 1]?.key ?? '');
    i = end - 1;
  }
  return { places, surnames };
}

/** News lines with the labels that the tagger, the names met elsewhere and the rest of the text give them. */
export function* silverLines(
  sources: Sources,
  tagger: NameTagger,
  isGiven: (key: string) => boolean,
): Generator<LabelledSentence[]> {
  const known = new KnownNames(collectNames(sources, tagger), isGiven);
  for (const tokens of readNews(sources)) known.count(tokens);
  known.dropUnsure();
  const rates = new Surnames();
  for (const tokens of readNews(sources)) {
    const { places } = fullNames(tokens, known);
    const inside = new Set(places.map(([, end]) => end - 1));
    tokens.forEach((token, i) => {
      if (token.kind !== 'word') return;
      const own = token.lineStart ? selfLabelled(tokens, i) : null;
      rates.count(token.key, inside.has(i) || (own !== null && own.end === i + 1));
    });
  }
  const isSurname = (key: string) => rates.seen(key) >= 3 && rates.rate(key) >= 0.3;
  for (const tokens of readNews(sources)) {
    const labels = tagText(tagger, tokens);
    const lay = (first: number, end: number): void => {
      // A name that ran out of this one is taken away whole.
      for (let i = end; i < labels.length && labels[i] !== 0 && !begins(labels[i] ?? 0); i++) labels[i] = 0;
      labels.fill(Label.person + 1, first, end);
      labels[first] = Label.person;
    };
    const { places, surnames } = fullNames(tokens, known);
    for (const [first, end] of places) {
      if (labels[first] !== 0 && (labels[first] ?? 0) > 2) continue;
      let last = end;
      while (labels[end - 1] === Label.person + 1 && labels[last] === Label.person + 1) last++;
      lay(first, last);
    }
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (token?.kind !== 'word') continue;
      const own = selfLabelled(tokens, i);
      if (own) {
        const last = tokens[own.end - 1]?.key ?? '';
        const rare = rates.seen(last) <= 4;
        const named = labels.subarray(own.first, own.end).some((label) => label === 1 || label === 2);
        if (rare || rates.rate(last) >= (named ? 0.03 : 0.1)) lay(own.first, own.end);
      } else if (labels[i] === 0 && isSurname(token.key) && labels[i + 1] !== Label.person)
        labels[i] = labels[i - 1] === 1 || labels[i - 1] === 2 ? Label.person + 1 : Label.person;
      else if (labels[i] === 0 && surnames.has(token.key) && rates.rate(token.key) >= 0.06)
        labels[i] = Label.person;
    }
    // No name holds a sign or a figure.
    tokens.forEach((token, i) => {
      if (token.kind === 'punctuation' || token.kind === 'number') labels[i] = 0;
    });
    const lines: LabelledSentence[] = [];
    for (const { first, end } of linesOf(tokens))
      lines.push({ tokens: tokens.slice(first, end), labels: labels.slice(first, end) });
    yield lines;
  }
}
