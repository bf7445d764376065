import type { Document, Mark } from '../rule';
import { rangeFrom } from './amount';
import { mayBeFigure } from './figure';
import { modifierBefore } from './modifiers';
import { isNameNumber } from './named-by-number';

const joints: ReadonlySet<string> = new Set(['و', '،', 'یا']);
const kinds: ReadonlySet<string> = new Set(['percent', 'money', 'measure', 'count', 'ratio']);

/**
 * «۲.۴ و ۲.۸ درصد», «۵۰، ۶۰ یا ۷۰ نفر»: a figure that is joined to one with a unit has that unit too, and its scale,
 * where it stays below it («سه و چهار میلیون»).
 *
 * @returns the marks with those of such figures added, or put in place of the bare ones.
 */
export function withSharedUnits(marks: readonly Mark<'quantity'>[], document: Document): Mark<'quantity'>[] {
  const startingAt = new Map(marks.map((mark) => [mark.first, mark]));
  const covered = new Uint8Array(document.tokens.length);
  // A bare figure gives way, but only where it is one number.
  for (const { first, end, value } of marks) {
    const bare = value.kind === 'number' && document.marks.startingAt('number', first)?.end === end;
    if (!bare) covered.fill(1, first, end);
  }
  const numbers = document.marks.all('number');
  // From the end of the text, so that a row takes its unit from the last.
  for (let i = numbers.length - 1; i >= 0; i--) {
    const number = numbers[i];
    if (!number || covered[number.first] === 1) continue;
    const shared = unitFromNext(document, number, startingAt);
    if (!shared) continue;
    if (shared.first !== number.first) startingAt.delete(number.first);
    startingAt.set(shared.first, shared);
  }
  return [...startingAt.values()];
}

function unitFromNext(
  document: Document,
  number: Mark<'number'>,
  startingAt: ReadonlyMap<number, Mark<'quantity'>>,
): Mark<'quantity'> | null {
  const { tokens, marks } = document;
  const joint = tokens[number.end];
  if (!joint || tokens[number.end + 1]?.lineStart) return null;
  const next = joints.has(joint.key)
    ? (startingAt.get(number.end + 1) ??
      boundedNext(document, number, startingAt) ??
      parallelNext(document, number, startingAt))
    : goalOf(document, number, startingAt);
  if (!next) return null;
  if (!kinds.has(next.value.kind) || next.value.unit === null) return null;
  const own = number.value;
  const other = marks.startingAt('number', next.first)?.value;
  if (!other || own.value === undefined || own.form !== 'cardinal' || other.form !== 'cardinal') return null;
  if (joint.key === '،' && own.scale !== other.scale && own.scale > 1) return null;
  if ((own.written === 'digits') !== (other.written === 'digits') && other.scale === 1) return null;
  if (tokens[number.first]?.key === 'یک' && number.end - number.first === 1) return null;
  if (!mayBeFigure(document, number) || isNameNumber(document, number)) return null;
  // «۵۰۰ و ۲ میلیون نفر» are not 500 millions.
  const ofScale = (other.value ?? 0) / other.scale;
  // «از ۴۵ به ۲۳ میلیارد دلار»: what fell is above it, but not many times.
  const most = joints.has(joint.key) ? ofScale : Math.min(1000, 20 * ofScale);
  const below = own.scale === 1 && other.scale > 1 && own.value < most;
  if (own.scale === 1 && other.scale > 1 && !below) return null;
  const scale = below ? other.scale : 1;
  const value = Number((own.value * scale).toPrecision(15));
  const { kind, unit, unitCode } = next.value;
  const shared = { kind, unit, unitCode, modifier: 'exact' } as const;
  const rule = 'quantities/shared-unit';
  const low = lowOf(document, number);
  if (low?.value.value !== undefined) {
    const min = Number((low.value.value * scale).toPrecision(15));
    const range = { first: low.first, end: number.end };
    return { kind: 'quantity', ...range, value: { ...shared, min, max: value }, rule };
  }
  return {
    kind: 'quantity',
    first: number.first,
    end: number.end,
    value: { ...shared, value },
    rule,
  };
}

/** «۶۰ تا ۷۰ و ۷۰ تا ۸۰ متر»: the lower end of the range that a number closes. */
function lowOf(document: Document, high: Mark<'number'>): Mark<'number'> | null {
  const until = document.tokens[high.first - 1]?.key;
  if (until !== 'تا' && until !== 'الی') return null;
  const low = document.marks.covering('number', high.first - 2);
  if (!low || low.end !== high.first - 1 || low.value.scale !== 1 || !mayBeFigure(document, low)) return null;
  return rangeFrom(document, low)?.high === high ? low : null;
}

/** «حداقل ۳ و حداکثر ۵ نفر»: the next figure, one word of bound further, where this one has its bound too. */
const boundedNext = (
  document: Document,
  { first, end }: Mark<'number'>,
  startingAt: ReadonlyMap<number, Mark<'quantity'>>,
): Mark<'quantity'> | undefined =>
  document.tokens[end]?.key === 'و' && modifierBefore(document, first) && modifierBefore(document, end + 2)
    ? startingAt.get(end + 2)
    : undefined;

const prepositions: ReadonlySet<string> = new Set('به از با بر در تا برای را'.split(' '));
/** How many words on the same noun may stand before the next figure. */
const parallelReach = 4;

/** «حداقل دمای ۱۶ و حداکثر دمای ۲۹ درجه»: the next figure behind the same noun. */
function parallelNext(
  { tokens }: Document,
  { first, end }: Mark<'number'>,
  startingAt: ReadonlyMap<number, Mark<'quantity'>>,
): Mark<'quantity'> | undefined {
  const noun = tokens[first - 1];
  if (noun?.kind !== 'word' || prepositions.has(noun.key) || tokens[first]?.lineStart) return undefined;
  for (let at = end + 2; at <= end + parallelReach; at++)
    if (tokens[at - 1]?.key === noun.key) return startingAt.get(at);
  return undefined;
}

/** «از ۳۰ به بیش از ۵۰ درصد»: the figure that the change goes to, a few words of bound further. */
function goalOf(
  { tokens }: Document,
  number: Mark<'number'>,
  startingAt: ReadonlyMap<number, Mark<'quantity'>>,
): Mark<'quantity'> | undefined {
  if (tokens[number.end]?.key !== 'به') return undefined;
  const before = tokens[number.first - 1]?.key;
  if (before !== 'از' && tokens[number.first - 2]?.key !== 'از') return undefined;
  for (let at = number.end + 1; at < number.end + 4; at++) {
    const goal = startingAt.get(at);
    if (goal) return goal;
  }
  return undefined;
}
