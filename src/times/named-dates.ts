import type { Day } from '../calendar/day';
import type { Document } from '../rule';
import { type DateParts, intervalOfParts } from './date-parts';
import { connectors } from './figures-beside-times';
import type { Found } from './found';

/** A date the text has named, and where. */
export interface Named {
  readonly date: DateParts;
  readonly sentence: number;
  readonly end: number;
  /** One of several days in a row («شنبه تا چهارشنبه»): an hour beside them has no single day. */
  readonly inRow: boolean;
  readonly isWeekday: boolean;
}

/** The day goes on from the one before it: «شنبه تا چهارشنبه», «۵ و ۶ مهر», «شنبه، یکشنبه». */
export function followsDay(before: Named | undefined, { first }: Found, { tokens }: Document): boolean {
  if (before?.date.day === undefined || first - before.end > 2 || first === before.end) return false;
  return connectors.has(tokens[before.end]?.key ?? '');
}

/** The first day of a row of weekdays, where the date named last begins one. */
export function firstDayOf(named: Named | undefined): Day | null {
  return (named?.isWeekday && intervalOfParts(named.date)?.from) || null;
}

/** How many dates back an earlier one is sought. */
const mostNamedBack = 40;

/** The last date of at least this unit that a sentence, or one behind it, has named. */
export function lastNamed(
  named: readonly Named[],
  unit: 'day' | 'month' | 'year',
  fromSentence: number,
): DateParts | null {
  for (let i = named.length - 1; i >= Math.max(0, named.length - mostNamedBack); i--) {
    const one = named[i];
    if (!one || one.sentence < fromSentence) return null;
    const { date } = one;
    if (unit === 'day' && date.day === undefined) continue;
    if (unit === 'month' && date.month === undefined) continue;
    if (unit === 'year' && date.year === null) continue;
    return date;
  }
  return null;
}
