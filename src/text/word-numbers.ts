import type { TokenKind } from './tokens';

/** A word as it is compared, one string for all its spellings, and its number. */
export interface NumberedWord {
  readonly key: string;
  readonly word: number;
}

/** Numbers are never given twice, so that what is kept by number never speaks of another word. */
let first = 0;
let next = 0;
const numbered: Readonly<Record<TokenKind, Map<string, NumberedWord>>> = {
  word: new Map(),
  latin: new Map(),
  number: new Map(),
  punctuation: new Map(),
};

/** The number of a word among those of all kinds: the same each time until the words are forgotten. */
export function numberWord(kind: TokenKind, key: string): NumberedWord {
  const known = numbered[kind].get(key);
  if (known) return known;
  const word = { key, word: next++ };
  numbered[kind].set(key, word);
  return word;
}

/** The first number that is not forgotten. */
export const firstWord = (): number => first;

/** Forgets all words: those to come have other numbers. */
export function forgetWords(): void {
  for (const words of Object.values(numbered)) words.clear();
  first = next;
}
