import { fold } from '../text/fold';
import { words } from '../text/word-list';

/**
 * Classifiers that stand between a number and what it counts: «۶ هزار جلد کتاب». What is counted is the unit; the
 * classifier itself where nothing counted follows.
 * Source: Lazard, A Grammar of Contemporary Persian, § 76; Windfuhr & Perry, Persian and Tajik, on numeratives.
 */
export const classifiers = words(
  `عنوان دستگاه فقره رأس جلد قبضه فروند حلقه باب اصله تخته قلم عدد قطعه نسخه نوع فقره عراده زوج جفت دست شاخه بسته کیسه گونی جعبه
  کارتن دانه نخ قرص کپسول آمپول تکه برگ بند سری سهم مورد رشته نوبت مرتبه پرونده تا تن نفر واحد بطری قوطی پاکت سبد بدنه
  محموله دهنه چشمه ورق پاره شعله کلاف طغری تیغ ثوب طاقه حبه سورتی`,
);

/** Those that count by themselves too, and count something else only where one of its kind follows. */
const mostlyAlone = words(
  'مورد رشته نوبت مرتبه پرونده واحد تن نسخه برگ بند سهم بسته تا سری دست محموله بدنه شاخه زوج',
);
/** What these do stand before. */
const countedBy: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ['واحد', 'مسکن آپارتمان منزل خانه ویلا سوئیت'],
      ['شاخه', 'گل رز میلگرد تیرآهن لوله نبات درخت آهن'],
      ['رشته', 'قنات چاه کابل سیم زنجیر'],
      ['نسخه', 'کتاب روزنامه مجله'],
      ['زوج', 'کفش جوراب دستکش پوتین'],
    ] as const
  ).map(([classifier, nouns]) => [fold(classifier), words(nouns)]),
);

/** Whether a classifier counts this noun, and not what was spoken of before: «مورد» hardly ever does. */
export const mayCount = (classifier: string, noun: string): boolean =>
  !mostlyAlone.has(classifier) || countedBy.get(classifier)?.has(noun) === true;

/** Classifiers before which «یک» counts. */
export const classifiersOfOne = words('دستگاه فقره رأس جلد قبضه فروند حلقه باب اصله تخته عراده نفر');

/** «۵ نفره», «۳۰ واحدی»: the noun that the adjective was made from. */
export const adjectivesOfClassifiers: ReadonlyMap<string, string> = new Map(
  [
    ['نفره', 'نفر'],
    ['نفری', 'نفر'],
    ['نفره‌ای', 'نفر'],
    ['امتیازی', 'امتیاز'],
    ['واحدی', 'واحد'],
    ['تنی', 'تن'],
    ['تایی', 'تا'],
    ['جلدی', 'جلد'],
    ['قسمتی', 'قسمت'],
    ['بندی', 'بند'],
    ['موردی', 'مورد'],
    ['نوبته', 'نوبت'],
    ['خوابه', 'خواب'],
    ['کلاسه', 'کلاس'],
    ['فوریتی', 'فوریت'],
    ['گانه', 'گانه'],
    ['تیمی', 'تیم'],
    ['گلی', 'گل'],
    ['تختخوابی', 'تختخواب'],
    ['بخشی', 'بخش'],
    ['سهمی', 'سهم'],
    ['برگی', 'برگ'],
    ['رقمی', 'رقم'],
  ].map(([adjective = '', noun = '']) => [fold(adjective), noun]),
);
