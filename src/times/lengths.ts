import type { LengthReading, TimeUnit } from '../calendar/time-reading';
import {
  behind,
  type Document,
  defineRule,
  not,
  optional,
  type Pattern,
  phrase,
  phraseOf,
  repeat,
  sequence,
  word,
} from '../rule';
import { fold } from '../text/fold';
import { isoLength, type Measured } from './iso-length';
import { and, measured } from './measured';
import { map } from './numbers-in-times';

const order: readonly TimeUnit[] = [
  'century',
  'decade',
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
];

/** «۱۴ سال و سه ماه», «۲ دقیقه ۴۷ ثانیه»: ever smaller units. */
const parts: Pattern<readonly Measured[]> = map(
  sequence(
    measured,
    repeat(
      map(sequence(optional(and), measured), ([, part]) => part),
      0,
      5,
    ),
  ),
  ([first, rest]): readonly Measured[] | null => {
    const all = [first, ...rest];
    const falling = all.every(
      (part, i) => i === 0 || order.indexOf(part.word.unit) > order.indexOf((all[i - 1] ?? part).word.unit),
    );
    return falling ? all : null;
  },
);

/** Words after a length that belong to it: «چهار ماه گذشته», «دو سال اول». */
const tail = phrase(
  'گذشته',
  'اخیر',
  'آینده',
  'آتی',
  'اول',
  'نخست',
  'اولش',
  'آخر',
  'پایانی',
  'ابتدایی',
  'اولیه',
  'پیش رو',
  'آخرش',

  'سن',
);

/** What makes a number with a unit the name of something else: light years, the winds of 120 days, hours' meters. */
const otherThings = word('نوری', 'بازار', 'شمار');

export const length = defineRule({
  name: 'times/length',
  kind: 'timeReading',
  examples: [
    'پنج سال',
    'دو ماهه',
    '۷ سال و نیم',
    'سه و نیم سال',
    'نیم ساعت',
    'چند سال',
    '۵۶ ساله',
    '۱۴ سال و سه ماه',
    '۴۸ ساعت آینده',
    'یک ربع ساعت',
    'دوساله',
    'چهل‌سالگی',
    'یکروزه',
    'دو سه ساعت آینده',
  ],
  rejects: ['دو سال نوری', 'باد ۱۲۰ روزه', 'هر سه ماه', '۲ روزنامه', 'دقیقه ۶۵'],
  pattern: [
    behind((token) => token === undefined || !notBeforeLength.has(token.key)),
    parts,
    not(otherThings),
    optional(tail),
  ],
  produce([, found], document, { first, end }): LengthReading | null {
    if (isNeitherNor(document, first) || isSomeDay(document, first, end)) return null;
    const value = isoLength(found);
    if (value === null) return null;
    const approximate = found.some((part) => part.amount.approximate);
    return { form: 'length', value, ...(approximate && { modifier: 'approx' as const }) };
  },
});

/** «در دهه اخیر», «طی شبانه‌روز گذشته»: one unit up to now, which no number counts. */
export const lately = defineRule({
  name: 'times/lately',
  kind: 'timeReading',
  examples: ['دهه اخیر', 'شبانه‌روز گذشته', 'ماه اخیر'],
  rejects: ['سال‌های اخیر', 'چند دهه اخیر'],
  pattern: [
    behind((token) => token === undefined || (token.kind !== 'number' && !notBeforeLately.has(token.key))),
    phraseOf(
      new Map([
        ['قرن اخیر', 'P100Y'],
        ['دهه اخیر', 'P10Y'],
        ['سال اخیر', 'P1Y'],
        ['ماه اخیر', 'P1M'],
        ['هفته اخیر', 'P1W'],
        ['شبانه‌روز گذشته', 'P1D'],
        ['شبانه روز گذشته', 'P1D'],
        ['شبانه‌روز اخیر', 'P1D'],
        ['شبانه روز اخیر', 'P1D'],
      ]),
    ),
  ],
  produce([, value], { marks }, { first }): LengthReading | null {
    return marks.covering('number', first - 1) ? null : { form: 'length', value };
  },
});
const notBeforeLately: ReadonlySet<string> = new Set(['چند', 'چندین', 'این', 'هر']);

/** «یک روز جهانی است», «یک روز که»: the article, or «once». */
function isSomeDay({ tokens }: Document, first: number, end: number): boolean {
  // «یک روزی»: some day, with the ی of the indefinite.
  if (end - first === 2 && tokens[first]?.key === 'یک' && tokens[first + 1]?.key === 'روزی') return true;
  if (end - first !== 2 || tokens[first]?.key !== 'یک' || !somedays.has(tokens[first + 1]?.key ?? ''))
    return false;
  const next = tokens[end];
  if (next && !next.lineStart && afterSomeday.has(next.key)) return true;
  // «یک روز جنگ، یک روز صلح»
  const again = (at: number): boolean =>
    tokens[at]?.key === 'یک' && tokens[at + 1]?.key === tokens[first + 1]?.key;
  for (let step = 2; step <= 8; step++) if (again(first + step) || again(first - step)) return true;
  return false;
}

const somedays = new Set(['روز', 'شب', 'سال']);

const afterSomeday = new Set(
  'که جهانی ملی تاریخی خوب بد سخت مهم بزرگ عادی معمولی خاص ویژه تلخ شیرین نمادین استثنایی فراموش‌نشدنی بهتر نحس'
    .split(' ')
    .map(fold),
);

/** «نه شب می‌شناخت نه روز»: «نه» is also «neither». */
function isNeitherNor({ tokens }: Document, at: number): boolean {
  if (tokens[at]?.key !== 'نه') return false;
  for (let i = Math.max(0, at - 8); i <= at + 8; i++) if (i !== at && tokens[i]?.key === 'نه') return true;
  return false;
}

const notBeforeLength: ReadonlySet<string> = new Set([
  'هر',
  'همه',
  'باد',
  'بادهای',
  'دقیقه',
  '/',
  'ممیز',
  'چندین',
  'ساعت',
  'ماده',
  'بند',
  'شماره',
]);
