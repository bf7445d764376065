import type { Document } from '../rule';
import { words } from '../text/word-list';
import { canBeCounted, isAdjective } from './can-be-counted';
import type { Counted } from './counted-nouns';
import { nounWithoutEzafe } from './noun-without-ezafe';

/** What «تا» may stand before as «until», so that it classifies nothing. */
const untilWords = words(
  'پایان آخر انتها سقف حدود اینکه زمان کنون اینجا همین آنجا لحظه اواخر اوایل مرز نزدیک پشت حداکثر حداقل بعد قبل',
);
/** What follows «سه تا» that stands for the things themselves. */
const afterPieces = words(
  `از را است بود شد شدند هستند بودند دارد دارند داریم داشتیم زد زدن زدند اومد دیگه دیگر انگار . ، ؛ ؟ ! ) »`,
);

/** «سه تا موشک», «دو تا از آنها»: the classifier of speech. `first` is where the figure begins. */
export function piecesAt({ tokens }: Document, at: number, first: number): Counted | null {
  if (tokens[at]?.key !== 'تا' || tokens[at]?.lineStart || tokens[at - 1]?.kind === 'punctuation')
    return null;
  const before = tokens[first - 1]?.key ?? '';
  if (before === 'از' || before === 'بین' || before === 'ساعت' || before === 'تا') return null;
  const noun = tokens[at + 1];
  if (!noun || noun.lineStart || afterPieces.has(noun.key))
    return { unit: 'تا', end: at + 1, classifier: 'تا' };
  if (!canBeCounted(noun) || untilWords.has(noun.key) || isAdjective(noun)) return null;
  return { unit: nounWithoutEzafe(noun, tokens[at + 2]), end: at + 2, classifier: 'تا' };
}
