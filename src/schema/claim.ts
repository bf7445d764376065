import * as z from 'zod';
import { mention, modifier } from './mention';

/** One end of a change. */
export const amount = z.object({
  value: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  modifier,
});
export type Amount = z.infer<typeof amount>;

/** A change that a statement tells of, and what it comes to. */
export const change = z.object({
  from: amount.nullable(),
  to: amount.nullable(),
  direction: z.enum(['up', 'down', 'none']),
  absolute: z.number().nullable(),
  relative: z.number().nullable(),
  unit: z.string().nullable(),
  quantityIds: z.array(z.string()),
  /** The times that say over what period: «از … در سال ۱۳۹۰ به … در سال ۱۳۹۵». */
  timeIds: z.array(z.string()).optional(),
});
export type Change = z.infer<typeof change>;

/** One statement of a quote or of the reporter, with its figures, times and changes. */
export const claim = mention.extend({
  id: z.string(),
  quoteId: z.string().nullable(),
  speakerId: z.string().nullable(),
  statement: z.string(),
  quantityIds: z.array(z.string()),
  timeIds: z.array(z.string()),
  changes: z.array(change),
  checkable: z.boolean(),
  score: z.number().min(0).max(1),
  reasons: z.array(z.string()),
  /** What its first figure measures, where grammar gives it: «تعداد کانال‌های فعال در تلگرام». */
  subject: mention.optional(),
});
export type Claim = z.infer<typeof claim>;
