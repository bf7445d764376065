import { ahead, oneOf, optional, type Pattern, phrase, phraseOf, sequence, word } from '../rule';
import { fold } from '../text/fold';
import type { Measured } from './iso-length';
import { type Amount, amount, beforeWords, map } from './numbers-in-times';
import { gluedUnits, units } from './units';

const half: Amount = { value: 0.5, approximate: false };

export const and = word('و');

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
  // «چند ماهی است»; «دو ماهی» are fish.
  map(
    sequence(word('چند'), word('ماهی'), ahead(word('است', 'بود', 'هست', 'می‌شود'))),
    (): Measured => ({
      amount: { value: null, approximate: false },
      word: { unit: 'month', times: 1, adjective: false },
    }),
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
      amount: { value: late && value !== null ? value + 0.5 : value, approximate: one !== undefined },
      word,
    }),
  ),
);

const beforeUnit: ReadonlySet<string> = new Set([
  'ماهی',
  ...[...units.keys()].map((word) => fold(word.split(' ')[0] ?? '')),
  ...[...gluedUnits.keys()].map(fold),
  'و',
  '،',
  'ربع',
]);

/** So much of a unit: «پنج سال», «دو سال و نیم», «دوساله». */
export const measured: Pattern<Measured> = beforeWords(anyMeasured, beforeUnit);
