import type { Document, Mark } from '../rule';

/** How many of the smallest unit of its row each code is; units of one row make a compound. */
const rows: readonly ReadonlyMap<string, number>[] = [
  new Map([
    ['t', 1_000_000],
    ['kg', 1000],
    ['g', 1],
  ]),
  new Map([
    ['km', 1_000_000],
    ['m', 1000],
    ['cm', 10],
    ['mm', 1],
  ]),
];

/**
 * «۴۲ کیلو و ۱۵۰ گرم», «۱۴ متر و ۹۶ سانتی‌متر»: one measure told in two units, the second smaller than one of the first.
 *
 * @param marks in the order of the text.
 */
export function withCompounds(marks: readonly Mark<'quantity'>[], document: Document): Mark<'quantity'>[] {
  const joined: Mark<'quantity'>[] = [];
  for (const mark of marks) {
    const whole = joined.at(-1);
    const compound = whole && compoundOf(document, whole, mark);
    if (compound) joined[joined.length - 1] = compound;
    else joined.push(mark);
  }
  return joined;
}

function compoundOf(
  { tokens }: Document,
  whole: Mark<'quantity'>,
  part: Mark<'quantity'>,
): Mark<'quantity'> | null {
  const joint = tokens[whole.end];
  if (whole.end + 1 !== part.first || joint?.key !== 'و' || joint.lineStart || tokens[part.first]?.lineStart)
    return null;
  const [a, b] = [whole.value, part.value];
  if (a.kind !== 'measure' || b.kind !== 'measure') return null;
  if (typeof a.value !== 'number' || typeof b.value !== 'number' || a.value % 1 !== 0) return null;
  const row = rows.find((units) => units.has(a.unitCode ?? ''));
  const [large, small] = [row?.get(a.unitCode ?? ''), row?.get(b.unitCode ?? '')];
  if (!large || !small || small >= large || b.value <= 0 || b.value * small >= large) return null;
  const value = Number((a.value + (b.value * small) / large).toPrecision(15));
  return { ...whole, end: part.end, value: { ...a, value }, rule: 'quantities/compound' };
}
