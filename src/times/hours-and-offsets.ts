import type { Clock, DayPart, Shift } from '../calendar/time-reading';
import { clockUnits } from './units';

/** `T10:00`, `TMO`, or null where the reading has neither clock nor part of the day. */
export function hourText(clock: Clock | undefined, part: DayPart | undefined): string | null {
  if (!clock) return part ?? null;
  const { minute = 0, second } = clock;
  const hour = hourOfDay(clock.hour, part);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `T${two(hour)}:${two(minute)}${second === undefined ? '' : `:${two(second)}`}`;
}

/** The hour of 24: «۸ شب» 20, «۲ شب» 2, «۱۲ شب» 0, «۱ بعدازظهر» 13. Source: the day periods of CLDR 46 `fa`. */
function hourOfDay(hour: number, part: DayPart | undefined): number {
  if (hour > 12 || part === undefined) return hour;
  if (part === 'TMO') return hour === 12 ? 0 : hour;
  if (part === 'TMI') return hour <= 4 ? hour + 12 : hour;
  if (part === 'TNI') return hour === 12 ? 0 : hour <= 4 ? hour : hour + 12;
  return hour === 12 ? 12 : hour + 12;
}

const letters = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  month: 'M',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
} as const;

/** The ISO offset of a relative time: `P-1D`, `P1W`, `P-XY`, `PT-3H`. */
export function offsetOf({ unit, amount, back }: Shift): string {
  const times = unit === 'decade' ? 10 : unit === 'century' ? 100 : 1;
  const count = amount === null ? 'X' : String(amount * times);
  return `P${clockUnits.has(unit) ? 'T' : ''}${back && count !== '0' ? '-' : ''}${count}${letters[unit]}`;
}
