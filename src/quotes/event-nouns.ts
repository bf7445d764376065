import type { Token } from '../text/tokens';
import { words } from '../text/word-list';

/**
 * Nouns of what happens: as the object of «اعلام کرد» they say that it did or will. Source: the nouns at the head of what
 * is told with «از … خبر داد» in news, but for those that name a thing, a place or a stance.
 */
const events = words(
  `آغاز شروع پایان خاتمه اتمام ختم ادامه تداوم توقف لغو رفع حذف فسخ ابطال انحلال تعلیق تمدید تعویق قطع وصل اتصال برقراری
  تشکیل تأسیس ایجاد احداث ساخت تکمیل افتتاح استقرار اعزام ارسال انتقال تحویل توزیع واگذاری فروش خرید عرضه صدور ترخیص پرداخت
  تخصیص اختصاص تأمین اعطای اهدای احیای افزایش کاهش رشد افت سقوط جهش بهبود تشدید تقویت گسترش تغییر اصلاح تصویب ابلاغ اجرای
  اعمال انجام برگزاری برپایی وقوع بروز کشف شناسایی دستگیری بازداشت توقیف احضار آزادی اعدام قتل ترور کشتار مرگ فوت درگذشت
  شهادت هلاکت شیوع ابتلای انفجار حمله حملهای حملات شلیک پرتاب اصابت رهگیری انهدام تخریب سرنگونی فرود ورود خروج بازگشت سفر دیدار ملاقات
  حضور عدم نبود وجود کمبود پذیرش انتصاب انتخاب برکناری اخراج جذب الحاق دریافت دستیابی موفقیت پیروزی شکست قهرمانی صعود سلب محکومیت
  تبرئه احراز انسداد محاصره ممنوعیت تعطیلی بازنشستگی خداحافظی جدایی واژگونی رد نقض امضای عقد`,
);

/** Nouns of a verb with its noun («راه‌اندازی», «خصوصی‌سازی»), and infinitives. */
const deed =
  /.(?:سازی|گذاری|گیری|گشایی|یابی|رسانی|اندازی|برداری|زدایی|نشینی)$|(?:^|.)(?:کردن|شدن|دادن|گرفتن|داشتن|بودن|یافتن|رفتن|آمدن|گذاشتن|ماندن|رسیدن|زدن|بستن|کشتن|افزودن|پیوستن|پذیرفتن|برچیدن|خوردن|ساختن)$/u;

/** «خبر درگذشت», «دستور لغو», «احتمال توقف»: nouns that are followed by what they tell of. */
const tellingOf = words('خبر خبرهای دستور احتمال');

/** «مخالفت شهر با سد»: where somebody stands on something that is named. */
const stands = words('مخالفت موافقت مخالفتش موافقتش');

/** Whether the words at `at` name a stand and what it is taken on. */
export function isStand(tokens: readonly Token[], at: number, end: number): boolean {
  if (!stands.has(tokens[at]?.key ?? '')) return false;
  for (let i = at + 1; i < end; i++) if (tokens[i]?.key === 'با') return true;
  return false;
}

/** So many words before its infinitive may stand «صرف نظر», «نهایی», «در اختیار». */
const longestLight = 2;

/**
 * Whether the words at `at` name something that happens: «آغاز ساخت», «نهایی شدن طرح», «خبر درگذشت».
 *
 * @param end where the words end that are looked at.
 */
export function isEvent(tokens: readonly Token[], at: number, end: number): boolean {
  const key = tokens[at]?.key ?? '';
  if (isStand(tokens, at, end)) return true;
  if (events.has(key) || deed.test(key) || (tellingOf.has(key) && at + 1 < end)) return true;
  for (let i = at + 1; i <= at + longestLight && i < end; i++)
    if (infinitive.test(tokens[i]?.key ?? '')) return !tokens[at]?.key.endsWith('های');
  return false;
}

/** Light verbs that make an infinitive of the words before them. */
const infinitive = /^(?:کردن|شدن|دادن|گرفتن|داشتن|بودن|گذاشتن|ماندن|قرارگرفتن)$/u;
