import { defineRule, optional, phraseOf, piece, word, wordOf } from '../rule';
import { fold } from '../text/fold';
import { currencyUnits } from './currencies';
import { figure } from './figure';

const currency = phraseOf(new Map(currencyUnits));

/** «و ۲۶ سنت» behind dollars or euros. */
const cents = piece<number>(
  { keys: new Set(['و']) },
  {
    match({ tokens, marks }, at, then) {
      const number = tokens[at]?.key === 'و' ? marks.startingAt('number', at + 1) : undefined;
      const value = number?.value.value;
      if (!number || value === undefined || value >= 100 || value % 1 !== 0) return false;
      return tokens[number.end]?.key === 'سنت' && then(number.end + 1, value);
    },
  },
);

/** «۵ هزار تومان», «۱۰ میلیارد دلاری», «۳ میلیون ریال سعودی». */
export const money = defineRule({
  name: 'quantities/money',
  kind: 'quantity',
  examples: [
    '۱۵۲۳ دلار و ۲۶ سنت',
    '۵ هزار تومان',
    '۱۰ میلیارد دلاری',
    '۴۰ تا ۵۰ میلیون تومن',
    'پنج هزار و ۲۰۰ میلیارد تومان',
  ],
  rejects: ['تومان', 'چند دلار'],
  pattern: [figure, currency, optional(cents)],
  produce: ([{ amount }, unit, hundredths]) => ({
    kind: 'money',
    ...(hundredths === undefined || amount.value === undefined
      ? amount
      : { value: Number((amount.value + hundredths / 100).toFixed(2)) }),
    unit: unit.words,
    unitCode: unit.code,
    modifier: 'exact',
  }),
});

const signs: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['$', ['دلار', 'USD']],
  ['€', ['یورو', 'EUR']],
  ['£', ['پوند', 'GBP']],
]);

/** «$۲۰», «€5 میلیون». */
export const currencySignFirst = defineRule({
  name: 'quantities/currency-sign-first',
  kind: 'quantity',
  examples: ['$۲۰', '€5 میلیون'],
  rejects: ['$'],
  pattern: [wordOf(signs), figure],
  produce: ([[unit, unitCode], { amount }]) => ({
    kind: 'money',
    ...amount,
    unit,
    unitCode,
    modifier: 'exact',
  }),
});

/** «همت»: a thousand milliard tomans («هزار میلیارد تومان»). */
export const hemmat = defineRule({
  name: 'quantities/hemmat',
  kind: 'quantity',
  examples: ['۳۰ همت', '۲.۵ همتی', '۱۰ تا ۱۲ همت تومان'],
  rejects: ['شهید همت', 'بزرگراه همت'],
  pattern: [figure, word('همت', 'همتی'), optional(word('تومان'))],
  produce: ([{ amount }]) => {
    const inTomans = (value: number | undefined) =>
      value === undefined ? undefined : Number((value * 1e12).toPrecision(15));
    const { value, min, max } = amount;
    return {
      kind: 'money',
      ...(value === undefined ? { min: inTomans(min), max: inTomans(max) } : { value: inTomans(value) }),
      unit: 'تومان',
      unitCode: 'IRT',
      modifier: 'exact',
    };
  },
});

export const currencyFirstWords: ReadonlySet<string> = new Set(
  currencyUnits.map(([words]) => fold(words.split(' ')[0] ?? '')),
);
