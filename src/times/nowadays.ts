import type { Document } from '../rule';
import { words } from '../text/word-list';
import { type Found, isPoint } from './found';
import { tenseAfter } from './tense';

/** Nouns before «امروز» that make it «of our time» («جهان امروز»), or a name («وطن امروز»). */
export const ofOurTime = words(
  'جهان دنیا دنیای جامعه نسل بشر انسان وطن زندگی جوامع بشریت شعر شاعر ادبیات روزگار مسکن رادیو چالش چالش‌های نیاز نیازهای مشکل مشکلات معضل معضلات دغدغه دغدغه‌های ضرورت جوان جوانان نوجوانان دختران پسران زنان مادران استادان دانشجویان مساله مسئله مسائل شرایط فضای دوران',
);

/** What happens on a day or is measured each day: beside it «امروز» is this day. */
const ofThisDay = words(
  `برگزار برگزاری پیگیری مسابقات رقابت‌ها رقابت‌های آغاز شروع افتتاح پخش اکران منتشر رونمایی اعزام سفر دیدار دیدارهای مصاف میدان عرضه توزیع واریز پرداخت وارد ابلاغ
  بازگشایی تعطیل جلسه نشست مراسم بازی بازی‌های مسابقه پرواز هوا هوای دما دمای باران بارش قیمت نرخ شاخص دلار یورو سکه طلا ارز
  بورس معاملات فرابورس کابینه دستورکار تشییع تدفین حمله حملات خطبه خطبه‌های تمرین تجمع صبح ظهر عصر شب فردا روز مهمان میهمان میزبان پایان صورت شرکت گزارش
  می‌خرند می‌فروشند خریداری خرید فروش معامله`,
);
/** Before «امروز» these make it a day: «از امروز», «همین امروز». */
const beforeThisDay = words('از تا طی همین');
/** With or without «که» it opens a clause on how things have come to be. */
const relative = words('آنچه آن‌چه');
/** How many words on, and how many before, such a word is sought. */
const reach = 8;
const fewBefore = 4;
/** The lead of a report tells what happened on its day. */
const lead = 25;

/**
 * Whether «امروز» by itself means these days, as it does in speech of how things are: «امروز همه می‌دانند که …», «ایران
 * امروز قدرتی است». This day it is beside an hour, a weekday or a date, where something happened, and of what is fixed
 * day by day («قیمت امروز دلار»).
 */
export function meansNowadays(found: Found, document: Document): boolean {
  const { tokens } = document;
  if (found.end - found.first !== 1 || tokens[found.first]?.key !== 'امروز' || !isPoint(found)) return false;
  // «دشوارتر از امروز است»
  if (tokens[found.first - 1]?.key === 'از' && tokens[found.first - 2]?.key.endsWith('تر')) return true;
  // «آنچه که امروز رخ داده»
  if (
    relative.has(tokens[tokens[found.first - 1]?.key === 'که' ? found.first - 2 : found.first - 1]?.key ?? '')
  )
    return true;
  if (found.first < lead) return false;
  for (let i = Math.max(0, found.first - fewBefore); i < found.first; i++)
    if (ofThisDay.has(tokens[i]?.key ?? '') || beforeThisDay.has(tokens[i]?.key ?? '')) return false;
  for (let i = found.end; i < found.end + reach; i++) {
    const token = tokens[i];
    if (!token || token.lineStart || token.key === '.') break;
    // «به صورت الکترونیکی» tells how, «صورت گرفت» that it was done.
    if (ofThisDay.has(token.key) && !(token.key === 'صورت' && tokens[i - 1]?.key === 'به')) return false;
  }
  return tenseAfter(document, found.end) === 'present';
}
