import { encodeLexicon, type LexiconWord } from '../../src/models/encode-lexicon';
import { decodeLexicon } from '../../src/models/lexicon';
import { Features, type LinearModel } from '../../src/models/linear';
import { viewLeft, viewRight } from '../../src/text/side-view';
import { spaceFeatures } from '../../src/text/space-features';
import { hash } from './drill';
import { RARE } from './learn-words';
import { bare, ZWNJ } from './letters';
import type { Pair, Pairs } from './pairs';
import { LONGEST, type Row } from './rows';
import { Examples, trainLogistic } from './train';

const BITS = 18;
const FOLDS = 5;
const EPOCHS = 5;
const RATE = 0.15;
const L1 = 0.01;
/** From this share on two pieces count as one word. */
const ONE = 0.4;

/**
 * Learns whether two words set apart by a space are one. A pair that the lexicon may hold as one word is learned
 * twice, at half its weight: as the lexicon has it, and as if it were unknown.
 */
export function learnSpaces(
  pairs: Pairs,
  kept: readonly Row[],
  compile: (row: Row) => LexiconWord,
): LinearModel {
  const features = new Features(BITS);
  const examples = new Examples();
  const full = decodeLexicon(encodeLexicon(kept.map(compile)));
  const rare = new Set(
    kept.filter((row) => row.total < RARE && row.word.includes(ZWNJ)).map((row) => row.letters),
  );
  const foldOf = (letters: string) => hash(`${letters}#`) % FOLDS;
  for (let fold = 0; fold < FOLDS; fold++) {
    const hidden = (row: Row) => rare.has(row.letters) && foldOf(row.letters) === fold;
    const lexicon = decodeLexicon(encodeLexicon(kept.filter((row) => !hidden(row)).map(compile)));
    for (const pair of pairs.values()) {
      const letters = bare(pair.left) + pair.right;
      if (letters.length > LONGEST || foldOf(letters) !== fold) continue;
      const twice = rare.has(letters);
      const weight = weightOf(pair);
      const target = pair.joined > ONE * (pair.joined + pair.apart) ? 1 : 0;
      const learn = (from: typeof full, share: number) => {
        spaceFeatures(from, viewLeft(from, pair.left), viewRight(from, pair.right), features);
        examples.add(features.slots, features.count, target, weight * share);
      };
      learn(lexicon, twice ? 0.5 : 1);
      if (twice) learn(full, 0.5);
    }
  }
  console.log(`pairs: ${examples.size}`);
  return trainLogistic(examples, BITS, EPOCHS, RATE, L1);
}

/** Frequent pairs weigh more, and those that are nearly always one or nearly never. */
function weightOf({ joined, apart }: Pair): number {
  const total = joined + apart;
  return (0.3 + 1.4 * Math.abs(joined / total - 0.5)) * Math.min(4, 0.7 + Math.log10(total + 1));
}
