import type { CueSense } from '../schema/quote';
import type { Cue } from './cue';

/** The cue of a source phrase, up to whose it is; a credit is «به گزارش X». */
export function sourcePhrase(
  at: number,
  end: number,
  sense: CueSense,
  preposition: string,
  noun: string,
  credit: boolean,
): Cue {
  return {
    family: credit ? 'credit' : 'phrase',
    first: at,
    end,
    lemma: `${preposition} ${noun}`,
    sense,
    entry: null,
    verb: null,
    from: at,
    to: end,
  };
}
