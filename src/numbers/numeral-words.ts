import { fold } from '../text/fold';

/** Where a numeral stands in a number: which others it may follow. */
export type NumeralPlace = 'zero' | 'unit' | 'teen' | 'tens' | 'hundreds' | 'scale';

/** A word that is a number or part of one. */
export interface Numeral {
  readonly place: NumeralPlace;
  readonly value: number;
  /** «سوم» can also be the lower half of a fraction; «سومین» cannot. */
  readonly ordinal: false | 'plain' | 'superlative';
}

/**
 * Cardinals with their spellings, spoken ones too. «شست» for 60 is left out: it is a thumb, or washed.
 * Source: «دستور خط فارسی» of the Academy of Persian Language and Literature; spoken forms: Lazard, A Grammar of
 * Contemporary Persian, § 73.
 */
const cardinals: readonly (readonly [NumeralPlace, number, string])[] = [
  ['zero', 0, 'صفر'],
  ['unit', 1, 'یک'],
  ['unit', 2, 'دو'],
  ['unit', 3, 'سه'],
  ['unit', 4, 'چهار چار'],
  ['unit', 5, 'پنج'],
  ['unit', 6, 'شش شیش'],
  ['unit', 7, 'هفت'],
  ['unit', 8, 'هشت'],
  ['unit', 9, 'نه'],
  ['teen', 10, 'ده'],
  ['teen', 11, 'یازده'],
  ['teen', 12, 'دوازده'],
  ['teen', 13, 'سیزده'],
  ['teen', 14, 'چهارده چارده'],
  ['teen', 15, 'پانزده پونزده'],
  ['teen', 16, 'شانزده شونزده'],
  ['teen', 17, 'هفده هیفده هوده'],
  ['teen', 18, 'هجده هیجده هژده هیژده'],
  ['teen', 19, 'نوزده'],
  ['tens', 20, 'بیست'],
  ['tens', 30, 'سی'],
  ['tens', 40, 'چهل چل'],
  ['tens', 50, 'پنجاه'],
  ['tens', 60, 'شصت'],
  ['tens', 70, 'هفتاد'],
  ['tens', 80, 'هشتاد'],
  ['tens', 90, 'نود'],
  ['hundreds', 100, 'صد یکصد'],
  ['hundreds', 200, 'دویست دوصد'],
  ['hundreds', 300, 'سیصد'],
  ['hundreds', 400, 'چهارصد چارصد'],
  ['hundreds', 500, 'پانصد پونصد'],
  ['hundreds', 600, 'ششصد شیشصد'],
  ['hundreds', 700, 'هفتصد'],
  ['hundreds', 800, 'هشتصد'],
  ['hundreds', 900, 'نهصد'],
  ['scale', 1e3, 'هزار'],
  ['scale', 1e6, 'میلیون ملیون میلیونی'],
  ['scale', 1e9, 'میلیارد ملیارد میلیلارد میلیار بیلیون میلیاردی'],
  ['scale', 1e12, 'تریلیون تیریلیون'],
  ['scale', 1e15, 'کوادریلیون'],
  ['scale', 1e18, 'کوینتیلیون'],
  ['scale', 1e21, 'سکستیلیون'],
  ['scale', 1e24, 'سپتیلیون'],
  ['scale', 1e27, 'اکتیلیون'],
  ['scale', 1e30, 'نونیلیون'],
  ['scale', 1e33, 'دسیلیون'],
];

/** Ordinals that are not the cardinal and «م». */
const irregularOrdinals: readonly (readonly [NumeralPlace, number, string])[] = [
  ['unit', 1, 'اول نخست یکم'],
  ['unit', 2, 'دوم دویم'],
  ['unit', 3, 'سوم'],
  ['tens', 30, 'سی‌ام'],
];

function numeralTable(): Map<string, Numeral> {
  const table = new Map<string, Numeral>();
  const irregular = new Set(irregularOrdinals.map(([, value]) => value));
  const addOrdinal = (place: NumeralPlace, value: number, word: string): void => {
    const plain: Numeral = { place, value, ordinal: 'plain' };
    table.set(word, plain);
    table.set(`${word}ین`, { place, value, ordinal: 'superlative' });
    // «سومی»: the third one. «یکمی» is «a little».
    if (word !== 'یکم') table.set(`${word}ی`, { place, value, ordinal: 'superlative' });
  };
  for (const [place, value, words] of cardinals) {
    for (const word of words.split(' ').map(fold)) {
      table.set(word, { place, value, ordinal: false });
      if (place !== 'zero' && !irregular.has(value)) addOrdinal(place, value, `${word}م`);
    }
  }
  for (const [place, value, words] of irregularOrdinals) {
    for (const word of words.split(' ').map(fold)) {
      addOrdinal(place, value, word);
      // «در بازی نخستش»: with a possessive.
      for (const possessive of ['ش', 'شان'])
        table.set(word + possessive, { place, value, ordinal: 'superlative' });
    }
  }
  return table;
}

/** Every numeral word by its key. */
export const numerals: ReadonlyMap<string, Numeral> = numeralTable();

/** «ام», «امین» and «م», «مین» after a numeral that stands apart from them: «سی ام», «۲۵ مین». */
export const ordinalEndings: ReadonlyMap<string, 'plain' | 'superlative'> = new Map([
  ['ام', 'plain'],
  ['امه', 'plain'],
  ['م', 'plain'],
  ['امین', 'superlative'],
  ['مین', 'superlative'],
]);

/** Numerals only where the whole text is one number: elsewhere «سیم» is a wire. */
export const numeralsAlone: ReadonlyMap<string, Numeral> = new Map([
  ['سیم', { place: 'tens', value: 30, ordinal: 'plain' }],
]);
