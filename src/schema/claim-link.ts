import * as z from 'zod';

/** A claim of one of several extractions: the extraction's place in the list, and the claim's id in it. */
export const claimReference = z.object({ extraction: z.int().nonnegative(), claimId: z.string() });
export type ClaimReference = z.infer<typeof claimReference>;

/**
 * Claims that belong together: `repeat`, the same statement again (headline, lead, body, another outlet);
 * `same-figure`, one speaker's same figure in several articles; `different-figure`, articles that give different figures
 * for the same thing. `quantities` are the figures concerned, by extraction.
 */
export const claimLink = z.object({
  kind: z.enum(['repeat', 'same-figure', 'different-figure']),
  claims: z.array(claimReference),
  quantities: z.array(z.object({ extraction: z.int().nonnegative(), quantityId: z.string() })),
});
export type ClaimLink = z.infer<typeof claimLink>;
