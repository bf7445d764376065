import type { Lexicon } from '../../src/models/lexicon';
import { Features, type LinearModel } from '../../src/models/linear';
import { levelOf } from '../../src/models/word-flags';
import { Follower, readingFeatures } from '../../src/text/plural-reading';
import { bare, ZWNJ } from './letters';
import { Examples, trainLogistic } from './train';

/** A plural with ezafe or an indefinite noun whose letters alone would not tell which, and what stood beside it. */
export interface Reading {
  readonly stem: string;
  readonly plural: boolean;
  readonly before: string;
  after: string | Follower;
}

const BITS = 13;
const EPOCHS = 8;
const RATE = 0.2;
const L1 = 0.003;
/** What a reading counts for that was never met: of a noun that the news has in that number or shape, of another. */
const POSSIBLE = 0.5;
const UNLIKELY = 0.02;
const MOST = 5;
/** How far the stem is followed while the neighbours are learned: a stem of one reading would leave them nothing. */
const BEFOREHAND = 0.5;
const OPENING = /[«“("[]/u;
const FOREIGN = /[\p{N}\p{Script=Latin}]/u;
const PLURAL = `${ZWNJ}های`;
const EITHER = /^(.*[^ادذرزژو\u200c])(?:\u200cهای|ه\u200cای)$/u;

/** The reading that a word of careful news has, or null where it is neither a plural with ezafe nor indefinite. */
export function readingOf(word: string, before: string): Reading | null {
  const found = EITHER.exec(word);
  if (!found) return null;
  const plural = word.endsWith(PLURAL);
  return { stem: bare(found[1] ?? ''), plural, before: bare(before), after: Follower.End };
}

/** What follows a reading, of a token of the news. */
export const followerOf = (token: string, isWord: boolean): string | Follower =>
  isWord
    ? bare(token)
    : OPENING.test(token)
      ? Follower.Opening
      : FOREIGN.test(token)
        ? Follower.Other
        : Follower.End;

export interface Readings {
  readonly model: LinearModel;
  /** The logarithm of the odds of the plural, of stems of which both nouns are common. */
  readonly stems: ReadonlyMap<string, number>;
}

/**
 * Learns to tell a plural with ezafe from an indefinite noun in ه: how often a stem is either, and what its neighbours
 * add to that, each example being left out of the count it is judged by.
 */
export function learnReadings(
  readings: readonly Reading[],
  words: ReadonlyMap<string, number>,
  lexicon: Lexicon,
): Readings {
  const counts = new Map<string, { plural: number; indefinite: number }>();
  for (const { stem, plural } of readings) {
    const of = counts.get(stem) ?? { plural: 0, indefinite: 0 };
    if (plural) of.plural++;
    else of.indefinite++;
    counts.set(stem, of);
  }
  const plurals = new Set<string>();
  for (const word of words.keys()) {
    const at = word.lastIndexOf(`${ZWNJ}ها`);
    if (at > 0) plurals.add(bare(word.slice(0, at)));
  }
  const odds = (stem: string, plural: number, indefinite: number): number => {
    const some = plural + (plurals.has(stem) ? POSSIBLE : UNLIKELY);
    const others = indefinite + (words.has(`${stem}ه`) ? POSSIBLE : UNLIKELY);
    return Math.max(-MOST, Math.min(MOST, Math.log(some / others)));
  };
  const features = new Features(BITS);
  const examples = new Examples();
  for (const { stem, plural, before, after } of readings) {
    const of = counts.get(stem);
    if (!of) continue;
    const known = plural
      ? odds(stem, of.plural - 1, of.indefinite)
      : odds(stem, of.plural, of.indefinite - 1);
    readingFeatures(before, after, features);
    examples.add(features.slots, features.count, plural ? 1 : 0, 1, known * BEFOREHAND);
  }
  const stems = new Map<string, number>();
  for (const [stem, { plural, indefinite }] of counts)
    if (isCommon(lexicon, stem) && isCommon(lexicon, `${stem}ه`))
      stems.set(stem, odds(stem, plural, indefinite));
  console.log(`readings: ${examples.size} of ${stems.size} stems`);
  return { model: trainLogistic(examples, BITS, EPOCHS, RATE, L1), stems };
}

function isCommon(lexicon: Lexicon, letters: string): boolean {
  const codes = Uint16Array.from(letters, (letter) => letter.charCodeAt(0));
  const entry = lexicon.find(codes, 0, codes.length);
  return entry >= 0 && levelOf(lexicon.flags(entry)) > 0;
}
