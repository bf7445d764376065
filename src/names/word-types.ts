import type { WordTable } from '../models/word-table';
import type { Token } from '../text/tokens';
import { hashLetters, sortOf, type WordType } from './features';
import { WordClass, wordClassOf } from './word-type';

/** Columns of the lexicon of names. */
export const Column = { given: 0, surname: 1, place: 2, office: 3, clusterHigh: 4, clusterLow: 5 } as const;
export const columnCount = 6;
export const clusterBase = 64;

/** What stands before the first word of a line and after its last. */
export const edge: WordType = { word: 1, sort: WordClass.edge, cluster: 0 };

/** The word as the tagger sees it: figures are one word, Latin words another. */
export function taggedKey(token: Pick<Token, 'kind' | 'key'>): string {
  if (token.kind === 'number') return '0';
  return token.kind === 'latin' ? 'a' : token.key;
}

/** The type of a word, from its class and what the lexicon has on it. */
export function wordTypeOf(kind: Token['kind'], key: string, { rows, numbers, width }: WordTable): WordType {
  const row = rows.get(key);
  const at = (column: number): number => (row === undefined ? 0 : (numbers[row * width + column] ?? 0));
  return {
    word: hashLetters(key, 0, key.length),
    sort: sortOf(wordClassOf(kind, key), at(Column.given), at(Column.surname), at(Column.place)),
    cluster: at(Column.clusterHigh) * clusterBase + at(Column.clusterLow),
  };
}
