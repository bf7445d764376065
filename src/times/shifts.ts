import type { PointReading, Shift, TimeUnit } from '../calendar/time-reading';
import { optional, type Pattern, phraseOf, sequence } from '../rule';
import { map } from './numbers-in-times';
import { calendarWord } from './years';

type Piece = Partial<PointReading>;

const unitNouns: readonly (readonly [string, TimeUnit])[] = [
  ['سال', 'year'],
  ['ماه', 'month'],
  ['هفته', 'week'],
  ['هفتهٔ', 'week'],
  ['هفته‌ی', 'week'],
  ['روز', 'day'],
  ['دهه', 'decade'],
  ['قرن', 'century'],
  ['سده', 'century'],
];
/** Words after a unit that set it beside now; «قبل» and «بعد» beside what the text spoke of last. */
const sides: readonly (readonly [string, -1 | 0 | 1, Shift['from']])[] = [
  ['گذشته', -1, 'report'],
  ['پیش', -1, 'report'],
  ['قبل', -1, 'text'],
  ['قبلی', -1, 'text'],
  ['جاری', 0, 'report'],
  ['کنونی', 0, 'report'],
  ['حاضر', 0, 'report'],
  ['آینده', 1, 'report'],
  ['آتی', 1, 'report'],
  ['پیش رو', 1, 'report'],
  ['پیش‌رو', 1, 'report'],
  ['بعد', 1, 'text'],
  ['بعدی', 1, 'text'],
];
/** «جمعه هفته دیگر»; years and months «دیگر» are others as often as the next. */
const nextWeek: readonly (readonly [string, Piece])[] = ['دیگر', 'دیگه'].map((other) => [
  `هفته ${other}`,
  { shift: { unit: 'week', amount: 1, back: false, from: 'report' } },
]);

const shift = (unit: TimeUnit, amount: number, from: Shift['from'] = 'report'): Shift => ({
  unit,
  amount: Math.abs(amount),
  back: amount < 0,
  from,
});

const besideNow: readonly (readonly [string, Piece])[] = unitNouns.flatMap(([noun, unit]) => [
  ...sides.map(([side, amount, from]): [string, Piece] => [
    `${noun} ${side}`,
    { shift: shift(unit, amount, from) },
  ]),
  [`${noun}‌جاری`, { shift: shift(unit, 0) }] as const,
  [`${noun}‌گذشته`, { shift: shift(unit, -1) }] as const,
  [`${noun}‌آینده`, { shift: shift(unit, 1) }] as const,
]);
const pointedAt: readonly (readonly [string, Piece])[] = unitNouns.flatMap(([noun, unit]) => {
  // «این دهه» may be ten days as well as ten years.
  if (unit === 'decade' || unit === 'century') return [];
  const here: Piece =
    unit === 'week'
      ? { shift: shift(unit, 0) }
      : unit === 'day'
        ? {}
        : { anaphor: unit, shift: shift(unit, 0) };
  return [
    [`این ${noun}`, here] as const,
    [`همین ${noun}`, here] as const,
    [`آن ${noun}`, { anaphor: unit }] as const,
    [`همان ${noun}`, { anaphor: unit }] as const,
  ].filter(([, piece]) => Object.keys(piece).length > 0);
});

/** «سال جدید», with its calendar before or after. */
const newYears: readonly (readonly [string, Piece])[] = [
  ['سال جدید', { newYear: true }],
  ['سال نو', { newYear: true }],
  ['سال میلادی جدید', { newYear: true, calendar: 'gregorian' }],
  ['سال جدید میلادی', { newYear: true, calendar: 'gregorian' }],
  ['سال نو میلادی', { newYear: true, calendar: 'gregorian' }],
  ['سال شمسی جدید', { newYear: true, calendar: 'persian' }],
];

/** Years counted from now: «امسال», «سال گذشته», «همان سال». */
const yearWords: readonly (readonly [string, Piece])[] = [
  ['امسال', { shift: shift('year', 0) }],
  ['پارسال', { shift: shift('year', -1) }],
  ['پیرارسال', { shift: shift('year', -2) }],
  ['پیرار سال', { shift: shift('year', -2) }],
];
const dayWords: readonly (readonly [string, Piece])[] = [
  ['امروز', { shift: shift('day', 0) }],
  ['دیروز', { shift: shift('day', -1) }],
  ['پریروز', { shift: shift('day', -2) }],
  ['فردا', { shift: shift('day', 1) }],
  ['پس‌فردا', { shift: shift('day', 2) }],
  ['پس فردا', { shift: shift('day', 2) }],
  ['امشب', { shift: shift('day', 0), dayPart: 'TNI' }],
  ['دیشب', { shift: shift('day', -1), dayPart: 'TNI' }],
  ['پریشب', { shift: shift('day', -2), dayPart: 'TNI' }],
  ['شب گذشته', { shift: shift('day', -1), dayPart: 'TNI' }],
  ['شب قبل', { shift: shift('day', -1, 'text'), dayPart: 'TNI' }],
  ['شب پیش', { shift: shift('day', -1), dayPart: 'TNI' }],
  ['شب آینده', { shift: shift('day', 1), dayPart: 'TNI' }],
  ['آن شب', { anaphor: 'day', dayPart: 'TNI' }],
  ['همان شب', { anaphor: 'day', dayPart: 'TNI' }],
  ['تاریخ یاد شده', { anaphor: 'day' }],
  ['تاریخ یادشده', { anaphor: 'day' }],
  ['تاریخ مذکور', { anaphor: 'day' }],
  ['این تاریخ', { anaphor: 'day' }],
  ['همین تاریخ', { anaphor: 'day' }],
  ['آن تاریخ', { anaphor: 'day' }],
];

const withCalendar = (piece: Pattern<Piece>): Pattern<Piece> =>
  map(sequence(piece, optional(calendarWord)), ([found, calendar]) => ({ ...found, ...calendar }));

/** «دیروز», «سال گذشته میلادی», «این هفته», «آن روز»: a time by its distance from now or from another. */
export const shifted: Pattern<Piece> = withCalendar(
  phraseOf(new Map([...besideNow, ...nextWeek, ...pointedAt, ...yearWords, ...newYears, ...dayWords])),
);

const yearOnly = (piece: Piece): boolean => piece.shift?.unit === 'year' || piece.anaphor === 'year';
const monthOnly = (piece: Piece): boolean => piece.shift?.unit === 'month' || piece.anaphor === 'month';

/** The year as it stands after a month or season: «امسال», «سال گذشته», «همان سال». */
export const shiftedYear: Pattern<Piece> = withCalendar(
  phraseOf(new Map([...besideNow, ...pointedAt, ...yearWords].filter(([, piece]) => yearOnly(piece)))),
);
/** The month as it stands after a day: «ماه جاری», «همین ماه». */
export const shiftedMonth: Pattern<Piece> = phraseOf(
  new Map([...besideNow, ...pointedAt].filter(([, piece]) => monthOnly(piece))),
);

/** «تیر جاری», «تابستان گذشته»: the one beside now. */
export const sideOfNow: Pattern<Piece> = phraseOf(
  new Map<string, Piece>([
    ['جاری', { shift: shift('year', 0) }],
    ['گذشته', { side: -1 }],
    ['آینده', { side: 1 }],
  ]),
);
