import type { PointReading } from '../calendar/time-reading';
import type { Document } from '../rule';
import { type Found, isHour, unweak } from './found';
import { partWords } from './parts';

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
  if (!isPlural || addsYear.has(tokens[end]?.key ?? '')) return null;
  return { ...rest, decade: year / 10 };
}

/** What stands behind a year to which another is added: «سال‌های ۱۹۷۰ و ۱۹۸۰». */
const addsYear: ReadonlySet<string> = new Set(['و', 'یا', 'تا']);
