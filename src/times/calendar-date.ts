import type { PointReading } from '../calendar/time-reading';
import { ordinalEndings } from '../numbers/numeral-words';
import {
  behind,
  type Document,
  defineRule,
  mark,
  not,
  oneOf,
  optional,
  phrase,
  phraseOf,
  word,
} from '../rule';
import { isPossible, monthIn, monthName, monthTail, yearOfMonth } from './month-and-year';
import type { MonthName } from './months';
import { dayNumber, digits, wordNumber } from './numbers-in-times';
import { shiftedMonth } from './shifts';

/** A full year that did not fit the day before it («۳۰ اسفند ۱۳۹۸») must not be left behind. */
const noYearLeft = not(digits(4, 4));

/** Words beside a number of «تیر» that make it bullets. */
const beforeShots = new Set(['شلیک', 'اصابت', 'با', 'ضرب']);

const afterShots = new Set(['شلیک', 'خلاص', 'گلوله', 'جنگی', 'هوایی', 'مشقی']);

const isShot = (document: Document, name: MonthName, first: number, end: number): boolean =>
  name.calendar === 'persian' &&
  name.month === 4 &&
  (beforeShots.has(document.tokens[first - 1]?.key ?? '') || afterShots.has(document.tokens[end]?.key ?? ''));

/** «نیمه اول و دوم رمضان»: the second is a half of the month, and no day. */
function isPartOfMonth({ tokens, marks }: Document, first: number): boolean {
  if (tokens[first - 1]?.key !== 'و') return false;
  const earlier = marks.covering('number', first - 2);
  return earlier?.value.form === 'ordinal' && partsOfMonth.has(tokens[earlier.first - 1]?.key ?? '');
}
const partsOfMonth = new Set(['هفته', 'دهه', 'نیمه']);

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
    if (isShot(document, name, range.first, range.end) || isPartOfMonth(document, range.first)) return null;
    const certain = name.certain || before !== undefined || after !== undefined || year !== undefined;
    const at = range.first + (head ? 1 : 0);
    if (name.weak && !certain && !head && !isWrittenDay(document, at, name, day)) return null;
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

/** «تیره», «آذره»: in speech the copula is an «ه» on the month; «دیه» is blood money. */
const spokenMonths: ReadonlyMap<string, number> = new Map(
  'فروردینه اردیبهشته خرداده تیره مرداده شهریوره مهره آبانه آذره  بهمنه اسفنده'
    .split(' ')
    .flatMap((word, i): [string, number][] => (word ? [[word, i + 1]] : [])),
);

/** «امتحان سوم تیره»: only behind an ordinal, «سه مهره» are beads. */
export const dayInSpeech = defineRule({
  name: 'times/day-in-speech',
  kind: 'timeReading',
  examples: ['سوم تیره', 'بیست و پنجم بهمنه'],
  rejects: ['سه تیره', '۱۶ مهره', 'سی و دوم مهره'],
  pattern: [wordNumber('ordinal'), phraseOf(spokenMonths)],
  produce([day, month]) {
    const reading: PointReading = { form: 'point', calendar: 'persian', month, day };
    return isPossible(reading) ? reading : null;
  },
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

/** «۱۶ امه»: in speech the copula is an «ه» on the ending. */
export const dayInSpeechOfThisMonth = defineRule({
  name: 'times/day-in-speech-of-this-month',
  kind: 'timeReading',
  examples: ['۱۶ امه'],
  rejects: ['۱۶ ام', '۴۰ امه'],
  pattern: [
    mark(
      'number',
      ({ value, end }, { tokens }) => value.form === 'ordinal' && tokens[end - 1]?.key === 'امه',
    ),
  ],
  produce: ([{ value }]) =>
    value.value !== undefined && value.value >= 1 && value.value <= 31
      ? {
          form: 'point',
          day: value.value,
          shift: { unit: 'month', amount: 0, back: false, from: 'report' },
        }
      : null,
});
