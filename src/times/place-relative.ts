import { addMonths, dateOfDay, mostDaysInMonth } from '../calendar/date';
import type { Day } from '../calendar/day';
import type { PointReading, Shift } from '../calendar/time-reading';
import type { Calendar } from '../schema/time-expression';
import type { Anchors } from './anchors';
import { type DateParts, intervalOfParts, partsOfDay } from './date-parts';
import {
  fromParts,
  type Placed,
  placeCentury,
  placeDecade,
  placeWeekOf,
  placeYear,
  reference,
} from './place-in-year';
import { clockUnits } from './units';
import { yearOf } from './year-of-reading';

/** What a point is resolved against. */
export interface Surroundings {
  /** The day of the report, where it is known. */
  readonly report: Day | null;
  /** What the text named last, at least as fine as this unit, at most so many sentences back. */
  antecedent(unit: 'day' | 'month' | 'year', sentencesBack: number): DateParts | null;
  /** The clause speaks of what is to come: for a bare weekday. */
  readonly future: () => boolean;
  /** The text counts its years from now after Christ: «سال جاری میلادی». */
  readonly gregorian: boolean;
  /** The clause tells what was done: for a month without its year. */
  readonly past: () => boolean;
  /** The weekday right before it in a row: of «شنبه تا چهارشنبه» the Saturday. */
  readonly dayBefore: Day | null;
  /** Where no day of report is known: the days that the text itself has fixed. */
  readonly anchors: Anchors | null;
  /** «نسبت به سال گذشته»: counted from the year or month of the same sentence. */
  readonly compared: boolean;
}

/** How far back «آن روز» may look for its day, and «روز بعد» for the day before it. */
const mostSentencesBack = 5;

const fewSentencesBack = 2;

export function placeAnaphor(reading: PointReading, calendar: Calendar, around: Surroundings): Placed | null {
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

/** «روز بعد» of a day whose year is not known, within its month. */
function besideDay({ from }: Shift, amount: number, around: Surroundings): DateParts | null {
  const found = from === 'text' ? around.antecedent('day', fewSentencesBack) : null;
  if (found?.year !== null || found.month === undefined || found.day === undefined) return null;
  const day = found.day + amount;
  return day >= 1 && day < mostDaysInMonth(found.calendar, found.month) ? { ...found, day } : null;
}

export function placeShift(
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
    const beside = anchor === null ? besideDay(shift, amount, around) : null;
    if (beside) return fromParts(beside);
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
    // «سال جاری (۲۰۱۹)»: the gloss tells it.
    if (reading.year !== undefined) return placeYear(reading, calendar, yearOf(reading, calendar, anchor));
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
