import { dayOfDate, mostDaysInMonth } from '../calendar/date';
import type { PointReading } from '../calendar/time-reading';
import { ordinalEndings } from '../numbers/numeral-words';
import {
  behind,
  type Document,
  defineRule,
  not,
  oneOf,
  optional,
  phrase,
  phraseOf,
  sequence,
  tokenOf,
  word,
} from '../rule';
import { type MonthName, months } from './months';
import { dayNumber, digits, map } from './numbers-in-times';
import { partAdjectives } from './parts';
import { shiftedMonth, shiftedYear, sideOfNow } from './shifts';
import { calendarWord, yearAfterMonth } from './years';

const monthName = phraseOf(months);
const monthHead = phrase('ماه', 'ماه مبارک', 'ماه‌های', 'ماه های');
const monthTail = optional(word('ماه'));
const yearOfMonth = optional(oneOf(yearAfterMonth, shiftedYear, sideOfNow));
/** A full year that did not fit the day before it («۳۰ اسفند ۱۳۹۸») must not be left behind. */
const noYearLeft = not(digits(4, 4));

/** Whether the day can stand in the month, and in the year where one of four figures is given. */
export function isPossible({ calendar, year, shortYear, month, day }: Partial<PointReading>): boolean {
  if (calendar === undefined || month === undefined || day === undefined) return true;
  if (day < 1 || day > mostDaysInMonth(calendar, month)) return false;
  return year === undefined || shortYear === true || dayOfDate(calendar, { year, month, day }) !== null;
}

/**
 * A month in its own calendar with the year after it. A year of the other solar calendar («سه شهریور ۲۰۰۲») becomes the
 * one that the month falls in: 622 (from Dey on) or 621 years apart.
 */
function monthIn(
  { calendar, month }: MonthName,
  year: Partial<PointReading> | undefined,
): Partial<PointReading> {
  if (year?.year === undefined || year.shortYear || year.calendar === calendar)
    return { ...year, calendar, month };
  if (calendar === 'persian' && year.calendar === 'gregorian')
    return { ...year, calendar, month, year: year.year - (month >= 10 ? 622 : 621) };
  if (calendar === 'gregorian' && year.calendar === 'persian')
    return { ...year, calendar, month, year: year.year + (month <= 3 ? 622 : 621) };
  return { ...year, calendar, month };
}

/** Words beside a number of «تیر» that make it bullets. */
const beforeShots = new Set(['شلیک', 'اصابت', 'با', 'ضرب']);
const afterShots = new Set(['شلیک', 'خلاص', 'گلوله', 'جنگی', 'هوایی', 'مشقی']);
const isShot = (document: Document, name: MonthName, first: number, end: number): boolean =>
  name.calendar === 'persian' &&
  name.month === 4 &&
  (beforeShots.has(document.tokens[first - 1]?.key ?? '') || afterShots.has(document.tokens[end]?.key ?? ''));

export const dayOfMonth = defineRule({
  name: 'times/day-of-month',
  kind: 'timeReading',
  examples: [
    '۲۸ اردیبهشت',
    '28 اردیبهشت ۱۳۹۷',
    'روز ۲ اردیبهشت ماه سال جاری',
    '۲۷ تیر ۹۸',
    '۱۵ ژوئن ۲۰۱۹',
    '۱۰ محرم ۱۴۴۰',
    '۳۰ اسفند ۱۳۹۹',
    '۳۱مردادماه',
    '۱۵ ام مهر',
    '۲۴ اسد ۱۴۰۰',
  ],
  rejects: ['۳۲ فروردین', '۳۱ مهر', '۳۰ اسفند ۱۳۹۸', 'شلیک ۳ تیر', '۳۰ فوریه', '۴ صفر از پول'],
  pattern: [
    optional(phrase('روز', 'شب', 'مورخه', 'مورخ')),
    dayNumber,
    optional(word('ماه')),
    monthName,
    monthTail,
    yearOfMonth,
    noYearLeft,
  ],
  produce([head, day, before, name, after, year], document, range) {
    const month = monthIn(name, year);
    if (!isPossible({ ...month, day })) return null;
    if (isShot(document, name, range.first, range.end)) return null;
    const certain = name.certain || before !== undefined || after !== undefined || year !== undefined;
    const at = range.first + (head ? 1 : 0);
    if (name.weak && !certain && !isWrittenDay(document, at, name, day)) return null;
    const reading: PointReading = {
      form: 'point',
      ...month,
      day,
      ...(head?.key === 'شب' && { dayPart: 'TNI' }),
    };
    if (head?.key === 'مورخ' || head?.key === 'مورخه')
      return { ...reading, range: { first: at, end: range.end } };
    return reading;
  },
});

/** «سی دی», «هفت تیر», «چهار صفر»: a small number in words, or of zeros, before a word that is no month. */
function isWrittenDay(document: Document, at: number, { calendar, month }: MonthName, day: number): boolean {
  if (calendar === 'islamic' && month === 2) return day >= 13;
  if (calendar === 'persian' && month === 5) return true;
  const number = document.marks.startingAt('number', at);
  if (document.tokens[at]?.kind === 'number' || number?.value.form === 'ordinal') return true;
  return day > 10 && day !== 30;
}

/** The number of a day is an ordinal: «پانزدهم», «۱۵ ام». */
function isOrdinal(document: Document, { first, end }: { first: number; end: number }): boolean {
  for (let i = first; i < end; i++) {
    if (document.marks.startingAt('number', i)?.value.form === 'ordinal') return true;
  }
  return false;
}

export const dayOfShiftedMonth = defineRule({
  name: 'times/day-of-shifted-month',
  kind: 'timeReading',
  examples: ['۱۵ ماه جاری', 'روز ۵ همین ماه'],
  rejects: ['۱۵ ماه', '۳۲ ماه جاری'],
  pattern: [optional(word('روز')), dayNumber, shiftedMonth],
  produce: ([, day, month], document, range) =>
    // «۱۵ ماه گذشته» are fifteen months; «پانزدهم ماه گذشته» is a day.
    month.shift?.amount !== 0 && month.anaphor === undefined && !isOrdinal(document, range)
      ? null
      : { form: 'point', ...month, day },
});

/** What before a day makes it another's: «جمعه سوم ماه», «هفته سوم ماه». */
const beforeLoneDay = new Set(['هفته', 'دهه', 'نیمه', 'جمعه', 'شب', 'ماه', 'طبقه', 'مرحله']);

/** «پانزدهم ماه», «۱۶ ام ماه»: a day of this month. */
export const dayOfThisMonth = defineRule({
  name: 'times/day-of-this-month',
  kind: 'timeReading',
  examples: ['پانزدهم ماه', 'روز ۱۶ ام ماه', '۲۵م ماه'],
  rejects: ['۱۵ ماه', 'دومین ماه', 'هفته سوم ماه', 'سوم ماه رجب', 'پنجم ماه گذشته'],
  pattern: [
    behind((token) => !beforeLoneDay.has(token?.key ?? '')),
    optional(word('روز')),
    dayNumber,
    behind((token) => token?.key.endsWith('ین') !== true),
    word('ماه'),
    not(oneOf(monthName, word('مبارک', 'گذشته', 'آینده', 'قبل', 'بعد', 'جاری', 'ها', 'های'))),
  ],
  produce: ([, , day], document, range) =>
    isOrdinal(document, range) || endsOrdinal(document, range)
      ? { form: 'point', day, shift: { unit: 'month', amount: 0, back: false, from: 'report' } }
      : null,
});

/** «۱۶ ام»: the ending stands by itself. */
const endsOrdinal = ({ tokens }: Document, { end }: { end: number }): boolean =>
  ordinalEndings.has(tokens[end - 2]?.key ?? '');

export const month = defineRule({
  name: 'times/month',
  kind: 'timeReading',
  examples: ['ماه مهر', 'مهرماه', 'اردیبهشت ماه سال جاری', 'ژوئیه', 'ماه محرم', 'بهمن ۱۴۰۳', 'آبان امسال'],
  rejects: ['۳۲ فروردین', 'کره ماه'],
  pattern: [
    behind((token) => token?.kind !== 'number'),
    optional(monthHead),
    monthName,
    monthTail,
    yearOfMonth,
  ],
  produce([, head, name, tail, year], document, range) {
    if (document.tokens[range.end]?.kind === 'number' && !document.tokens[range.end]?.spaceBefore)
      return null;
    const reading = monthIn(name, year);
    const alone = !name.certain && head === undefined && tail === undefined && year === undefined;
    return { form: 'point', ...reading, ...(alone && (name.weak ? { weak: true } : { bare: true })) };
  },
});

/** «روزهای اول محرم», «روزهای پایانی شهریور»: a part of the month, no day of it. */
export const daysOfMonth = defineRule({
  name: 'times/days-of-month',
  kind: 'timeReading',
  examples: ['روزهای اول محرم', 'روزهای پایانی شهریور ماه ۱۳۹۸', 'روزهای آغازین سال ۱۳۹۹'],
  rejects: ['روزهای اول مسابقه', 'روزهای ۵ مهر'],
  pattern: [
    phrase('روزهای', 'روز های', 'هفته‌های', 'ماه‌های'),
    phraseOf(partAdjectives),
    oneOf(
      map(
        sequence(optional(monthHead), monthName, monthTail, yearOfMonth),
        ([, name, , year]): Partial<PointReading> => monthIn(name, year),
      ),
      map(sequence(word('سال'), yearAfterMonth), ([, year]) => year),
      shiftedYear,
      shiftedMonth,
    ),
  ],
  produce: ([, part, reading]) => ({ form: 'point', ...reading, part }),
});

/** Parts of a month in days: «هفته اول شهریور», «دهه دوم محرم». */
export const partOfMonth = defineRule({
  name: 'times/part-of-month',
  kind: 'timeReading',
  examples: ['هفته اول شهریور ماه', 'دهه دوم محرم امسال'],
  rejects: ['هفته اول لیگ'],
  pattern: [
    word('هفته', 'دهه'),
    phraseOf(
      new Map([
        ['اول', 1],
        ['نخست', 1],
        ['دوم', 2],
        ['سوم', 3],
        ['چهارم', 4],
        ['آخر', -1],
        ['پایانی', -1],
      ]),
    ),
    optional(monthHead),
    oneOf(sequence(monthName, monthTail, yearOfMonth), shiftedMonth),
  ],
  produce([unit, part, , found]) {
    const of = unit.key === 'هفته' ? { weekOfMonth: part } : { tenDays: part };
    if (!Array.isArray(found)) return { form: 'point', ...(found as Partial<PointReading>), ...of };
    const [name, , year] = found as [MonthName, unknown, Partial<PointReading> | undefined];
    return { form: 'point', ...monthIn(name, year), ...of };
  },
});

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
