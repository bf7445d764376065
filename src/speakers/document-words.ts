import { fold } from '../text/fold';
import { singularOfPlural } from '../text/plural-noun';

/** Nouns that mean what someone made known: where the phrase names who, that one is the source («آمار گمرک»). */
export const statements: ReadonlySet<string> = new Set(
  [
    'گزارش',
    'گزارش‌ها',
    'گزارشی',
    'آمار',
    'آمارها',
    'آمارهای',
    'اطلاعات',
    'ارقام',
    'داده‌ها',
    'داده‌های',
    'بیانیه',
    'بیانیه‌ای',
    'اطلاعیه',
    'اطلاعیه‌ای',
    'اعلام',
    'اعلامیه',
    'پیام',
    'خبر',
    'یافته‌ها',
    'یافته‌های',
    'نتایج',
    'مطالعه',
    'مطالعات',
    'پژوهش',
    'تحقیق',
    'تحقیقات',
    'بررسی',
    'بررسی‌ها',
    'بررسی‌های',
    'اظهارات',
    'گفته',
    'گفته‌های',
    'سخنان',
    'برآورد',
    'برآوردهای',
    'پیش‌بینی',
    'حساب',
    'اکانت',
    'صفحه',
    'پیگیری‌های',
    'تارنمای',
    'متن',
    'مستندات',
    'نظر',
    'قول',
    'نقل',
    'نوشته',
    'توییت',
    'نامه',
    'یادداشت',
    'مقاله',
    'مطلب',
    'نظرسنجی',
    'سرشماری',
    'بخشنامه',
    'ابلاغیه',
    'وصیت‌نامه',
    'جوابیه',
    'مکاتبه',
    'سرمقاله',
  ].map(fold),
);

/** What a body makes known in its own name: «این بیانیه» is the word of the body that spoke last. */
export const announcements: ReadonlySet<string> = new Set(
  ['بیانیه', 'اطلاعیه', 'اعلامیه', 'پیام', 'نامه', 'توییت', 'یادداشت', 'بخشنامه', 'ابلاغیه'].map(fold),
);
/** What a person says: «این سخنان» are of whoever spoke last. */
export const spokenWords: ReadonlySet<string> = new Set(
  ['سخنان', 'اظهارات', 'گفته', 'گفته‌ها', 'گفته‌های', 'قول', 'نظر'].map(fold),
);
/** What an agency brings: after a credit «این گزارش» is the agency's. */
export const reports: ReadonlySet<string> = new Set(['گزارش', 'خبر'].map(fold));

/** What a body, an agency or a paper makes known: after it has spoken, «این آمار», «این گزارش‌ها» are its. */
const told: ReadonlySet<string> = new Set(
  'گزارش خبر آمار داده اطلاعات نظرسنجی سند ارزیابی برآورد'.split(' ').map(fold),
);
/** What only others than papers find: of a paper that tells of it «این پژوهش» is not. */
const studies: ReadonlySet<string> = new Set('بررسی پژوهش تحقیق تحقیقات مطالعه مطالعات'.split(' ').map(fold));

/** Whether a word is a noun for what a body reports, in the singular or the plural. */
export const isReport = (key: string): boolean => told.has(key) || told.has(singularOfPlural(key) ?? '');
/** Whether a word is a noun for a study, in the singular or the plural. */
export const isStudy = (key: string): boolean => studies.has(key) || studies.has(singularOfPlural(key) ?? '');

/** Nouns that mean a text that speaks for itself. */
export const documents: ReadonlySet<string> = new Set(
  [
    'قانون',
    'سند',
    'مستند',
    'کتاب',
    'حکم',
    'کیفرخواست',
    'دادخواست',
    'طومار',
    'قطعنامه',
    'قطع‌نامه',
    'لایحه',
    'طرح',
    'فیلم',
    'ویدیو',
    'ویدئو',
    'منشور',
    'مصوبه',
    'خلاصه',
    'معرفی',
    'مقدمه',
    'چکیده',
    'خطبه',
    'رأی',
    'دادنامه',
    'شواهد',
    'عکس',
    'تصاویر',
    'تصویر',
    'قرآن',
    'آیه',
    'حدیث',
    'روایت',
    'روایات',
    'ماده',
    'اصل',
    'بند',
    'تبصره',
    'آیین‌نامه',
    'دستورالعمل',
    'شیوه‌نامه',
    'پیش‌درآمد',
    'پیش‌گفتار',
    'دیباچه',
  ].map(fold),
);

/** Nouns that mean a report or a text only in the plural, where nobody is named whose it is: «پیگیری‌ها نشان می‌دهد». */
const reportsInPlural: ReadonlySet<string> = new Set(
  'پیگیری شنیده ارزیابی افشاگری پایش تحلیل پژوهش ویدئو ویدیو شاخص نظرسنجی صحبت'.split(' ').map(fold),
);

/** Whether a word is such a noun in the plural: «گزارش‌های», «پیگیری‌ها», «خبرهایی». */
export function isManyDocuments(key: string): boolean {
  const single = singularOfPlural(key);
  return single !== null && (statements.has(single) || documents.has(single) || reportsInPlural.has(single));
}
