import { hashOfLetters } from '../models/letters-hash';
import { endingOf, isMi, PREVERBS } from './inflection';
import { lettersIn } from './letters';
import { GLUED_ENDINGS } from './spacing';
import { zwnjModel } from './zwnj-model';

/** What the repair asks of a word at each place, as bits of one number: they come from memory together. */
export const Trait = {
  /** It had surely lost a ZWNJ: after «می», before «ها» or another ending. */
  Lost: 1,
  /** It never joins a neighbour: «که», «از». */
  Alone: 2,
  /** It begins with «می» or «نمی». */
  Mi: 4,
  /** Its last piece is «می» or «نمی», a preverb before it or not. */
  EndsInMi: 8,
  /** Its last piece is a preverb: بر, در, باز. */
  Preverb: 16,
  /** Its first piece is an ending that stands against numbers and closing marks. */
  Glued: 32,
  /** Its first piece is an ending: «ها», «تر», «ام». */
  Ending: 64,
  /** Its last piece may begin a word whose pieces edited news joins firmly: «پیش» of «پیش‌بینی». */
  BeginsFirm: 128,
} as const;

/**
 * Words that neither begin nor end another across a space: conjunctions, prepositions, the object marker,
 * pronouns. A third of running text, they need no look into the lexicon.
 */
const STANDALONE: ReadonlySet<string> = new Set(
  'و در به از که با را برای تا نیز اما یا اگر او ما وی'.split(' '),
);

/**
 * The traits of a word.
 *
 * @param codes its letters.
 * @param first how many letters stand before the first boundary between them.
 * @param last where the last piece begins.
 */
export function traitsOf(codes: Uint16Array, first: number, last: number, lost: boolean): number {
  const letters = lettersIn(codes, 0, codes.length);
  const opening = letters.slice(0, first);
  const closing = letters.slice(last);
  return (
    (lost ? Trait.Lost : 0) |
    (STANDALONE.has(letters) ? Trait.Alone : 0) |
    (/^ن?می/u.test(letters) ? Trait.Mi : 0) |
    (isMi(closing) ? Trait.EndsInMi : 0) |
    (PREVERBS.has(closing) ? Trait.Preverb : 0) |
    (GLUED_ENDINGS.has(opening) ? Trait.Glued : 0) |
    (endingOf(codes, 0, first) > 0 ? Trait.Ending : 0) |
    (zwnjModel().lexicon.beginsFirm(hashOfLetters(codes, last, codes.length)) ? Trait.BeginsFirm : 0)
  );
}
