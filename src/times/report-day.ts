import { weekdayOf } from '../calendar/date';
import type { Day } from '../calendar/day';
import { type Found, isPoint } from './found';
import { dayOfReading } from './year-of-reading';

/** How far the day that the text gives may lie from that of publication. */
const mostDaysApart = 6;

/**
 * The day of the report: what the text itself says today is («امروز جمعه», «امروز شنبه ۲۹ اردیبهشت ۱۳۹۷»), else the day
 * of publication.
 */
export function reportDay(all: readonly Found[], publishedAt: Day | null): Day | null {
  for (const found of all) {
    if (!isPoint(found)) continue;
    const { shift, weekday } = found.reading;
    if (shift?.unit !== 'day' || shift.amount === null || shift.from !== 'report') continue;
    const step = shift.back ? -shift.amount : shift.amount;
    const dated = dayOfReading(found.reading, publishedAt);
    if (dated !== null) {
      const report = dated - step;
      if (publishedAt === null || Math.abs(report - publishedAt) <= mostDaysApart) return report;
    } else if (weekday !== undefined && publishedAt !== null) {
      const todays = (((weekday - step) % 7) + 7) % 7;
      return publishedAt - ((((weekdayOf(publishedAt) - todays) % 7) + 7) % 7);
    }
  }
  return publishedAt === null ? null : (dateline(all, publishedAt) ?? publishedAt);
}

/** How long before publication a report may have been written. */
const mostDaysBefore = 3;

/** The day of an hour glossed by a date at the head of a text: «عصر (۲ شهریور) در نشستی گفت». */
function dateline(all: readonly Found[], publishedAt: Day): Day | null {
  const first = all[0];
  if (!first || !isPoint(first) || first.first > mostTokensBefore) return null;
  const { shift, weekday, dayPart } = first.reading;
  if (shift || weekday !== undefined || !dayPart) return null;
  const day = dayOfReading(first.reading, publishedAt);
  return day !== null && day <= publishedAt && day >= publishedAt - mostDaysBefore ? day : null;
}
const mostTokensBefore = 60;
