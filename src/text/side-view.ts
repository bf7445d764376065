import { hashOfLetters, type LettersHash } from '../models/letters-hash';
import type { Lexicon } from '../models/lexicon';
import { ENDINGS, endingOf, visitEndings, WRITTEN_ON } from './inflection';
import { keptList } from './kept-words';
import { isLetterName } from './letter-names';
import { standing } from './word-features';

/** A word as its right neighbour sees it. */
export interface LeftView {
  /** How many letters it has, and the last of them. */
  length: number;
  last: number;
  /** Which ending the word itself is, or 0. */
  ending: number;
  /** Its letters as the lexicon looks them up. */
  letters: LettersHash;
  /** Standing in the lexicon. */
  stands: number;
  /** Hash of the whole word. */
  whole: number;
  /** Hash of its last k letters, k from 1. */
  tails: readonly number[];
  /** It is the name of a Latin letter: the «سی» of «سی‌ان‌ان». */
  letterName: boolean;
}

/** A word without an ending of its own: «نظر» of «نظران», «بندی» of «بندیهای». */
export interface Stem {
  letters: LettersHash;
  /** Which ending it lost; those that are written on come after the others. */
  ending: number;
  /** Whether that ending is written on («نظران»). */
  writtenOn: boolean;
  hash: number;
  stands: number;
}

/** A word as its left neighbour sees it. */
export interface RightView {
  length: number;
  letters: LettersHash;
  stands: number;
  /** Which ending the word itself is, or 0. */
  ending: number;
  whole: number;
  letterName: boolean;
  /** Hash of its first k letters, and of the last k, k from 1. */
  heads: readonly number[];
  tails: readonly number[];
  stems: readonly Stem[];
}

const HE = 0x647;
const LONGEST_TAIL = 5;
const LONGEST_HEAD = 4;
const SHORTEST_STEM = 2;

export const mix = (hash: number, value: number): number =>
  Math.imul(hash ^ value, 0x01000193) ^ (hash >>> 15);

export function viewLeft(lexicon: Lexicon, letters: string): LeftView {
  const codes = codesOf(letters);
  return {
    length: codes.length,
    last: codes[codes.length - 1] ?? 0,
    ending: endingOf(codes, 0, codes.length),
    letters: hashOfLetters(codes, 0, codes.length),
    stands: standing(lexicon, codes, 0, codes.length),
    whole: wordHash(codes),
    tails: tailsOf(codes),
    letterName: isLetterName(letters),
  };
}

export function viewRight(lexicon: Lexicon, letters: string): RightView {
  const codes = codesOf(letters);
  const length = codes.length;
  return {
    length,
    letters: hashOfLetters(codes, 0, length),
    stands: standing(lexicon, codes, 0, length),
    ending: endingOf(codes, 0, length),
    whole: wordHash(codes),
    letterName: isLetterName(letters),
    heads: headsOf(codes),
    tails: tailsOf(codes),
    stems: stemsOf(lexicon, codes, letters),
  };
}

function codesOf(letters: string): Uint16Array {
  const codes = new Uint16Array(letters.length);
  for (let i = 0; i < letters.length; i++) codes[i] = letters.charCodeAt(i);
  return codes;
}

function headsOf(codes: Uint16Array): number[] {
  const heads: number[] = [];
  let head = 7;
  for (let k = 0; k < LONGEST_HEAD && k < codes.length; k++) {
    head = mix(head, codes[k] ?? 0);
    heads.push(head);
  }
  return keptList(heads);
}

function tailsOf(codes: Uint16Array): number[] {
  const tails: number[] = [];
  let tail = 11;
  for (let k = 0; k < LONGEST_TAIL && k < codes.length; k++) {
    tail = mix(tail, codes[codes.length - 1 - k] ?? 0);
    tails.push(tail);
  }
  return keptList(tails);
}

function stemsOf(lexicon: Lexicon, codes: Uint16Array, letters: string): Stem[] {
  const stems: Stem[] = [];
  visitEndings(codes, 0, codes.length, (start, ending) => {
    if (start < SHORTEST_STEM) return;
    const stem = codes.subarray(0, start);
    const stands = standing(lexicon, codes, 0, start);
    stems.push({
      letters: hashOfLetters(stem, 0, stem.length),
      ending,
      writtenOn: false,
      hash: wordHash(stem),
      stands,
    });
  });
  WRITTEN_ON.forEach((ending, i) => {
    const start = letters.length - ending.length;
    if (start < SHORTEST_STEM || !letters.endsWith(ending)) return;
    // «کنندگان» is of «کننده».
    const stem = ending.startsWith('گان') ? withHe(codes, start) : codes.subarray(0, start);
    const stands = standing(lexicon, stem, 0, stem.length);
    if (stands > 0)
      stems.push({
        letters: hashOfLetters(stem, 0, stem.length),
        ending: ENDINGS.length + 1 + i,
        writtenOn: true,
        hash: wordHash(stem),
        stands,
      });
  });
  return keptList(stems);
}

function withHe(codes: Uint16Array, length: number): Uint16Array {
  const stem = new Uint16Array(length + 1);
  stem.set(codes.subarray(0, length));
  stem[length] = HE;
  return stem;
}

function wordHash(codes: Uint16Array): number {
  let hash = 13;
  for (let i = 0; i < codes.length; i++) hash = mix(hash, codes[i] ?? 0);
  return hash;
}
