import type { Quantity } from '../../schema/quantity';
import { words } from '../../text/word-list';
import type { CheckedStatement } from './finding';

/** Only some parts are named, or something else begins: there is nothing to add up. */
const notAll = words(
  'جمله مانند مثل نظیر همچون بقیه مابقی سایر دیگر برخی بعضی حداقل دست‌کم تاکنون هر ترتیب نیز همچنین ولی اما که است بود شد شدند هستند بودند دارد دارند',
);

/** The figures of a list, from one on: «۶ زن، ۴ مرد و ۲ کودک». */
export function rowFrom({ quantities, words }: CheckedStatement, at: number): Quantity[] {
  const list = quantities.slice(at, at + 1);
  for (let i = at + 1; i < quantities.length; i++) {
    const [last, next] = [list.at(-1), quantities[i]];
    if (!last || !next || !joins(words(last.end, next.start))) break;
    list.push(next);
  }
  return list;
}

/** Words between two figures of a list: a comma or «و», and nothing that begins something else. */
export const joins = (words: readonly string[]): boolean =>
  words.length <= 6 &&
  words.some((word) => word === 'و' || word === '،') &&
  !words.some((word) => notAll.has(word));
