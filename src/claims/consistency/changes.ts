import type { Quantity } from '../../schema/quantity';
import { type Check, numberOf } from './finding';
import { type Interval, intervalOf, meet, percentInterval } from './interval';

const tidy = (value: number): number => Number(value.toPrecision(6));

/**
 * «از ۲٫۵ میلیارد به یک میلیارد … کاهش ۶۰ درصدی»: do from, to and percentage agree, and «از ۱۰ به ۲۰ … دو برابر»?
 * Rises of percentages may be told in points or in percent («از ۱۰ به ۱۵ درصد، ۵ درصد افزایش»): either agrees.
 */
export const changes: Check = ({ claim, quantities }) => {
  const byId = new Map(quantities.map((quantity) => [quantity.id, quantity]));
  return claim.changes.flatMap((change): ReturnType<Check> => {
    const [from, to, size] = change.quantityIds.map((id) => byId.get(id));
    if (!from || !to || !size) return [];
    const [before, after, stated] = [numberOf(from), numberOf(to), numberOf(size)];
    if (before === null || after === null || stated === null || before === 0) return [];
    const ids = { quantityIds: [from.id, to.id, size.id], timeIds: [], stated };
    if (size.kind === 'ratio') {
      const multiple = ratioOf(from, before, to, after);
      const agrees = meet(multiple, ratioInterval(stated));
      return [{ code: 'multiple', agrees, ...ids, computed: tidy(after / before) }];
    }
    const [least, most] = ratioOf(from, before, to, after);
    const sizes: Interval = [
      Math.min(Math.abs(least - 1), Math.abs(most - 1)) * 100,
      Math.max(Math.abs(least - 1), Math.abs(most - 1)) * 100,
    ];
    const said = percentInterval(stated, size.modifier);
    const inPoints =
      from.kind === 'percent' && to.kind === 'percent' && meet(said, points(from, before, to, after));
    const computed = tidy(Math.abs(after / before - 1) * 100);
    return [{ code: 'change', agrees: inPoints || meet(said, sizes), ...ids, computed }];
  });
};

function ratioOf(from: Quantity, before: number, to: Quantity, after: number): Interval {
  const [fromLeast, fromMost] = intervalOf(before, from.modifier);
  const [toLeast, toMost] = intervalOf(after, to.modifier);
  const ratios = [toLeast / fromLeast, toLeast / fromMost, toMost / fromLeast, toMost / fromMost].filter(
    Number.isFinite,
  );
  return ratios.length === 0 ? [0, Infinity] : [Math.min(...ratios), Math.max(...ratios)];
}

function points(from: Quantity, before: number, to: Quantity, after: number): Interval {
  const [fromLeast, fromMost] = percentInterval(before, from.modifier);
  const [toLeast, toMost] = percentInterval(after, to.modifier);
  const differences = [toLeast - fromMost, toMost - fromLeast, toLeast - fromLeast, toMost - fromMost].map(
    Math.abs,
  );
  return [Math.min(...differences), Math.max(...differences)];
}

/** «دو برابر» is said from 1.75 to 2.25: nobody prints «یک و نه‌دهم برابر». */
const ratioInterval = (stated: number): Interval => [stated * 0.875, stated * 1.125];
