import { lexicon as packed, tagger as packedTagger } from '../../models/names/weights';
import { unpackWeights } from '../models/packed-weights';
import { ready } from '../models/sequence-tagger';
import { unpackWords, type WordTable } from '../models/word-table';
import { labelCount } from './labels';
import { NameTagger } from './tagger';
import { Column } from './word-types';

/** How surely a word is one kind of name: 0 not, 1 sometimes, 2 mostly, 3 hardly anything else. */
export interface NameEvidence {
  readonly given: number;
  readonly surname: number;
  readonly place: number;
  /** How surely it stands in a title: «نیرو», «راه», «شهرسازی». */
  readonly office: number;
  /** Whether the lexicon has the word at all: one that the news uses and that is no name is a common word. */
  readonly known: boolean;
}

const nothing: NameEvidence = { given: 0, surname: 0, place: 0, office: 0, known: false };
/** What has been asked before, by the word's row. */
const evidence: NameEvidence[] = [];
let words: WordTable | undefined;
let tagger: NameTagger | undefined;

/** What the lexicon of names knows of a word, by its key. */
export function nameEvidence(key: string): NameEvidence {
  words ??= unpackWords(packed);
  const row = words.rows.get(key);
  if (row === undefined) return nothing;
  const known = evidence[row];
  if (known !== undefined) return known;
  const found = evidenceIn(words, row);
  evidence[row] = found;
  return found;
}

function evidenceIn({ numbers, width }: WordTable, row: number): NameEvidence {
  const at = (column: number): number => numbers[row * width + column] ?? 0;
  return {
    given: at(Column.given),
    surname: at(Column.surname),
    place: at(Column.place),
    office: at(Column.office),
    known: true,
  };
}

/** The tagger of names, decoded at first use. */
export function nameTagger(): NameTagger {
  words ??= unpackWords(packed);
  tagger ??= new NameTagger(
    ready({
      weights: unpackWeights(packedTagger.weights, (1 << packedTagger.bits) * labelCount),
      bits: packedTagger.bits,
      labels: labelCount,
      transitions: Int32Array.from(packedTagger.transitions),
      opening: Int32Array.from(packedTagger.opening),
    }),
    words,
  );
  return tagger;
}
