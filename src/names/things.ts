import { fold } from '../text/fold';
import { singularOfPlural } from '../text/plural-noun';

/**
 * Nouns for what cannot speak, by their singular. A plural in «ها» is a group otherwise, whatever its noun is: «قدیمی‌ها»,
 * «آبی‌ها». Source: the plurals in «ها» that stand before verbs of saying in the news and are nobody.
 */
const things: ReadonlySet<string> = new Set(
  (
    'صدا انفجار موشک پهپاد ماهواره فشار تلاش فعالیت اقدام برنامه شعار عبارت هنر کار نظارت فضا نشست جلسه اردو ترور حمله ' +
    'آموزش تاریخ انگیزه اختلاف مصدومیت بازی قهرمان‌بازی حاشیه چیز واکنش مسابقه رقابت تحریم قیمت نرخ پروژه مشکل چالش ' +
    'سیاست تصمیم توافق تغییر نیاز مورد مسئله مساله موضوع نکته حادثه اتفاق آسیب خسارت سوره هزینه زمینه سال روز ماه هفته ' +
    'لحظه وقت ساعت دقیقه بار مرتبه جمله قرارداد'
  )
    .split(' ')
    .map(fold),
);

/** Whether a word in the singular is such a noun: «لحظه» of «چند لحظه». */
export const isThing = (key: string): boolean => things.has(key);

/** Endings of verbal nouns: «سرمایه‌گذاری», «تیراندازی». */
const deeds = /.{2}(?:گذاری|اندازی|رسانی|انگیزی|آفرینی|باران)$/u;

/** Whether a word is a plural of what cannot speak: «صداهای», «سرمایه‌گذاری‌ها». */
export function isManyThings(key: string): boolean {
  const single = singularOfPlural(key);
  return single !== null && (things.has(single) || deeds.test(single));
}
