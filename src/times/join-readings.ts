import type { PointReading } from '../calendar/time-reading';
import type { Document, Mark } from '../rule';
import { fold } from '../text/fold';
import type { Token } from '../text/tokens';
import { type Found, isDay, isPoint } from './found';
import { unionOfReadings } from './union-of-readings';
import { weekdays } from './weekdays';

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
  if (first === last.end) return whole(unionOfReadings(last.reading, found.reading, false));
  if (first !== last.end + 1) return null;
  const gap = tokens[last.end]?.key ?? '';
  const closer = glossMarks.get(gap);
  if (closer !== undefined && tokens[end]?.key === closer && !tokens[end]?.lineStart)
    return whole(unionOfReadings(last.reading, found.reading, true), end + 1);
  const isGloss = isDay(last.reading) && isDay(found.reading) && found.reading.month !== undefined;
  if (links.has(gap) && isGloss && last.reading.month === undefined)
    return whole(unionOfReadings(last.reading, found.reading, false));
  const isListed =
    listed.has(tokens[end]?.key ?? '') ||
    (tokens[end]?.key === '،' && oneWordWeekdays.has(tokens[end + 1]?.key ?? ''));
  if (gap === '،' && isGlossedDay(last.reading, found.reading) && !isListed)
    return whole(unionOfReadings(last.reading, found.reading, false));
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
