import type { Document, TokenRange } from '../rule';
import { amountWords } from '../text/amount-words';
import { words } from '../text/word-list';
import { agrees } from './clause-head-end';
import type { Cue } from './cue';

/** Words that open a clause without being its subject, or mean nobody in particular. */
export const notSubjects = words('اگر مگر چه هر هرچه هرکس کسی آنچه یعنی خود خودش من ما شما تو');

/** Several of whom no ending tells that they are many. */
const several: ReadonlySet<string> = new Set([
  ...amountWords('several', 'few', 'some', 'certain', 'people', 'all'),
  ...words('همگی'),
]);

/** Whether a phrase agrees with its verb in number, as far as its first word and «و» tell. */
export function isInNumber(document: Document, { first, end }: TokenRange, { verb, entry }: Cue): boolean {
  const { tokens } = document;
  const plural = verb?.number === 'plural';
  if (entry?.document || agrees(document, first, plural)) return true;
  if (!plural) return false;
  if (several.has(tokens[first]?.key ?? '') || tokens[first]?.kind === 'number') return true;
  for (let i = first + 1; i < end - 1; i++) if (tokens[i]?.key === 'و') return true;
  return false;
}
