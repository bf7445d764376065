import type { PointReading } from '../calendar/time-reading';
import { behind, defineRule, not, optional, sequence, tokenOf } from '../rule';
import { isPossible } from './month-and-year';
import { calendarWord } from './years';

const separators = new Set(['/', '-', '.', '\\', '–', '٫', '٬', 'ـ']);

const separator = tokenOf('punctuation', (token) => separators.has(token.key) && !token.spaceBefore);

const figure = tokenOf('number', (token) => token.key.length === 4 || token.key.length <= 2);

/** Year, month and day in the order that they can stand in, or null. */
function orderOfDigits(parts: readonly string[], byPoint: boolean): Partial<PointReading> | null {
  const [a = '', b = '', c = ''] = parts;
  if (a.length === 4) return dateOfDigits(Number(a), Number(b), Number(c));
  if (c.length === 4)
    return dateOfDigits(Number(c), Number(b), Number(a)) ?? dateOfDigits(Number(c), Number(a), Number(b));
  if (byPoint || b.length > 2) return null; // 1.1.12: a version, an address
  const short = (year: number, month: number, day: number): Partial<PointReading> | null => {
    const reading = { calendar: 'persian' as const, year, shortYear: true, month, day };
    return month >= 1 && month <= 12 && isPossible(reading) ? reading : null;
  };
  if (Number(a) > 31 && a.length === 2) return short(Number(a), Number(b), Number(c));
  if (Number(c) > 31) return short(Number(c), Number(b), Number(a));
  return null;
}

function dateOfDigits(year: number, month: number, day: number): Partial<PointReading> | null {
  if (month < 1 || month > 12) return null;
  const calendar =
    year >= 1200 && year < 1500 ? 'persian' : year >= 1800 && year <= 2150 ? 'gregorian' : null;
  if (!calendar || !isPossible({ calendar, year, month, day })) return null;
  return { calendar, year, month, day };
}

export const digitDate = defineRule({
  name: 'times/digit-date',
  kind: 'timeReading',
  examples: ['۱۳۹۷/۰۲/۲۸', '۹۷/۲/۲۸', '28-2-97', '05/10/2018', '2018-05-18', '۱۳۲۳-۰۳-۲۳ قمری', '۱۲.۱۱.۱۳۷۵'],
  rejects: ['۱۳۹۹/۱۳/۴۵', '1.1.12.234', '۲/۵', '999999/01/01', '۱۳۹۸/۱۲/۳۰', '12/11/10'],
  pattern: [
    behind((token, _document) => token === undefined || !separators.has(token.key) || token.spaceBefore),
    figure,
    separator,
    tokenOf('number', (token) => token.key.length <= 2 && !token.spaceBefore),
    separator,
    tokenOf('number', (token) => (token.key.length === 4 || token.key.length <= 2) && !token.spaceBefore),
    not(sequence(separator, tokenOf('number'))),
    optional(calendarWord),
  ],
  produce([, a, first, b, second, c, , calendar]) {
    if (first.key !== second.key) return null;
    const date = orderOfDigits([a.key, b.key, c.key], first.key === '.');
    if (!date) return null;
    const reading: PointReading = { form: 'point', ...date, ...calendar };
    return isPossible(reading) ? reading : null;
  },
});
