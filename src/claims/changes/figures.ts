import type { Document, QuantityValue } from '../../rule';
import type { Amount } from '../../schema/claim';
import type { StatementReading } from '../read-statements';
import { boundsOfTwo, genericUnits, gluedBounds, levels } from './change-words';

/** A figure of a statement: its mark's index and tokens, its value, and the preposition that governs it. */
export interface Figure {
  readonly index: number;
  readonly first: number;
  readonly end: number;
  readonly value: QuantityValue;
  readonly preposition: 'از' | 'به' | 'تا' | null;
}

/** The figures of a statement that can grow or shrink: no ordinals, no scores. */
export function figuresOf(document: Document, reading: StatementReading): Figure[] {
  const marks = document.marks.all('quantity');
  return reading.quantities.flatMap((index) => {
    const mark = marks[index];
    if (!mark || mark.value.kind === 'ordinal' || mark.value.kind === 'score') return [];
    const { first, end, value } = mark;
    return [{ index, first, end, value, preposition: prepositionOf(document, first) }];
  });
}

/** «از», «به» or «تا» before a figure, beyond what bounds it («به کمتر از ۲۷۷ هزار») or says of how much («بشکه‌ای»). */
function prepositionOf(document: Document, first: number): Figure['preposition'] {
  const keyAt = (at: number): string => document.tokens[at]?.key ?? '';
  let at = first - 1;
  for (let steps = 0; steps < 4; steps++) {
    const key = keyAt(at);
    if (boundsOfTwo.get(key)?.has(keyAt(at - 1)) || keyAt(at - 1) === 'هر') at -= 2;
    else if (levels.has(key) || gluedBounds.has(key) || isRate(key)) at--;
    else return key === 'از' || key === 'به' || key === 'تا' ? key : null;
  }
  return null;
}

/** «بشکه‌ای ۶۰ دلار», «کیلویی ۲۰ هزار تومان». */
const isRate = (key: string): boolean => key.length > 3 && (key.endsWith('ای') || key.endsWith('یی'));

/** The keys of the tokens of a run. */
export function keysBetween(document: Document, first: number, end: number): string[] {
  const keys: string[] = [];
  for (let i = Math.max(0, first); i < end; i++) keys.push(document.tokens[i]?.key ?? '');
  return keys;
}

/** The most tokens that are looked through for those beside times. */
const farthest = 24;

/** The same without the dates and times among them: «به ۵۰ تن در دو ماه نخست سال ۱۳۹۹ رسید». */
export function keysBesideTimes(document: Document, first: number, end: number): string[] {
  const keys: string[] = [];
  for (let i = Math.max(0, first); i < Math.min(end, first + farthest); i++) {
    const time = document.marks.covering('time', i);
    if (time) i = time.end - 1;
    else keys.push(document.tokens[i]?.key ?? '');
  }
  return keys;
}

/** Where a statement ends. */
export const lastOf = (reading: StatementReading): number =>
  reading.parts.at(-1)?.end ?? reading.parts[0].end;

/** Figures of one measure can be the ends of one change; a unit left out is the other's («از ۵۳۰ هزار به … کانال»). */
export function sameMeasure(a: QuantityValue, b: QuantityValue): boolean {
  if (a.unit === b.unit) return true;
  if (a.unit !== null && b.unit !== null) {
    if (a.unitCode !== null || b.unitCode !== null) return a.unitCode === b.unitCode;
    return a.kind === b.kind && (genericUnits.has(a.unit) || genericUnits.has(b.unit));
  }
  return (
    [a, b].every(({ kind }) => kind === 'count' || kind === 'number') ||
    a.kind === 'number' ||
    b.kind === 'number'
  );
}

export function amountOf({ value, min, max, modifier }: QuantityValue): Amount {
  if (min !== undefined || max !== undefined) {
    return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }), modifier };
  }
  return typeof value === 'number' ? { value, modifier } : { modifier };
}

export function middleOf({ value, min, max }: Amount): number | null {
  if (value !== undefined) return value;
  return min === undefined || max === undefined ? (min ?? max ?? null) : (min + max) / 2;
}

/** Twelve digits are more than any newspaper prints, and hide what binary fractions add. */
export const tidy = (value: number): number => Number(value.toPrecision(12));
