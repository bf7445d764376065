import type { PointReading } from '../calendar/time-reading';
import type { TimeValue } from '../rule';
import type { Calendar } from '../schema/time-expression';
import { type DateParts, isoInterval } from './date-parts';
import { hourText, offsetOf } from './hours-and-offsets';
import { placeCurrent, placeNewYear, placeWeekday } from './place-from-now';
import { type Placed, placeCentury, placeDecade, placeYear } from './place-in-year';
import { placeAnaphor, placeShift, type Surroundings } from './place-relative';
import { clockUnits } from './units';
import { yearOf } from './year-of-reading';

/** A point once resolved: its value, and the date that later words may refer to. */
export interface ResolvedPoint {
  readonly value: TimeValue;
  readonly date: DateParts | null;
}

/**
 * «نه سال قبل» after «۲۰۱۹» is counted in Gregorian years, and so is every «سال گذشته» of a text that speaks elsewhere of
 * «سال جاری میلادی».
 */
function calendarAround({ shift, month, season }: PointReading, around: Surroundings): Calendar {
  if (around.gregorian && shift?.unit === 'year' && month === undefined && !season) return 'gregorian';
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
  return placeYear(reading, calendar, yearOf(reading, calendar, around.report, around.past));
}
