import type { CueSense } from '../schema/quote';
import type { CueEntry } from './cue-entry';
import type { VerbReading } from './inflection';

/** The families of cue grammar; each has a file that finds it. */
export type CueFamily = 'verb' | 'frame' | 'phrase' | 'credit' | 'label' | 'noun' | 'interview';

/** A place in the text where someone may be said to say something. */
export interface Cue {
  readonly family: CueFamily;
  /** The tokens of the cue itself, as they are given back. */
  readonly first: number;
  readonly end: number;
  readonly lemma: string;
  readonly sense: CueSense;
  /** Reporting verbs only. */
  readonly entry: CueEntry | null;
  readonly verb: VerbReading | null;
  /** Where the construction begins and where what follows it begins: «با» and «اینکه» of a frame. */
  readonly from: number;
  readonly to: number;
}

/** A cue that is a reporting verb, from its first token to the end of its verb. */
export function verbCue(first: number, entry: CueEntry, verb: VerbReading): Cue {
  const { lemma, sense } = entry;
  return { family: 'verb', first, end: verb.end, lemma, sense, entry, verb, from: first, to: verb.end };
}
