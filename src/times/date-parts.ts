import { addMonths, dateOfDay, dayOfDate, daysInMonth } from '../calendar/date';
import { type Day, isoOfDay } from '../calendar/day';
import type { Season } from '../calendar/time-reading';
import type { Calendar } from '../schema/time-expression';

/** A date as far as it is known: its year may be unknown, its month and day not said. */
export interface DateParts {
  readonly calendar: Calendar;
  readonly year: number | null;
  readonly month?: number;
  readonly day?: number;
}
/** The days that a time covers. */
export interface Interval {
  readonly from: Day;
  readonly to: Day;
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0');
const yearText = (year: number | null): string => (year === null ? 'XXXX' : pad(year, 4));

/** `1397-02-28`, `1397-02`, `1397`, `XXXX-02-28`. */
export function textOfParts({ year, month, day }: DateParts): string {
  const text = yearText(year);
  if (month === undefined) return text;
  return day === undefined ? `${text}-${pad(month, 2)}` : `${text}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The days of a date, null where its year is unknown. */
export function intervalOfParts({ calendar, year, month, day }: DateParts): Interval | null {
  if (year === null) return null;
  if (day !== undefined && month !== undefined) {
    const only = dayOfDate(calendar, { year, month, day });
    return only === null ? null : { from: only, to: only };
  }
  return monthsOf(calendar, year, month ?? 1, month ?? 12);
}

/** The days from the first of one month to the last of another in the same year. */
export function monthsOf(calendar: Calendar, year: number, first: number, last: number): Interval | null {
  const from = dayOfDate(calendar, { year, month: first, day: 1 });
  const lastFirst = dayOfDate(calendar, { year, month: last, day: 1 });
  const length = daysInMonth(calendar, year, last);
  return from === null || lastFirst === null || length === null ? null : { from, to: lastFirst + length - 1 };
}

export function partsOfDay(calendar: Calendar, day: Day): DateParts | null {
  const date = dateOfDay(calendar, day);
  return date && { calendar, ...date };
}

const firstMonthOfSeason: Readonly<Record<Calendar, Readonly<Record<Season, number>>>> = {
  persian: { SP: 1, SU: 4, FA: 7, WI: 10 },
  gregorian: { SP: 3, SU: 6, FA: 9, WI: 12 },
  islamic: { SP: 1, SU: 4, FA: 7, WI: 10 },
};

/** The three months of a season: from Farvardin on in the Persian year, from March on (meteorology's) in the Gregorian. */
export function seasonOf(calendar: Calendar, year: number, season: Season): Interval | null {
  const first = firstMonthOfSeason[calendar][season];
  const last = addMonths(year, first, 2);
  const start = monthsOf(calendar, year, first, first);
  const end = monthsOf(calendar, last.year, last.month, last.month);
  return start && end && { from: start.from, to: end.to };
}

/** The text of an interval of days in a calendar: `1397-02-22/1397-02-28`. */
export function textOfInterval(calendar: Calendar, { from, to }: Interval): string | null {
  const first = partsOfDay(calendar, from);
  const last = partsOfDay(calendar, to);
  return first && last && `${textOfParts(first)}/${textOfParts(last)}`;
}

/** The interval as the two ISO days of the public result. */
export function isoInterval(interval: Interval | null): { from?: string; to?: string } {
  return interval ? { from: isoOfDay(interval.from), to: isoOfDay(interval.to) } : {};
}
