import { firstIndex } from './first-index';

/** One replacement made by the repair: raw `[start, end)` became `replacement`; `rule` names who did it. */
export interface Edit {
  start: number;
  end: number;
  replacement: string;
  rule: string;
}

/**
 * Maps offsets between a raw text and its repaired form, both in UTF-16 code units.
 * A place inside a replaced stretch belongs to the whole stretch: as a start it maps to the stretch's start,
 * as an end to its end, so a mapped span never cuts through a replacement.
 */
export interface OffsetMap {
  /** The raw offset where a span that starts (or, with `'end'`, ends) at this repaired offset starts (ends). */
  toSource(offset: number, side?: 'start' | 'end'): number;
  /** The repaired offset where a span that starts (or, with `'end'`, ends) at this raw offset starts (ends). */
  fromSource(offset: number, side?: 'start' | 'end'): number;
}

/**
 * Builds the map from the edits that turn the raw text into the repaired one.
 *
 * @param edits in order of `start`, not overlapping, in raw offsets; insertions have `start === end`.
 * @example
 * const map = offsetMap([{ start: 2, end: 2, replacement: '\u200c', rule: 'zwnj' }]); // «میرود» → «می‌رود»
 * map.toSource(3); // 2
 */
export function offsetMap(edits: readonly Pick<Edit, 'start' | 'end' | 'replacement'>[]): OffsetMap {
  const count = edits.length;
  const rawStart = new Float64Array(count);
  const rawEnd = new Float64Array(count);
  const newStart = new Float64Array(count);
  const newEnd = new Float64Array(count);
  let shift = 0;
  edits.forEach((edit, i) => {
    rawStart[i] = edit.start;
    rawEnd[i] = edit.end;
    newStart[i] = edit.start + shift;
    newEnd[i] = edit.start + shift + edit.replacement.length;
    shift += edit.replacement.length - (edit.end - edit.start);
  });
  return {
    toSource: (offset, side = 'start') => carry(offset, side, newStart, newEnd, rawStart, rawEnd),
    fromSource: (offset, side = 'start') => carry(offset, side, rawStart, rawEnd, newStart, newEnd),
  };
}

function carry(
  offset: number,
  side: 'start' | 'end',
  fromStart: Float64Array,
  fromEnd: Float64Array,
  toStart: Float64Array,
  toEnd: Float64Array,
): number {
  // The last edit that begins before the place: strictly before for an end, so that what is inserted at an
  // end stays outside the span; at or before for a start, so that a span never starts with what it replaced.
  const next = firstIndex(fromStart.length, (i) => {
    const start = fromStart[i] ?? 0;
    return side === 'start' ? start > offset : start >= offset;
  });
  const last = next - 1;
  if (last < 0) return offset;
  const end = fromEnd[last] ?? 0;
  if (offset < end || (side === 'end' && offset === end)) {
    return (side === 'start' ? toStart[last] : toEnd[last]) ?? 0;
  }
  return offset - end + (toEnd[last] ?? 0);
}
