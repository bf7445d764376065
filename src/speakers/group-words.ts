import { brokenPlurals } from '../names/broken-plurals';
import { isRoleWord } from '../names/role-heads';
import { amountWords } from '../text/amount-words';
import { fold } from '../text/fold';
import { words } from '../text/word-list';

/** Words that make a noun phrase mean some of many: «برخی نمایندگان», «شماری از کارشناسان». */
export const quantifiers: ReadonlySet<string> = new Set([
  ...amountWords(
    'several',
    'some',
    'certain',
    'people',
    'numbersOf',
    'crowd',
    'most',
    'all',
    'whole',
    'entire',
  ),
  ...words('بعضی‌ها برخی‌ها خیلی‌ها عده اکثریت همگان دیگران مردم عموم افکار ملت خانواده اهالی جمهور چندتن'),
]);

/** Words that make a noun phrase name nobody in particular: «یک مقام آگاه», «یکی از مسئولان». */
export const indefinites = amountWords('one', 'oneOf');

/**
 * Plurals of persons that do not show by «ها»: those in «ان» and «ین» whose singular a list of titles does not have.
 * Source: the sources in the plural that Persian agencies name.
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
    'منابع',
    'رسانه‌ها',
    'محافل',
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
    'بازاریان',
    'تولیدکنندگان',
    'برگزارکنندگان',
    'سازندگان',
    'ایرانیان',
    'دیپلمات‌ها',
    'مسؤولان',
    'مسؤولین',
    'افسران',
    'مأموران',
    'سربازان',
    'همراهان',
    'افراد',
    'افرادی',
    'اشخاص',
    'آشنایان',
    'بستگان',
    'دوستان',
    'شاگردان',
    'مؤسسات',
    'منابعی',
    'نزدیکان',
    'خادمین',
    'هم‌تیمی‌های',
    'بچه‌ها',
    'بازیکنان',
    'آمریکایی‌ها',
    'ساکنان',
    'قربانیان',
    'بازماندگان',
    'حاضران',
    'حاضرین',
    'ساکنین',
    'مسافرین',
    'مسافران',
    'زائران',
    'مراجعین',
    'فعالین',
    'مالکین',
    'مفسرین',
    'مورخین',
    'ماموران',
    'احزاب',
    'مراجع',
    'مراکز',
    'دشمنان',
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
  'مردان',
  'آموزان',
  'خواهان',
  'طلبان',
  'ورزان',
  'وران',
  'پیشگان',
].map(fold);

/** Whether a word is a plural of persons or things that speak. */
export function isPlural(key: string): boolean {
  return (
    irregular.has(key) ||
    brokenPlurals.has(key) ||
    // «کاربرانی», «پزشکانی که …»
    (key.length > 6 && key.endsWith('انی') && isPlural(key.slice(0, -1))) ||
    (key.length > 5 && key.endsWith('ان') && isRoleWord(key.slice(0, -2))) ||
    pluralEndings.some((ending) => key.length > ending.length + 2 && key.endsWith(ending))
  );
}
