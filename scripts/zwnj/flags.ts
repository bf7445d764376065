import type { LexiconWord } from '../../src/models/encode-lexicon';
import { packFlags } from '../../src/models/word-flags';
import { ZWNJ } from './letters';
import type { NewsCounts } from './news';
import type { Pairs } from './pairs';
import { isOpen, isRegular, type Row, type Rows } from './rows';

/**
 * How firmly edited Persian joins a word with ZWNJ. 2: at least eight stand joined in careful news against less than
 * a tenth of them apart. 1: three against less than a third; or two lists have it, and news never apart. Else 0.
 */
function firmness(row: Row, pairs: Pairs): number {
  const pieces = row.word.split(ZWNJ);
  if (pieces.length === 1) return 0;
  let firm = 2;
  for (let i = 0; i + 1 < pieces.length; i++) {
    const left = pieces[i] ?? '';
    const right = pieces[i + 1] ?? '';
    const pair = pairs.ofStem(left, right);
    const joined = isRegular(left, right) ? row.total * row.share : pair.joined;
    const listed = row.lists >= 2 && pair.apart === 0;
    const one =
      joined >= 8 && pair.apart < 0.1 * joined
        ? 2
        : listed || (joined >= 3 && pair.apart < 0.34 * joined)
          ? 1
          : 0;
    firm = Math.min(firm, one);
  }
  return firm;
}

/** Compiles what the repair has to know of a word. */
export function lexiconWord(row: Row, all: Rows, pairs: Pairs, news: NewsCounts): LexiconWord {
  const level = row.total < 1 ? 0 : Math.min(3, Math.floor((1 + Math.log2(row.total) / 1.7) / 2));
  const flags = packFlags({
    level,
    verb: row.verb,
    firmness: firmness(row, pairs),
    open: isOpen(row, all, news),
  });
  return { word: row.word, flags };
}
