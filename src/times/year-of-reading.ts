import { dateOfDay, dayOfDate } from '../calendar/date';
import type { Day } from '../calendar/day';
import type { PointReading } from '../calendar/time-reading';
import type { Calendar } from '../schema/time-expression';
import { placeYear } from './place-in-year';

/**
 * The year of a reading: as written, with its century put before it, or the one that fits the day of report. What is
 * told as past is not of months to come: `isPast`.
 */
export function yearOf(
  reading: PointReading,
  calendar: Calendar,
  report: Day | null,
  isPast: () => boolean = () => false,
): number | null {
  const now = report === null ? null : dateOfDay(calendar, report);
  if (reading.year !== undefined)
    return reading.shortYear ? centuryFor(reading.year, calendar, now?.year ?? null) : reading.year;
  if (reading.yearless || report === null || !now) return null;
  let best: number | null = null;
  let distance = Number.POSITIVE_INFINITY;
  let ahead = 0;
  for (const year of [now.year - 1, now.year, now.year + 1]) {
    const days = placeYear(reading, calendar, year)?.interval;
    if (!days) continue;
    if (reading.side === -1 && days.to >= report) continue;
    if (reading.side === 1 && days.from <= report) continue;
    const away = days.from > report ? days.from - report : days.to < report ? report - days.to : 0;
    if (away < distance) {
      distance = away;
      best = year;
      ahead = days.from - report;
    }
  }
  return best !== null && ahead > mostDaysToCome && reading.side === undefined && isPast() ? best - 1 : best;
}

/** How many days ahead something told in the past may still lie: a plan that «اعلام شد» for the next season. */
const mostDaysToCome = 85;

/** How many years ahead of the report a year of two figures may lie. */
const yearsAhead = 20;

/** The full year of two figures: «۹۸» is 1398, «۰۲» 1402. */
function centuryFor(year: number, calendar: Calendar, now: number | null): number {
  const [late, early] = calendar === 'gregorian' ? [2000, 1900] : [1400, 1300];
  const limit = now ?? late + 9;
  return late + year <= limit + yearsAhead ? late + year : early + year;
}

/** The day of a date whose year may have to be found; for the day of report that a text itself gives. */
export function dayOfReading(reading: PointReading, report: Day | null): Day | null {
  const calendar = reading.calendar ?? 'persian';
  if (reading.day === undefined || reading.month === undefined) return null;
  const year = yearOf(reading, calendar, report);
  return year === null ? null : dayOfDate(calendar, { year, month: reading.month, day: reading.day });
}
