import type { Document } from '../rule';
import type { Span } from '../text/sentences';
import { isEmptyLine } from './floor';

/** The headline, and the line below it. */
const mostLines = 2;

const openings = new WeakMap<Document, readonly Span[]>();

/** The first lines of a text that have words: its headline and the line below it. Looked for once a text. */
export function openingLines(document: Document): readonly Span[] {
  const known = openings.get(document);
  if (known) return known;
  const lines: Span[] = [];
  for (const line of document.paragraphs) {
    if (lines.length === mostLines) break;
    if (!isEmptyLine(document, line)) lines.push(line);
  }
  openings.set(document, lines);
  return lines;
}

/** The first token of a line that is a word; the end of the line where it has none. */
export function firstWordOfLine({ tokens }: Document, { first, end }: Span): number {
  let at = first;
  while (at < end && tokens[at]?.kind !== 'word') at++;
  return at;
}
