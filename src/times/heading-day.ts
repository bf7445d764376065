import type { Document } from '../rule';
import { type Found, isDay, isHour, isPoint } from './found';

/**
 * Whether a day stands on a line of its own, as in schedules («جمعه ۲۲ شهریور ۹۸» above the matches of that day): the
 * hours in the lines below it are of that day. Where a name in Latin letters signs it, it closes what stands above.
 */
export function headsLine(found: Found, { tokens }: Document): boolean {
  if (!isPoint(found) || !isDay(found.reading) || isHour(found.reading)) return false;
  const { day, month, weekday } = found.reading;
  if (weekday === undefined && (day === undefined || month === undefined)) return false;
  let { first, end } = found;
  if (!tokens[first]?.lineStart && tokens[first - 1]?.kind === 'punctuation') first--;
  if (!tokens[first]?.lineStart) return false;
  while (end < found.end + 2 && tokens[end]?.kind === 'punctuation' && !tokens[end]?.lineStart) end++;
  const below = tokens[end];
  return below?.lineStart === true && below.kind !== 'latin' && below.key !== '#';
}
