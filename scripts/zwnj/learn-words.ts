import { encodeLexicon, type LexiconWord } from '../../src/models/encode-lexicon';
import { decodeLexicon } from '../../src/models/lexicon';
import { Features, type LinearModel } from '../../src/models/linear';
import { viewWord, wordFeatures } from '../../src/text/word-features';
import { closesUp } from '../../src/text/word-repair';
import { hash } from './drill';
import { ZWNJ } from './letters';
import type { Row } from './rows';
import { Examples, trainLogistic } from './train';

const BITS = 17;
const FOLDS = 5;
const RATE = 0.15;
const L1 = 0.015;
/** A word seen less often is learned as if the lexicon did not hold it. */
export const RARE = 8;

/** Which fold of the words, of {@link FOLDS}, hides these letters from the lexicon. */
const foldOf = (letters: string): number => hash(`${letters}#`) % FOLDS;

/** Where ZWNJ stand in the letters of a word: the letters they follow. */
function joinedIn(word: string): Set<number> {
  const at = new Set<number>();
  let letters = 0;
  for (const unit of word) {
    if (unit === ZWNJ) at.add(letters - 1);
    else letters++;
  }
  return at;
}

/**
 * Learns where ZWNJ stand in words; what is rare is learned as if the lexicon did not hold it nor its like.
 *
 * @param visit is told of each word the places that the learned model is certain of
 */
export function learnWords(
  rows: readonly Row[],
  compile: (row: Row) => LexiconWord,
  epochs: number,
  visit?: (row: Row, joined: number[]) => void,
): LinearModel {
  const features = new Features(BITS);
  const examples = new Examples();
  const read: { row: Row; first: number; letters: number[] }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const hidden = (row: Row) => row.drill || (row.total < RARE && foldOf(row.letters) === fold);
    const lexicon = decodeLexicon(encodeLexicon(rows.filter((row) => !hidden(row)).map(compile)));
    for (const row of rows) {
      if (foldOf(row.letters) !== fold || row.total < 0.2) continue;
      const codes = Uint16Array.from(row.letters, (letter) => letter.charCodeAt(0));
      const view = viewWord(lexicon, codes, 0, codes.length);
      const joined = joinedIn(row.word);
      const weight = row.total < 1 ? 0.5 : Math.min(3, 1 + Math.log10(row.total));
      const letters: number[] = [];
      const first = examples.size;
      for (let i = 0; i < codes.length - 1; i++) {
        if (closesUp(codes[i] ?? 0)) continue;
        wordFeatures(lexicon, view, i, features);
        examples.add(features.slots, features.count, joined.has(i) ? 1 : 0, weight);
        letters.push(i);
      }
      if (visit) read.push({ row, first, letters });
    }
  }
  console.log(`words: ${examples.size} places`);
  const model = trainLogistic(examples, BITS, epochs, RATE, L1);
  for (const { row, first, letters } of read)
    visit?.(
      row,
      letters.filter((_, i) => examples.score(first + i, model) > CERTAIN),
    );
  return model;
}
/** The score from which the model's word is taken against a form seen once or twice, or in one list only. */
const CERTAIN = 1.5;

/** Forms of few witnesses that lack a ZWNJ where all else has it: they are slips. */
export function findSlips(rows: readonly Row[], compile: (row: Row) => LexiconWord): Set<Row> {
  const slips = new Set<Row>();
  learnWords(rows, compile, 4, (row, joined) => {
    if (row.total < 3 && joined.length > 0 && row.word === row.letters) slips.add(row);
  });
  return slips;
}
