import { type Document, quantityId } from '../../rule';
import type { Change } from '../../schema/claim';
import { arriving, levelNames, recording } from './change-words';
import { amountOf, type Figure, keysBetween, sameMeasure, tidy } from './figures';
import { directionOf } from './from-to';

/**
 * The figure at which a step arrived completes it: «با ۵۰ هزار تومان افزایش به ۴ میلیون تومان رسید», «با ۱۶۹ واحد صعود
 * رقم ۶۸۶۴ واحد را ثبت کرد».
 */
export function withArrival(document: Document, step: Change, size: Figure, to: Figure | undefined): Change {
  if (!to || step.to || step.from || to.first - size.end > 6) return step;
  const level = document.tokens[to.first - 1]?.key ?? '';
  if (to.preposition !== 'به' && !levelNames.has(level)) return step;
  const isPercent = size.value.kind === 'percent' && to.value.kind !== 'percent';
  if (!isPercent && !sameMeasure(size.value, to.value)) return step;
  const after = keysBetween(document, to.end, to.end + 3);
  const reached = to.preposition === 'به' ? arriving : recording;
  if (!after.some((key) => reached.has(key))) return step;
  const last = amountOf(to.value);
  const before = last.value === undefined || step.absolute === null ? null : last.value - step.absolute;
  // What would have been less than nothing is a slip of the text.
  const was = before !== null && before > 0 ? before : null;
  return {
    ...step,
    to: last,
    relative: step.relative ?? (was && step.absolute ? tidy(step.absolute / Math.abs(was)) : null),
    unit: to.value.unit ?? step.unit,
    quantityIds: [quantityId(size.index), quantityId(to.index)],
  };
}

/** «به ۴۰ درصد افزایش یافت»: where it ended is told, where it began is not; `after` are the words behind it. */
export function arrival(document: Document, figure: Figure, after: readonly string[]): Change | null {
  const direction = directionOf(after);
  if (direction === null || isComparedWith(document, figure)) return null;
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

/** «نسبت به ۶۵ درصد در ماه گذشته افزایش یافته»: from there, not to there. */
function isComparedWith({ tokens }: Document, { first }: Figure): boolean {
  for (let at = first - 1; at > first - 4; at--)
    if (tokens[at]?.key === 'به' && tokens[at - 1]?.key !== 'نزدیک') return tokens[at - 1]?.key === 'نسبت';
  return false;
}
