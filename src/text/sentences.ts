import { firstIndex } from './first-index';
import type { Token } from './tokens';

/** A run of tokens `[first, end)` and the characters it covers in the repaired text. */
export interface Span {
  readonly first: number;
  readonly end: number;
}
export interface Sentence extends Span {
  readonly paragraph: number;
}

const terminators = new Set(['.', '؟', '?', '!', '…']);
const closers = new Set(['»', '"', '”', '’', ')', ']', '›']);

/** The lines of the repaired text: it holds one paragraph, headline or list item a line. */
export function paragraphsOf(tokens: readonly Token[]): Span[] {
  const paragraphs: Span[] = [];
  let first = 0;
  for (let i = 1; i <= tokens.length; i++) {
    if (i < tokens.length && !tokens[i]?.lineStart) continue;
    paragraphs.push({ first, end: i });
    first = i;
  }
  return paragraphs;
}

/** The sentence in which a token stands, by its index. */
export function sentenceAt(sentences: readonly Span[], token: number): number {
  return firstIndex(sentences.length, (i) => (sentences[i]?.end ?? 0) > token);
}

/** Sentences: up to a full stop, question or exclamation mark with its closing marks, and never over a line's end. */
export function sentencesOf(tokens: readonly Token[], paragraphs: readonly Span[]): Sentence[] {
  const sentences: Sentence[] = [];
  paragraphs.forEach((span, paragraph) => {
    let first = span.first;
    for (let i = span.first; i < span.end; i++) {
      const token = tokens[i];
      if (token?.kind !== 'punctuation' || !terminators.has(token.key) || !endsSentence(tokens, i, span.end))
        continue;
      const past = etceteraEnd(tokens, i, span.end);
      if (past > i) {
        i = past - 1;
        continue;
      }
      let end = i + 1;
      while (end < span.end) {
        const next = tokens[end];
        if (!next || next.spaceBefore || !(closers.has(next.key) || terminators.has(next.key))) break;
        end++;
      }
      sentences.push({ first, end, paragraph });
      first = end;
      i = end - 1;
    }
    if (first < span.end) sentences.push({ first, end: span.end, paragraph });
  });
  return sentences;
}

/** «برنج، قند و ... می‌دهند»: past the dots that stand for the rest of a list, or `at` where they end the sentence. */
function etceteraEnd(tokens: readonly Token[], at: number, end: number): number {
  if (tokens[at - 1]?.key !== 'و') return at;
  let past = at;
  while (past < end && (tokens[past]?.key === '.' || tokens[past]?.key === '…')) past++;
  const dots = past - at > 1 || tokens[at]?.key === '…';
  const next = tokens[past];
  return dots && past < end && next?.kind === 'word' && !pronouns.has(next.key) ? past : at;
}

/** A full stop inside a figure («۲.۵») or after a lone letter («ع. احمدی») ends no sentence. */
function endsSentence(tokens: readonly Token[], at: number, end: number): boolean {
  if (tokens[at]?.key !== '.') return true;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!after || at + 1 >= end) return true;
  if (before?.kind === 'number' && after.kind === 'number' && !after.spaceBefore && !tokens[at]?.spaceBefore)
    return false;
  // «www.example.ir»: nor does one inside an address.
  if (before?.kind === 'latin' && after.kind === 'latin' && !after.spaceBefore && !tokens[at]?.spaceBefore)
    return false;
  if (isAcronym(tokens, at)) return false;
  return !(before && before.kind !== 'punctuation' && before.kind !== 'number' && before.text.length === 1);
}

/** What Persian calls the letters of the Latin alphabet, as acronyms are written after them: «یو.اس.اس». */
const letterNames: ReadonlySet<string> = new Set(
  'ای بی سی دی اف جی اچ آی کی ال ام ان او پی کیو آر اس تی یو وی دبلیو ایکس وای زد'.split(' '),
);
/** Letters that are pronouns too, and then begin a sentence. */
const pronouns: ReadonlySet<string> = new Set(['وی', 'او']);

/** The stop between two letters of an acronym, which repair may have set apart. */
function isAcronym(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.key ?? '';
  if (!letterNames.has(tokens[at - 1]?.key ?? '') || !letterNames.has(next)) return false;
  return !pronouns.has(next) || tokens[at + 2]?.key === '.';
}
