import type { PointReading } from '../calendar/time-reading';
import { behind, defineRule, oneOf, optional, phrase, phraseOf, sequence, word } from '../rule';
import { monthHead, monthIn, monthName, monthTail, yearOfMonth } from './month-and-year';
import type { MonthName } from './months';
import { map } from './numbers-in-times';
import { partAdjectives } from './parts';
import { shiftedMonth, shiftedYear } from './shifts';
import { yearAfterMonth } from './years';

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
    if (alone && name.zodiac) return null;
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
  examples: ['هفته اول شهریور ماه', 'دهه دوم محرم امسال', 'نیمه دوم مهر'],
  rejects: ['هفته اول لیگ'],
  pattern: [
    word('هفته', 'دهه', 'نیمه'),
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
    if (unit.key === 'نیمه' && part > 2) return null;
    const of =
      unit.key === 'هفته'
        ? { weekOfMonth: part }
        : unit.key === 'دهه'
          ? { tenDays: part }
          : { halfOfMonth: part === -1 ? 2 : part };
    if (!Array.isArray(found)) return { form: 'point', ...(found as Partial<PointReading>), ...of };
    const [name, , year] = found as [MonthName, unknown, Partial<PointReading> | undefined];
    return { form: 'point', ...monthIn(name, year), ...of };
  },
});
