import * as z from 'zod';

/** A stretch of the text as given: `[start, end)` in UTF-16 code units, and the words that stand there. */
export const mention = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
});
export type Mention = z.infer<typeof mention>;

/** How a figure or a length is bounded («حدود», «بیش از», «کمتر از», «دست‌کم», «حداکثر»). */
export const modifier = z.enum(['exact', 'approx', 'over', 'under', 'at_least', 'at_most']);
export type Modifier = z.infer<typeof modifier>;
