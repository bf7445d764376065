import type { Document, QuantityValue } from '../rule';
import { quantityId } from '../rule';
import type { Amount, Change } from '../schema/claim';
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
  sayingOfChange,
  was,
} from './change-words';
import type { StatementReading } from './read-statements';

/** A figure of a statement: its mark's index and tokens, its value, and the preposition that governs it. */
interface Figure {
  readonly index: number;
  readonly first: number;
  readonly end: number;
  readonly value: QuantityValue;
  readonly preposition: 'از' | 'به' | 'تا' | null;
}

/** The most words that may stand between the two ends of a change. */
const reach = 24;

/**
 * The changes that a statement tells of: from one figure to another, by how much, or both. `relative` is the change as
 * a part of what was (−0.6 for a fall of 60 percent), stated or worked out; `absolute` is in the unit.
 */
export function changesIn(document: Document, reading: StatementReading): Change[] {
  if (reading.quantities.length === 0) return [];
  const figures = figuresOf(document, reading);
  const changes: Change[] = [];
  const used = new Set<number>();
  for (let i = 0; i + 1 < figures.length; i++) {
    const [from, to] = [figures[i], figures[i + 1]];
    if (!from || !to || used.has(from.index)) continue;
    const change = fromTo(document, reading, from, to, figures[i + 2]);
    if (!change || !(reading.isOwn(from.first) || reading.isOwn(to.first))) continue;
    changes.push(change);
    used.add(from.index).add(to.index);
  }
  for (const figure of figures) {
    if (used.has(figure.index) || !reading.isOwn(figure.first)) continue;
    const step = stepOf(document, reading, figure);
    if (!step) continue;
    const whole = changes.length === 1 ? changes[0] : undefined;
    // «از … به … رسید که به معنای کاهش ۶۰ درصدی است»: said of the change that stands there already.
    if (whole?.from && step.direction === whole.direction && isSizeOf(document, figures, whole, figure)) {
      whole.quantityIds.push(quantityId(figure.index));
    } else changes.push(step);
  }
  return changes;
}

/** Whether a percentage or multiple is said of the change beside it, and not of something else. */
function isSizeOf(document: Document, figures: readonly Figure[], change: Change, size: Figure): boolean {
  if (size.value.kind !== 'percent' && size.value.kind !== 'ratio') return false;
  const ends = figures.filter(({ index }) => change.quantityIds.includes(quantityId(index)));
  const [from, to] = ends;
  if (!from || !to || ends.length > 2) return false;
  const between =
    size.first >= to.end
      ? keysBetween(document, to.end, size.first)
      : keysBetween(document, size.end, from.first);
  const units = new Set(`${from.value.unit ?? ''} ${to.value.unit ?? ''}`.split(' '));
  return between.length <= 12 && between.every((key) => sayingOfChange.has(key) || units.has(key));
}

function figuresOf(document: Document, reading: StatementReading): Figure[] {
  const marks = document.marks.all('quantity');
  return reading.quantities.flatMap((index) => {
    const mark = marks[index];
    if (!mark || mark.value.kind === 'ordinal' || mark.value.kind === 'score') return [];
    const { first, end, value } = mark;
    return [{ index, first, end, value, preposition: prepositionOf(document, first) }];
  });
}

/** «از», «به» or «تا» before a figure, beyond what bounds it («به کمتر از ۲۷۷ هزار»). */
function prepositionOf(document: Document, first: number): Figure['preposition'] {
  const keyAt = (at: number): string => document.tokens[at]?.key ?? '';
  let at = first - 1;
  for (let steps = 0; steps < 4; steps++) {
    const key = keyAt(at);
    if (boundsOfTwo.get(key)?.has(keyAt(at - 1))) at -= 2;
    else if (levels.has(key) || gluedBounds.has(key)) at--;
    else return key === 'از' || key === 'به' || key === 'تا' ? key : null;
  }
  return null;
}

function fromTo(
  document: Document,
  reading: StatementReading,
  from: Figure,
  to: Figure,
  next: Figure | undefined,
): Change | null {
  if (to.preposition !== 'به' && to.preposition !== 'تا') return null;
  if (to.first - from.end > reach || !sameMeasure(from.value, to.value)) return null;
  const between = keysBetween(document, from.end, to.first);
  const stated = from.preposition === 'از' || between.slice(0, 2).some((key) => was.has(key));
  if (!stated) return null;
  // «از ۵ نفر به ۳ نفر جایزه دادند»: only a word of change makes two figures the ends of one.
  const after = keysBetween(
    document,
    to.end,
    Math.min(next?.first ?? to.end + 8, to.end + 8, lastOf(reading)),
  );
  const before = keysBetween(document, Math.max(from.first - 8, reading.parts[0].first), from.first);
  const near = [...after, ...between, ...before];
  const named = directionOf(near);
  if (!after.slice(0, 5).some((key) => arriving.has(key)) && named === null) return null;
  if (to.preposition === 'تا' && named === null) return null;
  const [first, last] = [amountOf(from.value), amountOf(to.value)];
  const [was0, is0] = [middle(first), middle(last)];
  if (was0 === null || is0 === null) return null;
  const absolute = first.value === undefined || last.value === undefined ? null : tidy(is0 - was0);
  return {
    from: first,
    to: last,
    direction: is0 > was0 ? 'up' : is0 < was0 ? 'down' : 'none',
    absolute,
    relative: absolute === null || was0 === 0 ? null : tidy(absolute / Math.abs(was0)),
    unit: to.value.unit ?? from.value.unit,
    quantityIds: [quantityId(from.index), quantityId(to.index)],
  };
}

/** By how much something rose or fell: «۲۰ درصد افزایش», «رشد ۵ درصدی», «۳۰ درصد کمتر از», «دو برابر شد». */
function stepOf(document: Document, reading: StatementReading, figure: Figure): Change | null {
  const end = lastOf(reading);
  const after = keysBetween(document, figure.end, Math.min(figure.end + 3, end));
  const before = keysBetween(document, Math.max(figure.first - 4, reading.parts[0].first), figure.first);
  const { kind, value, unit } = figure.value;
  const ids = [quantityId(figure.index)];
  const nothing = { from: null, to: null, absolute: null, relative: null, unit, quantityIds: ids };
  if (kind === 'ratio') {
    const times = keysOfFigure(document, figure).includes('برابر') || after[0] === 'برابر';
    if (!times || typeof value !== 'number' || !after.some((key) => became.has(key))) return null;
    if (after.some((key) => moreWords.has(key) || lessWords.has(key))) return null;
    return {
      ...nothing,
      direction: value > 1 ? 'up' : value < 1 ? 'down' : 'none',
      relative: tidy(value - 1),
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

function directionOf(keys: readonly string[]): 'up' | 'down' | null {
  for (const key of keys) {
    if (riseNouns.has(key)) return 'up';
    if (fallNouns.has(key)) return 'down';
  }
  return null;
}

const lastOf = (reading: StatementReading): number => reading.parts.at(-1)?.end ?? reading.parts[0].end;

function keysBetween(document: Document, first: number, end: number): string[] {
  const keys: string[] = [];
  for (let i = Math.max(0, first); i < end; i++) keys.push(document.tokens[i]?.key ?? '');
  return keys;
}
const keysOfFigure = (document: Document, figure: Figure): string[] =>
  keysBetween(document, figure.first, figure.end);

/** Figures of one measure can be the ends of one change; a unit left out is the other's («از ۵۳۰ هزار به … کانال»). */
function sameMeasure(a: QuantityValue, b: QuantityValue): boolean {
  if (a.unit === b.unit) return true;
  if (a.unit !== null && b.unit !== null) return a.unitCode !== null && a.unitCode === b.unitCode;
  return (
    [a, b].every(({ kind }) => kind === 'count' || kind === 'number') ||
    a.kind === 'number' ||
    b.kind === 'number'
  );
}

function amountOf({ value, min, max, modifier }: QuantityValue): Amount {
  if (min !== undefined || max !== undefined) {
    return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }), modifier };
  }
  return typeof value === 'number' ? { value, modifier } : { modifier };
}
function middle({ value, min, max }: Amount): number | null {
  if (value !== undefined) return value;
  return min === undefined || max === undefined ? (min ?? max ?? null) : (min + max) / 2;
}
/** Twelve digits are more than any newspaper prints, and hide what binary fractions add. */
const tidy = (value: number): number => Number(value.toPrecision(12));
