import { defineRule, oneOf, optional, phrase, tokenOf, word } from '../rule';
import { canBeCounted, countedAt } from './counted-nouns';
import { figure, isLoneOne } from './figure';

const ratioUnit = { unit: null, unitCode: null, modifier: 'exact' } as const;

/** «دو برابر», «۱۰۰ برابری». */
export const times = defineRule({
  name: 'quantities/times-as-much',
  kind: 'quantity',
  examples: ['دو برابر', '۱۰۰ برابری', 'سه تا چهار برابر', '۲.۵ برابر'],
  rejects: ['چند برابر'],
  pattern: [figure, word('برابر', 'برابری')],
  produce: ([found], document) =>
    // «یک برابر ایران»: a score or an article before «against».
    isLoneOne(document, found) ? null : { kind: 'ratio', ...found.amount, ...ratioUnit, unit: 'برابر' },
});

/** «یک سوم», «سه‌چهارم», where nothing measured follows. */
export const fraction = defineRule({
  name: 'quantities/fraction',
  kind: 'quantity',
  examples: ['یک سوم', 'سه‌چهارم', 'دو سوم'],
  rejects: ['یک‌چهارم نهایی', 'نیم ساعت'],
  pattern: [figure],
  produce: ([{ amount, first, last }]) => {
    const { form } = first.value;
    if (first !== last || form !== 'fraction' || first.end - first.first < 2 || first.value.scale > 1)
      return null;
    return { kind: 'ratio', ...amount, ...ratioUnit };
  },
});

/** «نیمی از», «نصف جمعیت». */
export const half = defineRule({
  name: 'quantities/half',
  kind: 'quantity',
  examples: ['نیمی'],
  rejects: ['نصف جهان', 'نیمه'],
  pattern: [word('نیمی')],
  produce: () => ({ kind: 'ratio', value: 0.5, ...ratioUnit }),
});

/** «یک در هزار», «۳ در میلیون». */
export const oneInMany = defineRule({
  name: 'quantities/one-in-many',
  kind: 'quantity',
  examples: ['یک در هزار', '۲۵ در ده هزار', '۳ در میلیون'],
  rejects: ['دو در چهار', 'یک در میان'],
  pattern: [figure, word('در'), oneOf(figure, word('میلیون'))],
  produce: ([part, , whole]) => {
    const of = 'amount' in whole ? whole.amount.value : 1e6;
    const { value } = part.amount;
    if (value === undefined || of === undefined || of < 1000 || Math.log10(of) % 1 !== 0 || value >= of)
      return null;
    return { kind: 'ratio', value: value / of, ...ratioUnit };
  },
});

/** «از هر ۵ نفر ۳ نفر», «از هر ده خانوار، یک خانوار»: so many of so many. */
export const partOfEach = defineRule({
  name: 'quantities/part-of-each',
  kind: 'quantity',
  examples: ['از هر {۵ نفر ۳ نفر}', 'از هر {ده خانوار، یک خانوار}'],
  rejects: ['از هر ۵ نفر'],
  pattern: [phrase('از هر'), figure, optional(tokenOf('word', canBeCounted)), optional(word('،')), figure],
  produce: ([, whole, noun, , part], document) => {
    const of = whole.amount.value;
    const { value } = part.amount;
    if (of === undefined || value === undefined || !noun || value >= of || of === 0) return null;
    const next = countedAt(document, part.last.end);
    const range = { first: whole.first.first, end: next?.end ?? part.last.end };
    return { kind: 'ratio', value: value / of, ...ratioUnit, range };
  },
});
