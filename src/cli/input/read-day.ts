import { isValidJalaaliDate, toGregorian } from 'jalaali-js';
import { isoOfDay } from '../../calendar/day';
import { checkOptions } from '../../options';

const numericDate = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ,]+(\d{1,2}:\d{2}.*))?$/;

/**
 * The ISO day that a field of a record means, or null: an ISO date or date-time, a date with slashes, a Persian date
 * («1397/02/28», told by its year), Unix seconds or milliseconds. Digits may be Persian or Arabic.
 */
export function readDay(value: unknown): string | null {
  if (typeof value === 'number') return dayOfInstant(value);
  if (typeof value !== 'string') return null;
  const text = latinDigits(value).trim();
  const match = numericDate.exec(text);
  if (!match) return checkedDay(text);
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year >= 1200 && year < 1600) {
    if (!isValidJalaaliDate(year, month, date)) return null;
    const { gy, gm, gd } = toGregorian(year, month, date);
    return isoDate(gy, gm, gd);
  }
  const day = isoDate(year, month, date);
  const clock = match[4]?.replace(/\s+/g, '').replace(/([+-]\d{2})$/, '$1:00');
  return (clock === undefined ? null : checkedDay(`${day}T${clock}`)) ?? checkedDay(day);
}

/** The day of what the library itself takes as `publishedAt`. */
function checkedDay(publishedAt: string | Date): string | null {
  try {
    const day = checkOptions({ publishedAt }).publishedAt;
    return day === null ? null : isoOfDay(day);
  } catch {
    return null;
  }
}

/** Unix time: seconds until the year 2286, milliseconds from 1973 on. */
function dayOfInstant(value: number): string | null {
  if (value < 1e8) return null;
  return checkedDay(new Date(value < 1e10 ? value * 1000 : value));
}

function isoDate(year: number, month: number, date: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function latinDigits(text: string): string {
  return text.replace(/[۰-۹٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}
