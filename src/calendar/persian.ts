import { isValidJalaaliDate, toGregorian, toJalaali } from 'jalaali-js';
import type { CalendarDate } from './date';
import { type Day, dayOfGregorian } from './day';

/**
 * The day of a date in the Persian (solar Hijri) calendar, or null where there is none: ۳۰ اسفند of a common year.
 * Dates before 1304 are proleptic: the law of the calendar is of that year.
 */
export function dayOfPersian(year: number, month: number, date: number): Day | null {
  // jalaali-js rolls an invalid date over to the next month, so its own check must pass first.
  if (!isValidJalaaliDate(year, month, date)) return null;
  const { gy, gm, gd } = toGregorian(year, month, date);
  return dayOfGregorian(gy, gm, gd);
}

/** 622-03-22 and 3000-12-31, between which jalaali-js converts. */
const firstDay = -492_268;
const lastDay = 376_564;

/** The Persian date of a day, or null before the calendar begins (AD 622) and after AD 3000. */
export function persianOfDay(day: Day): CalendarDate | null {
  if (day < firstDay || day > lastDay) return null;
  const date = new Date(day * 86_400_000);
  const { jy, jm, jd } = toJalaali(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  return { year: jy, month: jm, day: jd };
}
