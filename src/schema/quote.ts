import * as z from 'zod';
import { mention } from './mention';

/** What the reporting word does: the distance it takes, the act it names. */
export const cueSense = z.enum([
  'say',
  'add',
  'stress',
  'explain',
  'announce',
  'claim',
  'believe',
  'predict',
  'deny',
  'confirm',
  'admit',
  'warn',
  'promise',
  'propose',
  'ask',
  'answer',
  'write',
  'criticise',
]);
export type CueSense = z.infer<typeof cueSense>;

/** An attribution as in PARC 3: a source, a cue and a content. */
export const quote = z.object({
  id: z.string(),
  type: z.enum(['direct', 'indirect', 'mixed']),
  speakerId: z.string().nullable(),
  source: mention.nullable(),
  cue: mention.extend({ lemma: z.string(), sense: cueSense }),
  content: z.array(mention),
  within: z.string().nullable(),
  status: z.enum(['asserted', 'denied', 'question', 'hypothetical']),
  rule: z.string(),
  confidence: z.number().min(0).max(1),
});
export type Quote = z.infer<typeof quote>;
export type QuoteType = Quote['type'];
export type QuoteStatus = Quote['status'];
