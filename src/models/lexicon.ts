import { ALPHABET, CLOSING, SYMBOLS } from './compiled-symbols';
import { BASE_A, BASE_B, type LettersHash } from './letters-hash';
import { firmnessOf } from './word-flags';

/**
 * A compiled word list: finds the letters of a word (without ZWNJ) and says where its ZWNJ stand.
 *
 * The source is front-coded text, one symbol a letter: for every word, in order of its letters, the number of
 * letters it shares with the one before, the rest of its letters, `-` for a ZWNJ, and a closing symbol that
 * carries its flags ({@link SYMBOLS}, {@link ALPHABET}). Decoding keeps no words: an open-addressed table of 64-bit hashes is filled in one pass,
 * the hash of a shared prefix being kept, so that some hundred thousand words cost milliseconds.
 */
export interface Lexicon {
  /** The entry of the letters `codes[from, to)`, or −1. */
  find(codes: Uint16Array, from: number, to: number): number;
  /** The entry of two rows of letters written as one, or −1. */
  findJoined(left: LettersHash, right: LettersHash): number;
  /** Bit i is set where a ZWNJ stands after letter i (counted from 0). */
  mask(entry: number): number;
  /** What else is known of the word, packed: see {@link packFlags}. */
  flags(entry: number): number;
  /**
   * Whether these letters, a ZWNJ after them, begin a word whose pieces edited news joins firmly; of letters that begin
   * none, one row in some fifty is taken for one that does.
   */
  beginsFirm(letters: LettersHash): boolean;
  readonly size: number;
}

/** Decodes a compiled word list. */
export function decodeLexicon(source: string): Lexicon {
  const symbolValue = new Uint8Array(128);
  for (let i = 0; i < SYMBOLS.length; i++) symbolValue[SYMBOLS.charCodeAt(i)] = i;
  const letterCode = new Uint16Array(CLOSING);
  for (let i = 0; i < ALPHABET.length; i++) letterCode[i] = ALPHABET.charCodeAt(i);

  let words = 0;
  for (let i = 0; i < source.length; i++) if ((symbolValue[source.charCodeAt(i)] ?? 0) >= CLOSING) words++;
  let bits = 4;
  while (1 << bits < words * 2) bits++;
  const size = 1 << bits;
  const keys = new Int32Array(size);
  const masks = new Int32Array(size);
  const flags = new Uint8Array(size);
  const shift = 32 - bits;

  const firm = new Uint8Array(FIRM_PLACES);

  // Hashes and mask of every prefix of the word before.
  const hashA = new Int32Array(64);
  const hashB = new Int32Array(64);
  const prefixMask = new Int32Array(64);
  let at = 0;
  while (at < source.length) {
    let length = symbolValue[source.charCodeAt(at++)] ?? 0;
    let a = hashA[length] ?? 0;
    let b = hashB[length] ?? 0;
    let mask = prefixMask[length] ?? 0;
    let value = symbolValue[source.charCodeAt(at++)] ?? 0;
    while (value < CLOSING) {
      if (value === 0) mask |= 1 << (length - 1);
      else {
        const code = letterCode[value] ?? 0;
        a = (Math.imul(a, BASE_A) + code) | 0;
        b = (Math.imul(b, BASE_B) + code) | 0;
        length++;
        hashA[length] = a;
        hashB[length] = b;
        prefixMask[length] = mask;
      }
      value = symbolValue[source.charCodeAt(at++)] ?? 0;
    }
    let slot = slotOf(a, shift);
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1);
    keys[slot] = keyOf(b);
    masks[slot] = mask;
    flags[slot] = value - CLOSING + 1;
    if (firmnessOf(value - CLOSING) === FIRMEST)
      for (let i = 1; i < length; i++) if ((mask >> (i - 1)) & 1) firm[slotOf(hashA[i] ?? 0, FIRM_SHIFT)] = 1;
  }

  const search = (a: number, b: number): number => {
    const wanted = keyOf(b);
    let slot = slotOf(a, shift);
    for (let key = keys[slot]; key !== 0; key = keys[slot]) {
      if (key === wanted) return slot;
      slot = (slot + 1) & (size - 1);
    }
    return -1;
  };
  return {
    size: words,
    find(codes, from, to) {
      let a = 0;
      let b = 0;
      for (let i = from; i < to; i++) {
        const code = codes[i] ?? 0;
        a = (Math.imul(a, BASE_A) + code) | 0;
        b = (Math.imul(b, BASE_B) + code) | 0;
      }
      return search(a, b);
    },
    findJoined: (left, right) =>
      search(
        (Math.imul(left.a, right.powerA) + right.a) | 0,
        (Math.imul(left.b, right.powerB) + right.b) | 0,
      ),
    mask: (entry) => masks[entry] ?? 0,
    flags: (entry) => (flags[entry] ?? 1) - 1,
    beginsFirm: ({ a }) => firm[slotOf(a, FIRM_SHIFT)] === 1,
  };
}

/** How firmly edited news joins the pieces of a word at most. */
const FIRMEST = 2;
/** Places for the beginnings of firm words, some nine hundred. */
const FIRM_PLACES = 1 << 16;
const FIRM_SHIFT = 16;

const slotOf = (a: number, shift: number): number => Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) >>> shift;
/** What stands in the table for a hash: 0 marks an empty place. */
const keyOf = (b: number): number => (b === 0 ? 1 : b);
