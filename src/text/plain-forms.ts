import { isOpen, isVerb, levelOf } from '../models/word-flags';
import { endingOf } from './inflection';
import { Boundary, closesUp, type SpelledWord } from './word-repair';
import { zwnjModel } from './zwnj-model';

/** «های». */
export const PLURAL_EZAFE = [0x647, 0x627, 0x6cc];

/**
 * Whether what the lexicon writes with a ZWNJ stays closed where its writer, who sets ZWNJ, set none: what is written
 * both ways («حاصلخیز»), what few have been seen to write so but for an ending, a plural of two readings, and the
 * part of a compound whose ZWNJ is set («دیجی‌کالا»).
 */
export function keepsListed(word: SpelledWord, entry: number, from: number, to: number): boolean {
  const { lexicon } = zwnjModel();
  const flags = lexicon.flags(entry);
  if (isOpen(flags) || mayBePlural(word.codes, from, to)) return true;
  const mask = lexicon.mask(entry);
  const last = 31 - Math.clz32(mask);
  if (mask === 0 || endingOf(word.codes, from + last + 1, to) > 0) return false;
  return levelOf(flags) === 0 || (from > 0 && word.given[from - 1] === Boundary.Zwnj) || compounds(word, to);
}

/** Whether a ZWNJ that the writer set stands after these letters, and no ending after it. */
function compounds({ codes, given, length }: SpelledWord, to: number): boolean {
  if (to >= length || given[to - 1] !== Boundary.Zwnj) return false;
  let next = to;
  while (next < length - 1 && given[next] === Boundary.None) next++;
  return endingOf(codes, to, next + 1) === 0;
}

/**
 * Whether letters may be a plural with ezafe, closed up after a letter that does not join («سرودهای»), and not only an
 * indefinite noun in ه («نمایندهای» is «نماینده‌ای»).
 */
export function mayBePlural(codes: Uint16Array, from: number, to: number): boolean {
  const at = closedPlural(codes, from, to);
  if (at < 0) return false;
  const { lexicon } = zwnjModel();
  const noun = lexicon.find(codes, from, at);
  if (noun >= 0 && !isVerb(lexicon.flags(noun))) return true;
  const plural = lexicon.find(codes, from, at + 2);
  return plural >= 0 && lexicon.mask(plural) === 0;
}

/** Whether letters are such a plural and nothing else: of «چشم‌انداز», there being no «چشم‌اندازه». */
export function isOnlyPlural(codes: Uint16Array, from: number, to: number): boolean {
  const at = closedPlural(codes, from, to);
  if (at < 0) return false;
  const { lexicon } = zwnjModel();
  const isNoun = (start: number): boolean => {
    const noun = lexicon.find(codes, start, at);
    return noun >= 0 && !isVerb(lexicon.flags(noun)) && lexicon.find(codes, start, at + 1) < 0;
  };
  return isNoun(0) || (from > 0 && isNoun(from));
}

/** Where «های» begins, closed up after a letter that does not join; −1 where letters do not end so. */
function closedPlural(codes: Uint16Array, from: number, to: number): number {
  const at = to - PLURAL_EZAFE.length;
  if (at - from < 2 || !closesUp(codes[at - 1] ?? 0)) return -1;
  return PLURAL_EZAFE.some((code, i) => codes[at + i] !== code) ? -1 : at;
}
