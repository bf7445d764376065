import type { PointReading } from '../calendar/time-reading';
import { behind, type Document, defineRule, oneOf, type Pattern, phrase, tokenOf, word } from '../rule';
import type { Token } from '../text/tokens';
import { digitsOf, map } from './numbers-in-times';
import {
  calendarOfYear,
  calendarWord,
  fullYear,
  goesOnAfterYear,
  namedYear,
  shortYear,
  unannouncedYear,
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

/** Events that a word more may stand behind before their year: «انتخابات پارلمانی ۲۰۲۱», «توافق صلح ۲۰۱۶». */
const qualifiedEvents: ReadonlySet<string> = new Set(
  'انتخابات توافق توافقنامه جنگ قرارداد پیمان معاهده اعتراضات ناآرامیهای حوادث جنبش مذاکرات'.split(' '),
);
/** Nouns that a bare year qualifies: «انتخابات ۱۴۰۰», «متولد ۱۹۸۶»; names of events with a year of their own are left out. */
const yearBearers: ReadonlySet<string> = new Set([
  ...qualifiedEvents,
  ...(
    'متولد متولدین بودجه انقلاب کودتای رقابتهای مسابقات مصوب زلزله سیل اربعین فتنه جمهوری ریاستجمهوری تولد ' +
    'تاسیس لایحه دستمزد نوروز کریسمس کنکور آزمون المپیاد مدل مدلهای محصول محصولات افق حج'
  ).split(' '),
]);
const qualifiesBearer = (token: Token | undefined, tokens: readonly Token[]): boolean =>
  token?.kind === 'word' &&
  (token.key === 'صلح' || /..ی$/u.test(token.key)) &&
  qualifiedEvents.has(tokens[token.index - 1]?.key ?? '');

/** «فتنه ۸۸ فاش شد»: beside these two figures are a year, whatever goes on. */
const unrest = new Set(['فتنه', 'متولد', 'متولدین', 'اعتراضات', 'کنکور']);
const shortYearOfUnrest: Pattern<Piece> = map(shortYear, (year, { tokens }, at) =>
  tokens[at]?.kind === 'number' && (year.year ?? 0) >= 40 && unrest.has(tokens[at - 1]?.key ?? '')
    ? year
    : null,
);

export const bearerYear = defineRule({
  name: 'times/bearer-year',
  kind: 'timeReading',
  examples: [
    'انتخابات {۱۴۰۰}',
    'متولد {۱۹۸۶}',
    'اربعین {۹۷}',
    'انتخابات پارلمانی {۲۰۲۱}',
    'توافق صلح {۲۰۱۶}',
  ],
  rejects: ['المپیک ۲۰۲۰', 'سند 2030', 'بودجه ۱۴۰۰ میلیارد تومان', 'انتخابات ۵۰ درصد', 'زلزله ۵۷ کشته داشت'],
  pattern: [
    behind((token, { tokens }) => {
      // «تاریخ تولد: ۱۳۳۸»
      const bearer = token?.key === ':' ? tokens[token.index - 1] : token;
      return yearBearers.has(bearer?.key ?? '') || qualifiesBearer(token, tokens);
    }),
    oneOf(fullYear, unannouncedYear, shortYearOfUnrest),
  ],
  produce: ([, year], { tokens }, { first }) => {
    // Behind an adjective two figures may count.
    if (year.shortYear && qualifiesBearer(tokens[first - 1], tokens)) return null;
    return isRecent(year) || (year.calendar === 'persian' && (year.year ?? 0) >= 1300)
      ? { form: 'point', ...year }
      : null;
  },
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
    if (!isRecent(year)) return null;
    const asker = document.tokens[range.first - 1]?.key;
    const isYear =
      asker === 'در' || goesOnAfterYear(document, range.end) || endsYears(document, range.first, year);
    return isYear ? { form: 'point', ...year } : null;
  },
});
const yearAskers = new Set(['در', 'از', 'تا']);
const beforeYears = new Set(['از', 'سال', 'سالهای', 'بین', '(']);

/** «از سال ۱۳۸۶ تا ۱۳۹۹ ریاست داشت»: the second of two years, of which not both are round. */
function endsYears({ tokens }: Document, at: number, { year = 0, calendar }: Piece): boolean {
  const first = tokens[at - 2];
  if (tokens[at - 1]?.key !== 'تا' || first?.kind !== 'number' || first.key.length !== 4) return false;
  const from = digitsOf(first);
  if (calendarOfYear(from) !== calendar || from >= year || year - from > 99) return false;
  return beforeYears.has(tokens[at - 3]?.key ?? '') && (from % 50 !== 0 || year % 50 !== 0);
}

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
  produce([, first, , year], _document, range) {
    const calendar = calendarOfYear(digitsOf(first));
    const to = year.year ?? 0;
    if (calendar === null || calendar !== year.calendar || digitsOf(first) >= to || to - digitsOf(first) > 99)
      return null;
    if (!isRecent(year)) return null;
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
