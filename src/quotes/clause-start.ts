import type { Document } from '../rule';
import { keysAt } from '../text/keys-at';
import type { Sentence } from '../text/sentences';

/** «گفتنی است», «شایان ذکر است که»: openings of the reporter, after which a clause with a subject of its own begins. */
const openings: readonly (readonly string[])[] = [
  'گفتنی است',
  'شایان ذکر است',
  'قابل ذکر است',
  'لازم به ذکر است',
  'لازم به یادآوری است',
  'لازم به توضیح است',
  'این در حالی است',
  'این درحالی است',
  'یادآور می‌شود',
].map((opening) => opening.replaceAll('\u200c', '').split(' '));

/** Where the first clause of a sentence begins, past a dateline and the reporter's opening words. */
export function clauseStart(document: Document, sentence: Sentence): number {
  const { tokens, paragraphs } = document;
  let at = sentence.first;
  while (at < sentence.end && tokens[at]?.kind === 'punctuation') at++;
  if (paragraphs[sentence.paragraph]?.first === sentence.first) {
    const dateline = datelineEnd(document, at, sentence.end);
    if (dateline > at) return dateline;
  }
  for (const words of openings) {
    if (!keysAt(tokens, at, words)) continue;
    const end = at + words.length;
    return tokens[end]?.key === 'که' ? end + 1 : end;
  }
  return sentence.first;
}

/** The longest dateline: «بندر نیک‌آباد (بامداد) -». */
const longest = 7;

/** «نیک‌آباد (بامداد) - رستگار گفت», «نیک‌آباد - ایرنا - رستگار گفت»: where a report comes from, up to its dash. */
function datelineEnd({ tokens, marks }: Document, at: number, to: number): number {
  const place = marks.startingAt('name', at);
  if (!place || place.value.entity === 'person') return at;
  let dash = -1;
  let bracket = false;
  for (let i = place.end; i < Math.min(to, at + longest); i++) {
    const key = tokens[i]?.key ?? '';
    if (key === ')') bracket = true;
    if (!isDash(key)) continue;
    if (bracket || dash >= 0) return i + 1;
    dash = i;
  }
  return at;
}

const isDash = (key: string): boolean => key === '-' || key === '–' || key === '—' || key === 'ـ';
