import { dateOfDay, dayOfDate, weekdayOf } from '../calendar/date';
import type { Day } from '../calendar/day';
import type { PointReading } from '../calendar/time-reading';
import type { Calendar } from '../schema/time-expression';
import { intervalOfParts, partsOfDay } from './date-parts';
import { fromParts, type Placed, placeYear, reference } from './place-in-year';
import type { Surroundings } from './place-relative';

export function placeCurrent(unit: string, calendar: Calendar, report: Day | null): Placed | null {
  const date = report === null ? null : dateOfDay(calendar, report);
  if (!date)
    return reference({ unit: unit === 'month' ? 'month' : 'year', amount: 0, back: false, from: 'report' });
  return fromParts(
    unit === 'month' ? { calendar, year: date.year, month: date.month } : { calendar, year: date.year },
  );
}

/** «سال جدید»: the year whose first day, of a school year the first of Mehr, is nearest to the report. */
export function placeNewYear(reading: PointReading, calendar: Calendar, report: Day | null): Placed | null {
  const date = report === null ? null : dateOfDay(calendar, report);
  if (report === null || !date) return reference({ unit: 'year', amount: 0, back: false, from: 'report' });
  const month = reading.schoolYear ? 7 : 1;
  const startOf = (year: number): Day => dayOfDate(calendar, { year, month, day: 1 }) ?? 0;
  const years = [date.year - 1, date.year, date.year + 1];
  const nearest = years.reduce((best, year) =>
    Math.abs(startOf(year) - report) < Math.abs(startOf(best) - report) ? year : best,
  );
  return placeYear(reading, calendar, nearest);
}

/** A bare weekday: the last one up to the day of report, or the next one for what is to come. */
export function placeWeekday(
  weekday: number,
  side: -1 | 1 | undefined,
  calendar: Calendar,
  around: Surroundings,
): Placed | null {
  const { report } = around;
  if (report === null) {
    const back = side === -1 || (side === undefined && !around.future());
    const fixed = around.anchors?.weekday(weekday, back);
    if (fixed) return fromParts(fixed);
    return reference({ unit: 'week', amount: 1, back, from: 'report' });
  }
  const back = (((weekdayOf(report) - weekday) % 7) + 7) % 7;
  const last = report - back;
  let day = last;
  if (side === -1) day = back === 0 ? report - 7 : last;
  else if (side === 1) day = last + 7;
  else if (around.dayBefore !== null) {
    const next = around.dayBefore + ((((weekday - weekdayOf(around.dayBefore)) % 7) + 7) % 7 || 7);
    day = next <= report || around.dayBefore > report || around.future() ? next : last;
  } else if (around.future()) day = nextAfter(weekday, last, back, report, around);
  return fromParts(partsOfDay(calendar, day));
}

/** What is to come: after the day that the sentence named («جمعه اعلام کرد که از صبح شنبه …»), else after the report. */
function nextAfter(weekday: number, last: Day, back: number, report: Day, around: Surroundings): Day {
  const named = around.antecedent('day', 0);
  const days = named && intervalOfParts(named);
  if (!days || days.from >= report) return back === 0 ? report : last + 7;
  return days.from + ((((weekday - weekdayOf(days.from)) % 7) + 7) % 7 || 7);
}
