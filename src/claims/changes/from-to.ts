import { fallNouns, riseNouns } from '../../quantities/change-nouns';
import { type Document, quantityId } from '../../rule';
import type { Change } from '../../schema/claim';
import type { StatementReading } from '../read-statements';
import { arriving, was } from './change-words';
import {
  amountOf,
  type Figure,
  keysBesideTimes,
  keysBetween,
  lastOf,
  middleOf,
  sameMeasure,
  tidy,
} from './figures';

/** The most words that may stand between the two ends of a change. */
const reach = 24;
/** How far around its ends the word stands that makes a change of two figures. */
const around = 8;

/** «از ۵۳۰ هزار … به ۲۷۷ هزار … رسید»: the change from one figure to the next, if it is one. */
export function fromTo(
  document: Document,
  reading: StatementReading,
  figures: readonly Figure[],
  at: number,
): Change | null {
  const [from, to] = [figures[at], figures[at + 1]];
  if (!from || !to || (to.preposition !== 'به' && to.preposition !== 'تا')) return null;
  if (to.first - from.end > reach || !sameMeasure(from.value, to.value)) return null;
  const between = keysBetween(document, from.end, to.first);
  if (from.preposition !== 'از' && !between.slice(0, 2).some((key) => was.has(key))) return null;
  // «از ۵ نفر به ۳ نفر جایزه دادند»: only a word of change makes two figures the ends of one.
  const after = behind(document, reading, figures, at + 1);
  const before = keysBetween(document, Math.max(from.first - around, reading.parts[0].first), from.first);
  const named = directionOf([...after, ...between, ...before]);
  if (!after.slice(0, 5).some((key) => arriving.has(key)) && named === null) return null;
  if (to.preposition === 'تا' && named === null) return null;
  // «از ۷۰ تا ۲۰۰ درصد رشد» grew by something between.
  if (to.preposition === 'تا' && to.value.kind === 'percent') return null;
  const [first, last] = [amountOf(from.value), amountOf(to.value)];
  const [was0, is0] = [middleOf(first), middleOf(last)];
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

/** The words behind a change; of several that share a verb («از … به … و از … به … رسید») those behind the last. */
function behind(
  document: Document,
  reading: StatementReading,
  figures: readonly Figure[],
  at: number,
): string[] {
  let to = at;
  while (
    figures[to + 1]?.preposition === 'از' &&
    figures[to + 2]?.preposition === 'به' &&
    !hasVerbBetween(reading, figures[to]?.end ?? 0, figures[to + 1]?.first ?? 0)
  )
    to += 2;
  const end = figures[to]?.end ?? 0;
  const limit = Math.min(figures[to + 1]?.first ?? lastOf(reading), lastOf(reading));
  return keysBesideTimes(document, end, limit).slice(0, around);
}

function hasVerbBetween({ finite }: StatementReading, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (finite[i]) return true;
  return false;
}

/** The first word of rise or fall among some. */
export function directionOf(keys: readonly string[]): 'up' | 'down' | null {
  for (const key of keys) {
    if (riseNouns.has(key)) return 'up';
    if (fallNouns.has(key)) return 'down';
  }
  return null;
}

/** «رشدی ۱۱ درصدی», «افزایشی حدودا ۱۴ درصدی»: a noun of rise or fall with the ی of «some». */
export const indefiniteDirection = (key: string): 'up' | 'down' | null =>
  key.endsWith('ی') ? directionOf([key.slice(0, -1)]) : null;
