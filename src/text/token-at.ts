import { firstIndex } from './first-index';
import type { Token } from './tokens';

/** The first token that ends after an offset of the repaired text, in UTF-16 units. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  return firstIndex(tokens.length, (i) => (tokens[i]?.end ?? 0) > offset);
}
