import type { Calendar } from '../schema/time-expression';
import { type Day, dayOfGregorian } from './day';
import { dayOfIslamic, islamicOfDay } from './islamic';
import { dayOfPersian, persianOfDay } from './persian';

/** A date in some calendar; months and days count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day of a date in a calendar, or null where that calendar has no such date. */
export function dayOfDate(calendar: Calendar, { year, month, day }: CalendarDate): Day | null {
  if (year < 1 || year > 3000) return null;
  if (calendar === 'persian') return dayOfPersian(year, month, day);
  if (calendar === 'islamic') return dayOfIslamic(year, month, day);
  return dayOfGregorian(year, month, day);
}

/** The date of a day in a calendar, or null where that calendar does not reach it. */
export function dateOfDay(calendar: Calendar, day: Day): CalendarDate | null {
  if (calendar === 'persian') return persianOfDay(day);
  if (calendar === 'islamic') return islamicOfDay(day);
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** How many days a month has, or null where there is no such month. */
export function daysInMonth(calendar: Calendar, year: number, month: number): number | null {
  const first = dayOfDate(calendar, { year, month, day: 1 });
  const next = dayOfDate(
    calendar,
    month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 },
  );
  return first === null || next === null ? null : next - first;
}

/** The most days that a month can have in any year of its calendar: «۳۱ مهر» is no date in any. */
export function mostDaysInMonth(calendar: Calendar, month: number): number {
  if (calendar === 'persian') return month <= 6 ? 31 : 30;
  if (calendar === 'islamic') return 30; // by sighting any month may have 30
  return month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The weekday of a day, from 0 for Saturday to 6 for Friday: the Iranian week. */
export function weekdayOf(day: Day): number {
  return (((day + 5) % 7) + 7) % 7;
}

/** A year and month moved by a number of months. */
export function addMonths(year: number, month: number, amount: number): { year: number; month: number } {
  const months = year * 12 + (month - 1) + amount;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}
