import type { PointReading, TimeReading } from '../calendar/time-reading';
import type { Document, Mark } from '../rule';
import type { TimeExpression } from '../schema/time-expression';

/** A reading on the tokens `[first, end)` that it covers. */
export interface Found<Reading extends TimeReading = TimeReading> {
  readonly first: number;
  readonly end: number;
  readonly reading: Reading;
  readonly rule: string;
}

export const isPoint = (found: Found): found is Found<PointReading> => found.reading.form === 'point';

/** The reading tells a day, or leads to one: «۵ خرداد», «شنبه», «دیروز», «آن روز». */
export const isDay = ({ day, weekday, shift, anaphor }: PointReading): boolean =>
  day !== undefined || weekday !== undefined || shift?.unit === 'day' || anaphor === 'day';
export const isHour = ({ dayPart, clock }: PointReading): boolean =>
  dayPart !== undefined || clock !== undefined;
const isWeek = ({ shift }: PointReading): boolean => shift?.unit === 'week';

const fields = [
  'calendar',
  'century',
  'decade',
  'year',
  'season',
  'half',
  'quarter',
  'firstMonths',
  'month',
  'weekOfMonth',
  'tenDays',
  'day',
  'weekday',
  'side',
  'shift',
  'anaphor',
  'current',
  'dayPart',
  'clock',
  'part',
] as const satisfies readonly (keyof PointReading)[];

/** Both readings in one, or null where they contradict each other or make no time together. */
function union(a: PointReading, b: PointReading, inBrackets: boolean): PointReading | null {
  for (const field of fields) {
    if (a[field] !== undefined && b[field] !== undefined && a[field] !== b[field] && field !== 'shift')
      return null;
  }
  if (a.shift && b.shift) return null;
  if (a.yearless || b.yearless) return null;
  const days = isDay(a) && isDay(b);
  const dayAndHour = (isDay(a) && isHour(b)) || (isHour(a) && isDay(b));
  const hours = isHour(a) && isHour(b);
  const dayOfWeek = (isWeek(a) && b.weekday !== undefined) || (isWeek(b) && a.weekday !== undefined);
  const glossOfPeriod =
    inBrackets &&
    (a.shift !== undefined || a.side !== undefined) &&
    !isDay(b) &&
    !isHour(b) &&
    b.shift === undefined;
  if (!days && !dayAndHour && !hours && !dayOfWeek && !glossOfPeriod) return null;
  if (days && a.day !== undefined && b.day !== undefined) return null;
  const { weak: _weak, bare: _bare, ...joined } = { ...a, ...b };
  return a.weak && b.weak ? { ...joined, weak: true } : joined;
}

const openers: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
]);

/** Joins neighbouring points that tell one time: «ساعت ۱۰ صبح روز شنبه ۵ خرداد», «امروز (سه‌شنبه)». */
export function joinReadings(marks: readonly Mark<'timeReading'>[], document: Document): Found[] {
  const { tokens } = document;
  const joined: Found[] = [];
  for (const { first, end, value, rule } of marks) {
    const found: Found = { first, end, reading: value, rule };
    const last = joined[joined.length - 1];
    if (!last || !isPoint(last) || !isPoint(found) || first - last.end > 2) {
      joined.push(found);
      continue;
    }
    const gap = tokens[last.end]?.key ?? '';
    let close = end;
    let reading: PointReading | null = null;
    if (tokens[first]?.lineStart) reading = null;
    else if (first === last.end) reading = union(last.reading, found.reading, false);
    else if (first === last.end + 1 && openers.has(gap) && openers.get(gap) === tokens[end]?.key) {
      reading = union(last.reading, found.reading, true);
      close = end + 1;
    } else if (first === last.end + 1 && (gap === '،' || gap === 'مورخ' || gap === 'مورخه')) {
      const plain = isDay(last.reading) && isDay(found.reading) && found.reading.month !== undefined;
      if (plain && last.reading.month === undefined) reading = union(last.reading, found.reading, false);
    }
    if (reading) joined[joined.length - 1] = { first: last.first, end: close, reading, rule: last.rule };
    else joined.push(found);
  }
  return joined;
}

type Part = NonNullable<TimeExpression['part']>;
/** Words before a time that pick a part of it. «نیمه» only of a month or year («نیمه شعبان» is a feast). */
const partWords: ReadonlyMap<string, Part> = new Map([
  ['اوایل', 'start'],
  ['ابتدای', 'start'],
  ['آغاز', 'start'],
  ['شروع', 'start'],
  ['اوائل', 'start'],
  ['ابتدا', 'start'],
  ['اواسط', 'mid'],
  ['میانه', 'mid'],
  ['میانهٔ', 'mid'],
  ['نیمه', 'mid'],
  ['میانههای', 'mid'],
  ['اواخر', 'end'],
  ['پایان', 'end'],
  ['آخر', 'end'],
  ['انتهای', 'end'],
]);
const partAdjectives: ReadonlyMap<string, Part> = new Map([
  ['پایانی', 'end'],
  ['آخر', 'end'],
  ['آغازین', 'start'],
  ['نخست', 'start'],
  ['نخستین', 'start'],
  ['ابتدایی', 'start'],
  ['اول', 'start'],
  ['میانی', 'mid'],
]);
const plurals = new Set(['روزهای', 'ماههای', 'هفتههای']);

/** Takes the word before a time that picks a part of it into the time: «اواخر تیرماه», «پایان هر سه ماه». */
export function withPart(found: Found, document: Document, floor: number): Found {
  const { reading, first } = found;
  if (reading.form === 'length' || (reading.form === 'point' && isHour(reading))) return found;
  if (first - 1 < floor) return found;
  const word = document.tokens[first - 1]?.key ?? '';
  const part = partWords.get(word);
  if (part) {
    if (reading.form === 'point') {
      if (reading.part || (reading.day !== undefined && reading.month !== undefined)) return found;
      if (word === 'نیمه' && reading.calendar === 'islamic') return found;
    }
    return { ...found, first: first - 1, reading: { ...unweak(reading), part } };
  }
  const side = partAdjectives.get(word);
  if (
    side &&
    reading.form === 'point' &&
    first - 2 >= floor &&
    plurals.has(document.tokens[first - 2]?.key ?? '')
  )
    return { ...found, first: first - 2, reading: { ...unweak(reading), part: side } };
  return found;
}

/** The reading once its surroundings have made it a time. */
export function unweak<Reading extends TimeReading>(reading: Reading): Reading {
  if (reading.form !== 'point' || !reading.weak) return reading;
  const { weak: _weak, ...rest } = reading;
  return rest as Reading;
}
