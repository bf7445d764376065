import { nameEvidence } from '../names/lexicon';
import { organisationHeads } from '../names/organisation-heads';
import type { Document } from '../rule';
import { words } from '../text/word-list';
import { isFiniteVerb } from './finite-verb';
import { isBarePlural, persons } from './someone';
import { pointsAnew } from './source-breaks';
import { unnamedNounAt } from './unnamed-phrase';
import { isPreposition, leadsAdverbial } from './word-classes';

/** Adjectives of persons and media that do not end in «ی», and no list of titles has. */
const qualifiers =
  words(`آگاه مطلع ارشد مسئول مسوول موثق معتبر ناشناس حاضر مستقر مقیم ساکن شاغل فعال عضو نزدیک وابسته مرتبط مربوط منتسب
  مسلمان مستقل مختلف متعدد دیگر سابق اسبق پیشین وقت کنونی جدید عرب کرد زبان صهیونیست یهود دخیل درگیر آشنا باخبر مخالف موافق منتقد معترض
  مدافع حامی طرفدار معتقد برجسته بلندپایه باسابقه شناخته‌شده فوق مذکور مربوطه محترم عزیز متخصص خبره باتجربه جوان بازنشسته متعهد دلسوز مرتبط
  متولی منطقه بخش حکومت کشور استان شهر جهان دنیا بازار حوزه زمینه دو سه چند هر این آن همین مانند همچون مثل نظیر رتبه رتبه‌ی پایه متولی ذیربط ذی‌ربط داخل خارج بین‌الملل حقوق‌بشر اول دوم سوم ثالث خود ما شما من آنها آنان او وی همگی نیز هم همچنین را که و`);

/** Nouns for what is said, decided or done: no source is called by them. */
const matters =
  words(`جزئیات ادعای ادعاهای صدای تصمیم تصمیمات اظهارنظر اظهارات درخواست رقم ارقام محدودیت محدودیت‌های علت دلیل احتمال نتیجه
  وضعیت شرایط مخالفت احیای افتتاح افزایش کاهش روند حمله حملات انفجار وقوع وجود تعداد شمار میزان هرگونه`);
/** Those whom nobody is «of» such a matter. */
const unbound = words(
  'منابع منبع مقامات مقام مقام‌ها مقام‌های رسانه‌ها رسانه‌های تحلیلگران تحلیلگر ناظران متخصصان مسئولان مسئولین مردم پزشکان محققان',
);

/**
 * Where a phrase for persons without a name runs into the object or the predicate behind it: «مقام‌های محلی | جزئیات بیشتری
 * نگفتند», «برخی باشگاه‌ها | نامه‌ای نوشتند», «یک تحلیلگر غربی | توافق اخیر را …». `end` where it does not.
 */
export function groupEnd(document: Document, first: number, end: number): number {
  const { tokens } = document;
  const noun = groupNoun(document, first);
  if (noun < 0) return end;
  for (let i = noun + 1; i < end; i++) {
    const token = tokens[i];
    if (token?.key === 'و' && !isAdjective(tokens[i + 1]?.key ?? '')) return end;
    if (token?.kind !== 'word') continue;
    if (leadsAdverbial(document, i)) return end;
    if (isAnother(document, noun, first, i)) return i;
  }
  return end;
}

/** The noun of a phrase for persons or media without a name; -1 where it is none, or may open a title. */
function groupNoun(document: Document, first: number): number {
  const noun = unnamedNounAt(document, first);
  const key = document.tokens[first]?.key ?? '';
  if (noun > first) return noun;
  return persons.has(key) && many.test(key) ? first : -1;
}
const many = /(?:ان|ات|ین|ها|های|منابع|اعضای)$/u;

/** Whether a noun that is no part of the phrase stands here. */
function isAnother(document: Document, noun: number, first: number, at: number): boolean {
  const { tokens, marks } = document;
  const key = tokens[at]?.key ?? '';
  const before = tokens[at - 1]?.key ?? '';
  if (marks.covering('name', at) || marks.covering('role', at)) return false;
  if (before === 'و' || before === 'از' || before === 'این' || isPreposition(before)) return false;
  if (matters.has(key) && (at > noun + 1 || unbound.has(tokens[noun]?.key ?? ''))) return true;
  if (key === 'این') return isAdjective(before) && pointsAnew(document, first, at);
  if (!isForeign(key) || isFiniteVerb(tokens[at])) return false;
  if (at === noun + 1) return isBarePlural(before);
  return isAdjective(before) && !marks.covering('name', at - 1);
}

const isAdjective = (key: string): boolean => /.{3}ی$/u.test(key) && !/(?:ای|وی|هایی|گی)$/u.test(key);

/** A word of the news that stands in no name and no title, and is no adjective. */
function isForeign(key: string): boolean {
  if (qualifiers.has(key) || persons.has(key) || organisationHeads.has(key)) return false;
  if (isAdjective(key) || key.endsWith('شده') || key.endsWith('کننده')) return false;
  const { given, surname, place, office, known } = nameEvidence(key);
  return known && given + surname + place + office === 0;
}
