import type { SetReading } from '../calendar/time-reading';
import { type Document, defineRule, not, oneOf, optional, phrase, phraseOf, sequence, word } from '../rule';
import { isoLength, type Measured } from './iso-length';
import { amount, map } from './numbers-in-times';
import { gluedUnits, units } from './units';
import { weekdays } from './weekdays';

const day = 'P1D';
/** Adverbs and adjectives that repeat. «شبانه‌روزی», «فصلی», «روزمره» repeat nothing that can be counted. */
const adverbs: ReadonlyMap<string, string> = new Map([
  ['روزانه', day],
  ['هرروز', day],
  ['هرروزه', day],
  ['هر روزه', day],
  ['همه روزه', day],
  ['همه‌روزه', day],
  ['روزی', day],
  ['هفتگی', 'P1W'],
  ['ماهانه', 'P1M'],
  ['ماهیانه', 'P1M'],
  ['سالانه', 'P1Y'],
  ['سالیانه', 'P1Y'],
  ['هرساله', 'P1Y'],
  ['هر ساله', 'P1Y'],
  ['همه ساله', 'P1Y'],
  ['همه‌ساله', 'P1Y'],
  ['سالی', 'P1Y'],
  ['هفته‌ای', 'P1W'],
]);
/** Those that repeat only before a figure: «روزی دو بار», «سالی ۲۰ میلیون»; «روزی» is also «one day». */
const beforeFigure = new Set(['روزی', 'سالی', 'هفتهای']);

export const repeatedly = defineRule({
  name: 'times/repeatedly',
  kind: 'timeReading',
  examples: ['روزانه', 'سالانه', 'هر ساله'],
  rejects: ['روزی روزگاری', 'شبانه‌روزی', 'فصلی'],
  pattern: [phraseOf(adverbs)],
  produce([value], document, range) {
    const first = document.tokens[range.first]?.key ?? '';
    if (beforeFigure.has(first) && !isFigure(document, range.end)) return null;
    if (beforeFigure.has(first) && isFigure(document, range.first - 1)) return null;
    if (beforeFigure.has(first) && document.tokens[range.first - 1]?.key === 'چند') return null;
    return { form: 'set', value };
  },
});

/** A figure stands at this token. */
function isFigure(document: Document, at: number): boolean {
  return document.tokens[at]?.kind === 'number' || document.marks.covering('number', at) !== undefined;
}

const one = { value: 1, approximate: false };
const period = oneOf(
  map(sequence(amount, phraseOf(units)), ([found, unit]): Measured => ({ amount: found, word: unit })),
  map(phraseOf(units), (unit): Measured => ({ amount: one, word: unit })),
  map(
    phraseOf(gluedUnits),
    ({ amount: value, word: unit }): Measured => ({ amount: { value, approximate: false }, word: unit }),
  ),
);

export const every = defineRule({
  name: 'times/every',
  kind: 'timeReading',
  examples: ['هر روز', 'هر سه ماه', 'هر ساعت', 'هر سال', 'هر شب'],
  rejects: ['هر روزنامه', 'هر دو سال گذشته'],
  pattern: [
    word('هر'),
    period,
    optional(phrase('یک بار', 'یکبار', 'یک‌بار')),
    not(word('گذشته', 'آینده', 'اخیر')),
  ],
  produce([, found]): SetReading | null {
    const value = isoLength([found]);
    return value === null ? null : { form: 'set', value };
  },
});

export const everyDay = defineRule({
  name: 'times/every-weekday-of',
  kind: 'timeReading',
  examples: ['هر جمعه', 'هر دوشنبه'],
  rejects: ['هر بازار'],
  pattern: [word('هر'), optional(word('روز', 'هفته')), phraseOf(weekdays)],
  produce: () => ({ form: 'set', value: 'P1W' }),
});

/** What may follow a rate: the sentence goes on, and no noun or adjective qualifies the unit. */
const afterRate: ReadonlySet<string> = new Set(
  (
    'را به از با در تا و که است بود شد می شده برای بر دارد دارند داریم داشت داراست داشتند کرد کرده می‌شود تولید مصرف ، . ؛ : ) » ! ؟ بوده رسید رسیده ' +
    'می‌کند می‌کنند توصیه وجود انجام توسط عبور برسد برسانیم هستند هستیم خواهد خواهند باید نباید افزایش کاهش نیز هم یا باز بسته تعطیل فعال'
  )
    .split(' ')
    .map((key) => key.replaceAll('\u200c', '')),
);

/** «یک روز در میان»: one day and not the next, so every two days. */
export const everyOther = defineRule({
  name: 'times/every-other',
  kind: 'timeReading',
  examples: ['یک روز در میان', 'یک هفته در میان', 'دو روز در میان'],
  rejects: ['یک روز در میانه راه', 'یک روز در میان مردم'],
  pattern: [period, word('در'), word('میان')],
  produce([found, , among], document): SetReading | null {
    const { value } = found.amount;
    const next = document.tokens[among.index + 1];
    if (value === null || (next && !next.lineStart && !afterRate.has(next.key))) return null;
    const every = isoLength([{ ...found, amount: { ...found.amount, value: value + 1 } }]);
    return every === null ? null : { form: 'set', value: every };
  },
});

/** How many words bound the figure of a rate that follows it. */
const mostBounds = 3;
const bounds: ReadonlySet<string> = new Set(
  'به از بر حدود حدودا تقریبا بیش بیشتر کمتر بالغ افزون نزدیک قریب حداقل حداکثر دستکم بالای'.split(' '),
);
/** «در سال بالغ بر ۷۲ میلیارد»: a bound and a figure follow. */
function isBoundOfFigure(document: Document, at: number): boolean {
  for (let end = at; end <= at + mostBounds; end++) {
    const token = document.tokens[end];
    if (!token || token.lineStart) return false;
    if (end > at && isFigure(document, end)) return true;
    if (!bounds.has(token.key)) return false;
  }
  return false;
}

const timesWords = new Set(['بار', 'مرتبه', 'نوبت', 'وعده']);

/** «۲۰ میلیون تن در سال»: the unit that a figure before it is counted over. */
export const rate = defineRule({
  name: 'times/rate',
  kind: 'timeReading',
  examples: ['۲۰ میلیون تن در {سال}'],
  rejects: ['در روز حادثه', 'در سال ۱۳۹۷'],
  pattern: [
    word('در'),
    phraseOf(
      new Map([
        ['سال', 'P1Y'],
        ['ماه', 'P1M'],
        ['هفته', 'P1W'],
        ['روز', day],
        ['شبانه‌روز', day],
        ['شبانه روز', day],
      ]),
    ),
  ],
  produce([, value], document, range) {
    const next = document.tokens[range.end];
    if (isBoundOfFigure(document, range.end))
      return { form: 'set', value, range: { first: range.first + 1, end: range.end } };
    const times = timesWords.has(document.tokens[range.first - 1]?.key ?? '');
    if (!times && next && !next.lineStart && !afterRate.has(next.key)) return null;
    // A figure a few words before, in the same line.
    for (let i = range.first - 1; i >= range.first - 5 && i >= 0; i--) {
      if (isFigure(document, i))
        return { form: 'set', value, range: { first: range.first + 1, end: range.end } };
      if (document.tokens[i]?.lineStart || document.tokens[i]?.key === '.') return null;
    }
    return null;
  },
});
