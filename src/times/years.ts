import type { PointReading } from '../calendar/time-reading';
import { type Document, oneOf, optional, type Pattern, phraseOf, sequence, tokenOf, word } from '../rule';
import type { Calendar } from '../schema/time-expression';
import { concerns } from '../text/concerns';
import { digitsOf, map, wordNumber } from './numbers-in-times';

type Piece = Partial<PointReading>;

/** Words that name the calendar of a year. */
const calendars: Readonly<Record<Calendar, readonly string[]>> = {
  persian: ['شمسی', 'خورشیدی', 'هجری شمسی', 'هجری خورشیدی', 'ه ش', 'ه . ش .', 'ه . ش', 'ه ‌ش'],
  gregorian: ['میلادی', 'م .'],
  islamic: ['قمری', 'هجری قمری', 'هجری', 'ه ق', 'ه . ق .', 'ه . ق'],
};
/** The calendar of a year or month, where it is named. */
export const calendarWord: Pattern<Piece> = phraseOf(
  new Map<string, Piece>([
    ...(Object.keys(calendars) as Calendar[]).flatMap((calendar) =>
      calendars[calendar].map((words): [string, Piece] => [words, { calendar }]),
    ),
    ...['قبل از میلاد', 'پیش از میلاد', 'ق . م .', 'ق . م', 'پیش از میلاد مسیح', 'قبل از میلاد مسیح'].map(
      (words): [string, Piece] => [words, { calendar: 'gregorian', beforeChrist: true }],
    ),
  ]),
);

/** The calendar that a year of four figures is read in where nothing names it, or null where it is no year of news. */
export function calendarOfYear(year: number): Calendar | null {
  if (year >= 1200 && year < 1500) return 'persian';
  return year >= 1500 && year <= 2150 ? 'gregorian' : null;
}

/** Scale and counted words that show a figure before them to be no year: «در مهر ۲۰ درصد». */
const countedWords: ReadonlySet<string> = new Set(
  (
    'درصد هزار میلیون میلیارد تریلیون نفر تن بار مورد کیلومتر متر هکتار دلار تومان ریال یورو دستگاه واحد فقره ' +
    'سال ماه هفته روز دقیقه ثانیه ساله ماهه روزه بشکه کیلو گرم لیتر مگاوات پله رتبه کشور استان شهر تیم گل ' +
    'سالش ماهش روزش دوره امتیاز رای شهید کشته زخمی بازی رقم % ٪ نفره بازیکن عضو نماینده صفحه قسمت'
  ).split(' '),
);

/** Nothing after a figure shows that it counts something. */
export function countsNothing(document: Document, end: number): boolean {
  const next = document.tokens[end];
  // «در سال ۲۰۱۹ رقم ۱۵۰ میلیون دلار»
  if (next?.key === 'رقم') return document.marks.startingAt('number', end + 1) !== undefined;
  const second = document.tokens[end + 1]?.key ?? '';
  // «در سال ۱۳۸۹ مورد تأکید قرار گرفت», «در بهمن ۱۴۰۳ بار دیگر»
  if (next?.key === 'مورد' && concerns.has(second)) return true;
  if (next?.key === 'بار' && second === 'دیگر') return true;
  return !next || next.lineStart || !countedWords.has(next.key);
}

/** What may stand behind a year that «سال» announces and count as well: «از سال ۱۴۰۲ عضو گروهی شد». */
const softCounted: ReadonlySet<string> = new Set(
  'عضو استان شهر کشور تیم دوره بازی بازیکن نماینده کشته شهید دستگاه واحد صفحه قسمت رتبه گل رای'.split(' '),
);

/** The year of «سال ۱۴۰۲ عضو …»: it lies in living memory and is no round figure. */
const isAnnounced = ({ tokens }: Document, at: number, end: number, year: number): boolean =>
  (tokens[at - 1]?.key === 'سال' || tokens[at - 1]?.key === 'افق') &&
  tokens[at]?.kind === 'number' &&
  year % 50 !== 0 &&
  ((year > 1350 && year < 1420) || (year > 1960 && year < 2040)) &&
  softCounted.has(tokens[end]?.key ?? '');

/** The figure ends here: no scale word («۸۸ هزار») and no decimals belong to it. */
const wholeFigure = (document: Document, at: number, end: number): boolean => {
  const number = document.marks.startingAt('number', at);
  return (
    (number === undefined || number.end <= end || number.value.form === 'range') &&
    countsNothing(document, end)
  );
};

/** A year of four figures, in digits or words. */
export const fullYear: Pattern<Piece> = map(
  sequence(
    oneOf(
      map(
        tokenOf('number', (token) => token.key.length === 4),
        (token) => digitsOf(token),
      ),
      wordNumber('cardinal'),
    ),
    optional(calendarWord),
  ),
  ([year, named], document, at, end): Piece | null => {
    const calendar = named?.calendar ?? calendarOfYear(year);
    if (!calendar || year < 1000 || year > 2150) return null;
    if (!wholeFigure(document, at, end) && !isAnnounced(document, at, end, year)) return null;
    return { year, calendar, ...named };
  },
);

/** A year of one to four figures whose calendar is named: «۷۷۶ قبل از میلاد», «۶۱ هجری». */
export const namedYear: Pattern<Piece> = map(
  sequence(
    oneOf(
      map(
        tokenOf('number', (token) => token.key.length <= 4),
        (token) => digitsOf(token),
      ),
      wordNumber('cardinal', 'ordinal'),
    ),
    calendarWord,
  ),
  ([year, named]): Piece | null => (year >= 1 && year <= 2150 ? { year, ...named } : null),
);

/** A year of two figures: «۹۷», «نود و هفت». */
export const shortYear: Pattern<Piece> = map(
  oneOf(
    map(
      tokenOf('number', (token) => token.key.length === 2),
      (token) => digitsOf(token),
    ),
    wordNumber('cardinal'),
  ),
  (year, document, at, end): Piece | null =>
    year <= 99 && (year >= 10 || document.tokens[at]?.kind === 'number') && wholeFigure(document, at, end)
      ? { year, shortYear: true, calendar: 'persian' }
      : null,
);

/** Words that may follow a year of two figures which no «سال» announces: the sentence goes on without counting. */
const afterYear: ReadonlySet<string> = new Set(
  'اعلام برگزار برپا آغاز انجام ثبت منتشر تصویب ابلاغ در از تا به با و که را برای بر است بود شد کرد ساعت بین نیز هم طی می این آن ، . ؛ : ) ( » « ] [ / - – ! ؟'.split(
    ' ',
  ),
);

/** The sentence goes on here without counting anything. */
export function goesOnAfterYear(document: Document, end: number): boolean {
  const next = document.tokens[end];
  return !next || next.lineStart || afterYear.has(next.key);
}

/** Two figures that are hardly anything but a year from 1340 to 1410. */
const isLikelyYear = ({ year = 0 }: Piece, document: Document, at: number): boolean =>
  document.tokens[at]?.kind === 'number' && (year >= 40 || document.tokens[at]?.key.startsWith('0') === true);

/** A year of two figures that no «سال» announces: «اربعین ۹۷». */
export const unannouncedYear: Pattern<Piece> = map(shortYear, (year, document, at, end) =>
  isLikelyYear(year, document, at) && goesOnAfterYear(document, end) ? year : null,
);

/** Two figures after a month: «۲۷ تیر ۹۸». */
const yearFigures: Pattern<Piece> = map(shortYear, (year, document, at, end) =>
  isLikelyYear(year, document, at) || goesOnAfterYear(document, end) ? year : null,
);

/** The year after a day and month: «۲۷ تیر ۹۸», «۲۸ اردیبهشت سال ۱۳۹۷»; what stands in the next line is none. */
export const yearAfterMonth: Pattern<Piece> = map(
  oneOf(
    map(sequence(word('سال', 'سنه'), oneOf(namedYear, fullYear, shortYear)), ([, year]) => year),
    namedYear,
    fullYear,
    yearFigures,
  ),
  (year, { tokens }, at): Piece | null => (tokens[at]?.lineStart ? null : year),
);
