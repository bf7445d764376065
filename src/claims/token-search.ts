import type { Document, Place, TokenRange } from '../rule';
import { firstIndex } from '../text/first-index';
import { tokenAt } from '../text/token-at';

/** The tokens that lie in a place of the repaired text. */
export function tokensIn({ tokens }: Document, place: Place): TokenRange {
  const first = tokenAt(tokens, place.start);
  const end = firstIndex(tokens.length, (i) => (tokens[i]?.start ?? 0) >= place.end);
  return { first, end: Math.max(first, end) };
}
