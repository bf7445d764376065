import type { Token } from './tokens';

/**
 * Whether these words stand in a row from a token on. A plain loop: it is asked too often for a closure each time.
 *
 * @param from the first of the words that is asked of; those before it are taken for granted.
 */
export function keysAt(tokens: readonly Token[], at: number, keys: readonly string[], from = 0): boolean {
  for (let i = from; i < keys.length; i++) if (tokens[at + i]?.key !== keys[i]) return false;
  return true;
}
