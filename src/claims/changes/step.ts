import { type Document, quantityId } from '../../rule';
import type { Change } from '../../schema/claim';
import type { StatementReading } from '../read-statements';
import {
  arriving,
  became,
  boundsOfTwo,
  fallNouns,
  gluedBounds,
  lessWords,
  levels,
  moreWords,
  riseNouns,
} from './change-words';
import { amountOf, type Figure, keysBetween, lastOf, sameMeasure, tidy } from './figures';
import { directionOf } from './from-to';

/** By how much something rose or fell: «۲۰ درصد افزایش», «رشد ۵ درصدی», «۳۰ درصد کمتر از», «دو برابر شد». */
export function stepOf(document: Document, reading: StatementReading, figure: Figure): Change | null {
  const end = lastOf(reading);
  const after = keysBetween(document, figure.end, Math.min(figure.end + 3, end));
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
  const noun = nounOfStep(after, before, figure.preposition);
  if (noun === null) return figure.preposition === 'به' ? arrival(document, figure, end) : null;
  if (figure.preposition === 'به' || figure.preposition === 'تا') return arrival(document, figure, end);
  const sign = noun === 'up' ? 1 : -1;
  const size = typeof value === 'number' ? sign * value : null;
  return kind === 'percent'
    ? { ...nothing, direction: noun, relative: size === null ? null : tidy(size / 100) }
    : { ...nothing, direction: noun, absolute: size };
}

/** «با ۵۰ هزار تومان افزایش به ۴ میلیون تومان رسید»: the figure at which a step arrived completes it. */
export function withArrival(document: Document, step: Change, size: Figure, to: Figure | undefined): Change {
  if (!to || step.to || step.from || to.preposition !== 'به' || to.first - size.end > 6) return step;
  const isPercent = size.value.kind === 'percent' && to.value.kind !== 'percent';
  if (!isPercent && !sameMeasure(size.value, to.value)) return step;
  const after = keysBetween(document, to.end, to.end + 3);
  if (!after.some((key) => arriving.has(key))) return step;
  const last = amountOf(to.value);
  const was = last.value === undefined || step.absolute === null ? null : last.value - step.absolute;
  return {
    ...step,
    to: last,
    relative: step.relative ?? (was && step.absolute ? tidy(step.absolute / Math.abs(was)) : null),
    unit: to.value.unit ?? step.unit,
    quantityIds: [quantityId(size.index), quantityId(to.index)],
  };
}

/** «به ۴۰ درصد افزایش یافت»: where it ended is told, where it began is not. */
function arrival(document: Document, figure: Figure, end: number): Change | null {
  const after = keysBetween(document, figure.end, Math.min(figure.end + 3, end));
  const direction = directionOf(after);
  if (direction === null) return null;
  return {
    from: null,
    to: amountOf(figure.value),
    direction,
    absolute: null,
    relative: null,
    unit: figure.value.unit,
    quantityIds: [quantityId(figure.index)],
  };
}

/** The noun or comparative that makes a figure the size of a step. */
function nounOfStep(
  after: readonly string[],
  before: readonly string[],
  preposition: Figure['preposition'],
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
    const bound = levels.has(key) || gluedBounds.has(key) || boundsOfTwo.has(key);
    const isFirstOfTwo = [...boundsOfTwo.values()].some((words) => words.has(key));
    if (!bound && !isFirstOfTwo) return null;
  }
  return null;
}
