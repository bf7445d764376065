import { adjectivesOf } from './unit-forms';

/** A unit as it is given back: its words, and its code in ISO 4217, UCUM or %. */
export interface Unit {
  readonly words: string;
  readonly code: string | null;
}

/**
 * Currencies by their code, each with its spellings; a country behind the word decides where several countries share it.
 * Source: ISO 4217:2015 (IRT is in general use for the toman, which has no code of its own).
 */
const currencies: readonly (readonly [code: string, ...words: string[]])[] = [
  ['IRT', 'تومان', 'تومن', 'تومان ایران'],
  ['IRR', 'ریال', 'ریال ایران'],
  ['USD', 'دلار', 'دلار آمریکا', 'دلار امریکا', 'دلار آمریکایی', 'دلار امریکایی', '$'],
  ['EUR', 'یورو', '€'],
  ['GBP', 'پوند', 'پوند انگلیس', 'پوند بریتانیا', 'پوند استرلینگ', '£'],
  ['CHF', 'فرانک', 'فرانک سوییس'],
  ['JPY', 'ین', 'ین ژاپن'],
  ['CNY', 'یوان', 'یوان چین'],
  ['RUB', 'روبل', 'روبل روسیه'],
  ['TRY', 'لیر', 'لیره', 'لیر ترکیه', 'لیره ترکیه'],
  ['SYP', 'لیره سوریه', 'پوند سوریه'],
  ['LBP', 'لیره لبنان', 'پوند لبنان'],
  ['EGP', 'پوند مصر'],
  ['IQD', 'دینار', 'دینار عراق'],
  ['KWD', 'دینار کویت'],
  ['BHD', 'دینار بحرین'],
  ['JOD', 'دینار اردن'],
  ['LYD', 'دینار لیبی'],
  ['AED', 'درهم', 'درهم امارات', 'درهم امارات متحده عربی'],
  ['MAD', 'درهم مراکش'],
  ['SAR', 'ریال سعودی', 'ریال عربستان', 'ریال عربستان سعودی'],
  ['QAR', 'ریال قطر'],
  ['OMR', 'ریال عمان'],
  ['YER', 'ریال یمن'],
  ['AFN', 'افغانی'],
  ['INR', 'روپیه', 'روپیه هند'],
  ['PKR', 'روپیه پاکستان'],
  ['NPR', 'روپیه نپال'],
  ['LKR', 'روپیه سریلانکا'],
  ['IDR', 'روپیه اندونزی'],
  ['BDT', 'تاکای بنگلادش'],
  ['THB', 'بات تایلند'],
  ['MYR', 'رینگیت', 'رینگیت مالزی'],
  ['PHP', 'پزوی فیلیپین'],
  ['MXN', 'پزوی مکزیک'],
  ['KZT', 'تنگه قزاقستان'],
  ['TJS', 'سامانی تاجیکستان'],
  ['KGS', 'سوم قرقیزستان'],
  ['UZS', 'سوم ازبکستان'],
  ['GEL', 'لاری گرجستان'],
  ['ZAR', 'راند آفریقای جنوبی'],
  ['BRL', 'رئال برزیل'],
  ['NZD', 'دلار نیوزیلند'],
  ['UAH', 'گریونا', 'هریونیا'],
  ['AZN', 'منات', 'منات آذربایجان'],
  ['TMT', 'منات ترکمنستان'],
  ['AMD', 'درام', 'درام ارمنستان'],
  ['KRW', 'وون', 'وون کره', 'وون کره جنوبی'],
  ['SEK', 'کرون', 'کرون سوئد'],
  ['NOK', 'کرون نروژ'],
  ['DKK', 'کرون دانمارک'],
  ['CAD', 'دلار کانادا'],
  ['AUD', 'دلار استرالیا'],
  ['HKD', 'دلار هنگ‌کنگ'],
  ['SGD', 'دلار سنگاپور'],
  ['ILS', 'شِکِل', 'شکل اسرائیل'],
  ['XBT', 'بیت‌کوین'],
];

/** The words of each currency and the unit they give; the adjectives («تومانی») give the unit without their ی. */
export const currencyUnits: readonly (readonly [string, Unit])[] = currencies.flatMap(([code, ...names]) =>
  names.flatMap((words) =>
    [words, ...adjectivesOf(words)].map(
      (form) => [form, { words: words === 'تومن' ? 'تومان' : words, code }] as const,
    ),
  ),
);
