import { firstIndex } from '../text/first-index';

/**
 * Turns UTF-16 offsets of a text into offsets in Unicode code points, in which Python, brat and the W3C Web Annotation
 * Recommendation («TextPositionSelector», 4.2.4, by way of Character Model) count. They differ only after a character
 * beyond the Basic Multilingual Plane, such as an emoji.
 *
 * @param text the text that the offsets belong to.
 * @returns the offset in code points; an offset inside a surrogate pair counts as the end of the pair.
 * @example
 * const toCodePoint = codePointOffsets('🙂 سلام');
 * toCodePoint(3); // 2
 */
export function codePointOffsets(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (let i = 0; i + 1 < text.length; i++) {
    const high = (text.charCodeAt(i) & 0xfc00) === 0xd800;
    if (high && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) pairs.push(i++);
  }
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => offset - firstIndex(pairs.length, (i) => (pairs[i] ?? 0) >= offset);
}

/** Turns offsets in code points back into UTF-16 offsets of the text. */
export function utf16Offsets(text: string): (offset: number) => number {
  const starts: number[] = [];
  let units = 0;
  for (const character of text) {
    starts.push(units);
    units += character.length;
  }
  starts.push(units);
  return (offset) => starts[Math.max(0, Math.min(offset, starts.length - 1))] ?? 0;
}
