import { fallNouns, riseNouns } from '../../quantities/change-nouns';
import { type Document, quantityId } from '../../rule';
import type { Change } from '../../schema/claim';
import { fold } from '../../text/fold';
import { words } from '../../text/word-list';
import type { StatementReading } from '../read-statements';
import {
  alsoEvents,
  arriving,
  became,
  bounds,
  boundsOfTwo,
  costs,
  gluedBounds,
  lessWords,
  levelNames,
  moreWords,
  noSteps,
  placeWords,
  recording,
  sharing,
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
  const noun = isStep(document, reading, figure, after, before) ? nounOfStep(after, before, figure) : null;
  if (noun === null) return figure.preposition === 'به' ? arrival(document, figure, end) : null;
  // «تا ۵۰ درصد کاهش یافت» is by half at most; «تا ۵۰ تن» is where it ended.
  if (
    (figure.preposition === 'به' && !isBySoMuch(document, figure, after)) ||
    (figure.preposition === 'تا' && kind !== 'percent')
  )
    return arrival(document, figure, end);
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
  const unit = fold(value.unit ?? '');
  if (value.kind === 'count') {
    if (noSteps.has(unit) || (placeWords.has(next) && !stepUnits.has(unit))) return false;
  }
  if (value.kind === 'percent' && isShareOfStep(document, end)) return false;
  const last = before.at(-1) ?? '';
  if (costs.has(last)) return false;
  // «هر یک درجه افزایش دما»
  if (last === 'هر') return false;
  // «سقوط دو هواپیما», but «سقوط دو پله», «سقوط ۲۰ واحدی»
  if (alsoEvents.has(last) && value.kind === 'count')
    return stepUnits.has(unit) || (tokens[end - 1]?.key.endsWith('ی') ?? false);
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

/** How many words behind a growth tell whose it is. */
const shareReach = 9;

/** «بیش از ۵۰ درصد رشد تقاضا مربوط به آسیا بود»: a part of the growth, not its size. */
function isShareOfStep({ tokens }: Document, end: number): boolean {
  const next = tokens[end]?.key ?? '';
  if (!riseNouns.has(next) && !fallNouns.has(next)) return false;
  for (let i = end + 2; i < end + shareReach; i++) {
    const key = tokens[i]?.key ?? '';
    if (key === '.' || key === '؛') return false;
    if (sharing.has(key)) return true;
  }
  return false;
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
    // «افزایش قیمت ۲۰ درصدی», but «صعود رقم ۲۰ هزار واحد را ثبت کرد» tells the level.
    const isRise = value.kind === 'percent' && risingNouns.has(key);
    const bound = isRise || bounds.has(key) || gluedBounds.has(key) || boundsOfTwo.has(key);
    const isFirstOfTwo = [...boundsOfTwo.values()].some((words) => words.has(key));
    if (!bound && !isFirstOfTwo) return null;
  }
  return null;
}
