import type { Document } from '../rule';

/** Marks that open and close quotations; the same mark may do both. */
export const openers: ReadonlySet<string> = new Set(['«', '"', '“', '„', '‘', '‹']);
export const closers: ReadonlySet<string> = new Set(['»', '"', '”', '’', '›']);
export const commas: ReadonlySet<string> = new Set(['،', ',', '؛', ';']);
/** Dashes; the last is the letter that draws others out, which many write for one. */
export const dashes: ReadonlySet<string> = new Set(['-', '–', '—', 'ـ']);
export const terminators: ReadonlySet<string> = new Set(['.', '؟', '?', '!', '…']);

/** The mark that closes each opener. */
const closing: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['‘', '’'],
  ['‹', '›'],
]);

/**
 * For each token that opens a quotation the token that closes it, or -1: one pass, with guillemets nested and ASCII
 * marks paired in their turn. A pair stays within a paragraph: a mark that is not closed there closes nothing.
 */
export function pairMarks(document: Document): Int32Array {
  const { tokens } = document;
  const pairs = new Int32Array(tokens.length).fill(-1);
  let open: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.lineStart && open.length > 0) open = [];
    if (token?.kind !== 'punctuation') continue;
    const top = open[open.length - 1];
    const wanted = top === undefined ? undefined : closing.get(tokens[top]?.key ?? '');
    if (top !== undefined && wanted === token.key) {
      pairs[top] = i;
      open.pop();
    } else if (openers.has(token.key)) {
      open.push(i);
      if (open.length > 8) open.shift();
    } else if (token.key === '»') {
      // A stray mark in between («او "گفت») must not keep the guillemets from closing.
      for (let depth = open.length - 1; depth >= 0; depth--) {
        const at = open[depth];
        if (at !== undefined && tokens[at]?.key === '«') {
          pairs[at] = i;
          open.length = depth;
          break;
        }
      }
    }
  }
  return pairs;
}

/** The longest quotation over several paragraphs, in tokens: a letter, a statement. */
const longestQuotation = 1500;

/**
 * The mark that closes a quotation which its own paragraph does not close: the next one that nothing else opened, where
 * the marks opened in between stand at the heads of paragraphs, as those of a long quotation do. -1 where none is near.
 */
export function laterClosing(document: Document, pairs: Int32Array, opening: number): number {
  const { tokens } = document;
  const wanted = closing.get(tokens[opening]?.key ?? '');
  if (wanted === undefined) return -1;
  const alike = wanted === tokens[opening]?.key;
  for (let i = opening + 1; i < Math.min(tokens.length, opening + longestQuotation); i++) {
    const token = tokens[i];
    if (token?.kind !== 'punctuation') continue;
    const pair = pairs[i] ?? -1;
    // The last paragraph opens once more and closes.
    if (pair > 0 && token.lineStart && token.key === tokens[opening]?.key && closesLine(document, pair))
      return pair;
    if (pair > 0) i = pair;
    // One mark for both ends closes at the end of a line, and opens once more at the head of one.
    else if (alike && token.key === wanted && !token.lineStart) return closesLine(document, i) ? i : -1;
    else if (!alike && token.key === wanted) return i;
    else if (token.key === tokens[opening]?.key && !token.lineStart) return -1;
  }
  return -1;
}

/**
 * The mark that closes the last of the paragraphs after this closing mark that stand in marks from end to end: what is said
 * goes on in them. The mark itself where none follows.
 */
export function lastClosing(document: Document, pairs: Int32Array, closing: number): number {
  const { tokens } = document;
  let last = closing;
  while (closesLine(document, last)) {
    const next = terminators.has(tokens[last + 1]?.key ?? '') ? last + 2 : last + 1;
    const pair = pairs[next] ?? -1;
    if (pair < 0 || !closesLine(document, pair)) break;
    last = pair;
  }
  return last;
}

/** Whether nothing but a stop follows a mark on its line. */
function closesLine({ tokens }: Document, at: number): boolean {
  const next = terminators.has(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1;
  return next >= tokens.length || tokens[next]?.lineStart === true;
}
