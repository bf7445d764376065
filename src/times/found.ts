import type { PointReading, TimeReading } from '../calendar/time-reading';

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

/** The reading once its surroundings have made it a time. */
export function unweak<Reading extends TimeReading>(reading: Reading): Reading {
  if (reading.form !== 'point' || !(reading.weak || reading.bare)) return reading;
  const { weak: _weak, bare: _bare, ...rest } = reading;
  return rest as Reading;
}
