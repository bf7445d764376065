import { LEXICON, SPACE_MODEL, WORD_MODEL } from '../../models/zwnj/weights';
import { decodeLexicon, isOpen, isVerb, type Lexicon, levelOf } from '../models/lexicon';
import { decodeLinear, Features, type LinearModel } from '../models/linear';
import { ZWNJ } from './characters';
import { endingOf, isPlural } from './inflection';
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
const HE = 0x647;
const YE = 0x6cc;

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
 * How sure the model must be, as its score (the log of the odds), by how far the text is trusted. A text that
 * shows no loss is trusted: what was left apart or together there was meant so. A text that has lost its ZWNJ is
 * repaired wherever that is likelier than not. What grammar vouches for («می» before a verb, an ending after a
 * known word) needs little in any text; for two words that the lexicon joins it counts how firmly edited news does.
 */
const SURE = {
  words: { careless: 0, unknown: 0.5, careful: 1.5, regular: -2 },
  spaces: {
    careless: { ending: -3, firm: [-1, -1, -2], unlisted: 0.5, close: 2 },
    unknown: { ending: -2, firm: [1.5, 0.5, -1], unlisted: 3.5, close: 3.5 },
    careful: { ending: -1, firm: [1.5, 0.5, -1], unlisted: 4, close: 4 },
  },
} as const;
/** Whether the writer's hand is trusted. */
export type Trust = 'careful' | 'unknown' | 'careless';
/** How far the boundaries of a text can be trusted: those left out inside words, and those turned to spaces. */
export interface Care {
  words: Trust;
  spaces: Trust;
}

/** Where the boundaries of a word belong: settled, so that asking again of the answer changes nothing. */
export function wantedBoundaries(word: SpelledWord, care: Trust): Uint8Array {
  let given = word.given;
  // A boundary once set stays, so as many rounds as there are letters are enough.
  for (let round = 0; ; round++) {
    const wanted = settle({ ...word, given }, care);
    if (round >= word.length || wanted.every((boundary, i) => boundary === given[i])) return wanted;
    given = wanted;
  }
}

function settle(word: SpelledWord, care: Trust): Uint8Array {
  const wanted = new Uint8Array(word.length);
  let from = 0;
  for (let i = 0; i < word.length; i++) {
    if (i < word.length - 1 && word.given[i] === Boundary.None) continue;
    fill(word, wanted, from, i + 1, care);
    if (i < word.length - 1 && (word.given[i] === Boundary.Space || !closesUp(word.codes[i] ?? 0)))
      wanted[i] = word.given[i] ?? 0;
    from = i + 1;
  }
  return wanted;
}

/** Sets the boundaries inside the letters `[from, to)`: as the lexicon has the word, else as the model judges. */
function fill(word: SpelledWord, wanted: Uint8Array, from: number, to: number, care: Trust): void {
  if (to - from < 3 || endingOf(word.codes, from, to) > 0) return;
  const { lexicon } = model();
  const entry = lexicon.find(word.codes, from, to);
  if (entry >= 0) {
    if (care === 'careful' && isOpen(lexicon.flags(entry))) return;
    fillPlain(word.codes, wanted, from, to);
    return;
  }
  if (!separate(word.codes, wanted, from, to)) judge(word.codes, wanted, from, to, care);
}

/** Prepositions that end in a letter which does not join, so that a space left out after them does not show. */
const PREPOSITIONS = ['در', 'از', 'بر', 'هر'];
/** Words before which a space is left out so: after «کمتر», «خود». */
const AFTERWORDS = ['از', 'را', 'در'];

/** Parts two words run together: «دراختیار», «کمتراز», «نامیدهاست» («نامیده است»). */
function separate(codes: Uint16Array, wanted: Uint8Array, from: number, to: number): boolean {
  const { lexicon } = model();
  const letters = String.fromCharCode(...codes.subarray(from, to));
  const known = (start: number, end: number, level: number): boolean => {
    const entry = end - start > 2 ? lexicon.find(codes, start, end) : -1;
    return entry >= 0 && levelOf(lexicon.flags(entry)) >= level;
  };
  const cutAt = (at: number): boolean => {
    wanted[at - 1] = Boundary.Space;
    fillPlain(codes, wanted, from, at);
    fillPlain(codes, wanted, at, to);
    return true;
  };
  for (const word of PREPOSITIONS) {
    if (letters.startsWith(word) && to - from > 5 && known(from + word.length, to, 2))
      return cutAt(from + word.length);
  }
  for (const word of AFTERWORDS) {
    const at = to - word.length;
    if (letters.endsWith(word) && at - from > 2 && closesUp(codes[at - 1] ?? 0) && known(from, at, 2))
      return cutAt(at);
  }
  const copula = to - 3;
  if (letters.endsWith('است') && known(from, copula, 0)) {
    const last = codes[copula - 1];
    // «کتاب‌هاست» is a plural; «نامیده است» has a past stem before its ه.
    const stem = last === HE && copula - 1 - from > 1 ? lexicon.find(codes, from, copula - 1) : -1;
    if (last === YE || (stem >= 0 && isVerb(lexicon.flags(stem)))) return cutAt(copula);
  }
  return false;
}

/** Sets the boundaries that the lexicon has for the letters `[from, to)`. */
function fillPlain(codes: Uint16Array, wanted: Uint8Array, from: number, to: number): void {
  const { lexicon } = model();
  const entry = lexicon.find(codes, from, to);
  const mask = entry >= 0 ? lexicon.mask(entry) : 0;
  for (let i = from; i < to - 1; i++) {
    if ((mask >> (i - from)) & 1) wanted[i] = closesUp(codes[i] ?? 0) ? Boundary.Space : Boundary.Zwnj;
  }
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

/** Preverbs, which are written on to «می» and its verb: «برمی‌گردد» (Academy, «دستور خط», on verbs). */
const PREVERBS: ReadonlySet<string> = new Set(['بر', 'در', 'باز', 'فرا', 'فرو', 'وا', 'ور']);
export const isPreverb = (word: RepairedWord): boolean => PREVERBS.has(word.last);

/** Whether a preverb belongs to a verb with «می»: the lexicon holds them as one. */
export function takesPreverb(preverb: RepairedWord, verb: string): boolean {
  const mi = verb.startsWith('می') ? 2 : verb.startsWith('نمی') ? 3 : 0;
  if (mi === 0 || verb.length === mi) return false;
  const letters = preverb.last + verb;
  const codes = Uint16Array.from(letters, (letter) => letter.charCodeAt(0));
  const { lexicon } = model();
  const entry = lexicon.find(codes, 0, codes.length);
  return entry >= 0 && ((lexicon.mask(entry) >> (preverb.last.length + mi - 1)) & 1) === 1;
}

/** Before these edited Persian writes both ways («به طور», «به‌طور»; «هیچ گونه»): what the writer chose stays. */
const OPEN_BEFORE: ReadonlySet<string> = new Set([
  'به',
  'این',
  'آن',
  'همین',
  'همان',
  'هیچ',
  'بدین',
  'بدان',
  'چنین',
  'چنان',
  'هر',
]);

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
  if (isPreverb(left) && takesPreverb(left, right.bare)) return CLOSED;
  const { lexicon, spaces, spaceFeatures: features } = model();
  left.asLeft ??= viewSide(lexicon, left.last);
  right.asRight ??= viewSide(lexicon, right.first);
  const firmness = spaceFeatures(lexicon, left.asLeft, right.asRight, features);
  const closes = closesUp(left.last.charCodeAt(left.last.length - 1));
  if (right.asRight.ending === 0 && OPEN_BEFORE.has(left.last)) return APART;
  const copula = closes && right.first === 'است';
  const ending = (right.asRight.ending > 0 && !copula) || left.last === 'می' || left.last === 'نمی';
  const sure = SURE.spaces[care];
  const needed = ending ? sure.ending : closes ? sure.close : (sure.firm[firmness] ?? sure.unlisted);
  if (features.score(spaces) <= needed) return APART;
  return closes ? CLOSED : ending ? LOST : JOINED;
}
