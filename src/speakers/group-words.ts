import { fold } from '../text/fold';

/** Words that make a noun phrase mean some of many: «برخی نمایندگان», «شماری از کارشناسان». */
export const quantifiers: ReadonlySet<string> = new Set(
  [
    'برخی',
    'بعضی',
    'بعضی‌ها',
    'برخی‌ها',
    'بسیاری',
    'خیلی‌ها',
    'عده‌ای',
    'عده',
    'گروهی',
    'جمعی',
    'شماری',
    'تعدادی',
    'اکثر',
    'اکثریت',
    'بیشتر',
    'اغلب',
    'همه',
    'همگان',
    'تمام',
    'تمامی',
    'کلیه',
    'دیگران',
    'مردم',
    'عموم',
    'افکار',
    'ملت',
    'خانواده',
    'اهالی',
    'جمهور',
  ].map(fold),
);

/** Words that make a noun phrase name nobody in particular: «یک مقام آگاه», «یکی از مسئولان». */
export const indefinites: ReadonlySet<string> = new Set(['یک', 'یکی'].map(fold));

/**
 * Plurals of persons that do not show by «ها»: Arabic plurals and those in «ان» whose singular a list of titles
 * does not have. Source: the sources in the plural that Persian agencies name.
 */
const irregular: ReadonlySet<string> = new Set(
  [
    'مقامات',
    'محققین',
    'مسئولین',
    'منتقدین',
    'معترضین',
    'متخصصین',
    'مخالفین',
    'موافقین',
    'معلمین',
    'علما',
    'فقها',
    'اطبا',
    'حضار',
    'طرفین',
    'منابع',
    'رسانه‌ها',
    'اعضای',
    'اعضا',
    'محافل',
    'اصحاب',
    'ائمه',
    'وکلا',
    'وکلای',
    'وزرا',
    'وزرای',
    'شهود',
    'کاربران',
    'مقامها',
    'مقام‌ها',
    'مقام‌های',
    'هواداران',
    'طرفداران',
    'مخالفان',
    'موافقان',
    'منتقدان',
    'معترضان',
    'متهمان',
    'شاکیان',
    'شاهدان',
    'ناظران',
    'مسئولان',
    'کارشناسان',
    'پژوهشگران',
    'محققان',
    'دانشمندان',
    'متخصصان',
    'تحلیلگران',
    'پزشکان',
    'نمایندگان',
    'کارگران',
    'کشاورزان',
    'معلمان',
    'دانشجویان',
    'بازنشستگان',
    'فعالان',
    'شهروندان',
    'جوانان',
    'زنان',
    'مردان',
    'والدین',
    'بازاریان',
    'تولیدکنندگان',
    'برگزارکنندگان',
    'سازندگان',
    'ایرانیان',
    'دیپلمات‌ها',
  ].map(fold),
);

const pluralEndings = [
  'ها',
  'های',
  'هایی',
  'گران',
  'گان',
  'کنندگان',
  'مندان',
  'شناسان',
  'نگاران',
  'داران',
  'پردازان',
  'کاران',
  'سازان',
  'بازان',
  'جویان',
].map(fold);

/** Whether a word is a plural of persons or things that speak. */
export function isPlural(key: string): boolean {
  return (
    irregular.has(key) ||
    pluralEndings.some((ending) => key.length > ending.length + 2 && key.endsWith(ending))
  );
}
