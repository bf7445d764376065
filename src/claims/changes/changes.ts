import { type Document, quantityId, timeId } from '../../rule';
import type { Change } from '../../schema/claim';
import type { StatementReading } from '../read-statements';
import { withArrival } from './arrival';
import { levels, sayingOfChange } from './change-words';
import { type Figure, figuresOf, keysBesideTimes } from './figures';
import { directionOf, fromTo } from './from-to';
import { sharingStep } from './shared-step';
import { stepOf } from './step';

/** A statement of more figures is a table; what stands further on in it is not set side by side. */
const mostFigures = 64;

/**
 * The changes that a statement tells of: from one figure to another, by how much, or both. `relative` is the change as
 * a part of what was (−0.6 for a fall of 60 percent), stated or worked out; `absolute` is in the unit.
 */
export function changesIn(document: Document, reading: StatementReading): Change[] {
  if (reading.quantities.length === 0) return [];
  const figures = figuresOf(document, reading).slice(0, mostFigures);
  const changes: Change[] = [];
  const used = new Set<number>();
  const stepped = new Set<number>();
  figures.forEach((from, i) => {
    const to = figures[i + 1];
    if (!to || used.has(from.index)) return;
    const change = fromTo(document, reading, figures, i);
    if (!change || !(reading.isOwn(from.first) || reading.isOwn(to.first))) return;
    changes.push(change);
    used.add(from.index).add(to.index);
  });
  figures.forEach((figure, i) => {
    if (used.has(figure.index) || !reading.isOwn(figure.first)) return;
    const step = stepOf(document, reading, figure);
    if (!step) return;
    const whole = changes.length === 1 ? changes[0] : undefined;
    // «از … به … رسید که به معنای کاهش ۶۰ درصدی است»: said of the change that stands there already.
    if (
      whole?.from &&
      step.direction === whole.direction &&
      isSizeOf(document, reading, figures, whole, figure)
    ) {
      whole.quantityIds.push(quantityId(figure.index));
      return;
    }
    const next = figures[i + 1];
    const arrived = withArrival(document, step, figure, next && !used.has(next.index) ? next : undefined);
    if (arrived !== step && next) used.add(next.index);
    if (arrived === step) {
      const hasOwn = ({ index }: Figure): boolean => used.has(index) || stepped.has(index);
      changes.push(...sharingStep(document, reading, figures, i, step, hasOwn));
    }
    stepped.add(figure.index);
    changes.push(arrived);
  });
  layTimes(document, reading, figures, changes);
  return changes;
}

/** Gives each change the times that stand with it: up to its own end, and for the last up to the statement's. */
function layTimes(
  document: Document,
  { times }: StatementReading,
  figures: readonly Figure[],
  changes: readonly Change[],
): void {
  if (times.length === 0 || changes.length === 0) return;
  const marks = document.marks.all('time');
  const ends = changes.map(({ quantityIds }) =>
    Math.max(...figures.map(({ index, end }) => (quantityIds.includes(quantityId(index)) ? end : 0))),
  );
  const order = changes.map((_, i) => i).sort((a, b) => (ends[a] ?? 0) - (ends[b] ?? 0));
  const last = order.at(-1);
  for (const index of times) {
    const first = marks[index]?.first ?? 0;
    const owner = order.find((i) => first < (ends[i] ?? 0)) ?? last;
    const change = owner === undefined ? undefined : changes[owner];
    if (!change) continue;
    change.timeIds ??= [];
    change.timeIds.push(timeId(index));
  }
}

/** Whether a percentage or multiple is said of the change beside it, and not of something else. */
function isSizeOf(
  document: Document,
  reading: StatementReading,
  figures: readonly Figure[],
  change: Change,
  size: Figure,
): boolean {
  if (size.value.kind !== 'percent' && size.value.kind !== 'ratio') return false;
  const ends = figures.filter(({ index }) => change.quantityIds.includes(quantityId(index)));
  const [from, to] = ends;
  if (!from || !to || ends.length > 2) return false;
  const isBefore = size.first < to.end;
  const between = isBefore
    ? keysBesideTimes(document, size.end, from.first)
    : keysBesideTimes(document, to.end, size.first);
  const units = new Set(`${from.value.unit ?? ''} ${to.value.unit ?? ''}`.split(' '));
  const saysSo = between.every((key) => sayingOfChange.has(key) || units.has(key) || levels.has(key));
  return (between.length <= 12 && saysSo) || (isBefore && leadsToChange(document, reading, size, from));
}

/** The most words of what changed, between by how much and from where. */
const longestSubject = 7;

/**
 * «افزایش ۱۰۰ درصدی جابه‌جایی مسافر از ۱۷ به ۳۴ میلیون», «با ۲۰ درصد رشد، تولید از ۱۰ به ۱۲ تن»: the size, what changed, and
 * its two ends.
 */
function leadsToChange(
  { tokens, marks }: Document,
  { finite }: StatementReading,
  size: Figure,
  from: Figure,
): boolean {
  let at = size.end;
  const isAdjective = tokens[at - 1]?.key.endsWith('ی') === true;
  if (directionOf([tokens[at]?.key ?? '']) !== null) at++;
  const opening = directionOf([tokens[size.first - 1]?.key ?? '']) === null ? size.first - 1 : size.first - 2;
  const isClosed = tokens[at]?.key === '،';
  if (isClosed ? tokens[opening]?.key !== 'با' : !isAdjective || opening === size.first - 1) return false;
  if (isClosed) at++;
  for (const first = at; at < from.first && at - first <= longestSubject; at++) {
    const key = tokens[at]?.key ?? '';
    if (key === 'از') return at > first;
    if (finite[at] || beforeAnother.has(key) || marks.covering('quantity', at)) return false;
  }
  return false;
}
/** Before these what changed is told, and behind them something else. */
const beforeAnother: ReadonlySet<string> = new Set(['،', 'و', 'که', 'با', 'به', 'را', ':', '؛']);
