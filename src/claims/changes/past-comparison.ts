import type { Document } from '../../rule';
import { words } from '../../text/word-list';

/** What a rise or fall is set against, or when it was: «نسبت به», «در مقایسه با», «طی». */
const openings: readonly (readonly string[])[] = [
  ['نسبت', 'به'],
  ['در', 'مقایسه', 'با'],
  ['در', 'قیاس', 'با'],
  ['در'],
  ['طی'],
];
/** «مدت مشابه سال قبل»: what may stand before the time. */
const likePeriods = words('مدت دوره زمان ماه فصل مشابه همین معاملات بهای قیمت نرخ');

/**
 * Where a statement goes on behind a figure and what it is set against: «۲۵۰ تومان نسبت به روز گذشته کاهش یافت».
 *
 * @param end where the figure ends
 * @returns the same where no time is compared with there
 */
export function pastComparison({ tokens, marks }: Document, end: number): number {
  const opening = openings.find((keys) => keys.every((key, i) => tokens[end + i]?.key === key));
  if (!opening) return end;
  let at = end + opening.length;
  for (
    let passed = 0;
    passed < 3 && !marks.covering('time', at) && likePeriods.has(tokens[at]?.key ?? '');
    passed++
  )
    at++;
  const time = marks.covering('time', at);
  return time?.first === at ? time.end : end;
}
