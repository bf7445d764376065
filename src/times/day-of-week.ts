import type { DayPart, PointReading } from '../calendar/time-reading';
import {
  behind,
  defineRule,
  not,
  oneOf,
  optional,
  type Pattern,
  phrase,
  phraseOf,
  sequence,
  word,
} from '../rule';
import type { Token } from '../text/tokens';
import { dayParts } from './day-parts';
import { monthIn, monthName, monthTail, yearOfMonth } from './month-and-year';
import { map, wordNumber } from './numbers-in-times';
import { shiftedMonth } from './shifts';
import { pluralWeekdays, weekdays } from './weekdays';

/** What stands after a weekday to make it a thing: «دوشنبه بازار», «جمعه بازار». */
const afterWeekday = word('بازار', 'بازارها', 'بازارهای', 'سوری', 'سیاه', 'خونین', 'مقدس', 'خوب');
/** What stands before «جمعه» to make it the Friday of prayers. */
const beforeFriday: ReadonlySet<string> = new Set([
  'امام',
  'ائمه',
  'امامان',
  'نماز',
  'نمازهای',
  'امامت',
  'ایمه',
  'نمازگزاران',
  'عبادی',
  'سیاسی',
  'مصلی',
  'مصلا',
  'مصلای',
  'خطیب',
  'خطبه',
  'خطبه‌های',
]);

export const weekday = defineRule({
  name: 'times/weekday',
  kind: 'timeReading',
  examples: ['سه‌شنبه', 'روز شنبه', 'روز سه شنبه', 'جمعه', 'پنجشنبه گذشته', 'روزهای چهارشنبه'],
  rejects: ['دوشنبه بازار', 'امام جمعه', 'نماز جمعه', 'جمعه‌ها', 'هر شنبه'],
  pattern: [
    behind((token) => token?.key !== 'هر' && token?.key !== 'همه'),
    optional(phrase('روز', 'روزهای', 'روز های', 'یوم')),
    phraseOf(weekdays),
    not(afterWeekday),
    not(word('ها', 'های')),
    optional(
      phraseOf(
        new Map<string, -1 | 1>([
          ['گذشته', -1],
          ['پیش', -1],
          ['قبل', -1],
          ['آینده', 1],
          ['آتی', 1],
          ['پیش رو', 1],
          ['پیش‌رو', 1],
          ['بعد', 1],
        ]),
      ),
    ),
  ],
  produce([, head, weekday, , , side], document, range) {
    if (weekday === 6 && !head && beforeFriday.has(document.tokens[range.first - 1]?.key ?? '')) return null;
    return { form: 'point', weekday, ...(side && { side }) };
  },
});

const ofMonth: Pattern<Partial<PointReading>> = oneOf(
  shiftedMonth,
  map(sequence(optional(word('ماه')), monthName, monthTail, yearOfMonth), ([, name, , year]) =>
    monthIn(name, year),
  ),
  map(
    sequence(word('ماه'), not(word('مبارک', 'ها', 'های'))),
    (): Partial<PointReading> => ({ shift: { unit: 'month', amount: 0, back: false, from: 'report' } }),
  ),
);

/** «سومین پنجشنبه مهر», «اولین شنبه ماه». */
export const nthWeekday = defineRule({
  name: 'times/nth-weekday',
  kind: 'timeReading',
  examples: ['سومین پنجشنبه ماه', 'اولین جمعه مهر ۱۳۹۸', 'دومین دوشنبه ماه آینده'],
  rejects: ['سومین پنجشنبه', 'سه پنجشنبه مهر', 'ششمین جمعه مهر'],
  pattern: [wordNumber('ordinal'), phraseOf(weekdays), ofMonth],
  produce: ([nth, weekday, month]) =>
    nth >= 1 && nth <= 5 ? { form: 'point', ...month, weekday, nthWeekday: nth } : null,
});

const dayPart: Pattern<DayPart> = phraseOf(dayParts);
const dayPartHours = phrase(
  'ساعات اولیه',
  'ساعت‌های اولیه',
  'ساعات آغازین',
  'ساعات ابتدایی',
  'نخستین ساعات',
  'نخستین ساعت‌های',
  'اولین ساعات',
  'ساعات نخست',
  'ساعات نخستین',
  'ساعات پایانی',
  'آخرین ساعات',
  'دقایق پایانی',
  'ساعات',
  'ساعت‌های',
  'اوایل',
  'اواخر',
  'آخر',
);

/** «ساعات پایانی شب» is its end, «ساعات اولیه بامداد» its start; «ساعات بعدازظهر» all of it. */
function partOfHours({ key }: Token, next: Token | undefined): Pick<PointReading, 'part'> {
  if (key === 'اواخر' || key === 'آخر' || key === 'آخرین' || next?.key === 'پایانی') return { part: 'end' };
  return (key === 'ساعات' || key === 'ساعتهای') && dayParts.has(next?.text ?? '') ? {} : { part: 'start' };
}

/** A part of a day: strong only beside a day, a clock, or where its surroundings say so. */
export const partOfDay = defineRule({
  name: 'times/part-of-day',
  kind: 'timeReading',
  examples: ['صبح', 'بعد از ظهر', 'نیمه‌شب', 'ساعات اولیه بامداد'],
  rejects: ['هر شب'],
  pattern: [
    behind((token) => token?.key !== 'هر' && token?.key !== 'همه'),
    optional(dayPartHours),
    dayPart,
    not(word('ها', 'های')),
  ],
  produce([, hours, part], document) {
    const reading: PointReading = { form: 'point', dayPart: part };
    if (!hours) return { ...reading, weak: true };
    return { ...reading, ...partOfHours(hours, document.tokens[hours.index + 1]) };
  },
});

const pluralDayParts: ReadonlyMap<string, true> = new Map(
  ['شب', 'صبح', 'عصر', 'ظهر'].flatMap((part): [string, true][] => [
    [`${part}‌ها`, true],
    [`${part} ها`, true],
  ]),
);

/** «جمعه‌ها», «شنبه های»: a weekday that repeats. */
export const everyWeekday = defineRule({
  name: 'times/every-weekday',
  kind: 'timeReading',
  examples: ['جمعه‌ها', 'دوشنبه ها', 'سه‌شنبه‌ها', 'شنبه شب ها', 'جمعه شب‌ها'],
  rejects: ['سه‌شنبه‌های بدون خودرو', 'شنبه'],
  pattern: [
    optional(phrase('روز', 'روزهای')),
    oneOf(phraseOf(pluralWeekdays), sequence(phraseOf(weekdays), phraseOf(pluralDayParts))),
    not(phrase('بدون', 'های بدون')),
  ],
  produce: () => ({ form: 'set', value: 'P1W' }),
});
