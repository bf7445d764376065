import type { Document } from '../rule';
import { elementsAfter } from './elements-after';
import { elementsBefore } from './elements-before';
import { figureBefore } from './figures-beside-times';
import { type Found, isPoint, unweak } from './found';
import { shareYears } from './share-years';

/**
 * The elliptical parts of coordinated times: «۱۰» of «۱۰ تا ۱۵ مهر», «۹۲» of «سال‌های ۹۰ تا ۹۲», «دو» of «دو تا سه
 * ساعت», each with the full reading.
 */
export function coordinate(all: readonly Found[], document: Document): Found[] {
  const result: Found[] = [];
  all.forEach((one, i) => {
    const floor = Math.max(all[i - 1]?.end ?? 0, result[result.length - 1]?.end ?? 0);
    const found = withNearby(one, document, floor);
    const ceiling = all[i + 1]?.first ?? document.tokens.length;
    const before = elementsBefore(found, document, floor);
    const weekday = result[result.length - 1];
    const [head] = before;
    // «شنبه ۴ تا جمعه ۱۰ مرداد»
    if (head && weekday && weekday.end === head.first && isBareWeekday(weekday)) {
      result.pop();
      before[0] = { ...head, first: weekday.first };
    }
    result.push(...before, before.length > 0 ? { ...found, reading: unweak(found.reading) } : found);
    result.push(...elementsAfter(found, document, ceiling));
  });
  return shareYears(result, document);
}

/** «۸ - ۹ ماه پیش», «یک یا دو روز آینده»: about so long, told by two neighbours; one time, at the second. */
function withNearby(found: Found, document: Document, floor: number): Found {
  const { tokens } = document;
  const upper = amountOf(found, document);
  const joint = tokens[found.first - 1];
  if (upper === null || !joint || joint.lineStart || !neighbourMarks.has(joint.key)) return found;
  // «۸ - ۹ ماه» by itself is a range.
  if (!isPoint(found) && joint.key !== 'یا') return found;
  const figure = figureBefore(document, found.first - 1);
  if (!figure || figure.first < floor || figure.value + 1 !== upper || tokens[figure.first]?.key === 'هر')
    return found;
  const { first } = figure;
  if (isPoint(found)) return { ...found, first, reading: { ...found.reading, modifier: 'approx' } };
  return found.reading.form === 'length'
    ? { ...found, first, reading: { ...found.reading, modifier: found.reading.modifier ?? 'approx' } }
    : found;
}
const neighbourMarks: ReadonlySet<string> = new Set(['-', '–', 'یا']);

/** How many units back or on a point lies, or a length of what is to come or is past («دو روز آینده») has. */
function amountOf({ reading, first, end }: Found, { tokens }: Document): number | null {
  if (reading.form === 'point') return reading.shift?.counted === true ? reading.shift.amount : null;
  if (reading.form !== 'length' || !fromNow.has(tokens[end - 1]?.key ?? '')) return null;
  const figure = /^PT?(\d+)[A-Z]$/u.exec(reading.value)?.[1];
  return figure === undefined || first === end ? null : Number(figure);
}
const fromNow: ReadonlySet<string> = new Set(['آینده', 'گذشته', 'اخیر', 'آتی']);

const isBareWeekday = (found: Found): boolean =>
  isPoint(found) && found.reading.weekday !== undefined && found.reading.shift === undefined;
