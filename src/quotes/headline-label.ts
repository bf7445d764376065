import { honorificEnd } from '../names/honorifics';
import { isKnownBody } from '../names/known-bodies';
import { nameEvidence } from '../names/lexicon';
import { organisationHeads } from '../names/organisation-heads';
import type { Document } from '../rule';
import { words } from '../text/word-list';
import { endsClause, isFiniteVerb } from './finite-verb';
import { asks } from './floor';
import { firstWordOfLine, openingLines } from './opening-lines';
import { commas } from './punctuation';
import { namesSomeone } from './someone';
import { isPreposition } from './word-classes';

/** Whether a token stands in the first line that has words. */
export function isHeadline(document: Document, at: number): boolean {
  const [headline] = openingLines(document);
  return at < (headline?.end ?? 0);
}

/** Nouns that head the name of a medium or a body in a headline, beside {@link organisationHeads}. */
const bodies = words(
  'روابط روابط‌عمومی کانال رادیوی فرماندهی نشریه اندیشکده رسانه سایت وب‌سایت وبگاه کاخ دادگستری دادستانی هواشناسی اورژانس آتش‌نشانی هلال‌احمر آژانس حساب اکانت خبرنگار دفتر تلویزیون شبکه بیانیه اطلاعیه',
);
/** Whether a word heads the name of a medium or a body, which may have a number: «کانال ۱۲ اسرائیل». */
export const headsBody = (key: string): boolean => bodies.has(key) || organisationHeads.has(key);

/** First words of headings that name a subject and nobody. */
const subjects = words(
  'معرفی پیام‌های ویدیوی ویدئوی فیلم تصویر تصاویر عکس عکس‌های پست ترجمه روایت روند جزئیات جزییات آپدیت فوری خبرفوری نام مکان ژانر خلاصه قیمت راهنمای نتایج نتیجه برنامه زمان ساعت تاریخ متن مواد طرز آموزش دستور نکته نکات مهم مهم‌ترین آخرین آنچه تحلیل گزارش بیشتر سوال پرسش هشدار توضیح خبر اخبار ایران تهران آمریکا اسرائیل قسمت فصل شرایط موضوع عنوان اعضای فهرست لیست لینک منبع جدول گروه تیم بازی دیدار هدف علت دلیل چرا چگونه کد شماره بخش فروش خرید ثبت‌نام کانال عضویت هر با به در از برای یک دو سه اول دوم سوم یادآوری بازی‌های اثر اثرات فال حدیث دعای دعا آیه ذکر سوره شعر ترکیب داور داوران مربی سرمربی',
);
/** The longest name that no list knows. */
const longestUnknown = 3;
/** So many words make a headline though it has no verb. */
const fewestWords = 4;
/** The longest name with title, or with what is spoken about, before the colon of a headline. */
const longest = 16;

/**
 * «سپیده: آب کم شده», «ادعای کانال ۱۲: …» in the first line of a text: whoever stands before the colon says the headline,
 * which needs no verb.
 */
export function speaksInHeadline(document: Document, first: number, at: number): boolean {
  const { tokens } = document;
  if (!isHeadline(document, at) || at - first > longest || tokens[at + 1]?.lineStart) return false;
  for (let i = first; i < at; i++) {
    const token = tokens[i];
    if (!token || isFiniteVerb(token) || told.has(token.key)) return false;
    if (token.kind === 'number' && !headsBody(tokens[first]?.key ?? '')) return false;
  }
  const { said, verb } = saidInLine(document, at + 1);
  if (isSomeone(document, first, at)) {
    // «مقام نخست: بهروز کاویانی از نیک‌آباد»: who it is, in a list.
    const listed = !verb && document.marks.startingAt('name', at + 1)?.value.entity === 'person';
    return verb || (!listed && (said >= fewestWords || isBody(document, first, at)));
  }
  return verb && isUnknown(document, first, at);
}

/**
 * «وزیر نیرو: آب کم است ⏎ رستگار: …»: the line below a headline that quotes the holder of an office begins with the
 * name, which no list may have, and with a colon.
 */
export function namesHeadlineOffice(document: Document, first: number, at: number): boolean {
  const { tokens, marks } = document;
  const [headline, body] = openingLines(document);
  if (!headline || !body || at < body.first || at >= body.end || first >= at) return false;
  const office = marks.startingAt('role', firstWordOfLine(document, headline));
  if (!office || tokens[office.end]?.key !== ':') return false;
  const name = marks.startingAt('name', honorificEnd(tokens, first));
  if (name?.value.entity === 'person') return name.end === at || commas.has(tokens[name.end]?.key ?? '');
  if (at - first > longestUnknown || isKnownBody(tokens, first, at)) return false;
  let named = false;
  for (let i = first; i < at; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || subjects.has(token.key) || isPreposition(token.key)) return false;
    if (headsBody(token.key) || isFiniteVerb(token) || marks.startingAt('role', i)) return false;
    const { given, surname, place, office: titled, known } = nameEvidence(token.key);
    if (place + titled > given + surname) return false;
    named ||= !known || given + surname > 0;
  }
  return named;
}

/** «فارس: آمریکا پل را هدف گرفت»: the agency tells it, and does not ask. */
export function tellsItself(document: Document, first: number, at: number): boolean {
  const [headline] = openingLines(document);
  return (
    headline !== undefined &&
    tokenIsAgency(document, first) &&
    isHeadline(document, at) &&
    !asks(document, headline)
  );
}
const agencies: ReadonlySet<string> = new Set(['ایسنا', 'فارس', 'مهر', 'ایرنا', 'ایلنا']);
const tokenIsAgency = ({ tokens }: Document, at: number): boolean => agencies.has(tokens[at]?.key ?? '');

/** «که», «را» of a sentence; «نقل» of «سپیده به نقل از رستگار: …», whose words those are. */
const told: ReadonlySet<string> = new Set(['که', 'را', 'نقل', 'قول']);

/** A person, a title or a body, with nothing after it but whom or what it speaks to or of. */
function isSomeone(document: Document, first: number, at: number): boolean {
  const { tokens, marks } = document;
  const key = tokens[first]?.key ?? '';
  if (isKnownBody(tokens, first, at)) return true;
  const name = marks.startingAt('name', first);
  const mark = marks.startingAt('role', first) ?? (name?.value.entity === 'place' ? undefined : name);
  if (subjects.has(key) && !mark) return false;
  if (headsBody(key)) return at > first + 1 || organisationHeads.has(key);
  if (!mark) return at - first <= longestUnknown && !name && namesSomeone(document, first);
  // «مینا رستگار نماینده نیک‌آباد: …»
  const end = marks.startingAt('role', mark.end)?.end ?? mark.end;
  const next = tokens[end]?.key ?? '';
  return end >= at || commas.has(next) || next === '(' || isPreposition(next) || next === 'خطاب';
}

/** «پلیس: بیعانه ندهید»: of a body or a title a word or two are a headline. */
const isBody = ({ tokens, marks }: Document, first: number, at: number): boolean =>
  tokens[at + 2]?.kind === 'word' &&
  (headsBody(tokens[first]?.key ?? '') || marks.startingAt('role', first) !== undefined);

/** A word or a few that no list knows as a heading: «ورکانا: …». */
function isUnknown({ tokens, marks }: Document, first: number, at: number): boolean {
  if (at - first > longestUnknown) return false;
  for (let i = first; i < at; i++) {
    const token = tokens[i];
    // «افشاگری وزیر نیرو: …»: the word before the title is what it is called.
    if (i > first && (marks.startingAt('role', i) || marks.startingAt('name', i))) return false;
    if (token?.kind !== 'word' || subjects.has(token.key) || isPreposition(token.key)) return false;
    if (token.key === 'و' || marks.startingAt('name', i)?.value.entity === 'place') return false;
  }
  return true;
}

/** How many words stand in the line after a colon, and whether a verb does. */
function saidInLine({ tokens }: Document, from: number): { said: number; verb: boolean } {
  let said = 0;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || (token.lineStart && i > from)) break;
    const last = tokens[i + 1] === undefined || tokens[i + 1]?.lineStart === true;
    if (isFiniteVerb(token) || (last && endsClause(token))) return { said, verb: true };
    if (token.kind === 'word') said++;
  }
  return { said, verb: false };
}
