import type { Document, Place, TokenRange } from '../rule';

/** The first token that ends after this offset of the repaired text. */
export function tokenAt(document: Document, offset: number): number {
  let low = 0;
  let high = document.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((document.tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens that lie in a place of the repaired text. */
export function tokensIn(document: Document, place: Place): TokenRange {
  const first = tokenAt(document, place.start);
  let low = first;
  let high = document.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((document.tokens[middle]?.start ?? 0) < place.end) low = middle + 1;
    else high = middle;
  }
  return { first, end: low };
}

/** The sentence in which a token stands, by its index. */
export function sentenceOf(document: Document, token: number): number {
  let low = 0;
  let high = document.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((document.sentences[middle]?.end ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}
