import type { PointReading, Season } from '../calendar/time-reading';
import { defineRule, not, oneOf, optional, type Pattern, phrase, phraseOf, sequence, word } from '../rule';
import { beforeWords, digits, map, numberBetween, wordNumber } from './numbers-in-times';
import { shiftedYear, sideOfNow } from './shifts';
import { calendarWord, fullYear, shortYear, unannouncedYear, yearAfterMonth } from './years';

type Piece = Partial<PointReading>;

const seasons: ReadonlyMap<string, Season> = new Map([
  ['بهار', 'SP'],
  ['تابستان', 'SU'],
  ['پاییز', 'FA'],
  ['پائیز', 'FA'],
  ['زمستان', 'WI'],
]);
const seasonHead = phrase('فصل', 'فصول', 'فصل‌های');
const yearOfSeason = oneOf(yearAfterMonth, shiftedYear, sideOfNow);

export const season = defineRule({
  name: 'times/season',
  kind: 'timeReading',
  examples: ['بهار ۹۸', 'فصل تابستان', 'تابستان گذشته', 'زمستان سال ۱۳۹۷', 'پاییز امسال'],
  rejects: ['فصل دوم'],
  pattern: [optional(seasonHead), phraseOf(seasons), optional(yearOfSeason)],
  produce([head, season, year]) {
    const calendar = year?.calendar ?? 'persian';
    const reading: PointReading = { form: 'point', ...year, calendar, season };
    if (year) return reading;
    return head ? { ...reading, yearless: true } : { ...reading, weak: true };
  },
});

const ordinals = (most: number): [string, number][] =>
  (
    [
      ['اول', 1],
      ['نخست', 1],
      ['دوم', 2],
      ['سوم', 3],
      ['چهارم', 4],
    ] as [string, number][]
  ).filter(([, value]) => value <= most);
/** What may follow «سال» to make it another than this one. */
const notThisYear = word(
  ...[
    'تحصیلی',
    'زراعی',
    'آبی',
    'جدید',
    'نو',
    'قبل',
    'بعد',
    'ها',
    'های',
    'اول',
    'دوم',
    'سوم',
    'گذشته',
    'آینده',
  ],
);
const yearOfPart = oneOf(
  map(sequence(word('سال'), oneOf(fullYear, shortYear)), ([, year]) => year),
  shiftedYear,
  fullYear,
);
/** «نیمه دوم سال»: of this year. */
const thisYear: Pattern<Piece> = map(
  sequence(word('سال'), not(notThisYear)),
  (): Piece => ({ shift: { unit: 'year', amount: 0, back: false, from: 'report' } }),
);
const yearOfNth = oneOf(yearOfPart, unannouncedYear, thisYear);
/** «سه‌ماهه ابتدایی», «شش‌ماهه پایانی»: the first and the last. */
const edgesOf = (last: number): [string, number][] => [
  ...['ابتدایی', 'ابتدای', 'آغازین', 'نخستین'].map((word): [string, number] => [word, 1]),
  ...['پایانی', 'آخر', 'انتهایی'].map((word): [string, number] => [word, last]),
];
const nthOfFour = phraseOf(new Map([...ordinals(4), ...edgesOf(4)]));
const nthOfTwo = phraseOf(new Map([...ordinals(2), ...edgesOf(2)]));
const threeMonths = phrase('سه ماهه', 'سه‌ماهه', 'سه ماه', 'سه‌ماه', '۳ ماهه', '۳ ماه', 'فصل', 'ربع');
const sixMonths = phrase(
  'شش ماهه',
  'شش‌ماهه',
  'شش ماه',
  '۶ ماهه',
  '۶ ماه',
  'نیمه',
  'نیمهٔ',
  'نیم سال',
  'نیم‌سال',
);

export const quarter = defineRule({
  name: 'times/quarter',
  kind: 'timeReading',
  examples: [
    'سه‌ماهه دوم سال جاری',
    'سه ماهه نخست ۱۳۹۸',
    'سه ماهه دوم ۹۸',
    'نیمه نخست ۹۹',
    'شش ماهه اول امسال',
    'نیمه دوم سال ۹۷',
    '۶ ماه نخست پارسال',
  ],
  rejects: ['فصل دوم سریال', 'نیمه دوم بازی'],
  pattern: [oneOf(sequence(threeMonths, nthOfFour), sequence(sixMonths, nthOfTwo)), yearOfNth],
  produce([[head, nth], year]) {
    const three = /سه|^۳|^3|فصل|ربع/u.test(head.text);
    return { form: 'point', ...year, ...(three ? { quarter: nth } : { half: nth }) };
  },
});

export const firstMonths = defineRule({
  name: 'times/first-months',
  kind: 'timeReading',
  examples: ['۹ ماه امسال', '۵ ماه نخست امسال', 'ده ماهه سال ۱۳۹۷', 'هفت ماه اول سال جاری'],
  rejects: ['۱۳ ماه امسال', '۹ ماه'],
  pattern: [
    beforeWords(numberBetween(2, 12), new Set(['ماه', 'ماهه'])),
    word('ماه', 'ماهه'),
    oneOf(
      map(sequence(word('اول', 'نخست', 'ابتدایی', 'ابتدای', 'آغازین'), yearOfNth), ([, year]) => year),
      yearOfPart,
    ),
  ],
  produce: ([count, , year]) => ({ form: 'point', ...year, firstMonths: count }),
});

export const decade = defineRule({
  name: 'times/decade',
  kind: 'timeReading',
  examples: ['دهه ۷۰', 'دهه هفتاد شمسی', 'دهه ۱۹۸۰', 'دهه ۱۳۶۰'],
  rejects: ['دهه فجر', 'دهه دوم', 'دهه ۷۵'],
  pattern: [
    phrase('دهه', 'دهه‌های', 'دهه های', 'سال‌های دهه'),
    oneOf(digits(2, 4), wordNumber('cardinal')),
    optional(calendarWord),
  ],
  produce([, figure, named]) {
    if (figure % 10 !== 0) return null;
    if (figure < 100) return { form: 'point', calendar: 'persian', decade: figure / 10, ...named };
    const calendar =
      figure >= 1200 && figure < 1500 ? 'persian' : figure >= 1500 && figure < 2100 ? 'gregorian' : null;
    return calendar ? { form: 'point', calendar, decade: figure / 10, ...named } : null;
  },
});

export const century = defineRule({
  name: 'times/century',
  kind: 'timeReading',
  examples: ['قرن نوزدهم', 'قرن ۲۱', 'قرن ششم هجری', 'قرن نوزدهم میلادی', 'قرن جدید'],
  rejects: ['قرن ها', 'یک قرن'],
  pattern: [
    phrase('قرن', 'سده', 'قرون'),
    oneOf(
      numberBetween(1, 25),
      phraseOf(
        new Map([
          ['حاضر', 0],
          ['جدید', 0],
          ['کنونی', 0],
        ]),
      ),
    ),
    optional(calendarWord),
  ],
  produce([, nth, named]) {
    if (nth === 0)
      return {
        form: 'point',
        calendar: 'persian',
        shift: { unit: 'century', amount: 0, back: false, from: 'report' },
      };
    // Persian counts the centuries of its own past after the Hijra, those since 1600 after Christ.
    const calendar = named?.calendar ?? (nth <= 13 ? 'islamic' : nth <= 15 ? 'persian' : 'gregorian');
    return { form: 'point', ...named, calendar, century: nth - 1 };
  },
});
