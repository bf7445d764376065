import { dateOfDay, mostDaysInMonth, weekdayOf } from '../calendar/date';
import type { Day } from '../calendar/day';
import type { PointReading, Shift } from '../calendar/time-reading';
import type { Calendar } from '../schema/time-expression';
import {
  type DateParts,
  type Interval,
  intervalOfParts,
  monthsOf,
  partsOfDay,
  seasonOf,
  textOfInterval,
  textOfParts,
} from './date-parts';

/** A date text without clock, its days, and the date parts it stands on. */
export interface Placed {
  readonly text: string;
  readonly interval: Interval | null;
  readonly parts: DateParts | null;
}

export const reference = ({ amount, back }: Shift): Placed => ({
  text: amount === 0 ? 'PRESENT_REF' : back ? 'PAST_REF' : 'FUTURE_REF',
  interval: null,
  parts: null,
});

export function fromParts(parts: DateParts | null): Placed | null {
  if (!parts) return null;
  if (
    parts.month !== undefined &&
    parts.day !== undefined &&
    parts.day > mostDaysInMonth(parts.calendar, parts.month)
  )
    return null;
  const interval = intervalOfParts(parts);
  // A known year must have that day.
  if (parts.year !== null && interval === null) return null;
  return { text: textOfParts(parts), interval, parts };
}

/** The week of a day, from Saturday to Friday, or a weekday in it. */
export function placeWeekOf(day: Day, { weekday }: PointReading, calendar: Calendar): Placed | null {
  const from = day - weekdayOf(day);
  if (weekday !== undefined) return fromParts(partsOfDay(calendar, from + weekday));
  return placeInterval(calendar, { from, to: from + 6 });
}

export function placeInterval(calendar: Calendar, interval: Interval): Placed | null {
  const text = textOfInterval(calendar, interval);
  return text === null ? null : { text, interval, parts: partsOfDay(calendar, interval.from) };
}

export function placeCentury(prefix: number, calendar: Calendar): Placed {
  const first = intervalOfParts({ calendar, year: Math.max(1, prefix * 100) });
  const last = intervalOfParts({ calendar, year: prefix * 100 + 99 });
  return {
    text: `${String(prefix).padStart(2, '0')}XX`,
    interval: first && last && { from: first.from, to: last.to },
    parts: null,
  };
}

export function placeDecade(figure: number, calendar: Calendar, report: Day | null): Placed {
  // «دهه ۷۰»: the one of the last hundred years.
  const now = report === null ? null : dateOfDay(calendar, report);
  const latest = Math.floor((now?.year ?? (calendar === 'persian' ? 1400 : 2020)) / 10);
  const decade = figure >= 10 ? figure : latest - ((((latest - figure) % 10) + 10) % 10);
  const first = intervalOfParts({ calendar, year: decade * 10 });
  const last = intervalOfParts({ calendar, year: decade * 10 + 9 });
  return { text: `${decade}X`, interval: first && last && { from: first.from, to: last.to }, parts: null };
}

/** Where a reading stands in a year of its calendar, which may be unknown. */
export function placeYear(reading: PointReading, calendar: Calendar, year: number | null): Placed | null {
  const { season, half, quarter, firstMonths, month, day, weekOfMonth, tenDays, halfOfMonth } = reading;
  const text = textOfParts({ calendar, year });
  const part = (suffix: string, interval: Interval | null): Placed => ({
    text: `${text}-${suffix}`,
    interval,
    parts: { calendar, year },
  });
  if (reading.beforeChrist) return { text: `BC${text}`, interval: null, parts: null };
  if (season) return part(season, year === null ? null : seasonOf(calendar, year, season));
  if (half) return part(`H${half}`, year === null ? null : monthsOf(calendar, year, half * 6 - 5, half * 6));
  if (quarter)
    return part(`Q${quarter}`, year === null ? null : monthsOf(calendar, year, quarter * 3 - 2, quarter * 3));
  if (firstMonths) {
    if (firstMonths % 12 === 0) return fromParts({ calendar, year });
    const interval = year === null ? null : monthsOf(calendar, year, 1, firstMonths);
    const two = String(firstMonths).padStart(2, '0');
    return { text: `${text}-01/${text}-${two}`, interval, parts: { calendar, year } };
  }
  if (reading.schoolYear) {
    if (year === null) return { text: 'XXXX/XXXX', interval: null, parts: null };
    const first = monthsOf(calendar, year, 7, 12);
    const last = monthsOf(calendar, year + 1, 1, 6);
    return {
      text: `${year}/${year + 1}`,
      interval: first && last && { from: first.from, to: last.to },
      parts: { calendar, year },
    };
  }
  if (month === undefined) return fromParts({ calendar, year });
  if (halfOfMonth !== undefined) return placeRun({ calendar, year, month }, 15, halfOfMonth);
  if (weekOfMonth !== undefined || tenDays !== undefined) {
    const size = weekOfMonth === undefined ? 10 : 7;
    return placeRun({ calendar, year, month }, size, weekOfMonth ?? tenDays ?? 1);
  }
  if (reading.nthWeekday !== undefined)
    return placeNthWeekday({ calendar, year, month }, reading.weekday ?? 0, reading.nthWeekday);
  if (reading.until && day !== undefined) return placeWeek({ calendar, year, month, day }, reading.until);
  return fromParts(day === undefined ? { calendar, year, month } : { calendar, year, month, day });
}

/** A named week or ten days, from its first day to its last. */
function placeWeek(first: DateParts, until: { month: number; day: number }): Placed {
  const last = { ...first, ...until };
  const from = intervalOfParts(first);
  const to = intervalOfParts(last);
  return {
    text: `${textOfParts(first)}/${textOfParts(last)}`,
    interval: from && to && { from: from.from, to: to.to },
    parts: first,
  };
}

/** The n-th such weekday of a month, or the month where its year is not known. */
function placeNthWeekday(month: DateParts, weekday: number, nth: number): Placed | null {
  const days = intervalOfParts(month);
  if (!days) return fromParts(month);
  const day = days.from + ((weekday - weekdayOf(days.from) + 7) % 7) + 7 * (nth - 1);
  return day > days.to ? null : fromParts(partsOfDay(month.calendar, day));
}

/** The n-th run of days of a month; -1 the last. */
function placeRun(parts: DateParts & { month: number }, size: number, nth: number): Placed | null {
  const interval = intervalOfParts(parts);
  const length = interval ? interval.to - interval.from + 1 : mostDaysInMonth(parts.calendar, parts.month);
  const first = nth === -1 ? length - size + 1 : (nth - 1) * size + 1;
  const toTheEnd = nth === -1 || (size === 10 && nth === 3) || (size === 15 && nth === 2);
  const last = toTheEnd ? length : Math.min(length, nth * size);
  const from = { ...parts, day: first };
  const to = { ...parts, day: last };
  const days = interval && { from: interval.from + first - 1, to: interval.from + last - 1 };
  return { text: `${textOfParts(from)}/${textOfParts(to)}`, interval: days, parts };
}
