import type { Edit } from './offset-map';
import type { WordForm } from './word-forms';

/** A word that the repair has read; what the tokens make of its text is kept with it. */
export interface FormedWord {
  readonly text: string;
  form: WordForm | null;
}

/** The words that the repair has read, in the order of the text, and where each begins in the repaired text. */
export interface WordsInPlace {
  readonly words: readonly FormedWord[];
  readonly starts: readonly number[];
}

/** Brings the offsets of words from the text as it was read, in place, to the text that the edits make of it. */
export function placeWords(
  words: readonly FormedWord[],
  starts: number[],
  edits: readonly Edit[],
): WordsInPlace {
  let shift = 0;
  let next = 0;
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i] ?? 0;
    for (; next < edits.length; next++) {
      const edit = edits[next];
      // What is written in at a word's start belongs before it: a word's own edits come behind its first letter.
      if (!edit || edit.end > start) break;
      shift += edit.replacement.length - (edit.end - edit.start);
    }
    starts[i] = start + shift;
  }
  return { words, starts };
}
