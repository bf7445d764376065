import { dayOfDate, mostDaysInMonth } from '../calendar/date';
import type { PointReading } from '../calendar/time-reading';
import { oneOf, optional, phrase, phraseOf, word } from '../rule';
import { type MonthName, months } from './months';
import { shiftedYear, sideOfNow } from './shifts';
import { yearAfterMonth } from './years';

export const monthName = phraseOf(months);

export const monthHead = phrase('ماه', 'ایام', 'ایام ماه', 'ماه مبارک', 'ماه‌های', 'ماه های');

export const monthTail = optional(word('ماه'));

export const yearOfMonth = optional(oneOf(yearAfterMonth, shiftedYear, sideOfNow));

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
export function monthIn(
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
