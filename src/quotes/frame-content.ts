import type { Document } from '../rule';
import type { Sentence } from '../text/sentences';
import { complementAfter } from './complement';
import type { Cue } from './cue';
import { isFiniteVerb } from './finite-verb';
import { commas } from './punctuation';

/** The finite verb that a frame leans on: «با بیان اینکه …، گفت». */
export function partnerOf(
  document: Document,
  cues: readonly Cue[],
  k: number,
  sentence: Sentence,
): Cue | null {
  let last: Cue | null = null;
  for (let i = k + 1; i < cues.length; i++) {
    const cue = cues[i];
    if (!cue) break;
    if (cue.family === 'frame' && document.tokens[cue.from - 1]?.key === 'و') return last ?? cue;
    if (cue.family !== 'verb' || cue.verb?.person !== 3) continue;
    const after = complementAfter(document, cue, sentence.end);
    if (after?.kind === 'colon') return cue;
    if (after || commas.has(document.tokens[cue.from - 1]?.key ?? '')) last = cue;
  }
  return last;
}

/** What a frame says ends with its last finite verb, or at the comma before the main verb. */
export function frameEnd(document: Document, cue: Cue, limit: number): number {
  const { tokens } = document;
  for (let i = limit - 1; i > cue.to; i--) {
    if (commas.has(tokens[i]?.key ?? '')) return i;
    if (isFiniteVerb(tokens[i])) return i + 1;
  }
  return limit;
}
