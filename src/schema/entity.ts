import * as z from 'zod';
import { mention } from './mention';

/** A person, an organisation or a place named in the text; no honorific or title in the span. */
export const entity = mention.extend({ kind: z.enum(['person', 'organisation', 'place']) });
export type Entity = z.infer<typeof entity>;
export type EntityKind = Entity['kind'];
