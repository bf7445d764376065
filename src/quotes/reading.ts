import type { Document } from '../rule';
import type { Sentence } from '../text/sentences';
import type { Clause } from './clause';
import type { Cue } from './cue';
import type { Draft } from './draft';
import { pastHeading } from './headings';
import type { RunningSpeech } from './running-speech';

/** What is known when a cue is read, and where what is read of it goes. */
export interface Reading {
  readonly document: Document;
  /** For each mark that opens a quotation the one that closes it, see `pairMarks`. */
  readonly pairs: Int32Array;
  readonly sentence: Sentence;
  /** The cues of the sentence, and which of them is read. */
  readonly cues: readonly Cue[];
  readonly k: number;
  readonly speech: RunningSpeech;
  readonly clause: Clause;
  /** Whether the cue stands in somebody's words. */
  readonly nested: boolean;
  readonly drafts: Draft[];
}

/** Where the clause of the cue that is read may begin. */
export function clauseOf({ document, nested, speech, sentence, clause }: Reading): number {
  return nested ? pastHeading(document, speech.nestedFrom(sentence)) : clause.from;
}

/** Adds an attribution to what was read. */
export function add({ drafts }: Reading, draft: Draft): Draft {
  drafts.push(draft);
  return draft;
}
