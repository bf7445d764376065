import * as z from 'zod';
import { amount, change, claim } from './claim';
import { claimLink } from './claim-link';
import { consistencyFinding } from './consistency';
import { entity } from './entity';
import { extraction } from './extraction';
import { mention } from './mention';
import { quantity } from './quantity';
import { quote } from './quote';
import { credit, speaker } from './speaker';
import { timeExpression } from './time-expression';

const shapes = {
  amount,
  change,
  claim,
  'claim-link': claimLink,
  'consistency-finding': consistencyFinding,
  credit,
  entity,
  extraction,
  mention,
  quantity,
  quote,
  speaker,
  'time-expression': timeExpression,
} as const;

/**
 * Every public shape as a JSON Schema (draft 2020-12), by the name of its file; the build writes them to
 * `goftar/schema/NAME.json`.
 *
 * @example
 * jsonSchemas().claim; // { $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'claim', type: 'object', … }
 */
export function jsonSchemas(): Record<keyof typeof shapes, Record<string, unknown>> {
  const entries = Object.entries(shapes).map(([name, shape]) => [
    name,
    // An extraction of a later version may say more: what is not named is not forbidden.
    { title: name, ...z.toJSONSchema(shape, { io: 'input' }) },
  ]);
  return Object.fromEntries(entries);
}
