import type { Mark, TimeValue } from '../rule';
import type { DateParts } from './date-parts';
import { resolvePoint } from './resolve-point';

/** An hour that waits for the day that its sentence may still name. */
export interface WaitingHour {
  /** Its place among the marks, and the sentence that it stands in. */
  readonly index: number;
  readonly sentence: number;
}

/** An hour with the day that its sentence, or the one before, names. */
export function withDay(value: TimeValue, day: DateParts): TimeValue {
  const at = resolvePoint(
    {
      form: 'point',
      calendar: day.calendar,
      ...(day.year !== null && { year: day.year }),
      month: day.month ?? 1,
      day: day.day ?? 1,
      yearless: true,
    },
    {
      report: null,
      antecedent: () => null,
      future: () => false,
      gregorian: false,
      past: () => false,
      dayBefore: null,
      compared: false,
      anchors: null,
    },
  );
  return at
    ? {
        ...value,
        calendar: day.calendar,
        value: at.value.value + value.value,
        ...(at.value.from && { from: at.value.from, to: at.value.from }),
      }
    : value;
}

/** Gives the hours of this sentence that had no day before them the one named after them. */
export function settleWaiting(
  waiting: WaitingHour[],
  marks: Mark<'time'>[],
  day: DateParts,
  sentence: number,
): void {
  for (const { index, sentence: own } of waiting.splice(0)) {
    const mark = marks[index];
    if (!mark || own !== sentence) continue;
    const hours = mark.value.value.slice(mark.value.value.lastIndexOf('T'));
    const { from: _from, to: _to, ...rest } = mark.value;
    marks[index] = { ...mark, value: withDay({ ...rest, value: hours }, day) };
  }
}
