import type { CueSense } from '../schema/quote';
import type { CueEntry } from './cue-lexicon';
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
