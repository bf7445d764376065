import type { Clock, DayPart } from '../calendar/time-reading';
import { mark, not, oneOf, optional, type Pattern, phraseOf, sequence, tokenOf, word } from '../rule';
import { digits, digitsOf, map, wordNumber } from './numbers-in-times';

/** An hour, in digits or words, whole or and a half («یک و نیم»); «۲۴» is midnight. */
const hour: Pattern<number> = map(oneOf(digits(1, 2), wordNumber('cardinal')), (value) =>
  value <= 24 ? value : null,
);
export const hourAndHalf: Pattern<Clock> = map(
  mark('number', ({ value }) => value.form === 'cardinal' && (value.value ?? 0) % 1 === 0.5),
  ({ value }, _document, at, end): Clock | null =>
    end - at >= 2 && (value.value ?? 0) < 24 ? { hour: Math.floor(value.value ?? 0), minute: 30 } : null,
);
const minute: Pattern<number> = map(oneOf(digits(1, 2), wordNumber('cardinal')), (value) =>
  value <= 59 ? value : null,
);
export const minuteWord = word('دقیقه', 'دقیقهٔ');
const secondWord = word('ثانیه');
const and = word('و');
export const colon = tokenOf('punctuation', (token) => token.key === ':');
const touching = tokenOf('number', (token) => token.key.length <= 2 && !token.spaceBefore);

/** Before and after noon as clocks abbreviate them. */
export const halfOfDay = phraseOf(
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
export const digitClock: Pattern<Clock> = map(
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
export const pointClock: Pattern<Clock> = map(
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
export const hourAndMore: Pattern<Clock> = oneOf(
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
export const hourAlone: Pattern<Clock> = map(hour, (hour): Clock => ({ hour }));
/** «یک ربع به ۸», «ده دقیقه به هشت»: so long before the hour. */
export const clockBefore: Pattern<Clock> = map(
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
export const minutesBeforePart: Pattern<Clock> = map(
  sequence(hour, and, minute),
  ([hour, , minute]): Clock | null => (hour <= 24 ? { hour, minute } : null),
);
