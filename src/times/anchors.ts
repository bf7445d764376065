import { mostDaysInMonth } from '../calendar/date';
import type { PointReading } from '../calendar/time-reading';
import type { DateParts } from './date-parts';

/** A day of a month whose year is not known. */
type Day = DateParts & { readonly month: number; readonly day: number };

/**
 * The days that a text without a day of report fixes by itself: after «روز پنج‌شنبه ۴ مهر» a bare «چهارشنبه» is the 3rd.
 * Within the month alone, since its year is not known.
 */
export class Anchors {
  private dated: { readonly day: Day; readonly weekday: number } | null = null;

  /** Takes what a time that has been resolved fixes. */
  note({ weekday, side }: PointReading, { month, day, ...date }: DateParts): void {
    if (month === undefined || day === undefined || date.year !== null || side !== undefined) return;
    if (weekday !== undefined) this.dated = { day: { ...date, month, day }, weekday };
  }

  /** The weekday beside the last that stood with its date: that day itself, or the nearest before or after it. */
  weekday(weekday: number, back: boolean): DateParts | null {
    if (!this.dated) return null;
    const ahead = (((weekday - this.dated.weekday) % 7) + 7) % 7;
    if (ahead === 0) return this.dated.day;
    return moved(this.dated.day, back ? ahead - 7 : ahead);
  }
}

function moved(from: Day, amount: number): Day | null {
  const day = from.day + amount;
  return day >= 1 && day < mostDaysInMonth(from.calendar, from.month) ? { ...from, day } : null;
}
