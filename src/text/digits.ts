import { CharClass, charClasses, isInvisible } from './characters';
import type { Edit } from './offset-map';

/** What may stand between the digits of one number, date or clock. */
const IN_NUMBER = '.,/٫٬:';
const COMMA = 0x2c;
const NOT_SIGN = 0xac;
const GROUPED = /^.{1,3}(?:,.{3})+$/u;
/** The digit zero of each script; 0: digits stay. */
export const DIGIT_ZERO = { persian: 0x6f0, latin: 0x30, arabic: 0x660, keep: 0 } as const;

/** The offset after the number that begins at `at`; what stands hidden between its digits belongs to it. */
export function endOfNumber(raw: string, at: number): number {
  const classes = charClasses();
  const pastHidden = (offset: number): number => {
    let next = offset;
    while (isHidden(raw, next)) next++;
    return next;
  };
  const isDigit = (offset: number): boolean => classes[raw.charCodeAt(offset)] === CharClass.Digit;
  let to = at + 1;
  for (;;) {
    const next = isDigit(to) ? to : pastHidden(to);
    const digit = next < raw.length && IN_NUMBER.includes(raw.charAt(next)) ? pastHidden(next + 1) : next;
    if (!isDigit(digit)) return to;
    to = digit + 1;
  }
}

function isGrouped(number: string): boolean {
  if (!number.includes(',')) return false;
  let shown = '';
  for (let i = 0; i < number.length; i++) if (!isHidden(number, i)) shown += number.charAt(i);
  return GROUPED.test(shown);
}

function isHidden(raw: string, at: number): boolean {
  const code = raw.charCodeAt(at);
  return code !== NOT_SIGN && isInvisible(charClasses()[code]);
}

/**
 * Adds the edits that write a number in the chosen digits, without what stands hidden in it; commas that group
 * thousands become ٬ beside Persian ones.
 */
export function unifyDigits(raw: string, at: number, to: number, zero: number, edits: Edit[]): void {
  const groups = zero === DIGIT_ZERO.persian && isGrouped(raw.slice(at, to));
  for (let i = at; i < to; i++) {
    if (isHidden(raw, i)) {
      edits.push({ start: i, end: i + 1, replacement: '', rule: 'controls' });
      continue;
    }
    let end = i;
    let digits = '';
    while (end < to && zero !== DIGIT_ZERO.keep) {
      const code = raw.charCodeAt(end);
      const value = code >= 0x6f0 ? code - 0x6f0 : code >= 0x660 ? code - 0x660 : code - 0x30;
      if (value < 0 || value > 9 || code === zero + value) break;
      digits += String.fromCharCode(zero + value);
      end++;
    }
    if (end > i) {
      edits.push({ start: i, end, replacement: digits, rule: 'digits' });
      i = end - 1;
    } else if (groups && raw.charCodeAt(i) === COMMA) {
      edits.push({ start: i, end: i + 1, replacement: '٬', rule: 'digits' });
    }
  }
}
