import { firmnessOf, hashOfLetters, type LettersHash, type Lexicon, levelOf } from '../models/lexicon';
import type { Features } from '../models/linear';
import { endingOf, visitEndings } from './inflection';
import { standing } from './word-features';

const mix = (hash: number, value: number): number => Math.imul(hash ^ value, 0x01000193) ^ (hash >>> 15);

/** A word as its neighbours see it: its letters, and the hashes of how it begins and ends. */
export interface SideView {
  codes: Uint16Array;
  /** Its letters as the lexicon looks them up. */
  hash: LettersHash;
  /** Standing in the lexicon. */
  stands: number;
  /** Which ending the word is, or 0. */
  ending: number;
  /** Hash of the whole word. */
  whole: number;
  /** Hash of the first k letters, and of the last k, k from 1. */
  heads: readonly number[];
  tails: readonly number[];
  /** The word's own endings: of «بندیهای» «های» and «ای». */
  endings: readonly EndingView[];
}

/** An ending that a word may have, and the word without it. */
interface EndingView {
  ending: number;
  /** Hash of the word without it, and as the lexicon looks it up. */
  stem: number;
  hash: LettersHash;
  stands: number;
}

export function viewSide(lexicon: Lexicon, letters: string): SideView {
  const codes = Uint16Array.from(letters, (letter) => letter.charCodeAt(0));
  const length = codes.length;
  const heads: number[] = [];
  const tails: number[] = [];
  let head = 7;
  let tail = 11;
  for (let k = 0; k < Math.min(6, length); k++) {
    head = mix(head, codes[k] ?? 0);
    tail = mix(tail, codes[length - 1 - k] ?? 0);
    heads.push(head);
    tails.push(tail);
  }
  const endings: EndingView[] = [];
  visitEndings(codes, 0, length, (start, ending) => {
    if (start < 2) return;
    endings.push({
      ending,
      stem: wordHash(codes, start),
      hash: hashOfLetters(codes, 0, start),
      stands: standing(lexicon, codes, 0, start),
    });
  });
  return {
    codes,
    hash: hashOfLetters(codes, 0, length),
    stands: standing(lexicon, codes, 0, length),
    ending: endingOf(codes, 0, length),
    whole: wordHash(codes, length),
    heads,
    tails,
    endings,
  };
}

function wordHash(codes: Uint16Array, length: number): number {
  let hash = 13;
  for (let i = 0; i < length; i++) hash = mix(hash, codes[i] ?? 0);
  return hash;
}

/**
 * What the lexicon says of the two words written as one: 0 nothing, 1 one word without a ZWNJ between them,
 * 2 one word with a ZWNJ there, 3 and 4 the same of the second without an ending; above, in eights, the frequency
 * and, in 32s, how firmly edited news joins them.
 */
export function asOne(lexicon: Lexicon, left: SideView, right: SideView): number {
  const a = left.codes.length;
  const whole = lexicon.findJoined(left.hash, right.hash);
  if (whole >= 0) return oneOf(lexicon, whole, a);
  let best = 0;
  for (const { hash } of right.endings) {
    const entry = lexicon.findJoined(left.hash, hash);
    if (entry >= 0) best = Math.max(best, oneOf(lexicon, entry, a) + 2);
  }
  return best;
}

function oneOf(lexicon: Lexicon, entry: number, at: number): number {
  const flags = lexicon.flags(entry);
  return ((lexicon.mask(entry) >> (at - 1)) & 1 ? 2 : 1) + 8 * levelOf(flags) + 32 * firmnessOf(flags);
}

/**
 * The features by which it is told whether two words set apart by a space are one.
 *
 * @returns how firmly the lexicon joins them: −1 not at all, 0 to 2
 */
export function spaceFeatures(lexicon: Lexicon, left: SideView, right: SideView, out: Features): number {
  out.clear();
  const one = asOne(lexicon, left, right);
  const last = left.codes[left.codes.length - 1] ?? 0;
  const lengths = Math.min(7, left.codes.length) * 8 + Math.min(7, right.codes.length);
  const leftTail = (k: number) => left.tails[Math.min(k, left.tails.length) - 1] ?? 0;
  const rightTail = (k: number) => right.tails[Math.min(k, right.tails.length) - 1] ?? 0;
  const rightHead = (k: number) => right.heads[Math.min(k, right.heads.length) - 1] ?? 0;
  out.add(1, one);
  out.add(2, one * 64 + lengths);
  out.add(3, left.whole);
  out.add(4, right.whole);
  out.add(5, mix(left.whole, right.whole));
  out.add(6, mix(left.whole, one));
  out.add(7, mix(right.whole, one));
  out.add(8, left.stands * 256 + right.stands);
  out.add(9, (left.stands * 256 + right.stands) * 128 + one);
  out.add(10, mix(right.whole, left.stands));
  out.add(11, mix(left.whole, right.stands));
  out.add(12, mix(right.whole, last));
  out.add(13, mix(right.whole, leftTail(2)));
  out.add(14, mix(right.whole, leftTail(3)));
  out.add(15, mix(left.whole, rightTail(1)));
  out.add(16, mix(left.whole, rightTail(2)));
  out.add(17, mix(left.whole, rightTail(3)));
  out.add(18, mix(left.whole, rightHead(2)));
  out.add(19, right.ending * 4096 + left.stands * 8 + (last === 0x647 ? 1 : last === 0x6cc ? 2 : 0));
  out.add(20, right.ending * 65536 + last);
  for (let k = 2; k <= 5; k++) out.add(20 + k, mix(rightTail(k), k));
  for (let k = 2; k <= 4; k++) out.add(30 + k, mix(leftTail(k), k));
  for (let k = 2; k <= 4; k++) out.add(36 + k, mix(rightHead(k), k));
  out.add(42, mix(leftTail(2), rightTail(3)));
  out.add(43, mix(leftTail(1), rightTail(4)));
  out.add(44, mix(leftTail(1), right.whole ^ one));
  for (const { stem, ending, stands } of right.endings) {
    out.add(45, mix(stem, 0));
    out.add(46, mix(stem, leftTail(1)));
    out.add(47, mix(stem, left.whole));
    out.add(48, mix(ending, stands));
    out.add(49, mix(stem, one));
    if (out.count > 90) break;
  }
  return one === 0 ? -1 : one >> 5;
}
