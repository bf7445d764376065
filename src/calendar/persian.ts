import { isValidJalaaliDate, toGregorian, toJalaali } from 'jalaali-js';
import type { CalendarDate } from './date';
import { type Day, dayOfGregorian } from './day';

/** The first days of years already asked for: a text names few years, each many times. */
const firstDays = new Map<number, Day | null>();

function firstDayOf(year: number): Day | null {
  const known = firstDays.get(year);
  if (known !== undefined) return known;
  // jalaali-js rolls an invalid date over, so its own check must pass first.
  let first: Day | null = null;
  if (isValidJalaaliDate(year, 1, 1)) {
    const { gy, gm, gd } = toGregorian(year, 1, 1);
    first = dayOfGregorian(gy, gm, gd);
  }
  if (firstDays.size > 400) firstDays.clear();
  firstDays.set(year, first);
  return first;
}

/**
 * The day of a date in the Persian (solar Hijri) calendar, or null where there is none: ۳۰ اسفند of a common year.
 * Six months of 31 days, five of 30, and Esfand of 29 or 30. Dates before 1304 are proleptic: the law of the calendar is
 * of that year.
 */
export function dayOfPersian(year: number, month: number, date: number): Day | null {
  if (month < 1 || month > 12 || date < 1 || date > (month <= 6 ? 31 : 30)) return null;
  const first = firstDayOf(year);
  if (first === null) return null;
  const day = first + (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30) + date - 1;
  if (month < 12 || date < 30) return day;
  const next = firstDayOf(year + 1);
  return next !== null && day < next ? day : null;
}

/** 622-03-22 and 3000-12-31, between which jalaali-js converts. */
const firstDay = -492_268;
const lastDay = 376_564;

/** The day of report is asked for again and again. */
let lastAsked: Day = Number.NaN;
let lastFound: CalendarDate | null = null;

/** The Persian date of a day, or null before the calendar begins (AD 622) and after AD 3000. */
export function persianOfDay(day: Day): CalendarDate | null {
  if (day < firstDay || day > lastDay) return null;
  if (day === lastAsked) return lastFound;
  const date = new Date(day * 86_400_000);
  const { jy, jm, jd } = toJalaali(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  lastAsked = day;
  lastFound = { year: jy, month: jm, day: jd };
  return lastFound;
}
