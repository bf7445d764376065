import type { Modifier } from '../../schema/mention';

/** The values a figure may stand for. */
export type Interval = readonly [least: number, most: number];

/** How far «حدود» and «بیش از» are stretched in newspapers' use; a figure bounded on one side is still near it. */
const approximate = 0.05;
const bounded = 0.1;

/**
 * The values that a figure as printed may stand for: half a unit of its last digit other than nought (but at most one
 * part in a hundred), and more where it is bounded («حدود», «بیش از», «کمتر از»).
 */
export function intervalOf(value: number, modifier: Modifier): Interval {
  const size = Math.abs(value);
  const rounding = Math.min(halfOfLastDigit(size), size * 0.01);
  const over = size * bounded;
  switch (modifier) {
    case 'approx':
      return [value - Math.max(rounding, size * approximate), value + Math.max(rounding, size * approximate)];
    case 'over':
    case 'at_least':
      return [value - rounding, value + over];
    case 'under':
    case 'at_most':
      return [value - over, value + rounding];
    default:
      return [value - rounding, value + rounding];
  }
}

/** Half a unit of the last digit other than nought: 5 for 530, 0.05 for 2.5. */
function halfOfLastDigit(size: number): number {
  if (size === 0) return 0.5;
  const digits = size.toExponential().replace(/e.*/u, '').replace('.', '').length;
  return 0.5 * 10 ** (Math.floor(Math.log10(size)) - digits + 1);
}

/** «۱۰۰ درصد», «۲۰۰ درصد»: whole times are told of what comes near them. */
const nearWholeTimes = 6;

/** A percentage as printed: whole percents are rounded to a half, «۲۰ درصد» perhaps to the next five. */
export function percentInterval(value: number, modifier: Modifier): Interval {
  const rounding = !Number.isInteger(value)
    ? halfOfLastDigit(Math.abs(value)) * 1.2
    : value % 100 === 0
      ? nearWholeTimes
      : 0.6;
  const [least, most] = intervalOf(value, modifier);
  return [Math.min(least, value - rounding), Math.max(most, value + rounding)];
}

export const meet = (a: Interval, b: Interval): boolean => a[0] <= b[1] && b[0] <= a[1];
