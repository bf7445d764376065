import type { Document, TokenRange } from '../rule';
import { closers, commas, openers } from './punctuation';

/** The phrase without marks around it, but with both of a pair where one of them stands inside («رستگار»، وزیر). */
export function balanced(document: Document, at: number, from: number, to: number): TokenRange | null {
  const { tokens } = document;
  let first = skipMarks(document, from, to);
  let end = to;
  let opened = 0;
  while (end > first && isMark(document, end - 1)) {
    if (closers.has(tokens[end - 1]?.key ?? '')) {
      opened = 0;
      for (let i = first; i < end - 1; i++) {
        if (openers.has(tokens[i]?.key ?? '')) opened++;
        else if (closers.has(tokens[i]?.key ?? '')) opened--;
      }
      if (opened > 0) break;
    }
    end--;
  }
  if (first >= end) return null;
  for (let i = first; i < end - 1; i++) {
    if (openers.has(tokens[i]?.key ?? '')) break;
    if (!closers.has(tokens[i]?.key ?? '')) continue;
    if (first > at && openers.has(tokens[first - 1]?.key ?? '')) first--;
    break;
  }
  return { first, end };
}

/** The first token from `at` on, and before `to`, that is no such mark. */
export function skipMarks(document: Document, at: number, to: number = document.tokens.length): number {
  let first = at;
  while (first < to && isMark(document, first)) first++;
  return first;
}

/** Whether a token is a mark that stands around or between phrases. */
function isMark(document: Document, at: number): boolean {
  const key = document.tokens[at]?.key ?? '';
  return (
    openers.has(key) ||
    closers.has(key) ||
    commas.has(key) ||
    key === ':' ||
    key === '-' ||
    key === '–' ||
    key === '('
  );
}
