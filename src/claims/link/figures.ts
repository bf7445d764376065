import type { Quantity } from '../../schema/quantity';
import { type Interval, intervalOf, meet } from '../consistency/interval';
import type { Comparable } from './comparable';

/** Ten rials are a toman, so that both can be set side by side. */
const rialsOfToman = 10;
const inRials = ({ unitCode }: Quantity): number => (unitCode === 'IRT' ? rialsOfToman : 1);
const codeOf = ({ unitCode }: Quantity): string | null => (unitCode === 'IRT' ? 'IRR' : unitCode);

/** Two figures count or measure in the same unit. */
export const sameMeasure = (a: Quantity, b: Quantity): boolean =>
  codeOf(a) !== null || codeOf(b) !== null ? codeOf(a) === codeOf(b) : a.unit !== null && a.unit === b.unit;

const sizeOf = (quantity: Quantity): number => Number(quantity.value) * inRials(quantity);

/** Two single figures of the same size. */
export const sameAmount = (a: Quantity, b: Quantity): boolean =>
  a.value !== undefined && b.value !== undefined && sizeOf(a) === sizeOf(b);

/** What a figure may stand for: its range, or its value within rounding and words like «حدود». */
function spanOf(quantity: Quantity): Interval {
  const { min, max, modifier } = quantity;
  if (quantity.value !== undefined) return intervalOf(sizeOf(quantity), modifier);
  return [(min ?? -Infinity) * inRials(quantity), (max ?? Infinity) * inRials(quantity)];
}

/** Every figure of the claim with fewer may be one of the other's. */
export function figuresAgree(a: Comparable, b: Comparable): boolean {
  const [fewer, more] = a.figures.length <= b.figures.length ? [a, b] : [b, a];
  return fewer.figures.every((one) =>
    more.figures.some((other) => sameMeasure(one, other) && meet(spanOf(one), spanOf(other))),
  );
}

/** More apart than rounding, a range, «حدود» or «بیش از» explain. */
export function differ(a: Quantity, b: Quantity): boolean {
  if (a.value === undefined || b.value === undefined) return !meet(spanOf(a), spanOf(b));
  const [less, more] = sizeOf(a) <= sizeOf(b) ? [a, b] : [b, a];
  const loose = [a, b].some(({ modifier }) => modifier !== 'exact') ? 0.1 : 0.01;
  const open =
    less.modifier === 'over' ||
    less.modifier === 'at_least' ||
    more.modifier === 'under' ||
    more.modifier === 'at_most';
  return !open && sizeOf(more) - sizeOf(less) > Math.abs(sizeOf(more)) * loose;
}

/** The figures of two claims that are of one measure and stand alone in it, so that they can be set side by side. */
export function figurePairs(
  a: Comparable,
  b: Comparable,
  test: (one: Quantity, other: Quantity) => boolean,
): (readonly [Quantity, Quantity])[] {
  return a.figures.flatMap((one) => {
    const matches = b.figures.filter((other) => sameMeasure(one, other));
    const rivals = a.figures.filter((other) => sameMeasure(one, other));
    const [other] = matches;
    if (!other || matches.length > 1 || rivals.length > 1) return [];
    return test(one, other) ? [[one, other] as const] : [];
  });
}
