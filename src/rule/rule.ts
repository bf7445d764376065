import type { Document } from './document';
import type { MarkKind, MarkValues, TokenRange } from './mark-values';
import type { FoundByAll, Pattern } from './pattern';
import { firstsOfSequence, inRow, lookAhead } from './row';
import type { Firsts } from './start';

/** What `produce` may give back: the value, and where the mark covers less than the pattern, its own range. */
export type Produced<Kind extends MarkKind> = MarkValues[Kind] & { readonly range?: TokenRange };

/** What a rule found, and the tokens `[first, end)` it covers. */
export interface Found<Kind extends MarkKind> {
  readonly range: TokenRange;
  readonly value: MarkValues[Kind];
}

/** A rule ready to run. */
export interface Rule<Kind extends MarkKind = MarkKind> {
  readonly name: string;
  readonly kind: Kind;
  /** Each must be marked by this rule: from end to end, or where braces stand, what they hold («متولد {۱۹۸۶}»). */
  readonly examples: readonly string[];
  /** In none of these may this rule mark anything. */
  readonly rejects: readonly string[];
  readonly firsts: Firsts;
  /** The first piece of its pattern, and what the pieces behind it can start with. */
  readonly head: Pattern | undefined;
  readonly second: Firsts;
  /** The value and the tokens `[at, end)` it covers, or null where the rule does not hold here. */
  apply(document: Document, at: number): Found<Kind> | null;
}

/** `Produced` is the value with `range` added; with it taken off the value is left. */
function resultOf<Kind extends MarkKind>(produced: Produced<Kind>, matched: TokenRange): Found<Kind> {
  if (produced.range === undefined) return { range: matched, value: produced };
  const { range, ...value } = produced;
  return { range, value: value as unknown as MarkValues[Kind] };
}

/**
 * Makes a rule of a pattern and what its pieces mean.
 *
 * @param rule.name family and rule: 'quantities/percent'. It is given with each result.
 * @param rule.pattern pieces in a row, over tokens and earlier marks; never raw text.
 * @param rule.produce gets what each piece found, and the range of tokens matched; null means that nothing holds here
 *   after all. Give `range` with the value where the mark covers less than the pattern.
 * @example
 * defineRule({
 *   name: 'quantities/percent', kind: 'quantity',
 *   examples: ['۴۰ درصد'], rejects: ['درصدی از مردم'],
 *   pattern: [mark('number'), word('درصد')],
 *   produce: ([number]) => ({ kind: 'percent', value: number.value.value, unit: 'درصد', unitCode: '%', modifier: 'exact' }),
 * });
 */
export function defineRule<Kind extends MarkKind, const Pieces extends readonly Pattern[]>(rule: {
  name: string;
  kind: Kind;
  examples: readonly string[];
  rejects: readonly string[];
  pattern: Pieces;
  produce(found: FoundByAll<Pieces>, document: Document, range: TokenRange): Produced<Kind> | null;
}): Rule<Kind> {
  const { name, kind, examples, rejects, pattern, produce } = rule;
  const mayMatch = lookAhead(pattern);
  const matchAll = inRow(pattern);
  return {
    name,
    kind,
    examples,
    rejects,
    firsts: firstsOfSequence(pattern),
    head: pattern[0],
    second: firstsOfSequence(pattern.slice(1)),
    apply(document, at) {
      if (!mayMatch(document, at)) return null;
      let result: Found<Kind> | null = null;
      matchAll(document, at, (end, found) => {
        if (end <= at) return false;
        const range = { first: at, end };
        const produced = produce(found, document, range);
        if (produced === null) return false;
        result = resultOf<Kind>(produced, range);
        return true;
      });
      return result;
    },
  };
}
