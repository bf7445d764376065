import type { Document, TokenRange } from '../rule';
import { rates, ruleRates } from './confidence-table';
import { pronouns } from './word-classes';

/** How the source of an attribution is named; how surely it is told from the words around it hangs on that. */
type SourceForm = 'name' | 'pronoun' | 'words' | 'none';

function sourceForm(document: Document, source: TokenRange | null): SourceForm {
  if (!source) return 'none';
  if (pronouns.has(document.tokens[source.first]?.key ?? '')) return 'pronoun';
  for (let i = source.first; i < source.end; i++) {
    if (document.marks.covering('name', i) || document.marks.covering('role', i)) return 'name';
  }
  return 'words';
}

/** The group of attributions whose share of right ones an attribution takes as its confidence. */
export function confidenceCell(
  document: Document,
  attribution: { readonly rule: string; readonly nested: boolean; readonly source: TokenRange | null },
): string {
  const { rule, nested, source } = attribution;
  return `${rule}${nested ? ' within' : ''} ${sourceForm(document, source)}`;
}

/**
 * How often attributions of this kind are right, from 0 to 1: measured on annotated articles by
 * `scripts/confidence`, the table stands in docs/confidence.md.
 */
export function confidenceOf(cell: string): number {
  return rates.get(cell) ?? ruleRates.get(cell.split(' ')[0] ?? '') ?? 0.5;
}
