import type { Document } from '../rule';
import type { Complement } from './complement';
import { endsClause } from './finite-verb';
import { commas, terminators } from './punctuation';

/**
 * Whether the marks hold all that is said: nothing follows them, or what follows is no part of it. A name in marks at the
 * head of a clause («گفت که «نیک‌آباد»، شهری آرام است») holds nothing of it.
 */
export function isWholeQuotation(document: Document, { kind, start }: Complement, closing: number): boolean {
  // «پاسخ داد: «آب هست» که همین کافی بود»
  if (kind === 'colon' && document.tokens[closing + 1]?.key === 'که') return true;
  if (!endsAfter(document, closing)) return false;
  if (kind === 'colon' || !commas.has(document.tokens[closing + 1]?.key ?? '')) return true;
  for (let i = start; i < closing; i++) if (endsClause(document.tokens[i])) return true;
  return false;
}

/** Whether nothing of the sentence follows this closing mark. */
function endsAfter(document: Document, closing: number): boolean {
  const next = document.tokens[closing + 1];
  return (
    !next ||
    next.lineStart ||
    terminators.has(next.key) ||
    commas.has(next.key) ||
    next.key === 'و' ||
    next.key === '('
  );
}
