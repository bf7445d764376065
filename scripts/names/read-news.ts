import { repair } from '../../src/text/repair';
import { type Token, tokenize } from '../../src/text/tokens';
import type { Sources } from './sources';

/** The news as the library reads it: repaired, cut into tokens. */
export function* readNews(sources: Sources): Generator<Token[]> {
  for (const text of sources.news()) yield tokenize(repair(text).text);
}

/** The word by which a token is counted: all figures are one word, all Latin words another. */
export function countedWord(token: Token): string {
  if (token.kind === 'number') return '0';
  return token.kind === 'latin' ? 'a' : token.key;
}
