import { lexicon as packed } from '../../models/names/weights';
import { unpackWords, type WordTable } from '../models/word-table';

/** How surely a word is one kind of name: 0 not, 1 sometimes, 2 mostly, 3 hardly anything else. */
export interface NameEvidence {
  readonly given: number;
  readonly surname: number;
  readonly place: number;
}

const nothing: NameEvidence = { given: 0, surname: 0, place: 0 };
let table: WordTable | undefined;

/** What the lexicon of names knows of a word, by its key. */
export function nameEvidence(key: string): NameEvidence {
  table ??= unpackWords(packed);
  const row = table.rows.get(key);
  if (row === undefined) return nothing;
  const { numbers, width } = table;
  return {
    given: numbers[row * width] ?? 0,
    surname: numbers[row * width + 1] ?? 0,
    place: numbers[row * width + 2] ?? 0,
  };
}
