import { LEXICON, SPACE_MODEL, WORD_MODEL } from '../../models/zwnj/weights';
import { decodeLexicon, type Lexicon } from '../models/lexicon';
import { decodeLinear, Features, type LinearModel } from '../models/linear';
import { ZWNJ } from './characters';
import { spaceFeatures, viewSide } from './space-features';
import type { RepairedWord } from './vocabulary';
import { viewWord, wordFeatures } from './word-features';
import type { SpelledWord } from './word-repair';
import { Boundary, closesUp } from './word-repair';

interface ZwnjModel {
  lexicon: Lexicon;
  words: LinearModel;
  spaces: LinearModel;
  wordFeatures: Features;
  spaceFeatures: Features;
}
let loaded: ZwnjModel | undefined;
/** The compiled model, decoded at first use. */
function model(): ZwnjModel {
  if (!loaded) {
    const words = decodeLinear(WORD_MODEL);
    const spaces = decodeLinear(SPACE_MODEL);
    loaded = {
      lexicon: decodeLexicon(LEXICON),
      words,
      spaces,
      wordFeatures: new Features(words.bits),
      spaceFeatures: new Features(spaces.bits),
    };
  }
  return loaded;
}

/**
 * How sure the model must be, as its score (the log of the odds). In a text that carries its ZWNJ the writer's
 * hand is trusted: what was left apart or together there was mostly meant so.
 */
declare const process: any;
const env = (k: string, d: number) => Number(globalThis.process?.env?.[k] ?? d);
const SURE = {
  careless: { word: env('W', 0), space: env('T', 0), close: env('C', 1) },
  careful: { word: env('WC', 2), space: env('TC', 3), close: env('CC', 4) },
} as const;
export type Care = keyof typeof SURE;

/** Where the boundaries of a word belong: settled, so that asking again of the answer changes nothing. */
export function wantedBoundaries(word: SpelledWord, care: Care): Uint8Array {
  let given = word.given;
  for (;;) {
    const wanted = settle({ ...word, given }, care);
    if (wanted.every((boundary, i) => boundary === given[i])) return wanted;
    given = wanted;
  }
}

function settle(word: SpelledWord, care: Care): Uint8Array {
  const wanted = new Uint8Array(word.length);
  let from = 0;
  for (let i = 0; i < word.length; i++) {
    if (i < word.length - 1 && word.given[i] === Boundary.None) continue;
    fill(word, wanted, from, i + 1, care);
    if (i < word.length - 1 && !closesUp(word.codes[i] ?? 0)) wanted[i] = word.given[i] ?? 0;
    from = i + 1;
  }
  return wanted;
}

/** Sets the boundaries inside the letters `[from, to)`: as the lexicon has the word, else as the model judges. */
function fill(word: SpelledWord, wanted: Uint8Array, from: number, to: number, care: Care): void {
  if (to - from < 3) return;
  const { lexicon, words, wordFeatures: features } = model();
  const entry = lexicon.find(word.codes, from, to);
  if (entry >= 0) {
    const mask = lexicon.mask(entry);
    for (let i = from; i < to - 1; i++) if ((mask >> (i - from)) & 1) wanted[i] = Boundary.Zwnj;
    return;
  }
  const view = viewWord(lexicon, word.codes, from, to);
  for (let i = from; i < to - 1; i++) {
    if (closesUp(word.codes[i] ?? 0)) continue;
    wordFeatures(lexicon, view, i, features);
    if (features.score(words) > SURE[care].word) wanted[i] = Boundary.Zwnj;
  }
}

/** What stands between two words set apart by a space. */
export function joint(left: RepairedWord, right: RepairedWord, care: Care): string {
  const { lexicon, spaces, spaceFeatures: features } = model();
  left.asLeft ??= viewSide(lexicon, left.last);
  right.asRight ??= viewSide(lexicon, right.first);
  spaceFeatures(lexicon, left.asLeft, right.asRight, features);
  const closes = closesUp(left.last.charCodeAt(left.last.length - 1));
  const score = features.score(spaces);
  if (score <= SURE[care][closes ? 'close' : 'space']) return ' ';
  return closes ? '' : ZWNJ;
}
