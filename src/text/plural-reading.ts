import type { Features, LinearModel } from '../models/linear';
import { mix } from './side-view';

/** What follows a word that is no word: a mark or the end, an opening mark, a number or something foreign. */
export const Follower = { End: 1, Opening: 2, Other: 3 } as const;
export type Follower = (typeof Follower)[keyof typeof Follower];

/** Stems of which both readings are met, and for the plural the logarithm of the odds in quarters. */
export type Stems = ReadonlyMap<string, number>;
const STEP = 4;

/** How many letters of the neighbours are read beside the whole of them. */
const HEAD = 3;
const TAIL = 2;

/**
 * The features by which it is told whether letters such as «نامهای» are a plural («نام‌های») or an indefinite noun
 * («نامه‌ای»): its neighbours. The ezafe of the plural wants a noun, an adjective or a pronoun behind it.
 *
 * @param before the word before, or '' where none stands against it
 * @param after the word after, or what stands there instead
 */
export function readingFeatures(before: string, after: string | Follower, out: Features): void {
  out.clear();
  out.add(1, hashOf(before));
  if (typeof after === 'string') {
    out.add(2, hashOf(after));
    out.add(3, hashOf(after.slice(0, HEAD)));
    out.add(4, hashOf(after.slice(-TAIL)));
    out.add(5, hashOf(after.slice(-1)));
    out.add(6, mix(hashOf(before), hashOf(after.slice(-1))));
  } else {
    out.add(7, after);
    out.add(8, mix(hashOf(before), after));
  }
}

/**
 * Whether the plural is the likelier of the two.
 *
 * @param odds what the stem alone says, of {@link Stems}
 */
export function readsAsPlural(
  model: LinearModel,
  odds: number,
  before: string,
  after: string | Follower,
  features: Features,
): boolean {
  readingFeatures(before, after, features);
  return features.score(model) + odds / STEP > 0;
}

/** Compiles stems: each with its odds, set apart by spaces. */
export const encodeStems = (odds: ReadonlyMap<string, number>): string =>
  [...odds]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([stem, value]) => `${stem}${Math.round(value * STEP)}`)
    .join(' ');

/** The inverse of {@link encodeStems}. */
export function decodeStems(source: string): Stems {
  const stems = new Map<string, number>();
  for (const entry of source.split(' ')) {
    const at = entry.search(/[-\d]/u);
    stems.set(entry.slice(0, at), Number(entry.slice(at)));
  }
  return stems;
}

function hashOf(letters: string): number {
  let hash = 23;
  for (let i = 0; i < letters.length; i++) hash = mix(hash, letters.charCodeAt(i));
  return hash;
}
