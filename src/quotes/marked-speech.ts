import type { Document } from '../rule';
import type { Draft } from './draft';
import { lastClosing } from './punctuation';

/**
 * «گفت که «… . …»»: marks that open in what is said, and close in a later sentence, hold the rest of it; where they do,
 * the end of the draft is set.
 *
 * @param pairs for each mark that opens a quotation the one that closes it, see `pairMarks`
 * @param end where the sentence ends
 */
export function isMarked(document: Document, pairs: Int32Array, draft: Draft, end: number): boolean {
  if (draft.endsAt >= 0) return draft.endsAt > end;
  for (let i = draft.runsFrom; i < end; i++) {
    const closing = pairs[i] ?? -1;
    if (closing < 0) continue;
    if (closing >= end) {
      draft.endsAt = lastClosing(document, pairs, closing);
      return true;
    }
    i = closing;
  }
  return false;
}
