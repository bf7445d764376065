import * as z from 'zod';

/** What two figures or times of one statement can be held against each other for. */
export const consistencyCode = z.enum([
  'change',
  'multiple',
  'sum',
  'part',
  'weekday',
  'calendar',
  'duration',
]);
export type ConsistencyCode = z.infer<typeof consistencyCode>;

/**
 * Whether what a statement says twice agrees: its own arithmetic, never a verdict on truth. `stated` is what stands in
 * the text, `computed` what follows from the rest of the statement.
 */
export const consistencyFinding = z.object({
  code: consistencyCode,
  agrees: z.boolean(),
  claimId: z.string(),
  quantityIds: z.array(z.string()),
  timeIds: z.array(z.string()),
  stated: z.union([z.number(), z.string()]),
  computed: z.union([z.number(), z.string()]),
});
export type ConsistencyFinding = z.infer<typeof consistencyFinding>;
