import type { Lexicon } from '../models/lexicon';
import type { Features } from '../models/linear';
import { isVerb, levelOf } from '../models/word-flags';
import { COMPARISON, ENDINGS, endingOf, PLURAL, PREVERBS, visitEndings, WRITTEN_ON } from './inflection';
import { lettersIn } from './letters';

/** How much of the letters around a place is read. */
const REACH = 5;
const YE = 0x6cc;
const MIM = 0x645;
const NUN = 0x646;
const HE = 0x647;
/** «است» stands apart. */
const IST = ENDINGS.indexOf('است') + 1;
const REGULAR_ENDINGS = PLURAL.length + COMPARISON.length;
const EDGE = 1;

/** What the lexicon says of some letters, as a small number: 0 unknown; kind, frequency, and whether it holds a ZWNJ. */
export function standing(lexicon: Lexicon, codes: Uint16Array, from: number, to: number): number {
  if (to - from < 2) return 0;
  const entry = lexicon.find(codes, from, to);
  if (entry < 0) return 0;
  const flags = lexicon.flags(entry);
  return 1 + levelOf(flags) + (isVerb(flags) ? 4 : 0) + (lexicon.mask(entry) !== 0 ? 8 : 0);
}

/** Whether a standing is that of a verb form. */
const standsAsVerb = (stands: number): boolean => stands > 0 && ((stands - 1) & 4) !== 0;

const mix = (hash: number, value: number): number => Math.imul(hash ^ value, 0x01000193) ^ (hash >>> 15);

/** What the places of one word share: worked out once a word. */
export interface WordView {
  codes: Uint16Array;
  from: number;
  to: number;
  /** The word without its last one, two, three letters: its standing. */
  shorter: readonly number[];
  /** Places where an ending starts, and which. */
  endings: readonly (readonly [number, number])[];
  /** Places where an ending that is written on starts («دانان», «دانی»), and whether the stem before it loses its ه. */
  writtenOn: readonly (readonly [number, boolean])[];
}

export function viewWord(lexicon: Lexicon, codes: Uint16Array, from: number, to: number): WordView {
  const endings: [number, number][] = [];
  visitEndings(codes, from, to, (start, ending) => endings.push([start, ending]));
  const shorter = [1, 2, 3].map((cut) =>
    to - from > cut + 1 ? standing(lexicon, codes, from, to - cut) : 0,
  );
  const letters = lettersIn(codes, from, to);
  const writtenOn = WRITTEN_ON.filter((ending) => letters.endsWith(ending)).map(
    (ending) => [to - ending.length, ending.startsWith('گان')] as const,
  );
  return { codes, from, to, shorter, endings, writtenOn };
}

/**
 * The features by which it is told whether a ZWNJ stands after letter `at` of a word that the lexicon does not
 * hold: the letters around the place, what the lexicon says of both sides, endings.
 *
 * @returns whether grammar vouches for it: a known verb after «می», an ending of plural or comparison after a known word
 */
export function wordFeatures(lexicon: Lexicon, view: WordView, at: number, out: Features): boolean {
  const { codes, from, to } = view;
  out.clear();
  const left: number[] = [];
  const right: number[] = [];
  let hash = 7;
  for (let k = 0; k < REACH; k++) {
    const place = at - k;
    hash = mix(hash, place >= from ? (codes[place] ?? 0) : EDGE);
    left.push(hash);
    out.add(1 + k, hash);
    if (place < from) break;
  }
  hash = 11;
  for (let k = 0; k < REACH; k++) {
    const place = at + 1 + k;
    hash = mix(hash, place < to ? (codes[place] ?? 0) : EDGE);
    right.push(hash);
    out.add(8 + k, hash);
    if (place >= to) break;
  }
  const l = (k: number) => left[Math.min(k, left.length) - 1] ?? 0;
  const r = (k: number) => right[Math.min(k, right.length) - 1] ?? 0;
  out.add(16, l(1) ^ Math.imul(r(1), 31));
  out.add(17, l(2) ^ Math.imul(r(1), 31));
  out.add(18, l(1) ^ Math.imul(r(2), 31));
  out.add(19, l(2) ^ Math.imul(r(2), 31));
  out.add(20, l(3) ^ Math.imul(r(2), 31));
  out.add(21, l(2) ^ Math.imul(r(3), 31));
  out.add(22, l(3) ^ Math.imul(r(3), 31));
  out.add(23, l(4) ^ Math.imul(r(4), 31));
  out.add(24, l(1) ^ Math.imul(r(4), 31));

  const standsLeft = standing(lexicon, codes, from, at + 1);
  const standsRight = standing(lexicon, codes, at + 1, to);
  // The right side without an ending of its own: «رسان» of «پیام|رسانهای».
  let stem = 0;
  let stemEnding = 0;
  for (const [start, ending] of view.endings) {
    if (start <= at + 2) continue;
    const stands = standing(lexicon, codes, at + 1, start);
    if (stands > stem) {
      stem = stands;
      stemEnding = ending;
    }
  }
  const ending = endingOf(codes, at + 1, to);
  const last = codes[at] ?? 0;
  const lengthLeft = Math.min(8, at + 1 - from);
  const lengthRight = Math.min(8, to - at - 1);
  const bestRight = standsRight > 0 ? standsRight : stem > 0 ? 64 + stem : ending > 0 ? 128 : 0;

  out.add(30, standsLeft);
  out.add(31, bestRight);
  out.add(32, standsLeft * 256 + bestRight);
  out.add(33, (standsLeft > 0 ? 1 : 0) * 4096 + ending * 8 + (last === HE ? 1 : last === 0x6cc ? 2 : 0));
  out.add(34, standsLeft * 256 + lengthLeft * 16 + lengthRight);
  out.add(35, bestRight * 256 + lengthLeft * 16 + lengthRight);
  out.add(36, stem * 64 + stemEnding);
  out.add(37, view.endings.some(([start]) => start === at + 1) ? standsLeft + 1 : 0);
  if (at + 1 - from <= 5) {
    out.add(38, mix(l(5), bestRight));
    out.add(39, mix(l(5), lengthRight));
  }
  if (to - at - 1 <= 7) {
    let whole = 13;
    for (let i = at + 1; i < to; i++) whole = mix(whole, codes[i] ?? 0);
    out.add(40, whole);
    out.add(41, mix(whole, standsLeft));
    out.add(42, mix(whole, last));
    out.add(43, mix(whole, lengthLeft));
  }
  let before = 17;
  for (let i = from; i <= at; i++) before = mix(before, codes[i] ?? 0);
  out.add(50, before);
  out.add(51, mix(before, bestRight));
  const stemOf = (end: number, he: boolean): void => {
    if (end - at < 3) return;
    let hash = 19;
    for (let i = at + 1; i < end; i++) hash = mix(hash, codes[i] ?? 0);
    if (he) hash = mix(hash, HE);
    out.add(52, hash);
    out.add(53, mix(hash, standsLeft));
    out.add(54, mix(hash, last));
  };
  stemOf(to, false);
  for (const [start] of view.endings) stemOf(start, false);
  for (const [start, he] of view.writtenOn) stemOf(start, he);
  for (let cut = 0; cut < 3; cut++) {
    const stands = view.shorter[cut] ?? 0;
    if (stands === 0) continue;
    const tail = mix(mix(cut, codes[to - 1] ?? 0), cut > 0 ? (codes[to - 2] ?? 0) : 0);
    out.add(44, tail);
    out.add(45, mix(tail, standsLeft * 256 + bestRight));
    out.add(46, cut * 64 + (to - cut - 1 === at + 1 ? 1 : 0) + (to - cut - 1 < at + 1 ? 2 : 0));
  }
  if (
    standsLeft > 0 &&
    ending > 0 &&
    at + 1 - from > 2 &&
    (ending <= REGULAR_ENDINGS || (last === HE && ending !== IST))
  )
    return true;
  return closesMi(codes, from, at) && standsAsVerb(standsRight);
}

/** Whether the letters `codes[from, at]` are «می» or «نمی», a preverb before them or not. */
export function closesMi(codes: Uint16Array, from: number, at: number): boolean {
  if (codes[at] !== YE || codes[at - 1] !== MIM) return false;
  const start = codes[at - 2] === NUN && at - 2 >= from ? at - 2 : at - 1;
  return start === from || (start > from && PREVERBS.has(lettersIn(codes, from, start)));
}
