import type { Clock, DayPart, PointReading } from '../calendar/time-reading';
import {
  behind,
  type Document,
  defineRule,
  mark,
  not,
  oneOf,
  optional,
  type Pattern,
  phrase,
  phraseOf,
  sequence,
  tokenOf,
  word,
} from '../rule';
import { fold } from '../text/fold';
import { dayParts } from './day-parts';
import { beforeWords, digits, digitsOf, map, wordNumber } from './numbers-in-times';
import { pluralWeekdays, weekdays } from './weekdays';

/** What stands after a weekday to make it a thing: «دوشنبه بازار», «جمعه بازار». */
const afterWeekday = word('بازار', 'بازارها', 'بازارهای', 'سوری', 'سیاه', 'خونین', 'مقدس', 'خوب');
/** What stands before «جمعه» to make it the Friday of prayers. */
const beforeFriday: ReadonlySet<string> = new Set([
  'امام',
  'ائمه',
  'امامان',
  'نماز',
  'نمازهای',
  'امامت',
  'ایمه',
  'نمازگزاران',
  'عبادی',
  'سیاسی',
]);

export const weekday = defineRule({
  name: 'times/weekday',
  kind: 'timeReading',
  examples: ['سه‌شنبه', 'روز شنبه', 'روز سه شنبه', 'جمعه', 'پنجشنبه گذشته', 'روزهای چهارشنبه'],
  rejects: ['دوشنبه بازار', 'امام جمعه', 'نماز جمعه', 'جمعه‌ها', 'هر شنبه'],
  pattern: [
    behind((token) => token?.key !== 'هر' && token?.key !== 'همه'),
    optional(phrase('روز', 'روزهای', 'روز های', 'یوم')),
    phraseOf(weekdays),
    not(afterWeekday),
    not(word('ها', 'های')),
    optional(
      phraseOf(
        new Map<string, -1 | 1>([
          ['گذشته', -1],
          ['پیش', -1],
          ['قبل', -1],
          ['آینده', 1],
          ['آتی', 1],
          ['بعد', 1],
        ]),
      ),
    ),
  ],
  produce([, head, weekday, , , side], document, range) {
    if (weekday === 6 && !head && beforeFriday.has(document.tokens[range.first - 1]?.key ?? '')) return null;
    return { form: 'point', weekday, ...(side && { side }) };
  },
});

const dayPart: Pattern<DayPart> = phraseOf(dayParts);
const dayPartHours = phrase(
  'ساعات اولیه',
  'ساعت‌های اولیه',
  'ساعات آغازین',
  'ساعات ابتدایی',
  'نخستین ساعات',
  'نخستین ساعت‌های',
  'اولین ساعات',
  'ساعات نخست',
  'ساعات نخستین',
  'ساعات پایانی',
  'آخرین ساعات',
  'دقایق پایانی',
);

/** A part of a day: strong only beside a day, a clock, or where its surroundings say so. */
export const partOfDay = defineRule({
  name: 'times/part-of-day',
  kind: 'timeReading',
  examples: ['صبح', 'بعد از ظهر', 'نیمه‌شب', 'ساعات اولیه بامداد'],
  rejects: ['هر شب'],
  pattern: [
    behind((token) => token?.key !== 'هر' && token?.key !== 'همه'),
    optional(dayPartHours),
    dayPart,
    not(word('ها', 'های')),
  ],
  produce([, hours, part]) {
    const reading: PointReading = { form: 'point', dayPart: part };
    if (!hours) return { ...reading, weak: true };
    return { ...reading, part: /پایانی|آخرین/u.test(hours.text) ? 'end' : 'start' };
  },
});

/** An hour, in digits or words, whole or and a half («یک و نیم»); «۲۴» is midnight. */
const hour: Pattern<number> = map(oneOf(digits(1, 2), wordNumber('cardinal')), (value) =>
  value <= 24 ? value : null,
);
const hourAndHalf: Pattern<Clock> = map(
  mark('number', ({ value }) => value.form === 'cardinal' && (value.value ?? 0) % 1 === 0.5),
  ({ value }, _document, at, end): Clock | null =>
    end - at >= 2 && (value.value ?? 0) < 24 ? { hour: Math.floor(value.value ?? 0), minute: 30 } : null,
);
const minute: Pattern<number> = map(oneOf(digits(1, 2), wordNumber('cardinal')), (value) =>
  value <= 59 ? value : null,
);
const minuteWord = word('دقیقه', 'دقیقهٔ');
const secondWord = word('ثانیه');
const and = word('و');
const colon = tokenOf('punctuation', (token) => token.key === ':');
const touching = tokenOf('number', (token) => token.key.length <= 2 && !token.spaceBefore);

/** Before and after noon as clocks abbreviate them. */
const halfOfDay = phraseOf(
  new Map<string, DayPart>([
    ['AM', 'TMO'],
    ['PM', 'TAF'],
    ['ق . ظ .', 'TMO'],
    ['ق . ظ', 'TMO'],
    ['ق ظ', 'TMO'],
    ['ب . ظ .', 'TAF'],
    ['ب . ظ', 'TAF'],
    ['ب ظ', 'TAF'],
  ]),
);

/** «۲۲:۴۵», «9:32:10». */
const digitClock: Pattern<Clock> = map(
  sequence(
    digits(1, 2),
    tokenOf('punctuation', (token) => token.key === ':' && !token.spaceBefore),
    tokenOf('number', (token) => token.key.length === 2 && !token.spaceBefore),
    optional(
      sequence(
        tokenOf('punctuation', (token) => token.key === ':' && !token.spaceBefore),
        touching,
      ),
    ),
    not(sequence(colon, tokenOf('number'))),
  ),
  ([hour, , minute, rest]): Clock | null => {
    const clock: Clock = { hour, minute: digitsOf(minute), ...(rest && { second: digitsOf(rest[1]) }) };
    return isClock(clock) ? clock : null;
  },
);
/** «ساعت ۲.۳۰»: a point for the colon, only after «ساعت». */
const pointClock: Pattern<Clock> = map(
  sequence(
    digits(1, 2),
    tokenOf('punctuation', (token) => token.key === '.' && !token.spaceBefore),
    tokenOf('number', (token) => token.key.length === 2 && !token.spaceBefore),
  ),
  ([hour, , minute]): Clock | null => {
    const clock = { hour, minute: digitsOf(minute) };
    return isClock(clock) ? clock : null;
  },
);
const isClock = ({ hour, minute = 0, second = 0 }: Clock): boolean =>
  hour <= 24 && minute <= 59 && second <= 59 && (hour < 24 || (minute === 0 && second === 0));

const halves = new Map([
  ['نیم', 30],
  ['ربع', 15],
  ['یک ربع', 15],
]);
/** «۱۰ و ۳۰ دقیقه و ۵ ثانیه», «یک و ربع»: an hour with what is added to it. */
const hourAndMore: Pattern<Clock> = oneOf(
  hourAndHalf,
  map(sequence(hour, and, phraseOf(halves)), ([hour, , minute]): Clock => ({ hour, minute })),
  map(
    sequence(hour, optional(and), minute, minuteWord, optional(sequence(and, minute, secondWord))),
    ([hour, , minute, , rest]): Clock | null => {
      const clock: Clock = { hour, minute, ...(rest && { second: rest[1] }) };
      return isClock(clock) ? clock : null;
    },
  ),
);
const hourAlone: Pattern<Clock> = map(hour, (hour): Clock => ({ hour }));
/** «یک ربع به ۸», «ده دقیقه به هشت»: so long before the hour. */
const clockBefore: Pattern<Clock> = map(
  sequence(
    oneOf(
      map(sequence(minute, optional(minuteWord)), ([minute]) => minute),
      phraseOf(
        new Map([
          ['یک ربع', 15],
          ['ربع', 15],
        ]),
      ),
    ),
    word('به'),
    hour,
  ),
  ([before, , hour]): Clock | null =>
    before >= 1 && before <= 30 && hour >= 1 ? { hour: hour - 1, minute: 60 - before } : null,
);
/** «۵ و ۳۲ صبح», «یک و بیست و سه بعدازظهر»: minutes without their word, before a part of the day. */
const minutesBeforePart: Pattern<Clock> = map(
  sequence(hour, and, minute),
  ([hour, , minute]): Clock | null => (hour <= 24 ? { hour, minute } : null),
);

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

const pluralDayParts: ReadonlyMap<string, true> = new Map(
  ['شب', 'صبح', 'عصر', 'ظهر'].flatMap((part): [string, true][] => [
    [`${part}‌ها`, true],
    [`${part} ها`, true],
  ]),
);

/** «جمعه‌ها», «شنبه های»: a weekday that repeats. */
export const everyWeekday = defineRule({
  name: 'times/every-weekday',
  kind: 'timeReading',
  examples: ['جمعه‌ها', 'دوشنبه ها', 'سه‌شنبه‌ها', 'شنبه شب ها', 'جمعه شب‌ها'],
  rejects: ['سه‌شنبه‌های بدون خودرو', 'شنبه'],
  pattern: [
    optional(phrase('روز', 'روزهای')),
    oneOf(phraseOf(pluralWeekdays), sequence(phraseOf(weekdays), phraseOf(pluralDayParts))),
    not(phrase('بدون', 'های بدون')),
  ],
  produce: () => ({ form: 'set', value: 'P1W' }),
});
