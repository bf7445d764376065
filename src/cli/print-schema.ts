import * as z from 'zod';
import * as shapes from '../schema';
import { UsageError } from './problem';
import { shapeNames } from './shape-names';

const shapeOf = {
  extraction: shapes.extraction,
  claim: shapes.claim,
  change: shapes.change,
  quote: shapes.quote,
  speaker: shapes.speaker,
  credit: shapes.credit,
  quantity: shapes.quantity,
  time: shapes.timeExpression,
  entity: shapes.entity,
} as const satisfies Record<(typeof shapeNames)[number], z.ZodType>;

/**
 * Prints the JSON Schema (2020-12) of a shape.
 *
 * @throws UsageError if there is no such shape.
 */
export function printSchema(name: string): void {
  const known = shapeNames.find((one) => one === name);
  if (known === undefined)
    throw new UsageError(`there is no shape "${name}"; expected one of ${shapeNames.join(', ')}`);
  process.stdout.write(`${JSON.stringify(z.toJSONSchema(shapeOf[known]), null, 2)}\n`);
}
