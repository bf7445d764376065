import type { Calendar } from '../schema/time-expression';

/** A month by name. `weak`: the word is also another («تیر» bullet, «مهر» seal and agency, «می» wine). */
export interface MonthName {
  readonly calendar: Calendar;
  readonly month: number;
  readonly weak: boolean;
  /** «ماه» is written onto it, so that it can be nothing else. */
  readonly certain?: true;
  /** Of the zodiac, as Afghan papers name months: by itself it is another word («حمل و نقل», «سرطان», «میزان»). */
  readonly zodiac?: true;
}

/**
 * Names of months with their spellings, in order; a name before `|` is safe by itself, one after it is also another
 * word or a person's name and needs a day, a year or «ماه» beside it.
 * Sources: Persian and Islamic names, CLDR 46 `fa`; Afghan names (zodiac), CLDR 46 `fa-AF`; Gregorian names, CLDR
 * `fa` (French forms) and `fa-AF` (English forms), and the spellings of Wikipedia's «ماه‌های میلادی».
 */
const persian: readonly string[] = [
  'فروردین,فرودین|حمل',
  'اردیبهشت,اردی‌بهشت,اردبیهشت,اردیبشهت|ثور',
  'خرداد|جوزا',
  '|تیر,سرطان',
  'مرداد,امرداد|اسد',
  'شهریور,شریور,شهربور|سنبله',
  '|مهر,میزان',
  'آبان|ابان,عقرب',
  '|آذر,اذر,قوس',
  '|دی,جدی',
  '|بهمن,دلو',
  'اسفند|حوت',
];
const zodiac: ReadonlySet<string> = new Set(
  'حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت'.split(' '),
);
const gregorian: readonly string[] = [
  'ژانویه,ژانویهٔ,ژانویه‌ی,جنوری',
  'فوریه,فوریهٔ,فبروری',
  '|مارس,مارچ,مارث',
  'آوریل,آپریل,اپریل,آوریل',
  '|مه,می,مهٔ',
  'ژوئن,ژوین|جون',
  'ژوئیه,ژوییه,جولای,ژولای,ژوئیهٔ|جولایی',
  'آگوست,اگوست,آگست,اگست|اوت',
  'سپتامبر,سپتمبر',
  'اکتبر,اکتوبر',
  'نوامبر,نومبر',
  'دسامبر,دسمبر',
];
const islamic: readonly string[] = [
  'محرم‌الحرام,محرم الحرام|محرم',
  'صفرالمظفر|صفر',
  'ربیع‌الاول,ربیع الاول',
  'ربیع‌الثانی,ربیع الثانی,ربیع‌الآخر,ربیع الآخر',
  'جمادی‌الاول,جمادی الاول,جمادی‌الاولی,جمادی الاولی',
  'جمادی‌الثانی,جمادی الثانی,جمادی‌الثانیه,جمادی الثانیه,جمادی‌الآخر,جمادی الآخر',
  'رجب‌المرجب,رجب المرجب|رجب',
  'شعبان‌المعظم,شعبان المعظم|شعبان',
  'رمضان‌المبارک,رمضان المبارک,مبارک رمضان|رمضان',
  'شوال‌المکرم,شوال',
  'ذی‌القعده,ذی القعده,ذیقعده,ذی‌قعده,ذی قعده,ذوالقعده',
  'ذی‌الحجه,ذی الحجه,ذیحجه,ذی‌حجه,ذی حجه,ذوالحجه',
];

/** Month names and names with «ماه» written onto them («مهرماه»), which are never weak. */
export const months: ReadonlyMap<string, MonthName> = new Map(
  (
    [
      ['persian', persian],
      ['gregorian', gregorian],
      ['islamic', islamic],
    ] as const
  ).flatMap(([calendar, names]) =>
    names.flatMap((row, i) =>
      row.split('|').flatMap((spellings, side) =>
        spellings
          .split(',')
          .filter(Boolean)
          .flatMap((name): [string, MonthName][] => {
            const isZodiac = calendar === 'persian' && zodiac.has(name);
            const month = {
              calendar,
              month: i + 1,
              weak: side === 1,
              ...(isZodiac && { zodiac: true as const }),
            };
            if (calendar !== 'persian') return [[name, month]];
            return [
              [name, month],
              [`${name}‌ماه`, { ...month, weak: false, certain: true as const }],
            ];
          }),
      ),
    ),
  ),
);
