import * as z from 'zod';
import { mention, modifier } from './mention';

/**
 * A date, clock time, length or repeated time after TIMEX3 (ISO 24617-1), its value in its own calendar.
 *
 * Islamic dates are laid on Gregorian days by the civil calendar; where the moon decides, `from` and `to` may be a day
 * early or late.
 */
export const timeExpression = mention.extend({
  id: z.string(),
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  calendar: z.enum(['persian', 'gregorian', 'islamic']).nullable(),
  value: z.string(),
  offset: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  modifier: modifier.optional(),
  part: z.enum(['start', 'mid', 'end']).optional(),
});
export type TimeExpression = z.infer<typeof timeExpression>;
export type Calendar = NonNullable<TimeExpression['calendar']>;
