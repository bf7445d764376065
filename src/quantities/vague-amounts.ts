import { numerals } from '../numbers/numeral-words';
import type { Document } from '../rule';
import { fold } from '../text/fold';
import type { Amount } from './amount';

/**
 * Words that tell a number vaguely, with the bounds they leave: a plural scale is two of it and more («ده‌ها»), «چند» is
 * three to nine, as dictionaries have it for small counts.
 * Source: «فرهنگ بزرگ سخن», چند and چندین.
 */
const bounds: ReadonlyMap<string, Amount> = new Map(
  (
    [
      ['ده‌ها', { min: 20 }],
      ['صدها', { min: 200 }],
      ['هزاران', { min: 2000 }],
      ['هزارها', { min: 2000 }],
      ['میلیون‌ها', { min: 2e6 }],
      ['میلیاردها', { min: 2e9 }],
      ['چند', { min: 3, max: 9 }],
      ['چندین', { min: 3 }],
    ] as const
  ).map(([word, amount]) => [fold(word), amount]),
);

export const vagueWords: ReadonlySet<string> = new Set(bounds.keys());

/** «ده‌ها», «صدها هزار», «چندین میلیارد»: the bounds, and where the words end; null where none begins here. */
export function vagueAmountAt({ tokens }: Document, at: number): { amount: Amount; end: number } | null {
  const head = bounds.get(tokens[at]?.key ?? '');
  if (!head) return null;
  let { min = 0, max } = head;
  let end = at + 1;
  for (;;) {
    const numeral = numerals.get(tokens[end]?.key ?? '');
    const multiplies =
      numeral &&
      !numeral.ordinal &&
      (numeral.place === 'scale' || numeral.value === 100 || numeral.value === 10);
    if (!multiplies || end > at + 3) break;
    min *= numeral.value;
    if (max !== undefined) max *= numeral.value;
    end++;
  }
  return { amount: max === undefined ? { min } : { min, max }, end };
}
