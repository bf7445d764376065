import type { TimeUnit } from '../calendar/time-reading';
import type { Amount } from './numbers-in-times';
import { clockUnits, smallerUnits, type UnitWord } from './units';

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
