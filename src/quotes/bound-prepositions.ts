import { organisationHeads } from '../names/organisation-heads';
import { isPresent } from '../names/present';
import type { Document } from '../rule';
import { words } from '../text/word-list';
import { isOfPlace, isOfThem, unnamedNounAt } from './unnamed-phrase';

/** «نماینده مردم … در مجلس», «سفیر … در …»: the place belongs to the title. */
const seats: ReadonlySet<string> = new Set(['نماینده', 'نمایندگان', 'سفیر', 'کاردار', 'سرکنسول']);
/** «وابسته به …», «یکی از …»: prepositions that belong to the noun before them. */
const bound: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['با', new Set(['مبارزه', 'مقابله', 'مرتبط', 'همکاری', 'آشنا', 'مخالف', 'موافق'])],
  [
    'در',
    words('شرکت‌کنندگان شرکت‌کننده کنندگان حاضر حاضران مستقر فعال شاغل شاغلان ساکن ساکنان مقیم دخیل درگیر عضو'),
  ],
  ['بر', new Set(['نظارت', 'مشرف', 'ناظر', 'حاکم'])],
  ['برای', new Set(['تلاش', 'آمادگی'])],
  [
    'به',
    new Set([
      'وابسته',
      'مربوط',
      'متعلق',
      'منسوب',
      'منتسب',
      'موسوم',
      'معروف',
      'مشهور',
      'نزدیک',
      'رسیده',
      'دریافتی',
      'مبتلا',
    ]),
  ],
  [
    'از',
    new Set([
      'یکی',
      'مطلع',
      'آگاه',
      'باخبر',
      'برخی',
      'بعضی',
      'بسیاری',
      'گروهی',
      'تعدادی',
      'جمعی',
      'عدهای',
      'شماری',
      'تن',
      'نفر',
      'بخشی',
      'نفری',
      'تفحص',
      'حمایت',
      'حفاظت',
      'صیانت',
      'پیشگیری',
      'بهرهبرداری',
      'پشتیبانی',
      'متشکل',
      'مرکب',
    ]),
  ],
]);

/** «در گفت‌وگو با …», «در نشست …»: where a thing was said, and no part of a title. */
const settings: ReadonlySet<string> = new Set(
  (
    'گفتوگو گفتوگویی گفتگو گفتگویی گفت مصاحبه مصاحبهای نشست نشستی جلسه جلسهای جمع دیدار دیداری حاشیه ادامه پایان ابتدا ابتدای پاسخ واکنش ' +
    'این آن همین رابطه خصوص مورد باره حضور مراسم آیین همایش سخنانی سخنرانی توییتی توییت صفحه پیامی پیام نامهای نامه یادداشتی بیانیهای گزارشی ' +
    'تشریح توضیح تماس برنامه مطلبی اظهاراتی حالی شبکه حساب کانال فضای'
  ).split(' '),
);

function isSetting({ tokens }: Document, at: number): boolean {
  return settings.has(tokens[at]?.key ?? '');
}

function hasSeat(document: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (seats.has(document.tokens[i]?.key ?? '')) return true;
  return false;
}

const courts: ReadonlySet<string> = new Set(
  'دادگستری دادستانی فرماندهی ریاستجمهوری حکومت جمهوری اپوزیسیون'.split(' '),
);

/** Where something is written: «کاربری در تلگرام». */
const networks = words('اینستاگرام تلگرام توییتر توئیتر ایکس فیسبوک واتساپ یوتیوب اکس');

/** «یک مقام آگاه در وزارت نیرو»: the body is part of who it is. */
function isOfBody(document: Document, from: number, at: number): boolean {
  const { tokens, marks } = document;
  if (networks.has(tokens[at + 1]?.key ?? '')) return false;
  if (
    !organisationHeads.has(tokens[at + 1]?.key ?? '') &&
    !courts.has(tokens[at + 1]?.key ?? '') &&
    marks.startingAt('name', at + 1)?.value.entity !== 'organisation' &&
    !isPlaceBefore(document, at + 1)
  )
    return false;
  return unnamedNounAt(document, from) >= 0;
}

/** «یک منبع سیاسی در نیک‌آباد به بامداد گفت»: a place and no more before whom it was said to. */
function isPlaceBefore({ tokens, marks }: Document, at: number): boolean {
  const place = marks.startingAt('name', at);
  if (place?.value.entity !== 'place') return false;
  const next = tokens[place.end]?.key;
  // «به گفته کارشناسان در نیک‌آباد، خوش‌آب و …»: the first of a list.
  if (next === '،') return marks.startingAt('name', place.end + 1)?.value.entity !== 'place';
  return next === 'به' || next === 'گفت';
}

/** «ارقام منتشرشده توسط گمرک», «آمار ارائه شده از سوی گمرک»: who made known what the phrase opens with. */
function isPublisher({ tokens }: Document, from: number, at: number): boolean {
  if (tokens[at]?.key === 'از' && tokens[at + 1]?.key !== 'سوی') return false;
  const last = tokens[at - 1]?.key ?? '';
  const made = last === 'شده' ? `${tokens[at - 2]?.key}شده` : last;
  return published.has(made) && figures.has(tokens[from]?.key ?? '');
}
const published = words('منتشرشده منتشره ارائه‌شده اعلامشده صادرشده انجامشده');
const figures: ReadonlySet<string> = new Set(
  'ارقام آمار آمارها آمارهای اطلاعات دادهها دادههای گزارش گزارشها گزارشهای بیانیه نظرسنجی پژوهش مطالعه تحقیق'.split(
    ' ',
  ),
);

const pickers = words('یکی برخی بعضی گروهی جمعی عده‌ای شماری تعدادی');

/** Whether «از» says of whom someone is one or some: behind «دیگر» and «درصد». */
function isShare({ tokens }: Document, from: number, at: number): boolean {
  const before = tokens[at - 1]?.key ?? '';
  if (before === 'دیگر') return at === from + 2 && pickers.has(tokens[from]?.key ?? '');
  return (before === 'درصد' || before === '٪' || before === '%') && tokens[from]?.kind === 'number';
}

/** Whether the preposition at a token belongs to the noun phrase that began at `from`, and opens no adverbial. */
export function isBound(document: Document, from: number, at: number): boolean {
  const key = document.tokens[at]?.key ?? '';
  if (key === 'در' && hasSeat(document, from, at) && !isSetting(document, at + 1)) return true;
  if (key === 'در' && (isOfBody(document, from, at) || isPresent(document.tokens, at))) return true;
  if (key === 'در' && isOfPlace(document, from, at)) return true;
  // «یکی دیگر از فروشندگان», «گروهی دیگر از اعضا», «۸۰ درصد از شهروندان»
  if (key === 'از' && (isShare(document, from, at) || isOfThem(document, from, at))) return true;
  if (key === 'در' && isSetting(document, at + 1)) return false;
  if (key === 'توسط' || key === 'از') if (isPublisher(document, from, at)) return true;
  return bound.get(key)?.has(document.tokens[at - 1]?.key ?? '') ?? false;
}
