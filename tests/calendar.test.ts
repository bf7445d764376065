import { expect, test } from 'vitest';
import {
  addMonths,
  dateOfDay,
  dayOfDate,
  daysInMonth,
  mostDaysInMonth,
  weekdayOf,
} from '../src/calendar/date';
import { dayOfGregorian, isoOfDay } from '../src/calendar/day';
import type { Calendar } from '../src/schema/time-expression';

const first = dayOfDate('persian', { year: 1200, month: 1, day: 1 }) ?? 0;
const last = (dayOfDate('persian', { year: 1501, month: 1, day: 1 }) ?? 0) - 1;

/** Reads numeric year, month and day from what `Intl` prints. */
function intlDates(calendar: string): (day: number) => { year: number; month: number; day: number } {
  const format = new Intl.DateTimeFormat(`en-US-u-ca-${calendar}-nu-latn`, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  return (day) => {
    const [month, date, year] = format.format(day * 86_400_000).match(/\d+/g) ?? [];
    return { year: Number(year), month: Number(month), day: Number(date) };
  };
}

for (const [calendar, name] of [
  ['persian', 'persian'],
  ['islamic', 'islamic-civil'],
  ['gregorian', 'gregory'],
] satisfies [Calendar, string][]) {
  test(`the ${calendar} calendar agrees with Intl on every day from 1200 to 1500 and comes back`, () => {
    expect(last - first + 1).toBe(109_938);
    const expected = intlDates(name);
    const wrong: string[] = [];
    for (let day = first; day <= last; day++) {
      const date = dateOfDay(calendar, day);
      const other = expected(day);
      const same = date?.year === other.year && date.month === other.month && date.day === other.day;
      if (!same || dayOfDate(calendar, date) !== day) wrong.push(isoOfDay(day));
    }
    expect(wrong).toEqual([]);
  }, 30_000);
}

test('dates that do not exist have no day', () => {
  const none: [Calendar, number, number, number][] = [
    ['persian', 1397, 1, 32],
    ['persian', 1397, 7, 31],
    ['persian', 1397, 12, 30],
    ['persian', 1399, 13, 1],
    ['persian', 999_999, 1, 1],
    ['persian', 1399, 0, 1],
    ['gregorian', 2018, 2, 29],
    ['gregorian', 2018, 13, 1],
    ['islamic', 1440, 13, 1],
    ['islamic', 1440, 1, 31],
  ];
  for (const [calendar, year, month, day] of none) {
    expect(dayOfDate(calendar, { year, month, day }), `${calendar} ${year}-${month}-${day}`).toBeNull();
  }
  expect(dayOfDate('persian', { year: 1399, month: 12, day: 30 })).not.toBeNull();
});

test('days before and after the calendars give null, never an exception', () => {
  for (const day of [-800_000, -492_400, 376_565, 90_000_000]) {
    expect(dateOfDay('persian', day)).toBeNull();
  }
  expect(dateOfDay('islamic', -492_149)).toBeNull();
  expect(dateOfDay('islamic', -492_148)).toEqual({ year: 1, month: 1, day: 1 });
});

test('weeks begin on Saturday', () => {
  expect(weekdayOf(dayOfGregorian(2018, 5, 19) ?? 0)).toBe(0);
  expect(weekdayOf(dayOfGregorian(2018, 5, 25) ?? 0)).toBe(6);
  expect(weekdayOf(dayOfGregorian(1965, 1, 1) ?? 0)).toBe(6);
});

test('months: their lengths, and moving by months', () => {
  expect(daysInMonth('persian', 1399, 12)).toBe(30);
  expect(daysInMonth('persian', 1398, 12)).toBe(29);
  expect(daysInMonth('gregorian', 2020, 2)).toBe(29);
  expect(mostDaysInMonth('persian', 7)).toBe(30);
  expect(mostDaysInMonth('gregorian', 2)).toBe(29);
  expect(addMonths(1398, 1, -1)).toEqual({ year: 1397, month: 12 });
  expect(addMonths(1398, 12, 1)).toEqual({ year: 1399, month: 1 });
  expect(addMonths(1398, 5, -18)).toEqual({ year: 1396, month: 11 });
});
