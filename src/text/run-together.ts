import { isVerb, levelOf } from '../models/word-flags';
import { isMi, PREVERBS } from './inflection';
import { lettersIn } from './letters';
import { Boundary, closesUp } from './word-repair';
import { zwnjModel } from './zwnj-model';

/** Prepositions that end in a letter which does not join, so that a space left out after them hardly shows. */
export const PREPOSITIONS = ['در', 'از', 'بر', 'هر'];
/** No surname begins with it. */
export const EVERY = 'هر';
/** Words before which a space is left out so: after «کمتر», «خود». */
const AFTERWORDS = ['از', 'را', 'در'];
const COPULA = 'است';
const HE = 0x647;
const YE = 0x6cc;
const NUN = 0x646;
const PREVERB_LENGTHS = [2, 3];

/**
 * Parts two words run together that the lexicon does not hold as one: «دراختیار», «کمتراز», «نامیدهاست».
 *
 * @param ends whether they end the word: «سیاست‌های» is no copula with an ending
 * @returns whether it did
 */
export function separate(
  codes: Uint16Array,
  wanted: Uint8Array,
  from: number,
  to: number,
  ends: boolean,
): boolean {
  const { lexicon } = zwnjModel();
  const letters = lettersIn(codes, from, to);
  const known = (start: number, end: number, level: number): boolean => {
    const entry = end - start > 2 ? lexicon.find(codes, start, end) : -1;
    return entry >= 0 && levelOf(lexicon.flags(entry)) >= level;
  };
  const cutAt = (at: number): boolean => {
    wanted[at - 1] = Boundary.Space;
    fillListed(codes, wanted, from, at);
    fillListed(codes, wanted, at, to);
    return true;
  };
  for (const word of PREPOSITIONS) {
    const at = from + word.length;
    if (!letters.startsWith(word) || to - from <= 5) continue;
    const level = word !== EVERY && mayBeSurname(letters) ? 3 : 2;
    if (!known(at, to, level)) continue;
    // «درخواهد شد», «برشوید»: a preverb and its verb.
    if (PREVERBS.has(word) && isVerbForm(codes, codes[at] === NUN ? at + 1 : at, to)) continue;
    return cutAt(at);
  }
  for (const word of AFTERWORDS) {
    const at = to - word.length;
    if (letters.endsWith(word) && at - from > 2 && closesUp(codes[at - 1] ?? 0) && known(from, at, 2))
      return cutAt(at);
  }
  const copula = to - COPULA.length;
  if (ends && letters.endsWith(COPULA)) {
    const last = codes[copula - 1];
    // «کتاب‌هاست» is a plural; «نامیده است» has a past stem before its ه.
    // In «گویاست» the ا is the word's own.
    if (
      last === YE &&
      known(from, copula, 0) &&
      !known(from, copula + 1, 0) &&
      !isMi(letters.slice(0, -COPULA.length))
    )
      return cutAt(copula);
    if (last === HE && isPastStem(codes, from, copula - 1)) return cutAt(copula);
  }
  return false;
}

/**
 * Whether a word ends in ی as surnames do, and not as a linked or plural ezafe does: «درجانی» is hardly «در جانی»,
 * unless what follows the preposition is as common as «حالی».
 */
export const mayBeSurname = (word: string): boolean => SURNAME_LIKE.test(word);
const SURNAME_LIKE = /[^او]ی$/u;

function isVerbForm(codes: Uint16Array, from: number, to: number): boolean {
  const { lexicon } = zwnjModel();
  const entry = to - from > 1 ? lexicon.find(codes, from, to) : -1;
  return entry >= 0 && isVerb(lexicon.flags(entry));
}

/** Whether letters are a past stem, a preverb or the ن of negation before it or not: «نامید», «ننامید», «فروکرد». */
function isPastStem(codes: Uint16Array, from: number, to: number): boolean {
  if (isVerbForm(codes, from, to) || (codes[from] === NUN && isVerbForm(codes, from + 1, to))) return true;
  for (const length of PREVERB_LENGTHS)
    if (PREVERBS.has(lettersIn(codes, from, from + length)) && isVerbForm(codes, from + length, to))
      return true;
  return false;
}

/** The ی that stands between a word in ا or و and what it is followed by: «انبیای», «انتهایش», «آرزویشان». */
const LINKED = /^.+[او](?=ی(?:م|ت|ش|مان|تان|شان)?$)/u;

/**
 * Sets the boundaries of a word of the lexicon that ends in ا or و, an ezafe or possessive linked to it by ی; not
 * of a plural, which may be of two readings («کنگرهای» is «کنگره‌ای»).
 *
 * @returns whether it did
 */
export function fillStem(codes: Uint16Array, wanted: Uint8Array, from: number, to: number): boolean {
  const letters = lettersIn(codes, from, to);
  const length = LINKED.exec(letters)?.[0].length ?? 0;
  const { lexicon } = zwnjModel();
  const entry = length > 2 ? lexicon.find(codes, from, from + length) : -1;
  if (entry < 0) return false;
  if (letters.startsWith('ها', length - 2) && isPluralIn(codes, from, from + length - 2, entry)) return false;
  fillListed(codes, wanted, from, from + length);
  return true;
}

/** Whether «ها» after the letters `[from, to)` is their plural, as the lexicon has the whole. */
function isPluralIn(codes: Uint16Array, from: number, to: number, entry: number): boolean {
  const { lexicon } = zwnjModel();
  if (!closesUp(codes[to - 1] ?? 0)) return ((lexicon.mask(entry) >> (to - from - 1)) & 1) === 1;
  // No ZWNJ would show there: it is the plural of what is as common.
  const noun = lexicon.find(codes, from, to);
  return noun >= 0 && levelOf(lexicon.flags(noun)) >= levelOf(lexicon.flags(entry));
}

/** Sets the boundaries that the lexicon has for the letters `[from, to)`; after a letter that does not join, a space. */
export function fillListed(codes: Uint16Array, wanted: Uint8Array, from: number, to: number): void {
  const { lexicon } = zwnjModel();
  const entry = lexicon.find(codes, from, to);
  const mask = entry >= 0 ? lexicon.mask(entry) : 0;
  for (let i = from; i < to - 1; i++) {
    if ((mask >> (i - from)) & 1) wanted[i] = closesUp(codes[i] ?? 0) ? Boundary.Space : Boundary.Zwnj;
  }
}
