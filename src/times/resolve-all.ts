import type { Day } from '../calendar/day';
import type { PointReading } from '../calendar/time-reading';
import type { Document, Mark, TimeValue } from '../rule';
import { Anchors } from './anchors';
import { type DateParts, intervalOfParts } from './date-parts';
import { connectors } from './figures-beside-times';
import { type Found, isDay, isHour, isPoint } from './found';
import { headsLine } from './heading-day';
import { reportDay } from './report-day';
import { resolvePoint } from './resolve-point';
import { dayOfYear, eventDays, isComparedWith, modifierBefore, namesEvent } from './surroundings';
import { speaksOfFuture, tellsOfPast } from './tense';

/** A date the text has named, and where. */
interface Named {
  readonly date: DateParts;
  readonly sentence: number;
  readonly end: number;
  /** One of several days in a row («شنبه تا چهارشنبه»): an hour beside them has no single day. */
  readonly inRow: boolean;
  readonly isWeekday: boolean;
}

/** The times of a document: each reading resolved against the day of report and what the text named before it. */
export function resolveAll(all: readonly Found[], document: Document): Mark<'time'>[] {
  const report = reportDay(all, document.publishedAt);
  const sentenceAt = sentencesOfTokens(document);
  const named: Named[] = [];
  const marks: Mark<'time'>[] = [];
  /** Hours that wait for the day that their sentence may still name. */
  const waiting: { index: number; sentence: number; found: Found<PointReading> }[] = [];
  let setIn = -1;
  const anchors = new Anchors();
  const gregorian = countsAfterChrist(all);
  const ofEvents = eventDays(all, document);
  /** How many dates were named when a line of its own gave the day of what stands below it. */
  let heading = -1;

  for (const found of all) {
    const sentence = sentenceAt(found.first);
    const modifier = modifierBefore(found, document);
    const push = (value: TimeValue): void => {
      marks.push({
        kind: 'time',
        first: found.first,
        end: found.end,
        value: modifier && !value.modifier ? { ...value, modifier } : value,
        rule: found.rule,
      });
    };
    if (!isPoint(found)) {
      const { reading } = found;
      if (reading.form === 'set') setIn = sentence;
      if (reading.form === 'length')
        push({
          type: 'DURATION',
          calendar: null,
          value: reading.value,
          ...(reading.modifier && { modifier: reading.modifier }),
        });
      else if (reading.form === 'set')
        push({
          type: 'SET',
          calendar: null,
          value: reading.value,
          ...(reading.part && { part: reading.part }),
        });
      continue;
    }
    const ofEvent = namesEvent(found, document) || ofEvents.has(dayOfYear(found) ?? '');
    const reading = ofEvent ? { ...found.reading, yearless: true } : found.reading;
    const heads = headsLine(found, document);
    // What waits in the lines above a heading has nothing to do with its day.
    if (heads) waiting.length = 0;
    const resolved = resolvePoint(reading, {
      report,
      antecedent: (unit, back) => lastNamed(named, unit, sentence - back),
      dayBefore: followsDay(named.at(-1), found, document) ? firstDayOf(named.at(-1)) : null,
      compared: isComparedWith(found, document),
      gregorian,
      past: () =>
        !asksForTime.has(document.tokens[found.first - 1]?.key ?? '') &&
        tellsOfPast(document, found.end, document.sentences[sentence] ?? { first: 0, end: 0 }),
      anchors: report === null ? anchors : null,
      future: () =>
        speaksOfFuture(
          document,
          found.first,
          found.end,
          document.sentences[sentence] ?? { first: 0, end: 0 },
        ),
    });
    if (!resolved) continue;
    if (resolved.date) {
      if (report === null) anchors.note(reading, resolved.date);
      if (!isComparedWith(found, document)) {
        const inRow = followsDay(named.at(-1), found, document);
        const isWeekday = reading.weekday !== undefined;
        named.push({ date: resolved.date, sentence, end: found.end, inRow, isWeekday });
        if (heads) heading = named.length;
      }
      if (resolved.date.day !== undefined) settleWaiting(waiting, marks, resolved.date, sentence);
    } else if (isHour(reading) && !isDay(reading) && setIn !== sentence) {
      if (named.at(-1)?.inRow && named.at(-1)?.sentence === sentence) {
        push(resolved.value);
        continue;
      }
      const underHeading = heading === named.length ? (named.at(-1)?.date ?? null) : null;
      const day = underHeading ?? lastNamed(named, 'day', sentence);
      if (day) {
        push(withDay(resolved.value, day));
        continue;
      }
      waiting.push({ index: marks.length, sentence, found: { ...found, reading } });
      const before = lastNamed(named, 'day', sentence - 1);
      push(before ? withDay(resolved.value, before) : resolved.value);
      continue;
    }
    push(resolved.value);
  }
  return marks;
}

/** Before a month these make it a term or an aim. */
const asksForTime: ReadonlySet<string> = new Set(['تا', 'برای', 'پایان', 'اواخر', 'تحویل', 'سررسید']);

/** The text counts its years from now after Christ somewhere: «سال جاری میلادی», «سال آتی (۲۰۲۰)». */
const countsAfterChrist = (all: readonly Found[]): boolean =>
  all.some(
    (found) =>
      isPoint(found) &&
      found.reading.calendar === 'gregorian' &&
      found.reading.shift?.unit === 'year' &&
      found.reading.month === undefined,
  );

/** The day goes on from the one before it: «شنبه تا چهارشنبه», «۵ و ۶ مهر», «شنبه، یکشنبه». */
function followsDay(before: Named | undefined, { first }: Found, { tokens }: Document): boolean {
  if (before?.date.day === undefined || first - before.end > 2 || first === before.end) return false;
  return connectors.has(tokens[before.end]?.key ?? '');
}

function firstDayOf(named: Named | undefined): Day | null {
  return (named?.isWeekday && intervalOfParts(named.date)?.from) || null;
}

/** An hour with the day that its sentence, or the one before, names. */
function withDay(value: TimeValue, day: DateParts): TimeValue {
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
function settleWaiting(
  waiting: { index: number; sentence: number; found: Found<PointReading> }[],
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

/** How many dates back an earlier one is sought. */
const mostNamedBack = 40;

function lastNamed(
  named: readonly Named[],
  unit: 'day' | 'month' | 'year',
  fromSentence: number,
): DateParts | null {
  for (let i = named.length - 1; i >= Math.max(0, named.length - mostNamedBack); i--) {
    const one = named[i];
    if (!one || one.sentence < fromSentence) return null;
    const { date } = one;
    if (unit === 'day' && date.day === undefined) continue;
    if (unit === 'month' && date.month === undefined) continue;
    if (unit === 'year' && date.year === null) continue;
    return date;
  }
  return null;
}

/** The sentence that a token stands in; asked in order of the text. */
function sentencesOfTokens(document: Document): (token: number) => number {
  let sentence = 0;
  return (token) => {
    while (token >= (document.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY)) sentence++;
    return sentence;
  };
}
