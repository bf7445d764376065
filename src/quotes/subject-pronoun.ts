import type { Document, TokenRange } from '../rule';
import { isFiniteVerb } from './finite-verb';
import { isAdverb, pronouns, singularPronouns } from './word-classes';

/** «پس از دستگیری رستگار او …»: the pronoun right after the name of a person begins a phrase of its own; -1 where none is. */
export function pronounIn({ tokens, marks }: Document, { first, end }: TokenRange): number {
  const last = end - 1;
  if (last <= first || !singularPronouns.has(tokens[last]?.key ?? '')) return -1;
  return marks.covering('name', last - 1)?.value.entity === 'person' ? last : -1;
}

/** «… وی گفت»: the pronoun right before an active verb is its subject, whatever stands before it. */
export function pronounBefore(document: Document, from: number, to: number): TokenRange | null {
  const { tokens } = document;
  let at = to - 1;
  while (at > from && isAdverb(document, at)) at--;
  if (at < from || !pronouns.has(tokens[at]?.key ?? '')) return null;
  const before = tokens[at - 1];
  // «… آمدند که وی گفت», «… رفت و او گفت»
  const joined = (before?.key === 'که' || before?.key === 'و') && isFiniteVerb(tokens[at - 2]);
  const free = at === from || joined || before?.kind === 'punctuation' || isFiniteVerb(before);
  return free ? { first: at, end: at + 1 } : null;
}
