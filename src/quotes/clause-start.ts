import type { Document } from '../rule';
import { keysAt } from '../text/keys-at';
import type { Sentence } from '../text/sentences';
import { pastHeading } from './headings';
import { dashes } from './punctuation';

/** «گفتنی است», «شایان ذکر است که»: openings of the reporter, after which a clause with a subject of its own begins. */
const openings: readonly (readonly string[])[] = [
  'گفتنی است',
  'شایان ذکر است',
  'قابل ذکر است',
  'لازم به ذکر است',
  'لازم به یادآوری است',
  'لازم به توضیح است',
  'یادآور می‌شود',
  'به همین دلیل است',
  'به همین علت است',
  'به همین خاطر است',
  'به همین جهت است',
  'از همین رو است',
  'از همین روست',
].map((opening) => opening.replaceAll('\u200c', '').split(' '));

/** «با وجود اینکه …»: openings of a clause after which the main one follows. */
const subordinates: readonly (readonly string[])[] = [
  'با وجود این که',
  'با وجود اینکه',
  'با وجود آنکه',
  'با اینکه',
  'با این که',
  'با آنکه',
  'در حالی که',
  'درحالی که',
  'درحالیکه',
  'پس از آنکه',
  'پس از اینکه',
  'بعد از اینکه',
  'همزمان با آنکه',
  'اگرچه',
  'گرچه',
  'هرچند',
].map((opening) => opening.split(' '));

/** Whether a sentence opens with a clause that waits for its main verb. */
export function isSubordinate(document: Document, { first, end }: Sentence): boolean {
  let at = first;
  while (at < end && document.tokens[at]?.kind === 'punctuation') at++;
  return subordinateEnd(document, at) > at;
}

/** Where the words end that open such a clause, or `at` where none stand there. */
function subordinateEnd({ tokens }: Document, at: number): number {
  return at + (subordinates.find((words) => keysAt(tokens, at, words))?.length ?? 0);
}

/** Where the first clause of a sentence begins, past a dateline and the reporter's opening words. */
export function clauseStart(document: Document, sentence: Sentence): number {
  const { tokens, paragraphs } = document;
  let at = sentence.first;
  while (at < sentence.end && tokens[at]?.kind === 'punctuation') at++;
  const behind = pastHeading(document, at);
  if (behind > at) return behind;
  if (paragraphs[sentence.paragraph]?.first === sentence.first) {
    const dateline = datelineEnd(document, at, sentence.end);
    if (dateline > at) return dateline;
  }
  for (const words of openings) {
    if (!keysAt(tokens, at, words)) continue;
    const end = at + words.length;
    return tokens[end]?.key === 'که' ? end + 1 : end;
  }
  const subordinate = subordinateEnd(document, at);
  if (subordinate > at) return subordinate;
  return pastOpening(document, at, sentence.end) ?? sentence.first;
}

/** Past «این در حالی است که», «خرداد امسال بود که» at the head of a clause, or null. */
export const pastOpening = (document: Document, at: number, to: number): number | null =>
  pastContrast(document, at, to) ?? pastCleft(document, at, to);

/** «این اظهارات در حالی است که رستگار …», «همه این مشکلات در حالی است که …»: before «در حالی» stand a few words. */
const longestContrast = 9;

function pastContrast({ tokens }: Document, at: number, to: number): number | null {
  for (let i = at + 1; i < Math.min(to, at + longestContrast); i++) {
    const key = tokens[i]?.key;
    // «وی گفت: این در حالی است که …»: in somebody's words.
    if (key === ':') return null;
    if (key === 'درحالیست' && tokens[i + 1]?.key === 'که') return i + 2;
    // «این سخنان ساعتی پس از آن است که رستگار …»
    const after = key === 'آن' && tokens[i - 1]?.key === 'از' && tokens[i + 1]?.key === 'است';
    if (key !== 'حالی' && key !== 'درحالی' && !after) continue;
    return tokens[i + 1]?.key === 'است' && tokens[i + 2]?.key === 'که' ? i + 3 : null;
  }
  return null;
}

/** «خرداد امسال بود که رستگار …»: a time set before the clause. */
function pastCleft({ tokens, marks }: Document, at: number, to: number): number | null {
  for (let i = at + 1; i < Math.min(to, at + longestContrast); i++)
    if (tokens[i]?.key === 'بود' && tokens[i + 1]?.key === 'که')
      return marks.covering('time', i - 1) ? i + 2 : null;
  return null;
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
    if (!dashes.has(key)) continue;
    if (bracket || dash >= 0) return i + 1;
    dash = i;
  }
  return at;
}
