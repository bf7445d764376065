import type { CalendarDate } from './date';
import type { Day } from './day';

/**
 * The civil (tabular) Islamic calendar: months of 30 and 29 days in turn, 11 leap years in 30, the epoch on Friday
 * 16 July 622 (Julian). Iran begins its months by sighting, so a converted day may be one off either way.
 * Source: E. M. Reingold, N. Dershowitz, Calendrical Calculations, ch. 7; `Intl` has it as `islamic-civil`.
 */
const epoch: Day = -492_148;

const daysBeforeYear = (year: number): number => (year - 1) * 354 + Math.floor((3 + 11 * year) / 30);
const daysBeforeMonth = (month: number): number => Math.ceil(29.5 * (month - 1));

/** The day of an Islamic date, or null where the civil calendar has none; 30 is taken in any month, as sighting may give it. */
export function dayOfIslamic(year: number, month: number, date: number): Day | null {
  if (year < 1 || month < 1 || month > 12 || date < 1 || date > 30) return null;
  return epoch + daysBeforeYear(year) + daysBeforeMonth(month) + date - 1;
}

/** The civil Islamic date of a day, or null before the calendar begins. */
export function islamicOfDay(day: Day): CalendarDate | null {
  const days = day - epoch;
  if (days < 0) return null;
  const year = Math.floor((30 * days + 10_646) / 10_631);
  const inYear = days - daysBeforeYear(year);
  const month = Math.min(12, Math.floor(inYear / 29.5) + 1);
  return { year, month, day: inYear - daysBeforeMonth(month) + 1 };
}
