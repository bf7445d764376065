import type { PointReading, Shift } from '../calendar/time-reading';
import {
  type Document,
  defineRule,
  not,
  oneOf,
  optional,
  phraseOf,
  sequence,
  type TokenRange,
  word,
} from '../rule';
import { fold } from '../text/fold';
import type { Measured } from './iso-length';
import { measured } from './measured';
import { ofOurTime } from './nowadays';
import { map } from './numbers-in-times';
import { shifted } from './shifts';
import { clockUnits, smallerUnits, type UnitWord, units } from './units';
import { weekdays } from './weekdays';
import { calendarWord } from './years';

export const shiftedPoint = defineRule({
  name: 'times/relative',
  kind: 'timeReading',
  examples: [
    'دیروز',
    'سال گذشته',
    'روز جاری',
    'ماه گذشته میلادی',
    'شب گذشته',
    'این هفته',
    'آن روز',
    'پس‌فردا',
  ],
  rejects: ['سال‌های گذشته', 'جهان امروز', 'این روز'],
  pattern: [shifted, not(word('ها', 'های'))],
  produce([piece], document, range) {
    const before = document.tokens[range.first - 1]?.key ?? '';
    const first = document.tokens[range.first]?.key ?? '';
    if ((first === 'امروز' || first === 'دیروز' || first === 'فردا') && ofOurTime.has(before)) return null;
    // «در آن روز یکشنبه»: the weekday tells the day.
    if (piece.anaphor === 'day' && weekdayWords.has(document.tokens[range.end]?.key ?? '')) return null;
    // «روز بعد از ارسال نامه»: a day that an event fixes, which the text does not date.
    if (piece.shift?.from === 'text' && isFromEvent(document, range)) return null;
    // «این هفته از مسابقات»: a round of a league.
    if (piece.shift?.unit === 'week' && piece.shift.amount === 0 && isRound(document, range.end)) return null;
    // «دو سال گذشته» is a length: the number before it takes the unit.
    if (countable.has(first) && countsUnit(before, document.tokens[range.first - 1]?.kind)) return null;
    return { form: 'point', ...piece };
  },
});

const leagues: ReadonlySet<string> = new Set(
  ['مسابقات', 'رقابت‌ها', 'رقابت‌های', 'رقابتهای', 'لیگ', 'بازی‌های'].map(fold),
);
const isRound = ({ tokens }: Document, at: number): boolean =>
  tokens[at]?.key === 'لیگ' || (tokens[at]?.key === 'از' && leagues.has(tokens[at + 1]?.key ?? ''));

/** «قبل از», «بعد از» with an event behind; not «سال قبل از آن», nor the «از» of «از سوی», «از نظر». */
function isFromEvent({ tokens }: Document, { end }: TokenRange): boolean {
  const side = tokens[end - 1]?.key ?? '';
  if (tokens[end]?.key !== 'از' || (side !== 'قبل' && side !== 'بعد')) return false;
  const next = tokens[end + 1];
  return next !== undefined && !next.lineStart && !ofItself.has(next.key);
}
const ofItself: ReadonlySet<string> = new Set(
  'آن این سوی طرف طریق نظر لحاظ حیث جمله جانب سر رو همین محل مسیر مرز'.split(' '),
);

const weekdayWords: ReadonlySet<string> = new Set(
  [...weekdays.keys()].map((name) => fold(name.split(' ')[0] ?? '')),
);
const countable = new Set(['سال', 'ماه', 'هفته', 'روز', 'شب', 'دهه', 'قرن', 'سده']);
const countsUnit = (key: string, kind: string | undefined): boolean =>
  kind === 'number' || key === 'چند' || key === 'چندین' || key === 'هر' || manyBefore.has(key);
const manyBefore: ReadonlySet<string> = new Set(['صدها', 'ده‌ها', 'هزاران', 'میلیون‌ها', 'سال‌ها'].map(fold));

const ago = phraseOf(
  new Map<string, { side: -1 | 1; from: Shift['from'] }>([
    ['پیش', { side: -1, from: 'report' }],
    ['قبل', { side: -1, from: 'report' }],
    ['قبل‌تر', { side: -1, from: 'text' }],
    ['قبل تر', { side: -1, from: 'text' }],
    ['پیش‌تر', { side: -1, from: 'text' }],
    ['دیگر', { side: 1, from: 'report' }],
    ['دیگه', { side: 1, from: 'report' }],
  ]),
);
/** «صدها سال»: so much that no count is meant. */
const vagueUnit = map(
  sequence(word('صدها', 'ده‌ها', 'هزاران', 'میلیون‌ها'), phraseOf(units)),
  ([, unit]): Measured => ({ amount: { value: null, approximate: false }, word: unit }),
);
const countedUnit = oneOf(measured, vagueUnit);

/** The step that so much of a unit is; half a unit counts in the next smaller one («یک سال و نیم پیش»: 18 months). */
function shiftBy(
  value: number | null,
  { unit, times }: UnitWord,
  side: -1 | 1,
  from: Shift['from'],
): Shift | null {
  const base = { back: side < 0, from, counted: true };
  const named =
    unit === 'year' && times === 10 ? 'decade' : unit === 'year' && times === 100 ? 'century' : unit;
  if (value === null || Number.isInteger(value)) return { ...base, unit: named, amount: value };
  const smaller = smallerUnits[named];
  const amount = smaller && value * smaller[1];
  if (clockUnits.has(unit)) return { ...base, unit, amount: value };
  return smaller && amount !== undefined && Number.isInteger(amount)
    ? { ...base, unit: smaller[0], amount }
    : null;
}

/** «ده روز پیش», «چند هفته دیگر»: counted from the day of report. With «از» after it it is counted from something else. */
export const countedFromNow = defineRule({
  name: 'times/counted-from-now',
  kind: 'timeReading',
  examples: ['۲۰ روز پیش', 'چند سال قبل', 'یک ماه قبل‌تر', '8 ماه دیگر', 'دوماه پیش'],
  rejects: ['سه روز پیش از آن', '۲۰ ساله پیش', 'دو روز بعد'],
  pattern: [countedUnit, ago, optional(calendarWord)],
  produce(
    [
      {
        amount: { value, approximate },
        word: unit,
      },
      { side, from },
      calendar,
    ],
    document,
    range,
  ) {
    // «سه روز پیش از آن» is a length; «8 ماه دیگر از سربازی» goes on.
    if (side < 0 && document.tokens[range.end]?.key === 'از') return null;
    if (unit.adjective || (value !== null && value > 10_000)) return null;
    const shift = shiftBy(value, unit, side, from);
    if (!shift) return null;
    const reading: PointReading = { form: 'point', shift, ...calendar };
    return approximate ? { ...reading, modifier: 'approx' } : reading;
  },
});
