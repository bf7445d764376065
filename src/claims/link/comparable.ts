import type { Claim } from '../../schema/claim';
import type { Extraction } from '../../schema/extraction';
import type { Quantity } from '../../schema/quantity';
import { tokenize } from '../../text/tokens';
import { verbForm } from '../verb-forms';
import { wordingStem } from '../wording-stem';
import { functionWords } from './function-words';

/** A claim as it is compared: its words of content, its figures, who says it and when. */
export interface Comparable {
  readonly extraction: number;
  readonly claim: Claim;
  readonly words: ReadonlySet<string>;
  /** The same words in their order. */
  readonly order: readonly string[];
  /** It has a negated verb. */
  readonly negated: boolean;
  readonly figures: readonly Quantity[];
  readonly times: ReadonlySet<string>;
  readonly speaker: readonly string[] | null;
}

export type Pair = readonly [Comparable, Comparable];

/** A word that stands in more claims than this brings no two of them together. */
const commonest = 40;

/** The claims of one extraction, ready to be compared. */
export function comparables(extraction: Extraction, index: number): Comparable[] {
  const quantities = new Map(extraction.quantities.map((one) => [one.id, one]));
  const times = new Map(extraction.times.map((one) => [one.id, one]));
  const speakers = new Map(extraction.speakers.map((one) => [one.id, one]));
  return extraction.claims.map((claim) => {
    const speaker = speakers.get(claim.speakerId ?? '');
    const tokens = tokenize(claim.statement).filter(({ kind }) => kind === 'word');
    const order = tokens.flatMap(({ key }) =>
      key.length > 1 && !functionWords.has(key) && !verbForm(key) ? [wordingStem(key)] : [],
    );
    return {
      extraction: index,
      claim,
      words: new Set(order),
      order,
      negated: tokens.some(({ key }) => verbForm(key)?.negative),
      figures: claim.quantityIds.flatMap((id) => {
        const quantity = quantities.get(id);
        return quantity && quantity.kind !== 'ordinal' && quantity.kind !== 'score' ? [quantity] : [];
      }),
      times: new Set(claim.timeIds.flatMap((id) => times.get(id)?.value ?? [])),
      speaker: speaker ? tokenize(speaker.name).map(({ key }) => key) : null,
    };
  });
}

/** Claims that share a word which few others have; each pair once. */
export function candidatePairs(claims: readonly Comparable[]): Pair[] {
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

/** The part of the smaller set of words that stands in the larger. */
export function overlapOf({ words: a }: Comparable, { words: b }: Comparable): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return small.size === 0 ? 0 : shared / small.size;
}

/**
 * Whether two statements are of one form but about two things: behind the same word each has one that the other does
 * not know («شهر گرگان», «شهر ساری»).
 */
export function differInSlot(a: Comparable, b: Comparable): boolean {
  const behind = new Map<string, string>();
  a.order.forEach((word, i) => {
    if (!b.words.has(word)) behind.set(a.order[i - 1] ?? '', word);
  });
  return b.order.some((word, i) => !a.words.has(word) && behind.has(b.order[i - 1] ?? ''));
}

/** One name is the other, or its surname: «آسوشه» and «عباس آسوشه». */
export function sameSpeaker({ speaker: a }: Comparable, { speaker: b }: Comparable): boolean {
  if (!a || !b) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.at(-1) === long.at(-1) && short.every((word) => long.includes(word));
}
