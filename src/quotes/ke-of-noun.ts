import type { Document } from '../rule';
import { words } from '../text/word-list';
import type { Cue } from './cue';
import { isFiniteVerb } from './finite-verb';
import { commas } from './punctuation';
import { relativeBefore } from './relative-clause';

/**
 * «که» after the verb that belongs to a noun before it: «در حالی اعلام می‌شود که …», «همان چیزی را می‌خواهند که …»,
 * «۱۲ هزار تومان اعلام شده که …», «به این کار … می‌گویند که …».
 */
export function opensRelative(document: Document, cue: Cue): boolean {
  const { tokens, marks } = document;
  const { verb, entry } = cue;
  if (verb?.passive && (relativeBefore(document, cue) || marks.covering('quantity', cue.from - 1)))
    return true;
  if (isInCircumstance(document, cue)) return true;
  if (answersThat(document, cue) || putsSomething(document, cue)) return true;
  const names = entry?.lemma === 'گفتن' && verb?.number === 'plural' && verb.tense === 'present';
  for (let i = cue.from - 1; i > 0 && i > cue.from - 10; i--) {
    const token = tokens[i];
    if (!token || token.lineStart || token.kind === 'punctuation' || isFiniteVerb(token)) return false;
    const { key } = token;
    if (key === 'که') return false;
    // «پس از آن اعلام شد که …»: when, and not what.
    if (key === 'آن' && tokens[i - 1]?.key === 'از' && verb?.passive) return true;
    if (key !== 'را') continue;
    // «پیشنهاد خود را مطرح کرد که …», «سفر را اعلام کرد که …»; «این پیشنهاد را مطرح کرد که …» is said.
    if (entry?.lemma === 'مطرح کردن') return !isPointed(tokens, i);
    if (names || takesObject.has(entry?.lemma ?? '')) return true;
    if (i === cue.from - 1 && madeKnown.has(entry?.lemma ?? '') && !isPointed(tokens, i)) return true;
  }
  return false;
}

/** «فهرست را اعلام کرده که …»: what is made known stands before the verb, and the clause tells more of it. */
const madeKnown: ReadonlySet<string> = new Set(['اعلام کردن', 'منتشر کردن', 'گزارش دادن']);

/** «تعهدها را پذیرفتند که …»: an object before these is what the clause after «که» tells more of. */
const takesObject: ReadonlySet<string> = new Set(['خواستن', 'نوشتن', 'پذیرفتن']);

/** «یازده سوال از دولت مطرح کرد که …» tells of the questions; «این سوال را مطرح کرد که …» asks. */
function putsSomething({ tokens }: Document, { entry, from }: Cue): boolean {
  if (entry?.lemma !== 'مطرح کردن') return false;
  for (let i = from - 1; i > 0 && i > from - longestPut; i--) {
    const token = tokens[i];
    if (!token || token.key === 'را' || token.kind === 'punctuation' || isFiniteVerb(token)) return false;
    if (put.has(token.key)) return tokens[i - 1]?.key !== 'این';
  }
  return false;
}

/** What is put to somebody, of which a clause after «که» tells more: «چند سوال مطرح کرد که …». */
const put = words(
  'سوال سوالاتی سوالی پرسش پرسشی پرسشهایی مطالبی مطلبی موضوعی موضوعاتی انتقاداتی پیشنهادی پیشنهاداتی درخواستی نکاتی مسائلی',
);
/** So many words stand between it and the verb at most. */
const longestPut = 6;

/** «به این پرسش پاسخ داد که …»: the clause is what was asked. */
function answersThat({ tokens }: Document, { entry, from }: Cue): boolean {
  if (entry?.sense !== 'answer') return false;
  const noun = tokens[from - 1]?.key ?? '';
  const pointed = tokens[from - 2]?.key === 'این' || tokens[from - 2]?.key === 'همین';
  return pointed && (noun === 'پرسش' || noun === 'سوال');
}

/** «این پیشنهاد را», «مسئله را»: it points on to the clause that follows. */
function isPointed(tokens: Document['tokens'], ra: number): boolean {
  if (matters.has(tokens[ra - 1]?.key ?? '')) return true;
  for (let i = ra - 1; i > ra - 4; i--)
    if (tokens[i]?.key === 'این' || tokens[i]?.key === 'چنین') return true;
  return false;
}

const matters = words('مساله مسئله موضوع نکته بحث سوال مطلب ادعا احتمال');

/** «در حالی رستگار از … خبر داده که …»: «که» belongs to «در حالی». */
function isInCircumstance({ tokens }: Document, cue: Cue): boolean {
  for (let i = cue.from - 1; i > 0 && i > cue.from - longestCircumstance; i--) {
    const token = tokens[i];
    if (!token || token.key === 'که' || isFiniteVerb(token)) return false;
    if (token.key === 'حالی' || token.key === 'درحالی' || token.key === 'شرایطی')
      return tokens[i + 1]?.key !== 'که';
    if (token.lineStart || (token.kind === 'punctuation' && !commas.has(token.key))) return false;
  }
  return false;
}

/** The longest clause between «در حالی» and its «که». */
const longestCircumstance = 30;
