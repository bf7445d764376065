import { nameEvidence } from '../names/lexicon';
import type { Document } from '../rule';
import { words } from '../text/word-list';
import { isRepeated } from '../text/word-places';
import { hasVerb, isFiniteVerb } from './finite-verb';
import { headsBody } from './headline-label';
import { namesSomeone } from './someone';

/** Whether the words before a colon are someone from end to end. */
export function isSpeaker(document: Document, first: number, end: number): boolean {
  const { tokens, marks } = document;
  if (isDateline(document, first, end)) return false;
  if (end - first <= 2 && !tokens[first]?.key.startsWith('این') && namesSomeone(document, first)) {
    return tokens[end - 1]?.kind === 'word';
  }
  if (end - first <= 3 && looksLikeName(document, first, end)) return true;
  const body = end - first > 1 && headsBody(tokens[first]?.key ?? '');
  let named = body || namesSomeone(document, first);
  for (let i = first; i < end; i++) {
    const token = tokens[i];
    if (
      !token ||
      (token.kind === 'number' && !body) ||
      isFiniteVerb(token) ||
      token.key === 'که' ||
      token.key === 'را'
    )
      return false;
    const role = marks.startingAt('role', i);
    const name = marks.startingAt('name', i);
    if (!role && name?.value.entity !== 'person') continue;
    const before = tokens[i - 1];
    named ||= i === first || before?.kind === 'punctuation';
    i = (role ?? name ?? { end: i + 1 }).end - 1;
  }
  return named;
}

/** «رستگار، وزیر نیرو، در گفت‌وگو با سپیده درباره آب:»: a line without a verb that begins with a person or a title. */
export function introduces(document: Document, first: number, end: number): boolean {
  const { tokens, marks } = document;
  if (!tokens[end + 1]?.lineStart || isDateline(document, first, end)) return false;
  const person = marks.startingAt('name', first)?.value.entity === 'person';
  if (!person && !marks.startingAt('role', first)) return false;
  return !hasVerb(document, first, end);
}

/** Desks of a paper, and words of headings that introduce a text. */
const desks: ReadonlySet<string> = new Set([
  'گروه',
  'سرویس',
  'مجله',
  'عنوان',
  'اینکه',
  'زیر',
  'شرح',
  'بخوانید',
  'ببینید',
]);

/** «خبرگزاری بامداد، گروه جامعه: …»: where a report comes from; «با عنوان: …», «به شرح زیر: …». */
export function isDateline({ tokens }: Document, first: number, end: number): boolean {
  let comma = false;
  for (let i = first; i < end; i++) {
    const key = tokens[i]?.key ?? '';
    if (desks.has(key)) return true;
    comma ||= key === '،';
  }
  return comma && tokens[first]?.key === 'خبرگزاری';
}

/** One to three words that are surnames or given names and nothing else. */
function looksLikeName({ tokens }: Document, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    const { given, surname } = nameEvidence(token.key);
    if (given + surname === 0) return false;
  }
  return true;
}

/** Words before a colon that are no one: headings, kinds of text, introductions of lists. */
const things = words(
  'تحلیل فوری نکته نکات توضیح توضیحات مثال هشدار سوال پرسش پاسخ جواب نتیجه نتایج هدف اهداف شرایط شامل عبارتند عبارتست زیر چنین خبر اخبار مقدمه قیمت ترکیب زمین مکان تعداد جمع مجموع مثلا یعنی اولا ثانیا اول دوم سوم این آن شرح گل گلها اخطار اخراج تیم برنامه ایران تهران متن اصل پی‌نوشت دلیل علت راه بیشتر مرتبط مطالب بخوانید ببینید کد شماره ایمیل کانال جزئیات آخرین مهم عاجل تصویر تصاویر روز شب صبح عصر',
);
/** Endings, and one beginning, that surnames have. */
const surnames = /(?:^پور.{2,}|.{2,}(?:پور|زاده|نژاد|نیا|یان|وند))$/u;

/** A word or two that are no heading, and that the text uses elsewhere too, or that end as surnames do. */
export function isNamedElsewhere({ tokens }: Document, first: number, end: number): boolean {
  if (end - first > 2) return false;
  for (let i = first; i < end; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || things.has(token.key)) return false;
    if (!surnames.test(token.key) && !isRepeated(tokens, token.key)) return false;
  }
  return true;
}
