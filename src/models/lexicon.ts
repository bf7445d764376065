/**
 * A compiled word list: finds the letters of a word (without ZWNJ) and says where its ZWNJ stand.
 *
 * The source is front-coded text, one symbol a letter: for every word, in order of its letters, the number of
 * letters it shares with the one before, the rest of its letters, `-` for a ZWNJ, and a closing symbol that
 * carries its flags. Decoding keeps no words: an open-addressed table of 64-bit hashes is filled in one pass,
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

/** A row of letters as the lexicon looks it up: two hashes, and what the letters before it count for in a longer row. */
export interface LettersHash {
  readonly a: number;
  readonly b: number;
  readonly powerA: number;
  readonly powerB: number;
}

/** What is known of a word beside its letters. */
export interface WordFlags {
  /** How frequent it is, 0 to 3; 0: known from a list only. */
  level: number;
  /** A finite form that takes «می». */
  verb: boolean;
  /** How firmly edited news joins its pieces, 0 to 2. */
  firmness: number;
  /** Edited Persian writes it both ways, closed and with a ZWNJ. */
  open: boolean;
}
export const packFlags = (of: WordFlags): number =>
  of.level + 4 * (of.verb ? 1 : 0) + 8 * of.firmness + 24 * (of.open ? 1 : 0);
export const levelOf = (flags: number): number => flags & 3;
export const isVerb = (flags: number): boolean => (flags & 4) !== 0;
export const firmnessOf = (flags: number): number => (flags >> 3) % 3;
export const isOpen = (flags: number): boolean => flags >= 24;

/** Symbols of the compiled text: printable ASCII without quotes, backslash and dollar. */
export const SYMBOLS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((symbol) => !'\'"`\\$'.includes(symbol))
  .join('');
/** Letters in the order of their symbols; symbol 0 is the ZWNJ. */
export const ALPHABET = '\u200cءآأؤإئابتثجحخدذرزسشصضطظعغفقلمنهوپچژکگی';
/** The first symbol that closes a word. */
export const CLOSING = 40;

const ZWNJ_CODE = 0x200c;
/** The hashes are polynomials of the letters, so that those of two rows are put together without reading them. */
const BASE_A = 0x1b873593;
const BASE_B = 0x5bd1e995;

/** The hash of the letters `codes[from, to)`. */
export function hashOfLetters(codes: Uint16Array, from: number, to: number): LettersHash {
  let a = 0;
  let b = 0;
  let powerA = 1;
  let powerB = 1;
  for (let i = from; i < to; i++) {
    const code = codes[i] ?? 0;
    a = (Math.imul(a, BASE_A) + code) | 0;
    b = (Math.imul(b, BASE_B) + code) | 0;
    powerA = Math.imul(powerA, BASE_A);
    powerB = Math.imul(powerB, BASE_B);
  }
  return { a, b, powerA, powerB };
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

/** One word of the list to compile: with its ZWNJ in place, and the value that closes it. */
export interface LexiconWord {
  word: string;
  flags: number;
}

/** Compiles a word list; the inverse of {@link decodeLexicon}. Words must be unique without their ZWNJ. */
export function encodeLexicon(words: readonly LexiconWord[]): string {
  const value = new Map([...ALPHABET].map((letter, i) => [letter.charCodeAt(0), i]));
  const bare = (word: string) => word.replaceAll('\u200c', '');
  const sorted = words
    .map(({ word, flags }) => ({ word, flags, letters: bare(word) }))
    .sort((x, y) => (x.letters < y.letters ? -1 : x.letters > y.letters ? 1 : 0));
  const out: string[] = [];
  let before: (typeof sorted)[number] = { word: '', flags: 0, letters: '' };
  for (const entry of sorted) {
    if (entry.letters === before.letters) throw new RangeError(`twice in the lexicon: ${entry.letters}`);
    // A prefix is shared as far as letters and ZWNJ agree; a ZWNJ after its last letter is written again.
    let units = 0;
    while (units < before.word.length && entry.word[units] === before.word[units]) units++;
    while (units > 0 && entry.word.charCodeAt(units - 1) === ZWNJ_CODE) units--;
    const shared = bare(entry.word.slice(0, units)).length;
    out.push(SYMBOLS.charAt(shared));
    for (let i = units; i < entry.word.length; i++) {
      const symbol = value.get(entry.word.charCodeAt(i));
      if (symbol === undefined) throw new RangeError(`no letter of the alphabet in ${entry.word}`);
      out.push(SYMBOLS.charAt(symbol));
    }
    out.push(SYMBOLS.charAt(CLOSING + entry.flags));
    before = entry;
  }
  return out.join('');
}
