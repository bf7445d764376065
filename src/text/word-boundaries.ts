import { endingOf, isPlural, isPossessivePlural } from './inflection';
import { namesIn } from './letter-names';
import { lettersIn } from './letters';
import { isOnlyPlural, keepsListed, mayBePlural, PLURAL_EZAFE } from './plain-forms';
import { fillListed, fillStem, separate } from './run-together';
import { SURE, type Trust } from './trust';
import { closesMi, viewWord, wordFeatures } from './word-features';
import type { SpelledWord } from './word-repair';
import { Boundary, closesUp } from './word-repair';
import { zwnjModel } from './zwnj-model';

/** Where the boundaries of a word belong: settled, so that asking again of the answer changes nothing. */
export function wantedBoundaries(word: SpelledWord, trust: Trust): Uint8Array {
  const wanted = settled(word, word.given, trust);
  const closed = wanted.map((boundary, i) =>
    boundary === Boundary.Zwnj && closesUp(word.codes[i] ?? 0) ? Boundary.None : boundary,
  );
  if (same(closed, wanted)) return wanted;
  // A ZWNJ that shows nothing tells «سرود‌های» from «سروده‌ای» all the same: there it stays.
  return same(settled(word, closed, 'careless'), closed) ? closed : wanted;
}

const same = (some: Uint8Array, others: Uint8Array): boolean =>
  some.every((boundary, i) => boundary === others[i]);

/** The boundaries given and those that the pieces between them lack. */
function settled(word: SpelledWord, given: Uint8Array, trust: Trust): Uint8Array {
  // A boundary once set stays, so as many rounds as there are letters are enough.
  for (let round = 0; ; round++) {
    const wanted = settle(word, given, trust);
    if (round >= word.length || same(wanted, given)) return wanted;
    given = wanted;
  }
}

/**
 * The boundaries of the other reading that letters in «های», whose ZWNJ the writer left out, may have: of the plural
 * «دست‌های» the indefinite «دسته‌ای», and of that the plural; null when there is none.
 */
export function otherReading(word: SpelledWord, wanted: Uint8Array): Uint8Array | null {
  const { codes, length, given } = word;
  const at = length - PLURAL_EZAFE.length - 1;
  if (at < 1 || closesUp(codes[at] ?? 0)) return null;
  if (PLURAL_EZAFE.some((code, i) => codes[at + 1 + i] !== code)) return null;
  const plural = wanted[at] === Boundary.Zwnj;
  const joint = plural ? at : at + 1;
  if (wanted[joint] !== Boundary.Zwnj || given[joint] !== Boundary.None) return null;
  if (!zwnjModel().readingStems.has(lettersIn(codes, 0, at + 1))) return null;
  const other = wanted.slice();
  other[at] = plural ? Boundary.None : Boundary.Zwnj;
  other[at + 1] = plural ? Boundary.Zwnj : Boundary.None;
  return other;
}

function settle(word: SpelledWord, given: Uint8Array, trust: Trust): Uint8Array {
  const wanted = new Uint8Array(word.length);
  let from = 0;
  for (let i = 0; i < word.length; i++) {
    if (i < word.length - 1 && given[i] === Boundary.None) continue;
    fill(word, wanted, from, i + 1, trust);
    if (i < word.length - 1) wanted[i] = given[i] ?? Boundary.None;
    from = i + 1;
  }
  return wanted;
}

/** Sets the boundaries inside the letters `[from, to)`: as the lexicon has the word, else as the model judges. */
function fill(word: SpelledWord, wanted: Uint8Array, from: number, to: number, trust: Trust): void {
  const { codes } = word;
  if (to - from < 3 || endingOf(codes, from, to) > 0) return;
  if (isOnlyPlural(codes, from, to)) {
    fill(word, wanted, from, to - PLURAL_EZAFE.length, trust);
    return;
  }
  const entry = zwnjModel().lexicon.find(codes, from, to);
  if (entry >= 0) {
    if (trust === 'careful' && keepsListed(word, entry, from, to)) return;
    fillListed(codes, wanted, from, to);
  } else if (!fillStem(codes, wanted, from, to) && !separate(codes, wanted, from, to, to === word.length))
    judge(codes, wanted, from, to, trust);
}

/**
 * Lets the model place the boundaries of an unknown word. Two neighbouring places exclude each other («حرف‌های»,
 * «حرفه‌ای»): their odds are added up, and if a boundary is likely the better place has it.
 */
function judge(codes: Uint16Array, wanted: Uint8Array, from: number, to: number, trust: Trust): void {
  const names = trust === 'careful' ? null : namesIn(lettersIn(codes, from, to));
  if (names !== null) {
    for (const end of names)
      if (from + end < to && !closesUp(codes[from + end - 1] ?? 0)) wanted[from + end - 1] = Boundary.Zwnj;
    return;
  }
  const { lexicon, words, wordFeatures: features } = zwnjModel();
  const view = viewWord(lexicon, codes, from, to);
  let scoreBefore = Number.NEGATIVE_INFINITY;
  // Who sets ZWNJ would have set it before the «ای» of «سروده‌ای»: «سرودهای» is the plural.
  const last = trust === 'careful' && mayBePlural(codes, from, to) ? to - 4 : to - 2;
  // No piece is a single letter.
  for (let i = from + 1; i < last; i++) {
    let score = Number.NEGATIVE_INFINITY;
    if (!closesUp(codes[i] ?? 0)) {
      const regular = wordFeatures(lexicon, view, i, features);
      score = features.score(words);
      const before = i > from && wanted[i - 1] === Boundary.Zwnj;
      const either = Math.log(Math.exp(Math.min(40, score)) + Math.exp(Math.min(40, scoreBefore)));
      const sure = SURE.words[trust];
      if (
        either >
        (closesMi(codes, from, i) ? (regular ? sure.mi : sure.noVerb) : regular ? sure.regular : sure.other)
      ) {
        if (score >= scoreBefore) {
          wanted[i] = Boundary.Zwnj;
          if (before) wanted[i - 1] = Boundary.None;
        } else wanted[i - 1] = Boundary.Zwnj;
      }
    }
    scoreBefore = score;
  }
  // A plural ending is one piece: «کتاب‌هایمان», «شهرهایمان».
  for (const [start, ending] of view.endings) {
    const one = wanted[start - 1] === Boundary.Zwnj ? isPlural(ending) : isPossessivePlural(ending);
    if (one && (wanted[start - 1] === Boundary.Zwnj || closesUp(codes[start - 1] ?? 0)))
      wanted.fill(Boundary.None, start, to - 1);
  }
}
