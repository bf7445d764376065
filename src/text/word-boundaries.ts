import { isOpen } from '../models/lexicon';
import { endingOf, isPlural } from './inflection';
import { fillListed, separate } from './run-together';
import { SURE, type Trust } from './trust';
import { viewWord, wordFeatures } from './word-features';
import type { SpelledWord } from './word-repair';
import { Boundary, closesUp } from './word-repair';
import { zwnjModel } from './zwnj-model';

/** Where the boundaries of a word belong: settled, so that asking again of the answer changes nothing. */
export function wantedBoundaries(word: SpelledWord, trust: Trust): Uint8Array {
  let given = word.given;
  // A boundary once set stays, so as many rounds as there are letters are enough.
  for (let round = 0; ; round++) {
    const wanted = settle({ ...word, given }, trust);
    if (round >= word.length || wanted.every((boundary, i) => boundary === given[i])) return wanted;
    given = wanted;
  }
}

function settle(word: SpelledWord, trust: Trust): Uint8Array {
  const wanted = new Uint8Array(word.length);
  let from = 0;
  for (let i = 0; i < word.length; i++) {
    if (i < word.length - 1 && word.given[i] === Boundary.None) continue;
    fill(word.codes, wanted, from, i + 1, trust);
    const given = i < word.length - 1 ? (word.given[i] ?? 0) : Boundary.None;
    if (given === Boundary.Space || !closesUp(word.codes[i] ?? 0)) wanted[i] = given;
    from = i + 1;
  }
  return wanted;
}

/** Sets the boundaries inside the letters `[from, to)`: as the lexicon has the word, else as the model judges. */
function fill(codes: Uint16Array, wanted: Uint8Array, from: number, to: number, trust: Trust): void {
  if (to - from < 3 || endingOf(codes, from, to) > 0) return;
  const { lexicon } = zwnjModel();
  const entry = lexicon.find(codes, from, to);
  if (entry >= 0) {
    if (trust === 'careful' && isOpen(lexicon.flags(entry))) return;
    fillListed(codes, wanted, from, to);
  } else if (!separate(codes, wanted, from, to)) judge(codes, wanted, from, to, trust);
}

/**
 * Lets the model place the boundaries of an unknown word. Two neighbouring places exclude each other («حرف‌های»,
 * «حرفه‌ای»): their odds are added up, and if a boundary is likely the better place has it.
 */
function judge(codes: Uint16Array, wanted: Uint8Array, from: number, to: number, trust: Trust): void {
  const { lexicon, words, wordFeatures: features } = zwnjModel();
  const view = viewWord(lexicon, codes, from, to);
  let scoreBefore = Number.NEGATIVE_INFINITY;
  // No piece is a single letter.
  for (let i = from + 1; i < to - 2; i++) {
    let score = Number.NEGATIVE_INFINITY;
    if (!closesUp(codes[i] ?? 0)) {
      const regular = wordFeatures(lexicon, view, i, features);
      score = features.score(words);
      const before = i > from && wanted[i - 1] === Boundary.Zwnj;
      const either = Math.log(Math.exp(Math.min(40, score)) + Math.exp(Math.min(40, scoreBefore)));
      if (either > (regular ? SURE.words.regular : SURE.words[trust])) {
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
