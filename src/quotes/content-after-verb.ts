import type { TokenRange } from '../rule';
import type { Complement } from './complement';
import type { Cue } from './cue';
import { type Draft, draftOf } from './draft';
import { opensNarration } from './floor';
import { lastClosing, laterClosing, openers } from './punctuation';
import { add, type Reading } from './reading';
import { relativeBefore, verbEnd } from './relative-clause';
import { requestEnd } from './requests';
import { mainClauseAfter } from './subordinate';
import { isWholeQuotation } from './whole-quotation';
import { pronouns } from './word-classes';

/** What is said follows the verb: it has the floor after a colon, and else runs to the end of its clause. */
export function startAfter(reading: Reading, cue: Cue, after: Complement, source: TokenRange | null): Draft {
  const { document, sentence, speech, nested } = reading;
  const closing = openers.has(document.tokens[after.start]?.key ?? '') ? closingOf(reading, after) : -1;
  const whole = closing > 0 && isWholeQuotation(document, after, closing);
  const type = after.kind === 'colon' || whole ? 'direct' : 'indirect';
  const relative = after.kind === 'bare' ? relativeBefore(document, cue) : null;
  const requests = cue.entry?.takes.has('ta') && after.kind !== 'colon';
  const requested = requests ? requestEnd(document, after.start, sentence.end) : -1;
  const outer =
    whole || after.kind === 'colon' ? -1 : mainClauseAfter(document, cue, after.start, sentence.end);
  const endsAt = whole
    ? lastClosing(document, reading.pairs, closing)
    : outer >= 0
      ? outer
      : relative
        ? verbEnd(document, after.start)
        : requested;
  const draft = draftOf(cue, `quotes/cue-${after.kind}`, type, source, { runsFrom: after.start, endsAt });
  if (after.kind === 'colon' && !nested) speech.give(draft);
  else speech.run(draft);
  return add(reading, draft);
}

/** The mark that closes what is said, in its paragraph or, of a letter or a statement, in a later one. */
function closingOf({ document, pairs, nested }: Reading, after: Complement): number {
  const closing = pairs[after.start] ?? -1;
  if (closing > 0 || after.kind !== 'colon' || nested) return closing;
  const later = laterClosing(document, pairs, after.start);
  for (let i = after.start + 1; i < later; i++) {
    // The reporter has the floor in between.
    if (!document.tokens[i]?.lineStart) continue;
    if (opensNarration(document, i, true) || pronouns.has(document.tokens[i]?.key ?? '')) return -1;
  }
  return later;
}
