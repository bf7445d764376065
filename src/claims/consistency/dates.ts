import { weekdayOf } from '../../calendar/date';
import { dayOfGregorian } from '../../calendar/day';
import type { TimeExpression } from '../../schema/time-expression';
import { fold } from '../../text/fold';
import type { Check, CheckedStatement } from './finding';

/** The days of the week from Saturday, as their words fold. */
const weekdays = ['شنبه', 'یکشنبه', 'دوشنبه', 'سهشنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه'];
const counters: Readonly<Record<string, number>> = { یک: 1, دو: 2, سه: 3, چهار: 4, پنج: 5 };

/** A weekday and the date beside it: only where the text gives the year, for a guessed year may be the wrong one. */
export const weekday: Check = ({ times, words }) =>
  times.flatMap((time) => {
    const day = singleDay(time);
    if (day === null || !saysYear(time)) return [];
    const named = weekdayIn(words(time.start, time.end));
    if (named === null) return [];
    const computed = weekdayOf(day);
    return [
      {
        code: 'weekday' as const,
        agrees: named === computed,
        quantityIds: [],
        timeIds: [time.id],
        stated: weekdays[named] ?? '',
        computed: weekdays[computed] ?? '',
      },
    ];
  });

/** One day in two calendars: «۵ خرداد ۱۳۹۷ (۲۶ مه ۲۰۱۸)». */
export const calendar: Check = ({ times, words }) =>
  times.slice(1).flatMap((second, i) => {
    const first = times[i];
    if (!first || first.calendar === second.calendar || !first.calendar || !second.calendar) return [];
    const between = words(first.end, second.start);
    if (!between.every((word) => glossMarks.has(word)) || between.length > 3 || between.length === 0)
      return [];
    const [a, b] = [singleDay(first), singleDay(second)];
    if (a === null || b === null || !first.from || !second.from || !saysYear(first) || !saysYear(second))
      return [];
    // The Islamic calendar goes by sighting: a day before or after is no mistake.
    const lunar = first.calendar === 'islamic' || second.calendar === 'islamic';
    return [
      {
        code: 'calendar' as const,
        agrees: Math.abs(a - b) <= (lunar ? 1 : 0),
        quantityIds: [],
        timeIds: [first.id, second.id],
        stated: second.from,
        computed: first.from,
      },
    ];
  });
const glossMarks = new Set(
  ['(', '[', '/', 'برابر', 'مطابق', 'با', 'مصادف', '،', '-', '–', 'معادل'].map(fold),
);

/** «از ۵ تا ۱۰ خرداد به مدت پنج روز»: the two ends counted with and without the last. */
export const duration: Check = (statement) => {
  const { times } = statement;
  return times.flatMap((length, i) => {
    if (length.type !== 'DURATION' || !saysLengthOfSpan(statement, length)) return [];
    const [start, end] = endsBefore(statement, i) ?? endsAfter(statement, i) ?? [];
    if (!start || !end) return [];
    const unit = /^PT?(\d+(?:\.\d+)?)([YMWDH])$/u.exec(length.value);
    const stated = Number(unit?.[1]);
    const computed = unit && distance(start, end, length.value.startsWith('PT') ? 'H' : (unit[2] ?? ''));
    if (!unit || computed === null || computed === undefined || computed < 0) return [];
    const loose =
      length.modifier !== undefined && length.modifier !== 'exact' ? Math.max(1, stated * 0.1) : 0;
    return [
      {
        code: 'duration' as const,
        agrees: stated >= computed - loose - 1e-9 && stated <= computed + 1 + loose,
        quantityIds: [],
        timeIds: [start.id, end.id, length.id],
        stated: length.value,
        computed: `${length.value.startsWith('PT') ? 'PT' : 'P'}${Math.round(computed * 100) / 100}${unit[2] ?? ''}`,
      },
    ];
  });
};

/** Behind a length: it is counted from something, or not in days of the calendar («ده روز کاری»). */
const otherLengths = new Set(['پس', 'پیش', 'قبل', 'بعد', 'کاری', 'درسی', 'اداری', 'آموزشی']);
const lengthWords = new Set(['مدت', 'بهمدت']);

/** «به مدت پنج روز», not «هر روز دو ساعت», «پنج روز پس از». */
function saysLengthOfSpan({ words, claim }: CheckedStatement, length: TimeExpression): boolean {
  const before = words(Math.max(claim.start, length.start - 24), length.start).slice(-3);
  const after = words(length.end, Math.min(claim.end, length.end + 16));
  if (otherLengths.has(after[0] ?? '')) return false;
  return before.some((word) => lengthWords.has(word));
}

type Ends = readonly [TimeExpression, TimeExpression];

function endsBefore(statement: CheckedStatement, at: number): Ends | null {
  const { times } = statement;
  return endsAt(statement, times[at - 2], times[at - 1]);
}
function endsAfter(statement: CheckedStatement, at: number): Ends | null {
  const { times, words } = statement;
  const [length, start, end] = [times[at], times[at + 1], times[at + 2]];
  // «به مدت پنج روز از ۵ تا ۱۰ خرداد»
  if (!length || !start || words(length.end, start.start).length > 3) return null;
  return endsAt(statement, start, end);
}
function endsAt(
  { words, claim }: CheckedStatement,
  start: TimeExpression | undefined,
  end: TimeExpression | undefined,
): Ends | null {
  if (!start || !end || (start.type !== 'DATE' && start.type !== 'TIME') || start.type !== end.type)
    return null;
  const from = words(Math.max(claim.start, start.start - 8), start.start).at(-1);
  const between = words(start.end, end.start);
  return from === 'از' && between.length <= 2 && (between[0] === 'تا' || between[1] === 'تا')
    ? [start, end]
    : null;
}

/** How far apart two times are in a unit, the last not counted; null where that cannot be told. */
function distance(start: TimeExpression, end: TimeExpression, unit: string): number | null {
  if (unit === 'H') {
    const [a, b] = [clockOf(start), clockOf(end)];
    return a === null || b === null ? null : (b - a + 24) % 24;
  }
  if (unit === 'D' || unit === 'W') {
    const [a, b] = [singleDay(start), singleDay(end)];
    if (a === null || b === null) return dayNumbers(start, end, unit);
    return (b - a) / (unit === 'W' ? 7 : 1);
  }
  const [a, b] = [yearAndMonth(start), yearAndMonth(end)];
  if (!a || !b || start.calendar !== end.calendar) return null;
  if (unit === 'Y') return b.year - a.year;
  return a.month === null || b.month === null ? null : (b.year - a.year) * 12 + b.month - a.month;
}

/** Days of one month of no known year. */
function dayNumbers(start: TimeExpression, end: TimeExpression, unit: string): number | null {
  const pattern = /^XXXX-(\d\d)-(\d\d)$/u;
  const [a, b] = [pattern.exec(start.value), pattern.exec(end.value)];
  if (!a || !b || a[1] !== b[1]) return null;
  return (Number(b[2]) - Number(a[2])) / (unit === 'W' ? 7 : 1);
}

function yearAndMonth({ value }: TimeExpression): { year: number; month: number | null } | null {
  const match = /^(\d{4})(?:-(\d\d))?$/u.exec(value);
  return match ? { year: Number(match[1]), month: match[2] === undefined ? null : Number(match[2]) } : null;
}
function clockOf({ value }: TimeExpression): number | null {
  const match = /T(\d\d):(\d\d)/u.exec(value);
  return match ? Number(match[1]) + Number(match[2]) / 60 : null;
}

/** The day, where a date covers just one whose place in time is known. */
function singleDay({ from, to, type }: TimeExpression): number | null {
  if (type !== 'DATE' || from === undefined || from !== to) return null;
  const [year = Number.NaN, month = Number.NaN, date = Number.NaN] = from.split('-').map(Number);
  return dayOfGregorian(year, month, date);
}

const fourDigits = /[\d۰-۹٠-٩]{4}/u;
const saysYear = ({ text }: TimeExpression): boolean => fourDigits.test(text);

/** The weekday among some words: «سه شنبه» stands as two, «سه‌شنبه» as one. */
function weekdayIn(words: readonly string[]): number | null {
  for (let i = 0; i < words.length; i++) {
    const at = weekdays.indexOf(words[i] ?? '');
    if (at === 0) return counters[words[i - 1] ?? ''] ?? 0;
    if (at > 0) return at;
  }
  return null;
}
