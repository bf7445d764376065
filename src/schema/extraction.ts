import * as z from 'zod';
import { claim } from './claim';
import { entity } from './entity';
import { quantity } from './quantity';
import { quote } from './quote';
import { credit, speaker } from './speaker';
import { timeExpression } from './time-expression';

/** Everything found in one text. */
export const extraction = z.object({
  text: z.string(),
  normalized: z.string(),
  speakers: z.array(speaker),
  quotes: z.array(quote),
  credits: z.array(credit),
  quantities: z.array(quantity),
  times: z.array(timeExpression),
  entities: z.array(entity),
  claims: z.array(claim),
});
export type Extraction = z.infer<typeof extraction>;
