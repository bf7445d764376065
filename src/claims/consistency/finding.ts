import type { Claim } from '../../schema/claim';
import type { ConsistencyFinding } from '../../schema/consistency';
import type { Extraction } from '../../schema/extraction';
import type { Quantity } from '../../schema/quantity';
import type { TimeExpression } from '../../schema/time-expression';
import { fold } from '../../text/fold';

/** One statement with its figures and times, as the checks read it. */
export interface CheckedStatement {
  readonly claim: Claim;
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeExpression[];
  /** The folded words of the text between two of its offsets; punctuation counts as words. */
  words(start: number, end: number): string[];
}

/** What a check found of a statement, without the claim's id. */
export type Found = Omit<ConsistencyFinding, 'claimId'>;
export type Check = (statement: CheckedStatement) => Found[];

const pieces = /[\p{L}\p{M}\u200c]+|\p{Nd}+|[^\s\p{L}\p{M}\p{Nd}]/gu;

export function checkedStatement(
  { text }: Extraction,
  claim: Claim,
  quantities: ReadonlyMap<string, Quantity>,
  times: ReadonlyMap<string, TimeExpression>,
): CheckedStatement {
  const found = <Value>(ids: readonly string[], all: ReadonlyMap<string, Value>): Value[] =>
    ids.flatMap((id) => all.get(id) ?? []);
  return {
    claim,
    quantities: found(claim.quantityIds, quantities),
    times: found(claim.timeIds, times),
    words: (start, end) =>
      [...text.slice(Math.max(0, start), Math.max(start, end)).matchAll(pieces)].map(([word]) => fold(word)),
  };
}

/** A single number, or null for a range, a score or an ordinal. */
export function numberOf({ value, kind }: Quantity): number | null {
  return typeof value === 'number' && kind !== 'ordinal' ? value : null;
}
