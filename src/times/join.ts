import type { PointReading, TimeReading } from '../calendar/time-reading';
import type { Document, Mark } from '../rule';
import { fold } from '../text/fold';
import type { Token } from '../text/tokens';
import { partWords } from './parts';
import { weekdays } from './weekdays';

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
const isWeek = ({ shift, anaphor }: PointReading): boolean => shift?.unit === 'week' || anaphor === 'week';

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
  if (a.dayPart && b.dayPart && !b.clock && !isDay(b)) return null;
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

/** What opens a gloss, and what closes it. */
const glossMarks: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['-', '-'],
  ['–', '–'],
  ['ـ', 'ـ'],
]);
const links: ReadonlySet<string> = new Set(['،', '-', '–', 'مورخ', 'مورخه']);

/** Joins neighbouring points that tell one time: «ساعت ۱۰ صبح روز شنبه ۵ خرداد», «امروز (سه‌شنبه)». */
export function joinReadings(marks: readonly Mark<'timeReading'>[], document: Document): Found[] {
  const joined: Found[] = [];
  for (const { first, end, value, rule } of marks) {
    let found: Found = { first, end, reading: value, rule };
    // What was joined may itself close a gloss on what stands before it: «امروز (دوشنبه، پنجم خرداد)».
    for (let whole = joinPair(joined.at(-1), found, document); whole; ) {
      joined.pop();
      found = whole;
      whole = joinPair(joined.at(-1), found, document);
    }
    joined.push(found);
  }
  return joined;
}

/** «ماه رمضان هر سال», «دوشنبه هر هفته»: one time that repeats. */
function repeats(reading: PointReading, { reading: set }: Found, head: Token | undefined): boolean {
  if (set.form !== 'set' || head?.key !== 'هر') return false;
  const told = Object.keys(reading).filter((key) => !plainFields.has(key));
  const [only] = told;
  return (
    told.length === 1 && (set.value === 'P1Y' ? only === 'month' : set.value === 'P1W' && only === 'weekday')
  );
}
const plainFields: ReadonlySet<string> = new Set(['form', 'calendar', 'weak', 'bare', 'yearless']);

/** Two neighbours as one, or null where they are two times. */
function joinPair(last: Found | undefined, found: Found, { tokens }: Document): Found | null {
  if (last && isPoint(last) && last.end === found.first && repeats(last.reading, found, tokens[found.first]))
    return { ...found, first: last.first };
  if (!last || !isPoint(last) || !isPoint(found) || tokens[found.first]?.lineStart) return null;
  const { first, end } = found;
  const whole = (reading: PointReading | null, close = end): Found | null =>
    reading && { first: last.first, end: close, reading, rule: last.rule };
  if (first === last.end) return whole(union(last.reading, found.reading, false));
  if (first !== last.end + 1) return null;
  const gap = tokens[last.end]?.key ?? '';
  const closer = glossMarks.get(gap);
  if (closer !== undefined && tokens[end]?.key === closer && !tokens[end]?.lineStart)
    return whole(union(last.reading, found.reading, true), end + 1);
  const isGloss = isDay(last.reading) && isDay(found.reading) && found.reading.month !== undefined;
  if (links.has(gap) && isGloss && last.reading.month === undefined)
    return whole(union(last.reading, found.reading, false));
  const isListed =
    listed.has(tokens[end]?.key ?? '') ||
    (tokens[end]?.key === '،' && oneWordWeekdays.has(tokens[end + 1]?.key ?? ''));
  if (gap === '،' && isGlossedDay(last.reading, found.reading) && !isListed)
    return whole(union(last.reading, found.reading, false));
  return null;
}

const oneWordWeekdays: ReadonlySet<string> = new Set([...weekdays.keys()].map(fold));
/** What stands behind the second day of a list: «امروز، شنبه و یکشنبه». */
const listed: ReadonlySet<string> = new Set(['و', 'یا', 'تا']);
/** «امروز، جمعه»: a day beside that of the report, and which of the week it is. */
const isGlossedDay = ({ shift, weekday }: PointReading, gloss: PointReading): boolean =>
  shift?.unit === 'day' &&
  shift.from === 'report' &&
  shift.counted !== true &&
  weekday === undefined &&
  gloss.weekday !== undefined &&
  Object.keys(gloss).every((key) => key === 'form' || key === 'weekday' || key === 'calendar');

/** Takes the word before a time that picks a part of it into the time: «اواخر تیرماه», «پایان هر سه ماه». */
export function withPart(found: Found, document: Document, floor: number): Found {
  const { reading, first } = found;
  if (reading.form === 'length' || first - 1 < floor) return found;
  // «اوایل امشب» has a part, «اوایل ساعت ۱۰» none.
  if (reading.form === 'point' && isHour(reading) && !(reading.shift && !reading.clock)) return found;
  const word = document.tokens[first - 1]?.key ?? '';
  const part = partWords.get(word) ?? firstOf(found, document);
  if (part) {
    if (reading.form === 'point') {
      if (reading.part || (reading.day !== undefined && reading.month !== undefined)) return found;
      if (word === 'نیمه' && reading.calendar === 'islamic') return found;
    }
    const whole = reading.form === 'point' ? (decadeOf(found, reading, document) ?? reading) : reading;
    return { ...found, first: first - 1, reading: { ...unweak(whole), part } };
  }
  return found;
}

/** «از اول سال», «از اول هفته»: its start, where a preposition shows «اول» to be no rank of a noun before it. */
function firstOf({ first, reading }: Found, { tokens }: Document): PointReading['part'] {
  if (tokens[first - 1]?.key !== 'اول' || !beforeFirst.has(tokens[first - 2]?.key ?? '')) return undefined;
  if (reading.form !== 'point') return undefined;
  const whole = reading.current ?? (reading.dayPart || reading.day ? undefined : reading.shift?.unit);
  return whole === 'year' || whole === 'month' || whole === 'week' ? 'start' : undefined;
}
const beforeFirst: ReadonlySet<string> = new Set(['از', 'تا', 'در']);

/** «اواخر سال‌های ۱۹۷۰»: a part of plural years is one of a decade. */
function decadeOf({ first, end }: Found, reading: PointReading, { tokens }: Document): PointReading | null {
  const { year, month, ...rest } = reading;
  if (year === undefined || year < 1000 || year % 10 !== 0 || month !== undefined) return null;
  const isPlural =
    tokens[first]?.key === 'سالهای' || (tokens[first]?.key === 'سال' && tokens[first + 1]?.key === 'های');
  if (!isPlural || listed.has(tokens[end]?.key ?? '')) return null;
  return { ...rest, decade: year / 10 };
}

/** The reading once its surroundings have made it a time. */
export function unweak<Reading extends TimeReading>(reading: Reading): Reading {
  if (reading.form !== 'point' || !(reading.weak || reading.bare)) return reading;
  const { weak: _weak, bare: _bare, ...rest } = reading;
  return rest as Reading;
}
