import { isKnownMedium } from '../names/known-bodies';
import { nameEvidence } from '../names/lexicon';
import { organisationHeads } from '../names/organisation-heads';
import { mediaHeads } from '../names/quoted-media';
import { roleHeadAt } from '../names/role-heads';
import { isSuperlative } from '../names/superlative';
import type { Document } from '../rule';
import { words } from '../text/word-list';
import { isEvent } from './event-nouns';
import { closers, openers as openingMarks } from './punctuation';
import { persons } from './someone';

/** Those who stand for a group without a noun, and take one only in the plural or behind «از»: «بسیاری کارشناسان». */
const alone = words('بسیاری برخی بعضی عده‌ای گروهی خیلی‌ها برخی‌ها بعضی‌ها');
const plural = /(?:ها|های|هایی|ان|انی|ات|ین)$/u;

/** Nouns for an amount: a clause begins with them, and no body is called by one. */
const measures = words('میزان نرخ قیمت تعداد شمار متوسط میانگین مجموع سهم حجم تورم بهای آغاز شروع غیبت');
/** Nouns of action that govern such an amount in the name of a body: «کارگروه تعیین نرخ». */
const actions = words(
  'تعیین کنترل کاهش افزایش تنظیم بررسی تثبیت نظارت پایش مهار رصد اعلام تغییر رشد شاخص جشن مراسم آیین زنگ زمان تاریخ',
);

/** Words that open a noun phrase or a clause of their own. */
const openers = words('یک دو سه چهار پنج شش هفت هشت تعدادی شماری بخشی اگرچه گرچه هرچند صرفا نخستین اولین');
/** Nouns that a number follows: «دادگاه کیفری یک نیک‌آباد», «این دو مقام», «هر دو». */
const numbered = words(
  'کیفری لیگ درجه فاز شماره شعبه منطقه بند ماده گروه دسته سطح دنیای کانال شبکه این آن هر همان',
);

/** What «این» may point at inside the phrase for who speaks: «مدیر روابط عمومی این شرکت», «وزیر دفاع این کشور». */
const pointedAt = words(
  'کشور استان شهر شهرستان روستا منطقه بندر جزیره رژیم گروهک جریان رسانه طرح پروژه کتاب فیلم سریال برنامه پرونده بیماری ' +
    'زندانی بازیگر خواننده ورزشکار رشته بخش صنعت زمینه حرفه مطالعه پژوهش تحقیق گزارش مقاله نشست جلسه رویداد جشنواره',
);
const plurals = /(?:ها|های)$/u;
/** Those who are not called by what they speak of: «به گفته منابع | این مذاکرات …», «مقامات | حمله را …». */
const unbound = words('منابع کارشناسان مقامات مقام‌ها مقام‌های رسانه‌ها رسانه‌های تحلیلگران ناظران منتقدان');
const events = words('حمله حملات انفجار انفجارها بمب‌گذاری‌ها بمب‌گذاری‌های');
/** What belongs to one of these belongs to nobody else: «مدیران باشگاه آنها | به‌زودی …». */
const owners = words('من ما شما او آنها آنان ایشان');

/**
 * Where a source phrase that no comma closes runs into the clause behind it: «به اعتقاد بسیاری | جام …», «طبق آمار مرکز آمار |
 * نرخ …», «به گفته اعضای کمیسیون | این محورها …». `end` where it does not.
 *
 * @param from the first token of the source.
 * @param end the token after what has been read as the source.
 */
export function sourceBreak(document: Document, from: number, end: number): number {
  // «به نقل از «یک مقام آگاه»»
  const first = openingMarks.has(document.tokens[from]?.key ?? '') ? from + 1 : from;
  const pointed = pointedEnd(document, first, end);
  for (let i = first + 1; i < pointed; i++) if (breaksAt(document, first, i)) return i;
  return pointed;
}

function breaksAt(document: Document, first: number, at: number): boolean {
  const { tokens, marks } = document;
  const key = tokens[at]?.key ?? '';
  const before = tokens[at - 1]?.key ?? '';
  if (before === 'از' || before === 'و' || before === 'به') return false;
  if (at === first + 1 && alone.has(before))
    return key !== 'از' && key !== 'دیگر' && !plural.test(key) && !persons.has(key);
  if (key === 'این') return pointsAnew(document, first, at);
  if (key === 'ظرف')
    return tokens[at + 1]?.kind === 'number' || marks.startingAt('time', at + 1) !== undefined;
  const name = marks.startingAt('name', at);
  if (isSuperlative(key)) return true;
  if (at > first + 1 && owners.has(before)) return key !== 'و';
  if (openers.has(key))
    return (
      tokens[at + 1]?.kind === 'word' && !numbered.has(before) && marks.covering('name', at) === undefined
    );
  if (closesName(document, at) && isEvent(tokens, at, at + 1)) return name === undefined;
  if (measures.has(key)) return !actions.has(before) && marks.covering('name', at) === undefined;
  if (unbound.has(tokens[first]?.key ?? '')) {
    // «رسانه‌های خارجی | مینا رستگار را …»: nobody in particular is of the media.
    if (name?.value.entity === 'person') return at === first + 1 || before.endsWith('ی');
    if (events.has(key)) return true;
  }
  // «روزنامه «سپیده» نیروهای امنیتی …»: past the marks around a name another begins.
  return closers.has(before) && name !== undefined && nameEvidence(key).place === 0;
}

/**
 * Whether the name of a person, a place or a medium ends before a token, or a word that only names have: no body is called
 * by what happens behind one («به باور رستگار | وجود آب …»).
 */
function closesName({ tokens, marks }: Document, at: number): boolean {
  const name = marks.covering('name', at - 1);
  const before = tokens[at - 1]?.key ?? '';
  const { given, surname, office, place, known } = nameEvidence(before);
  if (isKnownMedium(before) || !known || (given + surname > 1 && office + place === 0)) return true;
  return name?.end === at && name.value.entity !== 'organisation';
}

/** Whether «این» begins what is said: behind a name, behind another «این», before what nobody speaks for. */
export function pointsAnew({ tokens, marks }: Document, first: number, at: number): boolean {
  const before = tokens[at - 1]?.key ?? '';
  if (isKnownMedium(before)) return true;
  if (at === first + 1 && !unbound.has(before)) return false;
  const pointed = tokens[at + 1]?.key ?? '';
  const noun = pointed.replace(plurals, '');
  return !(
    pointedAt.has(noun) ||
    organisationHeads.has(noun) ||
    persons.has(pointed) ||
    persons.has(noun) ||
    tokens[at + 1]?.kind === 'number' ||
    roleHeadAt(tokens, at + 1) !== null ||
    marks.startingAt('role', at + 1) !== undefined
  );
}

/** Adjectives without «ی» that tell which medium or source it is. */
const kinds = words('زبان آگاه مطلع موثق معتبر مذکور دیگر نزدیک مستقل نام‌برده');

/**
 * «به گزارش این روزنامه عبری‌زبان | کشورهای منطقه …»: behind «این» and a medium or sources stand adjectives, and nothing
 * that would tell anew which one it is.
 */
function pointedEnd({ tokens }: Document, first: number, end: number): number {
  const noun = tokens[first + 1]?.key ?? '';
  if (tokens[first]?.key !== 'این' || !(mediaHeads.has(noun) || noun === 'منبع' || noun === 'منابع'))
    return end;
  for (let i = first + 2; i < end; i++) {
    const key = tokens[i]?.key ?? '';
    if (key.endsWith('ی') && !key.endsWith('های')) continue;
    if (!kinds.has(key)) return tokens[i]?.kind === 'word' && !isTied(key) ? i : end;
  }
  return end;
}

/** «این منبع در وزارت نیرو», «این منابع نزدیک به دولت»: what a preposition binds goes on. */
const isTied = (key: string): boolean => ['در', 'به', 'از', 'و', 'که'].includes(key);
