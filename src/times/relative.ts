import type { PointReading, Shift } from '../calendar/time-reading';
import { defineRule, not, oneOf, optional, phraseOf, sequence, word } from '../rule';
import { amount, map } from './numbers-in-times';
import { shifted } from './shifts';
import { gluedUnits, type UnitWord, units } from './units';
import { calendarWord } from './years';

/** Nouns before «امروز» that make it «nowadays» («جهان امروز»), or a name («وطن امروز»). */
const nowadays = new Set(
  'جهان دنیای جامعه نسل ایران بشر انسان وطن زندگی جوان جوانان جوامع عصر هنر سینمای جهانی ادبیات شعر انسان‌های بشریت شرق روسیه'.split(
    ' ',
  ),
);

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
    if ((first === 'امروز' || first === 'دیروز' || first === 'فردا') && nowadays.has(before)) return null;
    // «دو سال گذشته» is a length: the number before it takes the unit.
    if (piece.shift && first !== 'امروز' && countsUnit(before, document.tokens[range.first - 1]?.kind))
      return null;
    return { form: 'point', ...piece };
  },
});

const countsUnit = (key: string, kind: string | undefined): boolean =>
  kind === 'number' || key === 'چند' || key === 'چندین' || key === 'هر';

const ago = phraseOf(
  new Map<string, -1 | 1>([
    ['پیش', -1],
    ['قبل', -1],
    ['قبل‌تر', -1],
    ['قبل تر', -1],
    ['پیش‌تر', -1],
    ['پیشتر', -1],
    ['دیگر', 1],
    ['دیگه', 1],
  ]),
);
const countedUnit = oneOf(
  map(sequence(amount, phraseOf(units)), ([{ value, approximate }, unit]) => ({ value, approximate, unit })),
  map(phraseOf(gluedUnits), ({ amount: value, word: unit }) => ({ value, approximate: false, unit })),
);

function shiftBy(value: number | null, { unit, times }: UnitWord, side: -1 | 1): Shift {
  const base = { back: side < 0, from: 'report' as const };
  if (times === 10) return { ...base, unit: 'decade', amount: value };
  if (times === 100) return { ...base, unit: 'century', amount: value };
  return { ...base, unit, amount: value };
}

/** «ده روز پیش», «چند هفته دیگر»: counted from the day of report. With «از» after it it is counted from something else. */
export const countedFromNow = defineRule({
  name: 'times/counted-from-now',
  kind: 'timeReading',
  examples: ['۲۰ روز پیش', 'چند سال قبل', 'یک ماه قبل‌تر', '8 ماه دیگر', 'دوماه پیش'],
  rejects: ['سه روز پیش از آن', '۲۰ ساله پیش', 'دو روز بعد'],
  pattern: [countedUnit, ago, not(word('از')), optional(calendarWord)],
  produce([{ value, approximate, unit }, side, , calendar]) {
    if (unit.adjective || (value !== null && value > 10_000)) return null;
    const reading: PointReading = { form: 'point', shift: shiftBy(value, unit, side), ...calendar };
    return approximate ? { ...reading, modifier: 'approx' } : reading;
  },
});
