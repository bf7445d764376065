import type { Document } from '../rule';
import { endsClause } from './finite-verb';
import { terminators } from './punctuation';

/** So many tokens has the name of whoever sent a post in, behind its last stop: «… است./ خبرگزاری بامداد». */
const longestSender = 3;
/** So many tokens has what a channel writes of itself behind its handle. */
const longestMotto = 5;

/**
 * Where what stands below or behind a post begins, or `end`: a line without words (a code of an agency, a row of signs), the
 * handle of a channel with its motto, tags, the agency that it was taken from. Source: last lines of posts of Persian
 * news channels.
 */
export function trailerStart(document: Document, first: number, end: number): number {
  const { tokens } = document;
  const sender = senderStart(document, first, end);
  if (sender < end) return sender;
  let words = 0;
  for (let i = end - 1; i > first; i--) {
    const token = tokens[i];
    if (token?.key === '@' && words <= longestMotto && endsWithHandle(document, i, end)) return i;
    if (token?.lineStart && token.key === '#' && holdsTags(document, i, end)) return i;
    if (token?.kind === 'word') words++;
    if (token?.lineStart && words === 0) return i;
    if (words > longestMotto) break;
  }
  return end;
}

/** «@bamdad», and nothing behind it but other lines: a handle in the middle of a line is what is spoken of. */
function endsWithHandle({ tokens }: Document, at: number, end: number): boolean {
  if (tokens[at + 1]?.kind === 'punctuation' || at + 1 >= end) return false;
  let i = at + 2;
  while (i < end && !tokens[i]?.lineStart && tokens[i]?.kind !== 'word') i++;
  return i >= end || (tokens[i]?.lineStart === true && tokens[at]?.lineStart === true);
}

/** «#آب #برق» to the end of the line, and of what is said. */
function holdsTags({ tokens }: Document, at: number, end: number): boolean {
  for (let i = at; i < end; i++) {
    const token = tokens[i];
    if (token?.kind === 'word' && (token.lineStart || (tokens[i - 1]?.key !== '#' && token.spaceBefore)))
      return false;
  }
  return true;
}

/** «… کم است./ بامداد»: behind a slash that follows a finished sentence. */
function senderStart({ tokens }: Document, first: number, end: number): number {
  for (let i = end - 1; i > first + 1 && i >= end - 1 - longestSender; i--) {
    const token = tokens[i];
    if (token?.lineStart || (token?.key !== '/' && token?.kind === 'punctuation')) return end;
    if (token?.key !== '/') continue;
    const before = tokens[i - 1];
    return i < end - 1 && (terminators.has(before?.key ?? '') || endsClause(before)) ? i : end;
  }
  return end;
}
