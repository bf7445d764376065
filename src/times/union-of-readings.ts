import type { PointReading } from '../calendar/time-reading';
import { isDay, isHour } from './found';

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
export function unionOfReadings(a: PointReading, b: PointReading, inBrackets: boolean): PointReading | null {
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
