import type { Document, Mark } from '../rule';
import { fallNouns, riseNouns } from './change-nouns';

const until: ReadonlySet<string> = new Set(['تا', 'الی', 'لغایت']);
const between: ReadonlySet<string> = new Set(['بین', 'میان']);
const kinds: ReadonlySet<string> = new Set(['money', 'percent', 'measure', 'count']);
/** How far around its ends the word stands that makes a change of two figures. */
const around = 8;

/**
 * «۹۵۰۰ تومان تا ۹۸۰۰ تومان», «بین ۵ درصد و ۱۰ درصد»: a range with the unit on both ends is one figure. What changed
 * «از ۵ تومان تا ۹ تومان» stays two, since each is a state of its own.
 *
 * @param marks in the order of the text.
 */
export function withRangesOfTwo(marks: readonly Mark<'quantity'>[], document: Document): Mark<'quantity'>[] {
  const joined: Mark<'quantity'>[] = [];
  for (const mark of marks) {
    const low = joined.at(-1);
    const range = low && (rangeOf(document, low, mark) ?? rangeOfRanks(document, low, mark));
    if (range) joined[joined.length - 1] = range;
    else joined.push(mark);
  }
  return joined;
}

function rangeOf(document: Document, low: Mark<'quantity'>, high: Mark<'quantity'>): Mark<'quantity'> | null {
  if (low.end + 1 !== high.first || !kinds.has(low.value.kind) || low.value.kind !== high.value.kind)
    return null;
  const { tokens } = document;
  const joint = tokens[low.end];
  if (!joint || joint.lineStart || tokens[high.first]?.lineStart) return null;
  const isRange =
    until.has(joint.key) || (joint.key === 'و' && between.has(tokens[low.first - 1]?.key ?? ''));
  if (!isRange || !sameUnit(low, high)) return null;
  const [min, max] = [low.value.value, high.value.value];
  if (typeof min !== 'number' || typeof max !== 'number' || min >= max) return null;
  if (isChange(document, low.first, high)) return null;
  const { kind, unit, unitCode, modifier } = high.value;
  const value = { kind, min, max, unit, unitCode, modifier };
  return { kind: 'quantity', first: low.first, end: high.end, value, rule: 'quantities/range-of-two' };
}

/** «مقام‌های اول تا سوم»: all the ranks from the one to the other. «اول و سوم» are two. */
function rangeOfRanks(
  { tokens }: Document,
  low: Mark<'quantity'>,
  high: Mark<'quantity'>,
): Mark<'quantity'> | null {
  if (low.value.kind !== 'ordinal' || high.value.kind !== 'ordinal' || low.end + 1 !== high.first)
    return null;
  const joint = tokens[low.end];
  if (!joint || !until.has(joint.key) || joint.lineStart || tokens[high.first]?.lineStart) return null;
  const [min, max] = [low.value.value, high.value.value];
  if (typeof min !== 'number' || typeof max !== 'number' || min >= max) return null;
  const { value: _value, ...rest } = high.value;
  const rule = 'quantities/range-of-ranks';
  return { kind: 'quantity', first: low.first, end: high.end, value: { ...rest, min, max }, rule };
}

const sameUnit = ({ value: a }: Mark<'quantity'>, { value: b }: Mark<'quantity'>): boolean =>
  a.unit !== null && (a.unit === b.unit || (a.unitCode !== null && a.unitCode === b.unitCode));

/** «قیمت از ۵ تومان تا ۹ تومان افزایش یافت»: from one figure to the other; of percentages only by something between. */
function isChange({ tokens }: Document, first: number, { end, value }: Mark<'quantity'>): boolean {
  if (tokens[first - 1]?.key !== 'از' || value.kind === 'percent') return false;
  const names = (at: number): boolean => {
    const key = tokens[at]?.key ?? '';
    return riseNouns.has(key) || fallNouns.has(key);
  };
  for (let step = 0; step < around; step++) if (names(end + step) || names(first - 2 - step)) return true;
  return false;
}
