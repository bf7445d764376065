import { addMonths, dateOfDay, dayOfDate, mostDaysInMonth, weekdayOf } from '../calendar/date';
import type { Day } from '../calendar/day';
import type { PointReading, Shift } from '../calendar/time-reading';
import type { TimeValue } from '../rule';
import type { Calendar } from '../schema/time-expression';
import {
  type DateParts,
  type Interval,
  intervalOfParts,
  isoInterval,
  monthsOf,
  partsOfDay,
  seasonOf,
  textOfInterval,
  textOfParts,
} from './date-parts';
import { hourText, offsetOf } from './hours-and-offsets';
import { clockUnits } from './units';

/** What a point is resolved against. */
export interface Surroundings {
  /** The day of the report, where it is known. */
  readonly report: Day | null;
  /** What the text named last, at least as fine as this unit, at most so many sentences back. */
  antecedent(unit: 'day' | 'month' | 'year', sentencesBack: number): DateParts | null;
  /** The clause speaks of what is to come: for a bare weekday. */
  readonly future: () => boolean;
  /** «نسبت به سال گذشته»: counted from the year or month of the same sentence. */
  readonly compared: boolean;
}

/** A point once resolved: its value, and the date that later words may refer to. */
export interface ResolvedPoint {
  readonly value: TimeValue;
  readonly date: DateParts | null;
}

/** A date text without clock, its days, and the date parts it stands on. */
interface Placed {
  readonly text: string;
  readonly interval: Interval | null;
  readonly parts: DateParts | null;
}

/** How far back «آن روز» may look for its day, and «روز بعد» for the day before it. */
const mostSentencesBack = 5;
const fewSentencesBack = 2;

/** «نه سال قبل» after «۲۰۱۹» is counted in Gregorian years. */
function calendarAround({ shift, month, season }: PointReading, around: Surroundings): Calendar {
  if (shift?.unit !== 'year' || shift.amount === 0 || month !== undefined || season) return 'persian';
  return around.antecedent('year', shift.counted ? 2 : 0)?.calendar === 'gregorian' ? 'gregorian' : 'persian';
}

/** The value of a point in time, or null where it is none after all («آن روز» with no day before it). */
export function resolvePoint(reading: PointReading, around: Surroundings): ResolvedPoint | null {
  const calendar = reading.calendar ?? calendarAround(reading, around);
  const placed = place(reading, calendar, around);
  if (placed === null) return null;
  // «این ماه» after «ماه رمضان» is one of that calendar.
  const own = placed !== 'none' && reading.anaphor ? (placed.parts?.calendar ?? calendar) : calendar;
  const offset = reading.shift && !reading.anaphor ? { offset: offsetOf(reading.shift) } : {};
  const extra = {
    ...offset,
    ...(reading.modifier && { modifier: reading.modifier }),
    ...(reading.part && { part: reading.part }),
  };
  const hours = hourText(reading.clock, reading.dayPart);
  if (hours !== null) {
    const hasDay = placed !== 'none' && !placed.text.endsWith('_REF');
    return {
      value: {
        type: 'TIME',
        calendar: hasDay ? own : null,
        value: hasDay ? placed.text + hours : hours,
        ...(hasDay ? isoInterval(placed.interval) : {}),
        ...extra,
      },
      date: hasDay ? placed.parts : null,
    };
  }
  if (placed === 'none') return null;
  const isClock = reading.shift !== undefined && clockUnits.has(reading.shift.unit);
  return {
    value: {
      type: isClock ? 'TIME' : 'DATE',
      calendar: isClock ? null : own,
      value: placed.text,
      ...isoInterval(placed.interval),
      ...extra,
    },
    date: placed.parts,
  };
}

const reference = ({ amount, back }: Shift): Placed => ({
  text: amount === 0 ? 'PRESENT_REF' : back ? 'PAST_REF' : 'FUTURE_REF',
  interval: null,
  parts: null,
});

function fromParts(parts: DateParts | null): Placed | null {
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

/** Where a reading stands in its calendar; 'none' where it tells only an hour. */
function place(reading: PointReading, calendar: Calendar, around: Surroundings): Placed | 'none' | null {
  const { shift, anaphor } = reading;
  if (anaphor) {
    const pointed = placeAnaphor(reading, calendar, around);
    if (pointed || !shift) return pointed;
  }
  if (shift) return placeShift(reading, shift, calendar, around);
  if (reading.century !== undefined) return placeCentury(reading.century, calendar);
  if (reading.decade !== undefined) return placeDecade(reading.decade, calendar, around.report);
  if (reading.newYear) return placeNewYear(reading, calendar, around.report);
  if (reading.current) return placeCurrent(reading.current, calendar, around.report);
  if (reading.year === undefined && reading.month === undefined && reading.season === undefined) {
    if (reading.weekday !== undefined) return placeWeekday(reading.weekday, reading.side, calendar, around);
    if (reading.half === undefined && reading.quarter === undefined && reading.firstMonths === undefined)
      return 'none';
  }
  return placeYear(reading, calendar, yearOf(reading, calendar, around.report));
}

function placeAnaphor(reading: PointReading, calendar: Calendar, around: Surroundings): Placed | null {
  if (reading.anaphor === 'week') {
    const named = around.antecedent('day', mostSentencesBack);
    const days = named && intervalOfParts(named);
    return days ? placeWeekOf(days.from, reading, calendar) : null;
  }
  const unit = reading.anaphor === 'day' || reading.anaphor === 'month' ? reading.anaphor : 'year';
  const found = around.antecedent(unit, mostSentencesBack);
  if (!found) return null;
  if (unit === 'year') {
    if (found.calendar !== calendar && reading.month !== undefined) return null;
    return placeYear(reading, found.calendar, found.year);
  }
  const { day: _day, ...month } = found;
  if (unit === 'month') return placeYear({ ...reading, month: month.month ?? 1 }, found.calendar, found.year);
  return fromParts(found);
}

function placeShift(
  reading: PointReading,
  shift: Shift,
  calendar: Calendar,
  around: Surroundings,
): Placed | null {
  if (clockUnits.has(shift.unit)) return reference(shift);
  const anchor = anchorOf(shift, calendar, around);
  const amount = shift.amount === null ? null : shift.back ? -shift.amount : shift.amount;
  if (amount === null) return reference(shift);
  const { unit } = shift;
  if (unit === 'day') {
    if (reading.day !== undefined && reading.month !== undefined)
      return placeYear(reading, calendar, yearOf(reading, calendar, anchor));
    if (anchor === null)
      return reading.weekday !== undefined && amount === 0 ? reference(shift) : reference(shift);
    return fromParts(partsOfDay(calendar, anchor + amount));
  }
  if (unit === 'week') {
    if (anchor === null) return reference(shift);
    return placeWeekOf(anchor + 7 * amount, reading, calendar);
  }
  const date = anchor === null ? null : dateOfDay(calendar, anchor);
  if (unit === 'month') {
    if (!date) return reference(shift);
    const moved = addMonths(date.year, date.month, amount);
    return placeYear({ ...reading, month: moved.month }, calendar, moved.year);
  }
  if (unit === 'year') {
    if (reading.schoolYear && date)
      return placeYear(reading, calendar, date.year - (date.month < 7 ? 1 : 0) + amount);
    if (date) return placeYear(reading, calendar, date.year + amount);
    return hasPartOfYear(reading) ? placeYear(reading, calendar, null) : reference(shift);
  }
  if (!date) return reference(shift);
  if (unit === 'decade') return placeDecade(Math.floor(date.year / 10) + amount, calendar, null);
  return placeCentury(Math.floor(date.year / 100) + amount, calendar);
}

const hasPartOfYear = ({ month, season, half, quarter, firstMonths }: PointReading): boolean =>
  month !== undefined ||
  season !== undefined ||
  half !== undefined ||
  quarter !== undefined ||
  firstMonths !== undefined;

/** The day that a shift is counted from: for «روز بعد» what the text named last, else the day of report. */
function anchorOf(shift: Shift, calendar: Calendar, around: Surroundings): Day | null {
  const { unit } = shift;
  if (unit === 'week' || (shift.from !== 'text' && !around.compared)) return around.report;
  const named = unit === 'day' || unit === 'month' ? unit : 'year';
  if (shift.from !== 'text' && named === 'day') return around.report;
  const found = around.antecedent(named, shift.from === 'text' ? fewSentencesBack : 0);
  const days = found && found.calendar === calendar && intervalOfParts(found);
  return days ? days.from : around.report;
}

/** The week of a day, from Saturday to Friday, or a weekday in it. */
function placeWeekOf(day: Day, { weekday }: PointReading, calendar: Calendar): Placed | null {
  const from = day - weekdayOf(day);
  if (weekday !== undefined) return fromParts(partsOfDay(calendar, from + weekday));
  return placeInterval(calendar, { from, to: from + 6 });
}

function placeInterval(calendar: Calendar, interval: Interval): Placed | null {
  const text = textOfInterval(calendar, interval);
  return text === null ? null : { text, interval, parts: partsOfDay(calendar, interval.from) };
}

function placeCentury(prefix: number, calendar: Calendar): Placed {
  const first = intervalOfParts({ calendar, year: Math.max(1, prefix * 100) });
  const last = intervalOfParts({ calendar, year: prefix * 100 + 99 });
  return {
    text: `${String(prefix).padStart(2, '0')}XX`,
    interval: first && last && { from: first.from, to: last.to },
    parts: null,
  };
}

function placeDecade(figure: number, calendar: Calendar, report: Day | null): Placed {
  // «دهه ۷۰»: the one of the last hundred years.
  const now = report === null ? null : dateOfDay(calendar, report);
  const latest = Math.floor((now?.year ?? (calendar === 'persian' ? 1400 : 2020)) / 10);
  const decade = figure >= 10 ? figure : latest - ((((latest - figure) % 10) + 10) % 10);
  const first = intervalOfParts({ calendar, year: decade * 10 });
  const last = intervalOfParts({ calendar, year: decade * 10 + 9 });
  return { text: `${decade}X`, interval: first && last && { from: first.from, to: last.to }, parts: null };
}

function placeCurrent(unit: string, calendar: Calendar, report: Day | null): Placed | null {
  const date = report === null ? null : dateOfDay(calendar, report);
  if (!date)
    return reference({ unit: unit === 'month' ? 'month' : 'year', amount: 0, back: false, from: 'report' });
  return fromParts(
    unit === 'month' ? { calendar, year: date.year, month: date.month } : { calendar, year: date.year },
  );
}

/** «سال جدید»: the year whose first day, of a school year the first of Mehr, is nearest to the report. */
function placeNewYear(reading: PointReading, calendar: Calendar, report: Day | null): Placed | null {
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
function placeWeekday(
  weekday: number,
  side: -1 | 1 | undefined,
  calendar: Calendar,
  around: Surroundings,
): Placed | null {
  const { report } = around;
  if (report === null) {
    const back = side === -1 || (side === undefined && !around.future());
    return reference({ unit: 'week', amount: 1, back, from: 'report' });
  }
  const back = (((weekdayOf(report) - weekday) % 7) + 7) % 7;
  const last = report - back;
  let day = last;
  if (side === -1) day = back === 0 ? report - 7 : last;
  else if (side === 1) day = last + 7;
  else if (around.future()) day = nextAfter(weekday, last, back, report, around);
  return fromParts(partsOfDay(calendar, day));
}

/** What is to come: after the day that the sentence named («جمعه اعلام کرد که از صبح شنبه …»), else after the report. */
function nextAfter(weekday: number, last: Day, back: number, report: Day, around: Surroundings): Day {
  const named = around.antecedent('day', 0);
  const days = named && intervalOfParts(named);
  if (!days || days.from >= report) return back === 0 ? report : last + 7;
  return days.from + ((((weekday - weekdayOf(days.from)) % 7) + 7) % 7 || 7);
}

/** The year of a reading: as written, with its century put before it, or the one that fits the day of report. */
function yearOf(reading: PointReading, calendar: Calendar, report: Day | null): number | null {
  const now = report === null ? null : dateOfDay(calendar, report);
  if (reading.year !== undefined)
    return reading.shortYear ? centuryFor(reading.year, calendar, now?.year ?? null) : reading.year;
  if (reading.yearless || report === null || !now) return null;
  let best: number | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const year of [now.year - 1, now.year, now.year + 1]) {
    const days = placeYear(reading, calendar, year)?.interval;
    if (!days) continue;
    if (reading.side === -1 && days.to >= report) continue;
    if (reading.side === 1 && days.from <= report) continue;
    const away = days.from > report ? days.from - report : days.to < report ? report - days.to : 0;
    if (away < distance) {
      distance = away;
      best = year;
    }
  }
  return best;
}

/** How many years ahead of the report a year of two figures may lie. */
const yearsAhead = 20;
/** The full year of two figures: «۹۸» is 1398, «۰۲» 1402. */
function centuryFor(year: number, calendar: Calendar, now: number | null): number {
  const [late, early] = calendar === 'gregorian' ? [2000, 1900] : [1400, 1300];
  const limit = now ?? late + 9;
  return late + year <= limit + yearsAhead ? late + year : early + year;
}

/** Where a reading stands in a year of its calendar, which may be unknown. */
function placeYear(reading: PointReading, calendar: Calendar, year: number | null): Placed | null {
  const { season, half, quarter, firstMonths, month, day, weekOfMonth, tenDays } = reading;
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
  if (weekOfMonth !== undefined || tenDays !== undefined) {
    const size = weekOfMonth === undefined ? 10 : 7;
    return placeRun({ calendar, year, month }, size, weekOfMonth ?? tenDays ?? 1);
  }
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

/** The n-th run of days of a month; -1 the last. */
function placeRun(parts: DateParts & { month: number }, size: number, nth: number): Placed | null {
  const interval = intervalOfParts(parts);
  const length = interval ? interval.to - interval.from + 1 : mostDaysInMonth(parts.calendar, parts.month);
  const first = nth === -1 ? length - size + 1 : (nth - 1) * size + 1;
  const last = nth === -1 ? length : size === 10 && nth === 3 ? length : Math.min(length, nth * size);
  const from = { ...parts, day: first };
  const to = { ...parts, day: last };
  const days = interval && { from: interval.from + first - 1, to: interval.from + last - 1 };
  return { text: `${textOfParts(from)}/${textOfParts(to)}`, interval: days, parts };
}

/** The day of a date whose year may have to be found; for the day of report that a text itself gives. */
export function dayOfReading(reading: PointReading, report: Day | null): Day | null {
  const calendar = reading.calendar ?? 'persian';
  if (reading.day === undefined || reading.month === undefined) return null;
  const year = yearOf(reading, calendar, report);
  return year === null ? null : dayOfDate(calendar, { year, month: reading.month, day: reading.day });
}
