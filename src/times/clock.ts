import type { DayPart } from '../calendar/time-reading';
import {
  ahead,
  behind,
  type Document,
  defineRule,
  not,
  oneOf,
  optional,
  type Pattern,
  phrase,
  phraseOf,
  sequence,
  word,
} from '../rule';
import { fold } from '../text/fold';
import {
  clockBefore,
  colon,
  digitClock,
  halfOfDay,
  hourAlone,
  hourAndMore,
  minutesBeforePart,
  minuteWord,
  pointClock,
} from './clock-patterns';
import { dayParts } from './day-parts';
import { beforeWords, map } from './numbers-in-times';
import { countsNothing } from './years';

const dayPart: Pattern<DayPart> = phraseOf(dayParts);
const clockHead = phrase('ساعت', 'ساعت‌های', 'ساعت های', 'ساعات', 'ساعت ساعت');

export const clock = defineRule({
  name: 'times/clock',
  kind: 'timeReading',
  examples: [
    'ساعت ۱۰',
    'ساعت ۱۶:۴۵',
    'ساعت ۱۰ و ۳۰ دقیقه',
    'ساعت یک و نیم',
    'ساعت ۳ دقیقه به ۴',
    'ساعت ۱۸:۳۴ دقیقه',
    'ساعت پنج و سی و چهار دقیقه و سی ثانیه',
  ],
  rejects: ['ساعت ۲۵', 'ساعت ۱۰:۷۵', 'ساعت ۴۸'],
  pattern: [
    clockHead,
    optional(colon),
    oneOf(
      clockBefore,
      map(sequence(digitClock, optional(minuteWord)), ([found]) => found),
      pointClock,
      hourAndMore,
      map(
        sequence(
          minutesBeforePart,
          not(word('نفر', 'درصد')),
          behind((token) => token?.kind === 'number' && token.key.length === 2),
        ),
        ([found]) => found,
      ),
      hourAlone,
    ),
    optional(halfOfDay),
  ],
  produce: ([, , found, half], document, range) =>
    isCut(document, range.end) ? null : { form: 'point', clock: found, ...(half && { dayPart: half }) },
});

/** A colon or dot and a digit go on after the clock: it is no clock. */
const isCut = (document: Document, end: number): boolean =>
  document.tokens[end]?.key === ':' &&
  document.tokens[end + 1]?.kind === 'number' &&
  !document.tokens[end]?.spaceBefore;

/** «یک ربع به ۸»: only a clock is told so. */
export const quarterTo = defineRule({
  name: 'times/quarter-to',
  kind: 'timeReading',
  examples: ['یک ربع به ۸', 'ربع به ده'],
  rejects: ['یک ربع به ۸ نفر', 'یک ربع به او'],
  pattern: [ahead(phrase('یک ربع به', 'ربع به')), clockBefore],
  produce: ([, found], document, { end }) =>
    countsNothing(document, end) ? { form: 'point', clock: found } : null,
});

export const bareClock = defineRule({
  name: 'times/bare-clock',
  kind: 'timeReading',
  examples: ['۲۲:۴۵', '9:32'],
  rejects: ['۲:۱', '25:10', '1:22:33:44', 'سوره ۱۰:۷۵'],
  pattern: [behind((token) => token?.key !== ':'), digitClock, optional(halfOfDay)],
  produce: ([, found, half]) => ({ form: 'point', clock: found, ...(half && { dayPart: half }) }),
});

const beforePart: ReadonlySet<string> = new Set([
  ...[...dayParts.keys()].map((word) => fold(word.split(' ')[0] ?? '')),
  'و',
  'به',
  'دقیقه',
  'ربع',
]);

/** A figure goes on from these, or «هفت صبح» is a newspaper. */
const notBeforeHour = new Set([':', '/', '.', 'روزنامه', 'خبرگزاری']);

export const clockWithPart = defineRule({
  name: 'times/clock-with-part',
  kind: 'timeReading',
  examples: ['شش صبح', 'یک و بیست و سه بعدازظهر', 'یک ربع به هفت عصر', '۱۰ صبح', '۵ و نیم عصر'],
  rejects: ['سه شب ماندند', '۳۵ صبح'],
  pattern: [
    behind((token) => !notBeforeHour.has(token?.key ?? '')),
    beforeWords(oneOf(clockBefore, hourAndMore, minutesBeforePart, hourAlone), beforePart),
    dayPart,
    not(word('ها', 'های')),
  ],
  produce([, found, part], document, range) {
    // «سه شب» are three nights, unless something beside it asks for an hour.
    if (part === 'TNI' && found.minute === undefined && !asksForHour(document, range)) return null;
    if (found.hour === 0 && found.minute === undefined) return null;
    return { form: 'point', clock: found, dayPart: part };
  },
});

const hourAskers = new Set(['تا', 'از', 'حدود', 'حوالی', 'راس', 'در']);
const asksForHour = (document: Document, { first, end }: { first: number; end: number }): boolean => {
  const before = document.tokens[first - 1];
  if (document.tokens[first]?.key === 'یک' || document.tokens[first]?.key === '1') return false;
  return (
    (before === undefined && end === document.tokens.length) ||
    (before !== undefined && hourAskers.has(before.key))
  );
};
