import type { Document, Mark, TimeValue } from '../rule';
import { Anchors } from './anchors';
import { type Found, isDay, isHour, isPoint } from './found';
import { headsLine } from './heading-day';
import { settleWaiting, type WaitingHour, withDay } from './hours-and-days';
import { firstDayOf, followsDay, lastNamed, type Named } from './named-dates';
import { reportDay } from './report-day';
import { resolvePoint } from './resolve-point';
import { dayOfYear, eventDays, isComparedWith, modifierBefore, namesEvent } from './surroundings';
import { speaksOfFuture, tellsOfPast } from './tense';

/** The times of a document: each reading resolved against the day of report and what the text named before it. */
export function resolveAll(all: readonly Found[], document: Document): Mark<'time'>[] {
  const report = reportDay(all, document.publishedAt);
  const sentenceAt = sentencesOfTokens(document);
  const named: Named[] = [];
  const marks: Mark<'time'>[] = [];
  const waiting: WaitingHour[] = [];
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
      waiting.push({ index: marks.length, sentence });
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

/** The sentence that a token stands in; asked in order of the text. */
function sentencesOfTokens(document: Document): (token: number) => number {
  let sentence = 0;
  return (token) => {
    while (token >= (document.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY)) sentence++;
    return sentence;
  };
}
