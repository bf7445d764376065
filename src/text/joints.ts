import { hashOfLetters, type LettersHash } from '../models/lexicon';
import { ZWNJ } from './characters';
import { endingOf, visitEndings } from './inflection';
import { spaceFeatures, viewSide } from './space-features';
import { SURE, type Trust } from './trust';
import type { RepairedWord, WordStart } from './vocabulary';
import { closesUp } from './word-repair';
import { zwnjModel } from './zwnj-model';

/** What stands between two words that the writer set apart by a space; `Lost`: a ZWNJ that was surely lost there. */
export const Joint = { Apart: 0, Closed: 1, Joined: 2, Lost: 3 } as const;
export type Joint = (typeof Joint)[keyof typeof Joint];
/** What is written for each kind of joint. */
export const BETWEEN: readonly string[] = [' ', '', ZWNJ, ZWNJ];

/** Preverbs, which are written on to «می» and its verb: «برمی‌گردد» (Academy, «دستور خط», on verbs). */
const PREVERBS: ReadonlySet<string> = new Set(['بر', 'در', 'باز', 'فرا', 'فرو', 'وا', 'ور']);
export const isPreverb = (letters: string): boolean => PREVERBS.has(letters);

/** Whether a preverb belongs to a verb with «می»: the lexicon holds them as one. */
export function takesPreverb(preverb: RepairedWord, verb: string): boolean {
  const mi = verb.startsWith('می') ? 2 : verb.startsWith('نمی') ? 3 : 0;
  if (mi === 0 || verb.length === mi) return false;
  const codes = Uint16Array.from(preverb.last + verb, (letter) => letter.charCodeAt(0));
  const { lexicon } = zwnjModel();
  const entry = lexicon.find(codes, 0, codes.length);
  return entry >= 0 && ((lexicon.mask(entry) >> (preverb.last.length + mi - 1)) & 1) === 1;
}

/** Before these edited Persian writes both ways («به طور», «به‌طور»; «هیچ گونه»): what the writer chose stays. */
const OPEN_BEFORE: ReadonlySet<string> = new Set('به این آن همین همان هیچ بدین بدان چنین چنان هر'.split(' '));

/**
 * Words that neither begin nor end another across a space: conjunctions, prepositions, the object marker,
 * pronouns. A third of running text, they need no look into the lexicon.
 */
const STANDALONE: ReadonlySet<string> = new Set(
  'و در به از که با را برای تا نیز اما یا اگر او ما وی'.split(' '),
);
export const standsAlone = (letters: string): boolean => STANDALONE.has(letters);

/**
 * Whether anything could join two words: grammar (an ending, «می», a preverb) or the lexicon, which holds them as
 * one, an ending of the second apart. Of all others it is known without asking the model that they stand apart.
 */
export function mayJoin(left: RepairedWord, right: RepairedWord): boolean {
  if (right.alone || (left.alone && !(left.preverb && right.mi))) return false;
  right.starts ??= startOf(right.first);
  const { starts } = right;
  if (starts.ending > 0 || left.endsInMi || (left.preverb && right.mi)) return true;
  const { lexicon } = zwnjModel();
  left.ends ??= hashOf(left.last);
  const { ends } = left;
  if (lexicon.findJoined(ends, starts.whole) >= 0) return true;
  for (const stem of starts.stems) if (lexicon.findJoined(ends, stem) >= 0) return true;
  return false;
}

const codesOf = (letters: string): Uint16Array => Uint16Array.from(letters, (letter) => letter.charCodeAt(0));

function hashOf(letters: string): LettersHash {
  return hashOfLetters(codesOf(letters), 0, letters.length);
}

function startOf(letters: string): WordStart {
  const codes = codesOf(letters);
  const { length } = codes;
  const stems: LettersHash[] = [];
  visitEndings(codes, 0, length, (start) => {
    if (start > 1) stems.push(hashOfLetters(codes, 0, start));
  });
  return { ending: endingOf(codes, 0, length), whole: hashOfLetters(codes, 0, length), stems };
}

/** What belongs between two words set apart by a space, of which {@link mayJoin} is true. */
export function joint(left: RepairedWord, right: RepairedWord, trust: Trust): Joint {
  if (left.preverb && takesPreverb(left, right.bare)) return Joint.Closed;
  const { lexicon, spaces, spaceFeatures: features } = zwnjModel();
  left.asLeft ??= viewSide(lexicon, left.last);
  right.asRight ??= viewSide(lexicon, right.first);
  if (right.asRight.ending === 0 && OPEN_BEFORE.has(left.last)) return Joint.Apart;
  const closes = closesUp(left.last.charCodeAt(left.last.length - 1));
  const copula = closes && right.first === 'است';
  const ending = (right.asRight.ending > 0 && !copula) || left.endsInMi;
  const firmness = spaceFeatures(lexicon, left.asLeft, right.asRight, features);
  const sure = SURE.spaces[trust];
  const needed = ending
    ? sure.ending
    : closes
      ? sure.close
      : (sure.firm[firmness] ?? Number.POSITIVE_INFINITY);
  if (features.score(spaces) <= needed) return Joint.Apart;
  return closes ? Joint.Closed : ending ? Joint.Lost : Joint.Joined;
}
