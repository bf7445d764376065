import type { Document } from '../rule';
import { digitsOf } from './numbers-in-times';

export interface Figure {
  readonly first: number;
  readonly end: number;
  readonly value: number;
  /** How many digits it is written in; 0 for words. */
  readonly length: number;
}

/** The number that ends before a token, in digits or words. */
export function figureBefore(document: Document, end: number): Figure | null {
  const token = document.tokens[end - 1];
  if (!token) return null;
  if (token.kind === 'number')
    return { first: end - 1, end, value: digitsOf(token), length: token.key.length };
  const mark = document.marks.covering('number', end - 1);
  if (!mark || mark.end !== end || mark.value.value === undefined || mark.value.form === 'fraction')
    return null;
  return { first: mark.first, end, value: mark.value.value, length: 0 };
}

/** The number that starts at a token. */
export function figureAt(document: Document, first: number): Figure | null {
  const token = document.tokens[first];
  if (!token || token.lineStart) return null;
  const mark = document.marks.startingAt('number', first);
  if (mark && mark.value.form !== 'range' && mark.end > first + 1)
    return mark.value.value === undefined || mark.value.form === 'fraction'
      ? null
      : { first, end: mark.end, value: mark.value.value, length: 0 };
  if (token.kind === 'number')
    return { first, end: first + 1, value: digitsOf(token), length: token.key.length };
  if (!mark || mark.value.value === undefined || mark.value.form === 'fraction') return null;
  return { first, end: mark.end, value: mark.value.value, length: 0 };
}

export const connectors: ReadonlySet<string> = new Set([
  'تا',
  'و',
  'الی',
  'لغایت',
  'یا',
  '،',
  '-',
  '–',
  '—',
  'ـ',
  ',',
  '/',
]);

/** What a dash or slash may join only where nothing else hangs on it. */
export const looseConnectors: ReadonlySet<string> = new Set(['،', '-', '–', '—', 'ـ', ',']);
