import type { Token } from '../text/tokens';

/** Tokens as they are set in running text: single spaces, none before a comma. */
export function textOf(tokens: readonly Token[]): string {
  return tokens.map((token, i) => (i > 0 && token.spaceBefore ? ' ' : '') + token.text).join('');
}
