import type { Lexicon } from '../models/lexicon';
import type { Features } from '../models/linear';
import { firmnessOf, levelOf } from '../models/word-flags';
import { type LeftView, mix, type RightView } from './side-view';

const HE = 0x647;
const YE = 0x6cc;
/** No more features than this are taken of one pair. */
const MOST = 110;

/**
 * What the lexicon says of the two words written as one: 0 nothing, 1 one word without a ZWNJ between them,
 * 2 one word with a ZWNJ there, 3 and 4 the same of the second without an ending that stands apart, 5 and 6 without
 * one that is written on; above, in eights, the frequency and, in 32s, how firmly edited news joins them.
 */
export function asOne(lexicon: Lexicon, left: LeftView, right: RightView): number {
  const at = left.length;
  const whole = lexicon.findJoined(left.letters, right.letters);
  if (whole >= 0) return oneOf(lexicon, whole, at, 0);
  let best = 0;
  for (const { letters, writtenOn } of right.stems) {
    const entry = lexicon.findJoined(left.letters, letters);
    if (entry < 0) continue;
    const one = oneOf(lexicon, entry, at, writtenOn ? 4 : 2);
    if (best === 0 || joins(one) > joins(best) || (joins(one) === joins(best) && one > best)) best = one;
  }
  return best;
}

const joins = (one: number): number => 1 - (one & 1);

function oneOf(lexicon: Lexicon, entry: number, at: number, kind: number): number {
  const flags = lexicon.flags(entry);
  return kind + ((lexicon.mask(entry) >> (at - 1)) & 1 ? 2 : 1) + 8 * levelOf(flags) + 32 * firmnessOf(flags);
}

/** How firmly edited news joins two words, 0 to 2, in what {@link asOne} gives. */
export const firmnessIn = (one: number): number => one >> 5;

/** Features of the left word alone. */
export function leftFeatures(left: LeftView, out: Features): void {
  out.add(3, left.whole);
  for (let k = 2; k <= 4; k++) out.add(30 + k, mix(tail(left.tails, k), k));
}

/** Features of the right word alone. */
export function rightFeatures(right: RightView, out: Features): void {
  out.add(4, right.whole);
  for (let k = 2; k <= 5; k++) out.add(20 + k, mix(tail(right.tails, k), k));
  for (let k = 2; k <= 4; k++) out.add(36 + k, mix(tail(right.heads, k), k));
  for (const { ending, stands, hash } of right.stems) {
    out.add(45, hash);
    out.add(48, mix(ending, stands));
  }
}

/** Features of the two together. */
export function pairFeatures(left: LeftView, right: RightView, one: number, out: Features): void {
  const lengths = Math.min(7, left.length) * 8 + Math.min(7, right.length);
  const { last, tails } = left;
  out.add(1, one);
  out.add(2, one * 64 + lengths);
  out.add(5, mix(left.whole, right.whole));
  out.add(6, mix(left.whole, one));
  out.add(7, mix(right.whole, one));
  out.add(8, left.stands * 256 + right.stands);
  out.add(9, (left.stands * 256 + right.stands) * 128 + one);
  out.add(10, mix(right.whole, left.stands));
  out.add(11, mix(left.whole, right.stands));
  out.add(12, mix(right.whole, last));
  out.add(13, mix(right.whole, tail(tails, 2)));
  out.add(14, mix(right.whole, tail(tails, 3)));
  out.add(15, mix(left.whole, tail(right.tails, 1)));
  out.add(16, mix(left.whole, tail(right.tails, 2)));
  out.add(17, mix(left.whole, tail(right.tails, 3)));
  out.add(18, mix(left.whole, tail(right.heads, 2)));
  out.add(19, right.ending * 4096 + left.stands * 8 + (last === HE ? 1 : last === YE ? 2 : 0));
  out.add(20, right.ending * 65536 + last);
  out.add(42, mix(tail(tails, 2), tail(right.tails, 3)));
  out.add(43, mix(tail(tails, 1), tail(right.tails, 4)));
  out.add(44, mix(tail(tails, 1), right.whole ^ one));
  if (left.letterName && right.letterName) out.add(52, 1);
  for (const { hash, writtenOn } of right.stems) {
    if (out.count > MOST) break;
    out.add(46, mix(hash, tail(tails, 1)));
    out.add(47, mix(hash, left.whole));
    out.add(49, mix(hash, one));
    out.add(50, mix(hash, left.stands * 2 + (writtenOn ? 1 : 0)));
    out.add(51, mix(hash, tail(tails, 2)));
  }
}

/**
 * The features by which it is told whether two words set apart by a space are one; gives what {@link asOne} says.
 * A running text adds up the parts, those of each word once for all its neighbours.
 */
export function spaceFeatures(lexicon: Lexicon, left: LeftView, right: RightView, out: Features): number {
  out.clear();
  const one = asOne(lexicon, left, right);
  leftFeatures(left, out);
  rightFeatures(right, out);
  pairFeatures(left, right, one, out);
  return one;
}

const tail = (hashes: readonly number[], k: number): number => hashes[Math.min(k, hashes.length) - 1] ?? 0;
