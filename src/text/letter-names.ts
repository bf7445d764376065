/** Names of the Latin letters, of which abbreviations are spelled. */
const LETTER_NAMES: ReadonlySet<string> = new Set(
  'ای بی سی دی اف جی اچ آی کی ال ام ان او پی کیو آر اس تی یو وی دبلیو ایکس وای زد'.split(' '),
);
/** Those that are commoner as other words. */
const OTHER_WORDS: ReadonlySet<string> = new Set('ای دی ان او وی'.split(' '));

export const isLetterName = (letters: string): boolean => LETTER_NAMES.has(letters);

/** Whether letters stand for one in a designation: «اف۱۶», «۷۴۷آی», «آر.اس.اس». */
export const standsForLetter = (letters: string): boolean =>
  LETTER_NAMES.has(letters) && !OTHER_WORDS.has(letters);
