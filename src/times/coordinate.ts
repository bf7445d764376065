import type { Document } from '../rule';
import { elementsAfter } from './elements-after';
import { elementsBefore } from './elements-before';
import { figureBefore } from './figures-beside-times';
import { type Found, isPoint, unweak } from './join';
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

/** «۸ - ۹ ماه پیش»: about so long ago, told by two neighbours; one time, at the second. */
function withNearby(found: Found, document: Document, floor: number): Found {
  if (!isPoint(found) || found.reading.shift?.counted !== true) return found;
  const joint = document.tokens[found.first - 1];
  if (!joint || joint.lineStart || (joint.key !== '-' && joint.key !== '–')) return found;
  const figure = figureBefore(document, found.first - 1);
  if (!figure || figure.first < floor || figure.value + 1 !== found.reading.shift.amount) return found;
  return { ...found, first: figure.first, reading: { ...found.reading, modifier: 'approx' } };
}

const isBareWeekday = (found: Found): boolean =>
  isPoint(found) && found.reading.weekday !== undefined && found.reading.shift === undefined;
