import { fallNouns, riseNouns } from '../../quantities/change-nouns';
import { type Document, quantityId } from '../../rule';
import type { Change } from '../../schema/claim';
import { fold } from '../../text/fold';
import type { StatementReading } from '../read-statements';
import {
  alsoEvents,
  arriving,
  became,
  boundsOfTwo,
  costs,
  gluedBounds,
  lessWords,
  levels,
  moreWords,
  stepUnits,
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
  const noun = isStep(document, reading, figure, after, before)
    ? nounOfStep(after, before, figure.preposition)
    : null;
  if (noun === null) return figure.preposition === 'به' ? arrival(document, figure, end) : null;
  // «تا ۵۰ درصد کاهش یافت» is by half at most; «تا ۵۰ تن» is where it ended.
  if (figure.preposition === 'به' || (figure.preposition === 'تا' && kind !== 'percent'))
    return arrival(document, figure, end);
  const sign = noun === 'up' ? 1 : -1;
  const size = typeof value === 'number' ? sign * value : null;
  // «رشد منفی ۲ درصد»
  const direction = typeof value === 'number' && value < 0 ? (noun === 'up' ? 'down' : 'up') : noun;
  return kind === 'percent'
    ? { ...nothing, direction, relative: size === null ? null : tidy(size / 100) }
    : { ...nothing, direction, absolute: size };
}

/** Whether a figure beside a word of rise or fall can be by how much, and is no bound, price, or thing that fell. */
function isStep(
  document: Document,
  { finite }: StatementReading,
  { first, end, value, preposition }: Figure,
  [next = '']: readonly string[],
  before: readonly string[],
): boolean {
  const { tokens } = document;
  const compared = moreWords.has(next) || lessWords.has(next);
  // «از ۵ تومان بیشتر نباشد», «دو راه بیشتر نمانده بود»
  if (compared && (preposition === 'از' || isDeniedAfter(document, finite, end))) return false;
  const last = before.at(-1) ?? '';
  if (costs.has(last)) return false;
  // «سقوط دو هواپیما», but «سقوط دو پله», «سقوط ۲۰ واحدی»
  if (alsoEvents.has(last) && value.kind === 'count')
    return stepUnits.has(fold(value.unit ?? '')) || (tokens[end - 1]?.key.endsWith('ی') ?? false);
  // «از ۷۰ تا ۲۰۰ درصد رشد» is between these; «یک متر و ۱۵ سانت» is one length.
  if (preposition === 'تا' && value.kind === 'percent') return !before.some((key) => key === 'از');
  const joined = document.marks.covering('quantity', first - 2);
  return !(
    tokens[first - 1]?.key === 'و' &&
    value.kind === 'measure' &&
    joined?.value.kind === 'measure' &&
    joined.end === first - 1 &&
    joined.value.unit !== value.unit
  );
}

/** How many words on a verb is sought. */
const verbReach = 20;

/** Whether the next verb is negated. */
function isDeniedAfter(document: Document, finite: StatementReading['finite'], from: number): boolean {
  for (let i = from; i < from + verbReach; i++) {
    if (document.tokens[i]?.key === '.') return false;
    const verb = finite[i];
    if (verb) return verb.negative;
  }
  return false;
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
