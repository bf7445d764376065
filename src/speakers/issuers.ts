import { isHonorific } from '../names/honorifics';
import { roleHeadAt } from '../names/role-heads';
import { nounPhraseEnd } from '../quotes/noun-phrase';
import type { Document, TokenRange } from '../rule';
import { fold } from '../text/fold';
import type { Token } from '../text/tokens';
import { words } from '../text/word-list';
import { opensBody, staff } from './source-words';

/** How far back the text may have told of a document that it points at, and how long whose it is may be. */
const mostTokensBack = 90;
const longestIssuer = 16;
/** Words between a document and whose it is: «گزارش تازه سالانه وزارت نیرو», «اطلاعیه شماره دو وزارت نیرو». */
const mostBetween = 3;
const describing =
  words(`جدید تازه اخیر سالانه ماهانه فصلی هفتگی روزانه ویژه رسمی مشترک محرمانه سرگشاده مهم کتبی تصویری ویدیویی صوتی
  اولیه نهایی قبلی پیشین دیگر شماره مفصل مطبوعاتی خبری تحقیقی تحلیلی مستقل عمومی تفصیلی آماری تکمیلی منتشرشده صادره منتشره`);
/** «حکم سرپرست تازه» is his who receives it, «آمار بخش کشاورزی» nobody's. */
const received = words('حکم');
const parts = words('بخش بازار حوزه');
const medical = fold('پزشکی');

/** What stands before whose a document is: «از سوی», «از طرف», «توسط». */
const sides = words('سوی طرف جانب');
const by = fold('توسط');
/** «با صدور بیانیه‌ای», «ضمن ارسال نامه‌ای» */
const makings = words('صدور انتشار ارسال ارائه نگارش');
const prepositions = words('در با طی ضمن');
const pointing = words('این همین آن همان');
const endings: ReadonlySet<string> = new Set(['', 'ی', 'ای', 'یی', 'ها', 'های', 'هایی'].map(fold));
/** What opens an adverbial between the subject and the document. */
const adverbs = words('نیز هم در از با به طی ضمن پس پیش روز همچنین');
const closing: ReadonlySet<string> = new Set([':', '؛', '!', '؟', '.', '،', ',', '»', '«']);

/**
 * Whose a document is at which the text points: the phrase that told it the last time that it named one of the kind.
 * «بر اساس ابلاغیه رئیس پلیس … این ابلاغیه»; «شورای موزه‌ها با صدور بیانیه‌ای … این بیانیه». Null where it was nobody's.
 *
 * @param from the token from which the text is looked through.
 */
export function issuerBefore(document: Document, noun: Token, from = 0): TokenRange | null {
  const { tokens } = document;
  if (received.has(noun.key)) return null;
  const last = Math.max(from, noun.index - mostTokensBack);
  for (let at = noun.index - 2; at >= last; at--) {
    const key = tokens[at]?.key ?? '';
    if (!key.startsWith(noun.key) || !endings.has(key.slice(noun.key.length))) continue;
    const before = tokens[at - 1]?.key ?? '';
    // «در واکنش به بیانیه وزارت نیرو»: of whom the one who makes the other speaks.
    if (pointing.has(before) || (from > 0 && before === 'به')) continue;
    const some = key.endsWith('ی') && key !== noun.key;
    // «در بیانیه روز دوشنبه خود»
    const own = ownEnd(document, at) > 0;
    const owner = own ? null : ownerAfter(document, at, some);
    if (owner) return owner;
    const subject = some || own ? subjectBefore(document, at) : null;
    return subject && subject.first >= from ? subject : null;
  }
  return null;
}

/** «بیانیه خود», «بیانیه روز دوشنبه خود»: behind «خود»; 0 where the document is not told to be of the subject. */
function ownEnd({ tokens, marks }: Document, at: number): number {
  const own = marks.startingAt('time', at + 1)?.end ?? at + 1;
  return tokens[own]?.key === 'خود' ? own + 1 : 0;
}

/** «نامه معاونت بازرگانی», «نامه‌ای از طرف دادستان» */
function ownerAfter(document: Document, at: number, some: boolean): TokenRange | null {
  const { tokens } = document;
  for (let i = at + 1; i <= at + 1 + mostBetween; i++) {
    const token = tokens[i];
    if (!token || token.lineStart || token.kind === 'punctuation') return null;
    const beside = token.key === 'از' && sides.has(tokens[i + 1]?.key ?? '') ? 2 : token.key === by ? 1 : 0;
    if (beside > 0) return phraseAt(document, i + beside);
    if (!some && isIssuer(document, i)) return phraseAt(document, i);
    if (token.kind === 'word' && !describing.has(token.key)) return null;
  }
  return null;
}

/** Whether a body, an office or a person begins here. */
function isIssuer({ tokens, marks }: Document, at: number): boolean {
  const key = tokens[at]?.key ?? '';
  const name = marks.startingAt('name', at)?.value.entity;
  if (parts.has(key) || key === medical) return false;
  return (
    opensBody(key) ||
    staff.has(key) ||
    isHonorific(key) ||
    name === 'organisation' ||
    name === 'person' ||
    roleHeadAt(tokens, at) !== null
  );
}

function phraseAt(document: Document, first: number): TokenRange | null {
  const end = nounPhraseEnd(document, first, Math.min(document.tokens.length, first + longestIssuer), true);
  return end > first ? { first, end } : null;
}

/** «شورای موزه‌ها با صدور بیانیه‌ای»: the subject before the adverbial that tells of the document. */
function subjectBefore(document: Document, at: number): TokenRange | null {
  const { tokens, marks } = document;
  const before = makings.has(tokens[at - 1]?.key ?? '') ? at - 2 : at - 1;
  if (!prepositions.has(tokens[before]?.key ?? '')) return null;
  let first = before;
  while (first > 0 && before - first < longestIssuer) {
    if (tokens[first]?.lineStart) break;
    const key = tokens[first - 1]?.key ?? '';
    if (closing.has(key)) break;
    first--;
  }
  if (first >= before || before - first >= longestIssuer) return null;
  // «مینا رستگار، مدیر باغ، در نامه‌ای»
  const name = tokens[first - 1]?.key === '،' ? marks.covering('name', first - 2) : undefined;
  if (name?.value.entity === 'person') return { first: name.first, end: before };
  if (!isIssuer(document, first)) return null;
  let end = first + 1;
  while (end < before && !adverbs.has(tokens[end]?.key ?? '')) end++;
  return { first, end };
}
