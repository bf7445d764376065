import type { CueSense } from '../schema/quote';
import { words } from '../text/word-list';

/** «به گفته X», «بنا بر اعلام X»: prepositions and the nouns after them that name a source, with their sense. */
export const prepositions: readonly string[] = [
  'به',
  'بنا به',
  'بنا بر',
  'بنابر',
  'بر اساس',
  'براساس',
  'بر پایه',
  'طبق',
  'بر طبق',
  'برطبق',
  'مطابق',
  'برابر',
  'از',
];

export const sayings: ReadonlyMap<string, CueSense> = new Map([
  ['گفته', 'say'],
  ['گفتهی', 'say'],
  ['فرموده', 'say'],
  ['فرمایش', 'say'],
  ['نوشته', 'write'],
  ['نقل', 'say'],
  ['قول', 'say'],
  ['روایت', 'say'],
  ['اظهار', 'say'],
  ['اعلام', 'announce'],
  ['اذعان', 'admit'],
  ['اعتراف', 'admit'],
  ['ادعای', 'claim'],
  ['زعم', 'claim'],
  ['اعتقاد', 'believe'],
  ['باور', 'believe'],
  ['عقیده', 'believe'],
  ['تعبیر', 'say'],
  ['پیشبینی', 'predict'],
  ['برآورد', 'predict'],
]);
/** What is said in many words: «بر اساس اظهارات X», but «به اظهارات X» is what someone turns to. */
export const speeches: ReadonlySet<string> = new Set(
  'اظهارات اظهارنظر سخنان صحبتهای گفتههای نوشتههای ادعاهای توضیحات فرمایشات'.split(' '),
);
export const reports: ReadonlyMap<string, CueSense> = new Map([
  ['گزارش', 'announce'],
  ['گزارشهای', 'announce'],
  ['گزارشها', 'announce'],
  ['گزارشهایی', 'announce'],
  ['آمار', 'announce'],
  ['آمارهای', 'announce'],
  ['آمارها', 'announce'],
  ['بیانیه', 'announce'],
  ['اطلاعیه', 'announce'],
  ['نظر', 'believe'],
  ['اطلاعات', 'announce'],
  ['بررسیهای', 'announce'],
  ['بررسی', 'announce'],
  ['تحقیقات', 'announce'],
  ['مطالعات', 'announce'],
  ['محاسبات', 'announce'],
  ['برآوردهای', 'predict'],
  ['یافتههای', 'announce'],
  ['پیگیریهای', 'announce'],
  ['پژوهش', 'announce'],
  ['تحقیق', 'announce'],
  ['مطالعه', 'announce'],
  ['نظرسنجی', 'announce'],
  ['سرشماری', 'announce'],
  ['دادههای', 'announce'],
]);
/** Documents that only «این» makes a source: «بر اساس این بخشنامه», but «بر اساس بخشنامه بانک» is a duty. */
export const pointedReports: ReadonlySet<string> = new Set(
  'بخشنامه ابلاغیه اعلامیه نامه خبر سند مقاله یادداشت اسناد دادهها یافتهها بررسیها پیام'.split(' '),
);
/** «بر اساس آمارهای رسمی، …»: which document it is, where nobody is named whose it would be. */
export const documentAdjectives: ReadonlySet<string> = new Set('رسمی غیررسمی رسیده محلی اولیه'.split(' '));
/** Adjectives of what is said that with nothing behind them say nothing of whose it is: «طبق اعلام قبلی، …». */
export const closingAdjectives = words(
  'اولیه قبلی پیشین شخصی محرمانه میدانی تخصصی کارشناسی فنی پزشکی علمی آماری تاریخی تجربی شفاهی کتبی جدیده جدیدید چندین',
);
/** «طبق آخرین آمار گمرک» */
export const latest: ReadonlySet<string> = new Set(['آخرین', 'تازهترین', 'جدیدترین']);
/** The second of two nouns for one document: «آمار و ارقام», «اسناد و مدارک». */
export const paired: ReadonlySet<string> = new Set(
  'ارقام اطلاعات آمار مدارک مستندات شواهد گزارش گزارشهای بررسیهای دادههای'.split(' '),
);
/** Adjectives between the noun and whose it is: «آمار اعلامی وزارت نیرو», «اظهارات اولیه متهم». */
export const qualifiers = words(
  'اولیه اخیر قبلی پیشین مقدماتی اعلامی رسمی تازه جدید نهایی صریح تکمیلی مکرر کارشناسی کارشناسانه سالانه ماهانه هفتگی روزانه',
);
/** «بر اساس اطلاعات موجود»: no source at all. */
export const unsourced = words(
  'موجود رسیده دریافتی منتشر منتشره منتشرشده اعلامشده ارائه‌شده بهدست بدست فوق صورت انجام رسمی نادرست جدید جدیدی موثق موثقی ارائه دقیق قرار',
);
