import * as z from 'zod';
import { mention } from './mention';

/** A distinct source that says something in the article, with every place that refers to it. */
export const speaker = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['person', 'organisation', 'group', 'document']),
  role: z.string().nullable(),
  mentions: z.array(mention),
});
export type Speaker = z.infer<typeof speaker>;

/** Where the article comes from («به گزارش ایسنا»): not who speaks. */
export const credit = mention.extend({ speakerId: z.string(), source: mention, cue: mention });
export type Credit = z.infer<typeof credit>;
