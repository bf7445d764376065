import type { PointReading, Season, TimeUnit } from '../calendar/time-reading';
import {
  behind,
  defineRule,
  not,
  oneOf,
  optional,
  type Pattern,
  phrase,
  phraseOf,
  sequence,
  tokenOf,
  word,
} from '../rule';
import { beforeWords, digits, digitsOf, map, numberBetween, wordNumber } from './numbers-in-times';
import { shiftedYear, sideOfNow } from './shifts';
import {
  calendarOfYear,
  calendarWord,
  fullYear,
  goesOnAfterYear,
  namedYear,
  shortYear,
  unannouncedYear,
  yearAfterMonth,
} from './years';

type Piece = Partial<PointReading>;

const yearHead = phrase(
  'سال',
  'سال‌های',
  'سال های',
  'سنه',
  'سال میلادی',
  'سال شمسی',
  'سال خورشیدی',
  'سال‌ها',
  'بودجه',
  'سال مالی',
);

export const year = defineRule({
  name: 'times/year',
  kind: 'timeReading',
  examples: ['سال ۱۳۹۷', 'سال ۹۷', 'سال ۲۰۱۸ میلادی', 'سال‌های ۹۰', 'سال ۶۱ هجری', 'سال ۷۷۶ قبل از میلاد'],
  rejects: ['سال ۹۷ درصد', 'سال ۵', 'سال ۳۰ هزار', 'سال ۹۹۹۹۹۹'],
  pattern: [yearHead, oneOf(namedYear, fullYear, shortYear)],
  produce([head, year], _document, range) {
    if (head.key !== 'بودجه') return { form: 'point', ...year };
    return year.shortYear
      ? null
      : { form: 'point', ...year, range: { first: range.first + 1, end: range.end } };
  },
});

export const yearOfCalendar = defineRule({
  name: 'times/year-of-calendar',
  kind: 'timeReading',
  examples: ['۱۳۶۹ شمسی', '۲۰۱۸ میلادی', '۱۳۰۰ هجری شمسی'],
  rejects: ['۱۳۶۹ نفر', '۱۵ قمری'],
  pattern: [
    behind((token) => token?.kind !== 'number'),
    tokenOf('number', (token) => token.key.length === 4 || token.key.length === 3),
    calendarWord,
  ],
  produce: ([, figure, calendar]) => ({ form: 'point', year: digitsOf(figure), ...calendar }),
});

/** Nouns that a bare year qualifies: «انتخابات ۱۴۰۰», «متولد ۱۹۸۶»; names of events with a year of their own are left out. */
const yearBearers: ReadonlySet<string> = new Set(
  (
    'متولد متولدین انتخابات بودجه توافق توافقنامه جنگ انقلاب کودتای رقابتهای مسابقات مصوب زلزله سیل اربعین ' +
    'فتنه حوادث اعتراضات ناآرامیهای جنبش پیمان قرارداد معاهده جمهوری ریاستجمهوری تولد تاسیس لایحه دستمزد نوروز کریسمس کنکور آزمون المپیاد'
  ).split(' '),
);

export const bearerYear = defineRule({
  name: 'times/bearer-year',
  kind: 'timeReading',
  examples: ['انتخابات {۱۴۰۰}', 'متولد {۱۹۸۶}', 'اربعین {۹۷}'],
  rejects: ['المپیک ۲۰۲۰', 'سند 2030', 'بودجه ۱۴۰۰ میلیارد تومان', 'انتخابات ۵۰ درصد', 'زلزله ۵۷ کشته داشت'],
  pattern: [
    behind((token, { tokens }) => {
      // «تاریخ تولد: ۱۳۳۸»
      const bearer = token?.key === ':' ? tokens[token.index - 1] : token;
      return yearBearers.has(bearer?.key ?? '');
    }),
    oneOf(fullYear, unannouncedYear),
  ],
  produce: ([, year]) =>
    isRecent(year) || (year.calendar === 'persian' && (year.year ?? 0) >= 1300)
      ? { form: 'point', ...year }
      : null,
});

/** A year of living memory, which needs less to be told than «۱۷۰۱» does. */
const isRecent = ({ year = 0, calendar, shortYear }: Piece): boolean =>
  shortYear === true || year >= (calendar === 'persian' ? 1340 : 1900);

/** «در ۲۰۱۸», «تا ۱۴۰۲»: a year after a preposition, where the sentence goes on without counting. */
export const prepositionYear = defineRule({
  name: 'times/preposition-year',
  kind: 'timeReading',
  examples: ['در {۲۰۱۸} بود', 'تا {۱۴۰۲}'],
  rejects: ['از ۱۴۰۰ نفر', 'تا ۱۹۵۰ متر', 'در ۲۰۱۸۵ جا', 'از ۱۶۰۰ تا ۱۷۰۰'],
  pattern: [behind((token) => yearAskers.has(token?.key ?? '')), fullYear],
  produce([, year], document, range) {
    return isRecent(year) &&
      (document.tokens[range.first - 1]?.key === 'در' || goesOnAfterYear(document, range.end))
      ? { form: 'point', ...year }
      : null;
  },
});
const yearAskers = new Set(['در', 'از', 'تا']);

/** «دبیر انجمن ۱۳۸۸ - ۱۳۹۲»: two years with a dash; «سال» needs not announce them. */
export const yearsOfTerm = defineRule({
  name: 'times/years-of-term',
  kind: 'timeReading',
  examples: ['دبیر انجمن ۱۳۸۸ - {۱۳۹۲}', '۱۹۴۳–{۲۰۱۰}'],
  rejects: ['۱۳۹۲-۱۳۸۸', '۱۴۰۰-۱۵۰۰', '۱۳۵۰-۱۳۶۰ نفر', '۰۲۱-۱۳۸۸-۱۳۹۲'],
  pattern: [
    behind(
      (token) => token?.kind !== 'punctuation' || token.key === '(' || token.key === '،' || token.key === '.',
    ),
    tokenOf('number', (token) => token.key.length === 4),
    word('-', '–', '—', 'ـ'),
    fullYear,
  ],
  produce([, first, dash, year], document, range) {
    const calendar = calendarOfYear(digitsOf(first));
    const to = year.year ?? 0;
    if (calendar === null || calendar !== year.calendar || digitsOf(first) >= to || to - digitsOf(first) > 99)
      return null;
    if (!isRecent(year) || dash.spaceBefore !== (document.tokens[dash.index + 1]?.spaceBefore ?? false))
      return null;
    if (calendar === 'persian' && to > 1410) return null;
    return { form: 'point', ...year, range: { first: range.end - 1, end: range.end } };
  },
});

/** «(۱۳۵۷)», «(۱۹۴۳ – ۲۰۱۰)»: a year by itself in brackets. */
export const bracketedYear = defineRule({
  name: 'times/bracketed-year',
  kind: 'timeReading',
  examples: ['({۱۳۵۷})', '({۶۸۰ میلادی})'],
  rejects: ['(۱۳۵۷ نفر)'],
  pattern: [word('(', '['), oneOf(namedYear, fullYear), word(')', ']')],
  produce: ([, year], _document, range) => ({
    form: 'point',
    ...year,
    range: { first: range.first + 1, end: range.end - 1 },
  }),
});

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
const yearOfNth = oneOf(yearOfPart, thisYear);
const nthOfFour = phraseOf(new Map(ordinals(4)));
const nthOfTwo = phraseOf(new Map(ordinals(2)));
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
    'شش ماهه اول امسال',
    'نیمه دوم سال ۹۷',
    '۶ ماه نخست پارسال',
  ],
  rejects: ['فصل دوم سریال', 'نیمه دوم بازی'],
  pattern: [oneOf(sequence(threeMonths, nthOfFour), sequence(sixMonths, nthOfTwo)), yearOfNth],
  produce([[head, nth], year]) {
    const calendar = year.calendar ?? 'persian';
    const three = /سه|^۳|^3|فصل|ربع/u.test(head.text);
    return { form: 'point', ...year, calendar, ...(three ? { quarter: nth } : { half: nth }) };
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
  produce: ([count, , year]) => ({ form: 'point', calendar: 'persian', ...year, firstMonths: count }),
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

/** «سال تحصیلی ۹۸-۹۷», «سال تحصیلی جاری»: a year from autumn to autumn. */
export const schoolYear = defineRule({
  name: 'times/school-year',
  kind: 'timeReading',
  examples: [
    'سال تحصیلی ۱۳۹۷-۱۳۹۸',
    'سال تحصیلی ۹۷-۹۸',
    'سال تحصیلی جاری',
    'سال زراعی ۹۷-۹۸',
    'سال تحصیلی آینده',
  ],
  rejects: ['سال تحصیلی'],
  pattern: [
    word('سال'),
    word('تحصیلی', 'زراعی', 'آبی'),
    oneOf(
      map(
        sequence(
          oneOf(digits(4, 4), digits(2, 2)),
          phrase('-', '–', '/', 'ـ', 'تا', '_'),
          oneOf(digits(4, 4), digits(2, 2)),
        ),
        ([a, , b]): Piece | null => {
          const year = Math.min(a, b) + (Math.max(a, b) - Math.min(a, b) > 90 ? 99 : 0);
          if (Math.abs(a - b) !== 1 && Math.abs(a - b) !== 99 && !(Math.abs((a % 100) - (b % 100)) === 1))
            return null;
          const full = Math.max(a, b) > 99;
          if (!full) return { year: Math.abs(a - b) === 99 ? 99 : year, shortYear: true };
          return { year: a > 99 && b > 99 ? Math.min(a, b) : a > 99 && a % 100 < b ? a : Math.max(a, b) - 1 };
        },
      ),
      phraseOf(
        new Map<string, Piece>([
          ['جاری', { shift: { unit: 'year', amount: 0, back: false, from: 'report' } }],
          ['گذشته', { shift: { unit: 'year', amount: 1, back: true, from: 'report' } }],
          ['آینده', { shift: { unit: 'year', amount: 1, back: false, from: 'report' } }],
          ['آتی', { shift: { unit: 'year', amount: 1, back: false, from: 'report' } }],
          ['جدید', { newYear: true }],
          ['پیش رو', { shift: { unit: 'year', amount: 1, back: false, from: 'report' } }],
        ]),
      ),
    ),
  ],
  produce: ([, , year]) => ({ form: 'point', calendar: 'persian', ...year, schoolYear: true }),
});

/** «پایان سال», «ابتدای ماه»: the current one, by its edge alone. */
export const edgeOfUnit = defineRule({
  name: 'times/edge-of-unit',
  kind: 'timeReading',
  examples: ['پایان {سال}', 'ابتدای {ماه}'],
  rejects: ['پایان سال تحصیلی', 'آخر هفته'],
  pattern: [
    behind((token) => edges.has(token?.key ?? '')),
    phraseOf(
      new Map<string, TimeUnit>([
        ['سال', 'year'],
        ['ماه', 'month'],
        ['سال میلادی', 'year'],
      ]),
    ),
    not(word('تحصیلی', 'مالی', 'زراعی', 'آبی', 'جدید', 'نو', 'گذشته', 'آینده', 'ها', 'های')),
  ],
  produce: ([, current], document, range) => ({
    form: 'point',
    current,
    ...(document.tokens[range.end - 1]?.key === 'میلادی' && { calendar: 'gregorian' as const }),
  }),
});
const edges = new Set(['پایان', 'ابتدای', 'آغاز', 'اوایل', 'اواخر', 'اواسط', 'آخر', 'انتهای', 'شروع', 'اول']);
