import type { Document } from '../rule';
import type { Sentence, Span } from '../text/sentences';
import type { Token } from '../text/tokens';
import type { Draft } from './draft';
import { asks, isEmptyLine, speaksInFirstPerson } from './floor';
import { isHeadline } from './headline-label';
import { openers, terminators } from './punctuation';
import type { Reports } from './reports';

/** Whether a speech goes on over a new paragraph that has no cue of its own. */
export function goesOn(document: Document, sentence: Sentence, open: Draft, reports: Reports): boolean {
  const paragraph = document.paragraphs[sentence.paragraph];
  if (!paragraph || isEmptyLine(document, paragraph)) return true;
  if (signOf(document, sentence.paragraph) === link) return false;
  if (open.runsFrom >= sentence.first || saysNothingYet(document, open, sentence.first)) return true;
  // A label in the body of a post («سخنگو: …»), or on a line of its own, brings in all that follows; one in the headline
  // only its line.
  if (open.cue.family === 'label' && (endsLine(document, open) || !isHeadline(document, open.cue.first)))
    return !asks(document, paragraph) && !isNextItem(document, open, sentence.paragraph);
  // «ترامپ: …» and items after it, in a post where nobody else reports.
  if (open.cue.family === 'label' && isItem(document, sentence.paragraph) && reports.endWith(open.cue))
    return true;
  // «🔹 رستگار گفت: …» and items after it, where nobody else reports before or after.
  if (
    isTold(document, open) &&
    isSameItem(document, sentence.paragraph) &&
    reports.areOnly(open.cue) &&
    !asks(document, paragraph) &&
    !isNextItem(document, open, sentence.paragraph)
  )
    return true;
  if (isListed(document, open, sentence.paragraph)) return true;
  // «در پیام وزیر آمده است: …»: a document goes on to its end.
  if (open.cue.entry?.whole || (open.cue.entry?.perfect && open.cue.lemma === 'آمدن')) return true;
  if (open.cue.lemma === 'آوردن' && isWritten(document, open)) return true;
  const following = document.paragraphs[sentence.paragraph + 1];
  if (isBareHeadline(document, sentence.paragraph)) return false;
  if (following && isSubHeadline(document, paragraph))
    return speaksInFirstPerson(document, { ...following, paragraph: sentence.paragraph + 1 });
  return speaksInFirstPerson(document, { ...paragraph, paragraph: sentence.paragraph });
}

/** So many words stand between a letter and the verb that tells what stands in it. */
const longestAfterLetter = 16;
const letters: ReadonlySet<string> = new Set(
  'پیام پیامی نامه نامهای بیانیه بیانیهای یادداشت یادداشتی اطلاعیه اطلاعیهای'.split(' '),
);

/** «رستگار در این پیام … آورده است: …»: what he writes there goes on as the letter does. */
function isWritten({ tokens }: Document, { cue }: Draft): boolean {
  for (let i = cue.from - 2; i >= Math.max(0, cue.from - longestAfterLetter); i--) {
    if (tokens[i + 1]?.lineStart) return false;
    if (tokens[i]?.key !== 'در') continue;
    const next = tokens[i + 1]?.key ?? '';
    if (letters.has(next === 'این' ? (tokens[i + 2]?.key ?? '') : next)) return true;
  }
  return false;
}

/** Whether a colon after a verb brings in what is told. */
const isTold = ({ tokens }: Document, { cue }: Draft): boolean =>
  cue.family === 'verb' && tokens[cue.to]?.key === ':';

/** «رستگار درباره آب: ⏎ …» */
const endsLine = ({ tokens }: Document, { cue }: Draft): boolean => tokens[cue.to]?.lineStart === true;

/** «رستگار تأکید کرد: ⏎ ✅ ⏎ …»: a line of marks stands between the colon and what it brings in. */
export function saysNothingYet({ tokens }: Document, { runsFrom, content }: Draft, at: number): boolean {
  if (runsFrom < 0 || content.length > 0) return false;
  for (let i = runsFrom; i < at; i++) if (tokens[i]?.kind === 'word') return false;
  return true;
}

/** «بها چنین اعلام شد: ⏎ - نان … ⏎ - برنج …»: a list after a colon goes on as long as its sign does. */
function isListed({ tokens, paragraphs }: Document, open: Draft, at: number): boolean {
  const first = tokens[open.cue.to + 1];
  if (first?.kind === 'number' && open.runsFrom >= 0)
    return isNumbered(tokens, open.cue.to + 1) && isNumbered(tokens, paragraphs[at]?.first ?? 0);
  return (
    first?.lineStart === true &&
    first.kind === 'punctuation' &&
    !openers.has(first.key) &&
    signOf({ tokens, paragraphs }, at) === first.key &&
    open.runsFrom >= 0
  );
}

/** «۱- آب …», «۲) نان …» */
const isNumbered = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' && afterNumber.has(tokens[at + 1]?.key ?? '');
const afterNumber: ReadonlySet<string> = new Set(['-', '–', 'ـ', ')', '.']);

/** The sign of an item, before its words or on a line of its own before them, or an empty string. */
function signOf({ tokens, paragraphs }: Pick<Document, 'tokens' | 'paragraphs'>, at: number): string {
  const first = tokens[paragraphs[at]?.first ?? 0];
  if (first?.kind === 'punctuation') return openers.has(first.key) ? '' : first.key;
  const before = paragraphs[at - 1];
  const sign = before && before.end === before.first + 1 ? tokens[before.first] : undefined;
  return sign?.kind === 'punctuation' ? sign.key : '';
}

/** The sign before a link: «🔗 شرح کامل این گزارش را اینجا بخوانید». */
const link = '🔗';

/** An item with the sign of the one before it, or the first one below a headline or a line without a sign. */
function isSameItem(document: Document, at: number): boolean {
  const { paragraphs } = document;
  const sign = signOf(document, at);
  let before = at - 1;
  while (before > 0 && before > at - 4 && isEmptyLine(document, paragraphs[before] ?? noLine)) before--;
  const last = signOf(document, before);
  return (
    sign !== '' &&
    (last === '' || last === sign || isHeadline(document, paragraphs[before]?.first ?? Infinity))
  );
}
const noLine: Span = { first: 0, end: 0 };

/** So many lines are looked through for the item that a label stands in, and for one before it. */
const mostLines = 12;

/** «🔹… ⏎ 🔹رستگار: … ⏎ 🔹…»: where an item of others stands before a label, what it brings in ends with its own. */
function isNextItem(document: Document, { cue }: Draft, at: number): boolean {
  const { tokens, paragraphs } = document;
  const sign = tokens[cue.to]?.lineStart ? '' : signOf(document, at);
  if (sign === '') return false;
  const last = Math.max(0, at - mostLines);
  let line = at - 1;
  while (line > last && (paragraphs[line]?.first ?? 0) > cue.from) line--;
  if (signOf(document, line) !== sign) return false;
  const first = Math.max(0, line - mostLines);
  const start = tokens[paragraphs[line]?.first ?? 0]?.kind === 'word' ? line - 2 : line - 1;
  for (let i = start; i >= first; i--) if (tokens[paragraphs[i]?.first ?? 0]?.key === sign) return true;
  return false;
}

/** A line with a sign before it, or on a line of its own before it. */
function isItem({ tokens, paragraphs }: Document, at: number): boolean {
  const first = tokens[paragraphs[at]?.first ?? 0];
  if (first?.kind === 'punctuation') return !openers.has(first.key);
  const before = paragraphs[at - 1];
  if (!before) return false;
  for (let i = before.first; i < before.end; i++) if (tokens[i]?.kind !== 'punctuation') return false;
  return true;
}

const bullets: ReadonlySet<string> = new Set(['*', '-', '–', '—', '•', '◾', '▪']);

/** «* آب نداریم»: a short line with a bullet and no stop, which says again what is said in the speech around it. */
function isSubHeadline({ tokens }: Document, { first, end }: Span): boolean {
  return (
    bullets.has(tokens[first]?.key ?? '') && end - first < 14 && !terminators.has(tokens[end - 1]?.key ?? '')
  );
}

/** The longest line that is a headline and no sentence, in tokens. */
const longestHeadline = 14;

/**
 * «بنده موافق این طرح هستم»: a short line without a stop, where the line before ends with one and the next one has more
 * to say: a headline in the words of the speech around it.
 */
function isBareHeadline({ tokens, paragraphs }: Document, at: number): boolean {
  const line = paragraphs[at];
  const before = paragraphs[at - 1];
  const after = paragraphs[at + 1];
  if (!line || !before || !after || line.end - line.first > longestHeadline) return false;
  const last = tokens[line.end - 1];
  return (
    last?.kind === 'word' &&
    tokens[line.first]?.kind === 'word' &&
    terminators.has(tokens[before.end - 1]?.key ?? '') &&
    after.end - after.first > longestHeadline
  );
}
