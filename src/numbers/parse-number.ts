import { checkText } from '../arguments';
import { repair } from '../text/repair';
import { type Token, tokenize } from '../text/tokens';
import { cutsOfNumberWord } from './cut-number-words';
import { readNumber } from './read-number';
import { romanNumeral } from './roman-numeral';

/**
 * Reads a whole text as one number: digits of any script with their separators, words in any spelling (with ZWNJ,
 * glued or spaced), both mixed, decimals, fractions, ordinals, Roman numerals of two letters and more.
 *
 * @param text the number and nothing else; white space around it is passed over.
 * @returns its value (an ordinal is its rank, «بیست و سوم» 23; a fraction its quotient), exact to 2^53; null where the
 *   text is no number, more than one, or a range.
 * @throws TypeError if `text` is no string.
 * @example
 * parseNumber('۱۲ هزار میلیارد'); // 12000000000000
 * parseNumber('دو و نیم'); // 2.5
 * parseNumber('سیب'); // null
 */
export function parseNumber(text: string): number | null {
  checkText(text);
  return (
    parseTokens(tokenize(text, cutsOfNumberWord)) ??
    parseTokens(tokenize(repair(text).text, cutsOfNumberWord)) ??
    romanNumeral(text.trim())
  );
}

const signs: ReadonlyMap<string, number> = new Map([
  ['-', -1],
  ['−', -1],
  ['+', 1],
]);

function parseTokens(tokens: readonly Token[]): number | null {
  const sign = signs.get(tokens[0]?.key ?? '');
  const at = sign === undefined ? 0 : 1;
  const reading = readNumber(tokens, at, { loose: true });
  if (!reading?.value || reading.end < tokens.length) return null;
  // «سی و ششمی», «یکم» with its article: the ending tells nothing of the value.
  const { value } = reading.value;
  if (value === undefined) return null;
  return sign === -1 && value !== 0 ? -value : value;
}
