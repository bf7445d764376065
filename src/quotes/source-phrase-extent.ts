import type { Document } from '../rule';
import type { Sentence } from '../text/sentences';
import { complementAfter } from './complement';
import type { Cue } from './cue';
import { commas } from './punctuation';

/** Whether a verb later in the sentence says something. */
export function saysLater(document: Document, cues: readonly Cue[], k: number, sentence: Sentence): boolean {
  for (let i = k + 1; i < cues.length; i++) {
    const cue = cues[i];
    if (cue?.family !== 'verb' || cue.verb?.person !== 3 || cue.verb.negative) continue;
    if (complementAfter(document, cue, sentence.end)) return true;
  }
  return false;
}

/** A source phrase speaks for its own clause: up to a semicolon. -1 where none stands there. */
export function semicolonIn(document: Document, from: number, to: number): number {
  for (let i = from; i < to; i++) if (document.tokens[i]?.key === '؛') return i;
  return -1;
}

/** «به گزارش ایسنا، مینا رستگار …»: what follows the comma is no appositive of an agency. */
export function commaBefore(document: Document, from: number, end: number): number {
  for (let i = from + 1; i < end; i++) if (document.tokens[i]?.key === '،') return i;
  return end;
}

/** Where a relative clause ends: at the comma after its verb. */
export function relativeEnd(document: Document, from: number, to: number): number {
  const { tokens } = document;
  for (let i = from + 1; i < to; i++) if (commas.has(tokens[i]?.key ?? '')) return i;
  return from;
}
