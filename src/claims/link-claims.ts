import type { Claim } from '../schema/claim';
import type { ClaimLink } from '../schema/claim-link';
import type { Extraction } from '../schema/extraction';
import type { Quantity } from '../schema/quantity';
import { tokenize } from '../text/tokens';
import { functionWords } from './function-words';
import { verbForm } from './verb-forms';
import { wordingStem } from './wording-stem';

/** A claim as it is compared: its words of content, its figures, who says it and when. */
interface Comparable {
  readonly extraction: number;
  readonly claim: Claim;
  readonly words: ReadonlySet<string>;
  readonly figures: readonly Quantity[];
  readonly times: ReadonlySet<string>;
  readonly speaker: readonly string[] | null;
}

/** Of two statements with the same words, so many of the shorter one's must stand in the longer. */
const sameStatement = 0.7;
/** And so many words it must have for their agreement to mean something. */
const leastWords = 3;
/** And the longer may have so many times the words of the shorter: a clause within a long sentence is not it again. */
const longest = 2.5;
/** Two figures are of the same thing where so many of the words about them agree. */
const sameThing = 0.6;
/** A word that stands in more claims than this brings no two of them together. */
const commonest = 40;

/**
 * Finds which claims of one or several articles belong together: the same statement again (in headline, lead and body,
 * or in another outlet), the same figure of the same speaker in several articles, and different figures for the same
 * thing in different articles.
 *
 * @param extractions one for each article, in any order; `extraction` in the result is the place in this list.
 * @returns the links, repeats first. Nothing is merged or dropped: a claim may stand in several links.
 * @example
 * linkClaims([extractClaims(first), extractClaims(second)]);
 * // [{ kind: 'repeat', claims: [{ extraction: 0, claimId: 'C1' }, { extraction: 1, claimId: 'C4' }], quantities: [] }]
 */
export function linkClaims(extractions: readonly Extraction[]): ClaimLink[] {
  if (!Array.isArray(extractions))
    throw new TypeError('Expected `extractions` to be an array of extractions');
  const claims = extractions.flatMap(comparables);
  const pairs = candidatePairs(claims);
  return [...repeatsOf(claims, pairs), ...sameFiguresOf(pairs), ...differencesOf(pairs)];
}

function comparables(extraction: Extraction, index: number): Comparable[] {
  const quantities = new Map(extraction.quantities.map((one) => [one.id, one]));
  const times = new Map(extraction.times.map((one) => [one.id, one]));
  const speakers = new Map(extraction.speakers.map((one) => [one.id, one]));
  return extraction.claims.map((claim) => {
    const speaker = speakers.get(claim.speakerId ?? '');
    return {
      extraction: index,
      claim,
      words: contentWords(claim.statement),
      figures: claim.quantityIds.flatMap((id) => {
        const quantity = quantities.get(id);
        return quantity && typeof quantity.value === 'number' && quantity.kind !== 'ordinal'
          ? [quantity]
          : [];
      }),
      times: new Set(claim.timeIds.flatMap((id) => times.get(id)?.value ?? [])),
      speaker: speaker ? tokenize(speaker.name).map(({ key }) => key) : null,
    };
  });
}

function contentWords(statement: string): Set<string> {
  const words = new Set<string>();
  for (const { kind, key } of tokenize(statement)) {
    if (kind === 'word' && key.length > 1 && !functionWords.has(key) && !verbForm(key))
      words.add(wordingStem(key));
  }
  return words;
}

type Pair = readonly [Comparable, Comparable];

/** Claims that share a word which few others have; each pair once. */
function candidatePairs(claims: readonly Comparable[]): Pair[] {
  const holders = new Map<string, number[]>();
  claims.forEach(({ words }, i) => {
    for (const word of words) {
      const list = holders.get(word);
      if (list) list.push(i);
      else holders.set(word, [i]);
    }
  });
  const seen = new Set<number>();
  const pairs: Pair[] = [];
  for (const list of holders.values()) {
    if (list.length < 2 || list.length > commonest) continue;
    list.forEach((a, place) => {
      for (const b of list.slice(place + 1)) {
        const key = a * claims.length + b;
        const [one, other] = [claims[a], claims[b]];
        if (seen.has(key) || !one || !other) continue;
        seen.add(key);
        pairs.push([one, other]);
      }
    });
  }
  return pairs;
}

/** The part of the smaller set that stands in the larger. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return small.size === 0 ? 0 : shared / small.size;
}

/** One name is the other, or its surname: «آسوشه» and «عباس آسوشه». */
function sameSpeaker(a: readonly string[] | null, b: readonly string[] | null): boolean {
  if (!a || !b) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.at(-1) === long.at(-1) && short.every((word) => long.includes(word));
}

const value = ({ value: amount }: Quantity): number => Number(amount);
const sameMeasure = (a: Quantity, b: Quantity): boolean =>
  a.unitCode !== null || b.unitCode !== null
    ? a.unitCode === b.unitCode
    : a.unit !== null && a.unit === b.unit;
const sameAmount = (a: Quantity, b: Quantity): boolean => value(a) === value(b);

/** Every figure of the one with fewer stands in the other as well. */
function figuresAgree(a: Comparable, b: Comparable): boolean {
  const [fewer, more] = a.figures.length <= b.figures.length ? [a, b] : [b, a];
  return fewer.figures.every((one) =>
    more.figures.some((other) => sameMeasure(one, other) && sameAmount(one, other)),
  );
}

function isRepeat([a, b]: Pair): boolean {
  const [shorter, longer] = [Math.min(a.words.size, b.words.size), Math.max(a.words.size, b.words.size)];
  if (shorter < leastWords || longer > shorter * longest) return false;
  // A headline may leave the speaker to the lead; but two who say the same are two claims.
  const speakers = a.speaker === null || b.speaker === null || sameSpeaker(a.speaker, b.speaker);
  return speakers && figuresAgree(a, b) && overlap(a.words, b.words) >= sameStatement && !nested(a, b);
}

/** A statement and the one quoted within it are not the same said twice. */
function nested(a: Comparable, b: Comparable): boolean {
  if (a.extraction !== b.extraction) return false;
  return a.claim.start < b.claim.end && b.claim.start < a.claim.end;
}

const reference = ({ extraction, claim }: Comparable) => ({ extraction, claimId: claim.id });

function repeatsOf(claims: readonly Comparable[], pairs: readonly Pair[]): ClaimLink[] {
  const parent = new Map(claims.map((claim) => [claim, claim]));
  const root = (claim: Comparable): Comparable => {
    let at = claim;
    for (let up = parent.get(at); up && up !== at; up = parent.get(at)) {
      parent.set(at, parent.get(up) ?? up);
      at = up;
    }
    return at;
  };
  for (const pair of pairs) if (isRepeat(pair)) parent.set(root(pair[1]), root(pair[0]));
  const groups = new Map<Comparable, Comparable[]>();
  for (const claim of claims) {
    const top = root(claim);
    groups.set(top, [...(groups.get(top) ?? []), claim]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => ({
      kind: 'repeat',
      claims: group.map(reference),
      quantities: group.flatMap(({ extraction, figures }) =>
        figures.map(({ id }) => ({ extraction, quantityId: id })),
      ),
    }));
}

function sameFiguresOf(pairs: readonly Pair[]): ClaimLink[] {
  return pairs.flatMap(([a, b]) => {
    if (a.extraction === b.extraction || !sameSpeaker(a.speaker, b.speaker) || isRepeat([a, b])) return [];
    return figurePairs(a, b, sameAmount).map((figures) => link('same-figure', a, b, figures));
  });
}

function differencesOf(pairs: readonly Pair[]): ClaimLink[] {
  return pairs.flatMap(([a, b]) => {
    if (a.extraction === b.extraction || Math.min(a.words.size, b.words.size) < leastWords) return [];
    if (overlap(a.words, b.words) < sameThing || !timesMeet(a.times, b.times)) return [];
    if (a.figures.length !== b.figures.length) return [];
    return figurePairs(a, b, differ).map((figures) => link('different-figure', a, b, figures));
  });
}

/** Two statements about different days are no disagreement. */
function timesMeet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return true;
  for (const time of a) if (b.has(time)) return true;
  return false;
}

/** More apart than rounding, «حدود» or «بیش از» explain. */
function differ(a: Quantity, b: Quantity): boolean {
  const [less, more] = value(a) <= value(b) ? [a, b] : [b, a];
  const loose = [a, b].some(({ modifier }) => modifier !== 'exact') ? 0.1 : 0.01;
  const open =
    less.modifier === 'over' ||
    less.modifier === 'at_least' ||
    more.modifier === 'under' ||
    more.modifier === 'at_most';
  return !open && value(more) - value(less) > Math.abs(value(more)) * loose;
}

/** The figures of two claims that are of one measure and stand alone in it, so that they can be set side by side. */
function figurePairs(
  a: Comparable,
  b: Comparable,
  test: (one: Quantity, other: Quantity) => boolean,
): (readonly [Quantity, Quantity])[] {
  return a.figures.flatMap((one) => {
    const matches = b.figures.filter((other) => sameMeasure(one, other));
    const rivals = a.figures.filter((other) => sameMeasure(one, other));
    const [other] = matches;
    if (!other || matches.length > 1 || rivals.length > 1) return [];
    return test(one, other) ? [[one, other] as const] : [];
  });
}

function link(
  kind: ClaimLink['kind'],
  a: Comparable,
  b: Comparable,
  [one, other]: readonly [Quantity, Quantity],
): ClaimLink {
  return {
    kind,
    claims: [reference(a), reference(b)],
    quantities: [
      { extraction: a.extraction, quantityId: one.id },
      { extraction: b.extraction, quantityId: other.id },
    ],
  };
}
