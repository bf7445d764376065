import type { Document } from '../rule';
import { connectors } from './figures-beside-times';
import { type Found, isPoint, unweak } from './found';

/** «فروردین تا خرداد ۹۸», «شنبه و یکشنبه هفته آینده»: the first takes the year or week of the last. */
export function shareYears(all: Found[], document: Document): Found[] {
  for (let i = all.length - 2; i >= 0; i--) {
    const found = all[i];
    const next = all[i + 1];
    if (!found || !next || !isPoint(found) || !isPoint(next) || next.first !== found.end + 1) continue;
    const connector = document.tokens[found.end];
    if (!connector || !connectors.has(connector.key) || connector.lineStart) continue;
    const a = found.reading;
    const b = next.reading;
    const sameKind =
      (a.month !== undefined) === (b.month !== undefined) &&
      (a.season !== undefined) === (b.season !== undefined);
    if (a.month !== undefined || a.season !== undefined) {
      if (!sameKind || (a.calendar ?? b.calendar) !== b.calendar) continue;
      const weak = a.weak && b.weak;
      // «از مهر تا خرداد ۹۸»: the month that comes later in the year is of the year before.
      const wraps = (a.month ?? 0) > (b.month ?? 0);
      if (wraps && b.year === undefined) continue;
      if (connector.key === '،' && (a.part || b.part)) continue;
      const yearless = a.year === undefined && a.shift === undefined && a.side === undefined && !a.yearless;
      const year = {
        ...(b.year !== undefined && { year: wraps ? b.year - 1 : b.year }),
        ...(b.shortYear && { shortYear: true }),
        ...(b.shift && { shift: b.shift }),
      };
      const shared = yearless ? { ...a, ...year } : a;
      all[i] = { ...found, reading: weak ? shared : unweak(shared) };
      if ((b.weak || b.bare) && !a.weak && !a.bare) all[i + 1] = { ...next, reading: unweak(b) };
    } else if (
      a.weekday !== undefined &&
      b.weekday !== undefined &&
      a.shift === undefined &&
      a.day === undefined &&
      b.shift?.unit === 'week'
    ) {
      all[i] = { ...found, reading: { ...a, shift: b.shift } };
    }
  }
  return all;
}
