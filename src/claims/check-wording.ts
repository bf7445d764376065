import { wording } from '../../models/check-worthiness/wording';
import type { Document, TokenRange } from '../rule';
import { wordingStem } from './wording-stem';

let levels: Map<string, number> | undefined;
function levelsByWord(): Map<string, number> {
  levels = new Map();
  for (const [level, words] of wording) for (const word of words.split(' ')) levels.set(word, level);
  return levels;
}

/**
 * How much the words of a statement are those of reported facts: the mean of their levels, between −2 and 2. Two words
 * that say nothing are counted with them, so that a short statement is not judged by one word.
 */
export function wordingOf(document: Document, parts: readonly TokenRange[]): number {
  const known = levels ?? levelsByWord();
  let sum = 0;
  let count = 2;
  for (const { first, end } of parts) {
    for (let i = first; i < end; i++) {
      const token = document.tokens[i];
      if (token?.kind !== 'word') continue;
      const level = known.get(wordingStem(token.key));
      if (level === undefined) continue;
      sum += level;
      count++;
    }
  }
  return (2 * sum) / count;
}
