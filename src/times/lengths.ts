import type { LengthReading, TimeUnit } from '../calendar/time-reading';
import {
  behind,
  type Document,
  defineRule,
  not,
  oneOf,
  optional,
  type Pattern,
  phrase,
  phraseOf,
  repeat,
  sequence,
  word,
} from '../rule';
import { fold } from '../text/fold';
import { type Amount, amount, beforeWords, map } from './numbers-in-times';
import { clockUnits, gluedUnits, smallerUnits, type UnitWord, units } from './units';

/** So much of a unit. */
export interface Measured {
  readonly amount: Amount;
  readonly word: UnitWord;
}

const letters: Readonly<Record<TimeUnit, string>> = {
  century: 'Y',
  decade: 'Y',
  year: 'Y',
  month: 'M',
  week: 'W',
  day: 'D',
  hour: 'H',
  minute: 'M',
  second: 'S',
};
/** The ISO 8601 length of parts from the largest unit down: «دو سال و نیم» `P2Y6M`, «چند ماه» `PXM`. */
export function isoLength(parts: readonly Measured[]): string | null {
  const counts = new Map<TimeUnit, number>();
  let vague: TimeUnit | null = null;
  for (const { amount, word } of parts) {
    if (amount.value === null) {
      vague = word.unit;
      if (word.times > 1) return word.times === 10 ? 'PXE' : 'PXC';
      continue;
    }
    let value = amount.value * word.times;
    let unit = word.unit;
    const whole = Math.floor(value + 1e-9);
    const next = smallerUnits[unit];
    if (value - whole > 1e-9 && next) {
      // A fraction goes into the next unit where it is whole there: «یک هفته و نیم» stays a fraction of its week.
      const rest = (value - whole) * next[1];
      if (Math.abs(rest - Math.round(rest)) < 1e-6) {
        counts.set(next[0], (counts.get(next[0]) ?? 0) + Math.round(rest));
        value = whole;
      }
    }
    if (value > 0 || parts.length === 1) {
      if (value === 0 && counts.size > 0) continue;
      counts.set(unit, (counts.get(unit) ?? 0) + value);
      unit = word.unit;
    }
  }
  if (vague) return `P${clockUnits.has(vague) ? 'T' : ''}X${letters[vague]}`;
  if (counts.size === 0) return null;
  let date = '';
  let clock = '';
  for (const unit of ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const) {
    const count = counts.get(unit);
    if (count === undefined) continue;
    const written = `${Number(count.toFixed(6))}${letters[unit]}`;
    if (clockUnits.has(unit)) clock += written;
    else date += written;
  }
  return `P${date}${clock && `T${clock}`}`;
}

const half: Amount = { value: 0.5, approximate: false };
const and = word('و');
const plainUnit = phraseOf(units);

/** «پنج سال», «دو سال و نیم», «سه و نیم سال», «نیم ساعت», «دوساله». */
const anyMeasured: Pattern<Measured> = oneOf(
  map(
    sequence(
      amount,
      optional(sequence(and, word('نیم', 'نیمی'))),
      plainUnit,
      optional(sequence(and, phrase('نیم', 'نیمه', 'نیمی'))),
    ),
    ([found, early, unit, late]): Measured | null => {
      if (!early && !late) return { amount: found, word: unit };
      return found.value === null ? null : { amount: { ...found, value: found.value + 0.5 }, word: unit };
    },
  ),
  map(sequence(word('نیم'), plainUnit), ([, unit]): Measured => ({ amount: half, word: unit })),
  map(
    phraseOf(
      new Map([
        ['نیم‌ساعت', 'ساعت'],
        ['نیمساعت', 'ساعت'],
        ['نیم‌قرن', 'قرن'],
        ['نیم‌ساعته', 'ساعت'],
        ['نیم ساعتی', 'ساعت'],
        ['نیم‌روز', 'روز'],
      ]),
    ),
    (unit): Measured | null => {
      const found = units.get(unit);
      return found ? { amount: half, word: found } : null;
    },
  ),
  map(
    sequence(word('ربع'), word('قرن')),
    (): Measured => ({
      amount: { value: 25, approximate: false },
      word: { unit: 'year', times: 1, adjective: false },
    }),
  ),
  map(
    sequence(phrase('یک ربع', 'ربع'), word('ساعت')),
    (): Measured => ({
      amount: { value: 15, approximate: false },
      word: { unit: 'minute', times: 1, adjective: false },
    }),
  ),
  map(
    sequence(optional(word('یکی')), phraseOf(gluedUnits), optional(sequence(and, phrase('نیم', 'نیمه')))),
    ([one, { amount: value, word }, late]): Measured => ({
      amount: { value: late ? value + 0.5 : value, approximate: one !== undefined },
      word,
    }),
  ),
);

const beforeUnit: ReadonlySet<string> = new Set([
  ...[...units.keys()].map((word) => fold(word.split(' ')[0] ?? '')),
  ...[...gluedUnits.keys()].map(fold),
  'و',
  '،',
  'ربع',
]);
/** So much of a unit: «پنج سال», «دو سال و نیم», «دوساله». */
export const measured: Pattern<Measured> = beforeWords(anyMeasured, beforeUnit);

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

/** «یک روز جهانی است», «یک روز که»: the article, or «once». */
function isSomeDay({ tokens }: Document, first: number, end: number): boolean {
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
