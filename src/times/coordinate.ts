import type { Document } from '../rule';
import { elementsAfter } from './elements-after';
import { elementsBefore } from './elements-before';
import { type Found, isPoint, unweak } from './join';
import { shareYears } from './share-years';

/**
 * The elliptical parts of coordinated times: «۱۰» of «۱۰ تا ۱۵ مهر», «۹۲» of «سال‌های ۹۰ تا ۹۲», «دو» of «دو تا سه
 * ساعت», each with the full reading.
 */
export function coordinate(all: readonly Found[], document: Document): Found[] {
  const result: Found[] = [];
  all.forEach((found, i) => {
    const floor = Math.max(all[i - 1]?.end ?? 0, result[result.length - 1]?.end ?? 0);
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

const isBareWeekday = (found: Found): boolean =>
  isPoint(found) && found.reading.weekday !== undefined && found.reading.shift === undefined;
