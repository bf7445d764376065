/** Names of the Latin letters, of which abbreviations are spelled. */
const LETTER_NAMES: ReadonlySet<string> = new Set(
  'ای بی سی دی اف جی اچ آی کی ال ام ان او پی کیو آر اس تی یو وی دبلیو ایکس وای زد'.split(' '),
);
/** Those that are commoner as other words. */
const OTHER_WORDS: ReadonlySet<string> = new Set('ای دی ان او وی'.split(' '));

export const isLetterName = (letters: string): boolean => LETTER_NAMES.has(letters);

/** The fewest names, and the fewest letters in all, of a row that is surely an abbreviation. */
const FEWEST_NAMES = 3;
const FEWEST_LETTERS = 6;
/** The Arabic article: «الاسدی» is a surname. */
const ARTICLE = 'ال';
const LONGEST_NAME = Math.max(...[...LETTER_NAMES].map((name) => name.length));

/**
 * Where the names of the letters end in an abbreviation run together («اچتیامال»), longer names first; null for
 * letters that are no row of names, or of names that are commoner as other words.
 */
export function namesIn(letters: string): number[] | null {
  if (letters.length < FEWEST_LETTERS || letters.startsWith(ARTICLE)) return null;
  const ends: number[] = [];
  let at = 0;
  let others = 0;
  while (at < letters.length) {
    let end = Math.min(letters.length, at + LONGEST_NAME);
    while (end > at && !LETTER_NAMES.has(letters.slice(at, end))) end--;
    if (end === at) return null;
    if (OTHER_WORDS.has(letters.slice(at, end))) others++;
    ends.push(end);
    at = end;
  }
  return ends.length < FEWEST_NAMES || others > 1 ? null : ends;
}

/** Whether letters stand for one in a designation: «اف۱۶», «۷۴۷آی», «آر.اس.اس». */
export const standsForLetter = (letters: string): boolean =>
  LETTER_NAMES.has(letters) && !OTHER_WORDS.has(letters);
