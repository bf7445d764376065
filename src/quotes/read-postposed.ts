import type { Cue } from './cue';
import { draftOf } from './draft';
import { isFiniteVerb } from './finite-verb';
import { commas, terminators } from './punctuation';
import { add, type Reading } from './reading';
import { namesSomeone } from './someone';
import { subjectOf } from './subject';

/** «P، S گفت.», «… P»، S گفت.»: what is said stands before its verb at the end of the sentence. */
export function readPostposed(reading: Reading, cue: Cue): void {
  const { document, sentence, clause } = reading;
  const { tokens } = document;
  if (!cue.entry?.takes.has('bare') || cue.entry.weak) return;
  const after = tokens[cue.to];
  if (after && cue.to < sentence.end && !terminators.has(after.key)) return;
  for (let i = cue.from - 1; i > clause.from && i > cue.from - 10; i--) {
    if (!commas.has(tokens[i]?.key ?? '')) continue;
    const marked = tokens[i - 1]?.key === '»';
    if (!marked && !(isFiniteVerb(tokens[i - 1]) && namesSomeone(document, i + 1))) return;
    const source = subjectOf(document, i, cue.from);
    const said = { first: clause.from, end: i };
    if (source) add(reading, draftOf(cue, 'quotes/postposed', 'direct', source, { ranges: [said] }));
    return;
  }
}
