import { fallNouns, riseNouns } from '../../quantities/change-nouns';
import { type Document, quantityId } from '../../rule';
import type { Change } from '../../schema/claim';
import { words } from '../../text/word-list';
import type { StatementReading } from '../read-statements';
import { arrival } from './arrival';
import { became, bounds, boundsOfTwo, gluedBounds, lessWords, moreWords } from './change-words';
import { type Figure, keysBetween, lastOf, tidy } from './figures';
import { indefiniteDirection } from './from-to';
import { pastComparison } from './past-comparison';
import { isSizeOfStep } from './size-of-step';

/** By how much something rose or fell: «۲۰ درصد افزایش», «رشد ۵ درصدی», «۳۰ درصد کمتر از», «دو برابر شد». */
export function stepOf(document: Document, reading: StatementReading, figure: Figure): Change | null {
  const end = lastOf(reading);
  const next = pastComparison(document, figure.end);
  const after = keysBetween(document, next, Math.min(next + 3, end));
  const before = keysBetween(document, Math.max(figure.first - 4, reading.parts[0].first), figure.first);
  const { kind, value, unit } = figure.value;
  const ids = [quantityId(figure.index)];
  const nothing = { from: null, to: null, absolute: null, relative: null, unit, quantityIds: ids };
  if (kind === 'ratio') {
    const times = keysBetween(document, figure.first, figure.end).includes('برابر') || after[0] === 'برابر';
    if (!times || typeof value !== 'number' || !after.some((key) => became.has(key))) return null;
    if (after.some((key) => moreWords.has(key) || lessWords.has(key))) return null;
    return {
      ...nothing,
      direction: value > 1 ? 'up' : value < 1 ? 'down' : 'none',
      relative: tidy(value - 1),
      // «برابر» multiplies and measures nothing.
      unit: null,
    };
  }
  const noun = isSizeOfStep(document, reading, figure, after, before)
    ? nounOfStep(after, before, figure)
    : null;
  if (noun === null) return figure.preposition === 'به' ? arrival(document, figure, after) : null;
  // «تا ۵۰ درصد کاهش یافت» is by half at most; «تا ۵۰ تن» is where it ended.
  if (
    (figure.preposition === 'به' && !isBySoMuch(document, figure, after)) ||
    (figure.preposition === 'تا' && kind !== 'percent')
  )
    return arrival(document, figure, after);
  const sign = noun === 'up' ? 1 : -1;
  const size = typeof value === 'number' ? sign * value : null;
  // «رشد منفی ۲ درصد»
  const direction = typeof value === 'number' && value < 0 ? (noun === 'up' ? 'down' : 'up') : noun;
  return kind === 'percent'
    ? { ...nothing, direction, relative: size === null ? null : tidy(size / 100) }
    : { ...nothing, direction, absolute: size };
}

const measures = words('میزان اندازه');

/** «به میزان ۵۰ درصد کاهش یافت»: by so much; «به میزان ۵۰ دستگاه رسید» arrives there. */
function isBySoMuch({ tokens }: Document, { first }: Figure, [next = '']: readonly string[]): boolean {
  return measures.has(tokens[first - 1]?.key ?? '') && (riseNouns.has(next) || fallNouns.has(next));
}

/** What rises between the noun and its percentage. */
const risingNouns = words('قیمت نرخ بهای');

/** The noun or comparative that makes a figure the size of a step. */
function nounOfStep(
  after: readonly string[],
  before: readonly string[],
  { preposition, value }: Figure,
): 'up' | 'down' | null {
  const [next = ''] = after;
  if (riseNouns.has(next) || moreWords.has(next)) return 'up';
  if (fallNouns.has(next) || lessWords.has(next)) return 'down';
  if (preposition !== null) return null;
  // «افزایش ۲۰ درصدی», «رشد حدود ۵ درصد»: what bounds the figure stands between.
  for (let i = before.length - 1; i >= 0; i--) {
    const key = before[i] ?? '';
    if (riseNouns.has(key)) return 'up';
    if (fallNouns.has(key)) return 'down';
    const some = value.kind === 'percent' ? indefiniteDirection(key) : null;
    if (some) return some;
    // «افزایش قیمت ۲۰ درصدی», but «صعود رقم ۲۰ هزار واحد را ثبت کرد» tells the level.
    const isRise = value.kind === 'percent' && risingNouns.has(key);
    const bound = isRise || bounds.has(key) || gluedBounds.has(key) || boundsOfTwo.has(key);
    const isFirstOfTwo = [...boundsOfTwo.values()].some((words) => words.has(key));
    if (!bound && !isFirstOfTwo) return null;
  }
  return null;
}
