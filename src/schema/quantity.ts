import * as z from 'zod';
import { mention, modifier } from './mention';

/** A figure that counts or measures, with its unit. `value`, or `min` and `max` for a range. */
export const quantity = mention.extend({
  id: z.string(),
  kind: z.enum(['count', 'money', 'percent', 'measure', 'ordinal', 'score', 'ratio', 'number']),
  value: z.union([z.number(), z.string()]).optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  unit: z.string().nullable(),
  unitCode: z.string().nullable(),
  modifier,
});
export type Quantity = z.infer<typeof quantity>;
export type QuantityKind = Quantity['kind'];
