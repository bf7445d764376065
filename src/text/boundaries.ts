import { LEXICON, SPACE_MODEL, WORD_MODEL } from '../../models/zwnj/weights';
import { decodeLexicon, isOpen, type Lexicon } from '../models/lexicon';
import { decodeLinear, Features, type LinearModel } from '../models/linear';
import { ZWNJ } from './characters';
import { isPlural } from './inflection';
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
 * How sure the model must be, as its score (the log of the odds). A text that shows no loss is trusted: what was
 * left apart or together there was meant so. A text that has lost its ZWNJ is repaired wherever that is likelier
 * than not.
 */
declare const process: any;
const env = (k: string, d: number) => Number(globalThis.process?.env?.[k] ?? d);
const SURE = {
  words: { careless: env('W', 0), careful: env('WC', 2), regular: env('WR', -0.5) },
  spaces: {
    careless: {
      ending: env('E', -3),
      firm: [env('T', -0.5), env('T1', -1), env('T2', -2)],
      unlisted: env('U', 1),
      close: env('C', 2),
    },
    careful: {
      ending: env('EC', -1),
      firm: [env('TC', 2.5), env('TC1', 1.5), env('TC2', 0)],
      unlisted: env('UC', 4),
      close: env('CC', 4),
    },
  },
} as const;
/** Whether the writer's hand is trusted. */
export type Trust = 'careful' | 'careless';
/** How far the boundaries of a text can be trusted: those left out inside words, and those turned to spaces. */
export interface Care {
  words: Trust;
  spaces: Trust;
}

/** Where the boundaries of a word belong: settled, so that asking again of the answer changes nothing. */
export function wantedBoundaries(word: SpelledWord, care: Trust): Uint8Array {
  let given = word.given;
  for (;;) {
    const wanted = settle({ ...word, given }, care);
    if (wanted.every((boundary, i) => boundary === given[i])) return wanted;
    given = wanted;
  }
}

function settle(word: SpelledWord, care: Trust): Uint8Array {
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
function fill(word: SpelledWord, wanted: Uint8Array, from: number, to: number, care: Trust): void {
  if (to - from < 3) return;
  const { lexicon } = model();
  const entry = lexicon.find(word.codes, from, to);
  if (entry >= 0) {
    if (care === 'careful' && isOpen(lexicon.flags(entry))) return;
    const mask = lexicon.mask(entry);
    for (let i = from; i < to - 1; i++) if ((mask >> (i - from)) & 1) wanted[i] = Boundary.Zwnj;
    return;
  }
  judge(word.codes, wanted, from, to, care);
}

/**
 * Lets the model place the boundaries of an unknown word. Two neighbouring places exclude each other («حرف‌های»,
 * «حرفه‌ای»): their odds are added up, and if a boundary is likely the better place has it.
 */
function judge(codes: Uint16Array, wanted: Uint8Array, from: number, to: number, care: Trust): void {
  const { lexicon, words, wordFeatures: features } = model();
  const view = viewWord(lexicon, codes, from, to);
  let scoreBefore = Number.NEGATIVE_INFINITY;
  for (let i = from; i < to - 1; i++) {
    let score = Number.NEGATIVE_INFINITY;
    if (!closesUp(codes[i] ?? 0)) {
      const regular = wordFeatures(lexicon, view, i, features);
      score = features.score(words);
      const before = i > from && wanted[i - 1] === Boundary.Zwnj;
      const either = Math.log(Math.exp(Math.min(40, score)) + Math.exp(Math.min(40, scoreBefore)));
      if (either > (regular ? SURE.words.regular : SURE.words[care])) {
        if (score >= scoreBefore) {
          wanted[i] = Boundary.Zwnj;
          if (before) wanted[i - 1] = Boundary.None;
        } else wanted[i - 1] = Boundary.Zwnj;
      }
    }
    scoreBefore = score;
  }
  // A plural ending is one piece: «کتاب‌هایمان».
  for (const [start, ending] of view.endings) {
    if (isPlural(ending) && wanted[start - 1] === Boundary.Zwnj) wanted.fill(Boundary.None, start, to - 1);
  }
}

/** What stands between two words set apart by a space, and whether a ZWNJ was surely lost there. */
export interface Joint {
  between: string;
  lost: boolean;
}
const APART: Joint = { between: ' ', lost: false };
const CLOSED: Joint = { between: '', lost: false };
const JOINED: Joint = { between: ZWNJ, lost: false };
const LOST: Joint = { between: ZWNJ, lost: true };

export function joint(left: RepairedWord, right: RepairedWord, care: Trust): Joint {
  const { lexicon, spaces, spaceFeatures: features } = model();
  left.asLeft ??= viewSide(lexicon, left.last);
  right.asRight ??= viewSide(lexicon, right.first);
  const firmness = spaceFeatures(lexicon, left.asLeft, right.asRight, features);
  const closes = closesUp(left.last.charCodeAt(left.last.length - 1));
  const ending = right.asRight.ending > 0 || left.last === 'می' || left.last === 'نمی';
  const sure = SURE.spaces[care];
  const needed = closes ? sure.close : ending ? sure.ending : (sure.firm[firmness] ?? sure.unlisted);
  if (features.score(spaces) <= needed) return APART;
  return closes ? CLOSED : ending ? LOST : JOINED;
}
