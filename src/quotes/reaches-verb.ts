import type { Document } from '../rule';
import { endsClause } from './finite-verb';
import { commas } from './punctuation';
import { leadsAdverbial } from './word-classes';

/** So many words stand between what opens a clause, or joins it to another, and its verb at most. */
export const longestClause = 24;

/** Whether the phrase is followed by the verb, or by an adverbial up to it. */
export function reachesVerb(document: Document, first: number, end: number, to: number): boolean {
  const { tokens } = document;
  if (end >= to) return true;
  const comma = commas.has(tokens[end]?.key ?? '');
  if (!leadsAdverbial(document, comma ? end + 1 : end) && !(comma && end + 1 >= to)) return false;
  for (let i = end; i < to; i++) {
    const key = tokens[i]?.key ?? '';
    if (key === 'که' || key === 'را' || endsClause(tokens[i])) return false;
  }
  // «…، عده‌ای هم ماندند، گفت»: a comma before the verb closes a clause, unless it closes an appositive.
  if (!commas.has(tokens[to - 1]?.key ?? '')) return true;
  for (let i = first; i < end; i++) if (commas.has(tokens[i]?.key ?? '')) return true;
  return false;
}
