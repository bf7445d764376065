import type { Document, TokenRange } from '../rule';
import { words } from '../text/word-list';
import { isFiniteVerb } from './finite-verb';
import { loose } from './past-openings';
import { commas } from './punctuation';
import { namesSomeone } from './someone';
import { told } from './told';

/** «پس از», «بیش از»: words after which «از» or «بر» brings in no topic. */
const bound: ReadonlySet<string> = new Set([
  'پس',
  'بعد',
  'بیش',
  'قبل',
  'پیش',
  'یکی',
  'نقل',
  'بسیاری',
  'برخی',
  'بعضی',
  'غیر',
  'کمتر',
  'خارج',
  'بخشی',
  'پر',
  'ناشی',
  'اعم',
  'حاکی',
  'قول',
  'تاکید',
  'علاوه',
  'افزون',
  'مبتنی',
  'بنا',
  'تکیه',
  'مبنی',
]);

/** The phrase after a preposition, up to the verb. */
export function topicAfter(
  document: Document,
  preposition: string,
  from: number,
  end: number,
): TokenRange | null {
  const { tokens } = document;
  // «با تأکید بر نظارت بر بانک‌ها، بر آب تأکید کرد»: past the comma that closes the frame.
  let framed = false;
  let governed: TokenRange | null = null;
  for (let i = from; i < end - 1; i++) {
    if (tokens[i]?.key !== preposition) continue;
    framed ||= preposition === 'بر' && tokens[i - 1]?.key === 'تاکید';
    if (bound.has(tokens[i - 1]?.key ?? '')) continue;
    if (document.marks.covering('time', i) || isReason(document, i)) continue;
    if (framed && !commas.has(tokens[i - 1]?.key ?? '') && isAfterComma(document, preposition, i, end))
      continue;
    const last = topicEnd(document, i + 1, end);
    const topic = last > i + 1 ? { first: i + 1, end: last } : null;
    // «در حاشیه بازدید از سد، از آب کم خبر داد»: unless nothing else is told of.
    if (preposition !== 'از' || !governing.has(tokens[i - 1]?.key ?? '')) return topic;
    governed ??= topic;
  }
  return governed;
}

const ways: ReadonlySet<string> = new Set([
  'رو',
  'روی',
  'جهت',
  'بابت',
  'طریق',
  'پس',
  'سو',
  'منظر',
  'نظر',
  'لحاظ',
]);

/** «از این رو از … خبر داد»: a reason, and no topic. */
const isReason = ({ tokens }: Document, at: number): boolean =>
  (tokens[at + 1]?.key === 'این' || tokens[at + 1]?.key === 'همین') && ways.has(tokens[at + 2]?.key ?? '');

/** Nouns that take «از»: what stands behind it belongs to them. */
const governing = words(
  'تجلیل قدردانی تقدیر تشکر حمایت بازدید دیدن استفاده انتقاد جلوگیری دفاع پیشگیری بهره‌گیری بهره‌مندی خروج عبور بازگشت پاسداری حفاظت صیانت پشتیبانی رونمایی استقبال پیروی پرهیز گرامیداشت بهره‌برداری برگرفته متشکل دور عیادت قبل درصد نفر جمعی تعدادی گروهی شماری نمونه‌هایی گلایه ابراز گذر سرکشی',
);

/** Whether the preposition stands once more, right after a comma. */
function isAfterComma({ tokens }: Document, preposition: string, from: number, end: number): boolean {
  for (let i = from + 1; i < end - 1; i++)
    if (tokens[i]?.key === preposition && commas.has(tokens[i - 1]?.key ?? '')) return true;
  return false;
}

/** «به این امر تأکید کرد» */
const pointing: ReadonlySet<string> = new Set(['این', 'آن', 'همین', 'همان']);

/** «رستگار به صرفه‌جویی تأکید کرد»: what is stressed, with «به» for «بر» right after who stresses it. */
export function stressedWithBe(document: Document, from: number, end: number): TokenRange | null {
  const { tokens } = document;
  let at = from;
  while (at < end && (commas.has(tokens[at]?.key ?? '') || loose.has(tokens[at]?.key ?? ''))) at++;
  const next = tokens[at + 1]?.key ?? '';
  if (tokens[at]?.key !== 'به' || told.has(next) || pointing.has(next) || namesSomeone(document, at + 1))
    return null;
  for (let i = at + 1; i < end; i++)
    if (commas.has(tokens[i]?.key ?? '') || isFiniteVerb(tokens[i])) return null;
  const last = topicEnd(document, at + 1, end);
  return last > at + 2 ? { first: at + 1, end: last } : null;
}

/** «از ساخت سد در این نشست خبر داد»: where it was told. */
const meetings: ReadonlySet<string> = new Set(
  'نشست جلسه مراسم آیین دیدار گفتوگو گفتگو مصاحبه همایش کنفرانس گزارش بیانیه پیام'.split(' '),
);

/** Where a topic ends: before «اما», «نیز» of its clause, and before whom it is told to («… به خبرنگاران خبر داد»). */
function topicEnd({ tokens }: Document, first: number, end: number): number {
  let last = end;
  for (let i = first + 1; i < end - 1; i++)
    if (tokens[i]?.key === 'به' && told.has(tokens[i + 1]?.key ?? '')) last = Math.min(last, i);
  const setting = tokens[last - 3]?.key === 'در' && tokens[last - 2]?.key === 'این';
  if (setting && last - 3 > first && meetings.has(tokens[last - 1]?.key ?? '')) last -= 3;
  while (last > first && (loose.has(tokens[last - 1]?.key ?? '') || tokens[last - 1]?.key === 'اما')) last--;
  return last;
}
