import { behind, defineRule, oneOf, optional, phrase, tokenOf, word } from '../rule';
import { canBeCounted } from './can-be-counted';
import { countedAt } from './counted-nouns';
import { figure, isLoneOne } from './figure';
import { tellsOfMatch } from './score';

const ratioUnit = { unit: null, unitCode: null, modifier: 'exact' } as const;

/** «دو برابر», «۱۰۰ برابری». */
export const times = defineRule({
  name: 'quantities/times-as-much',
  kind: 'quantity',
  examples: ['دو برابر', '۱۰۰ برابری', 'سه تا چهار برابر', '۲.۵ برابر'],
  rejects: ['چند برابر'],
  pattern: [figure, word('برابر', 'برابری')],
  produce: ([found], document) =>
    // «یک برابر ایران», «برد ۳-۰ برابر غنا»: an article or a score before «against».
    isLoneOne(document, found) ||
    (found.first !== found.last && tellsOfMatch(document, { first: found.first.first, end: found.last.end }))
      ? null
      : { kind: 'ratio', ...found.amount, ...ratioUnit, unit: 'برابر' },
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

const halved: ReadonlySet<string> = new Set(
  'ساعت سال ماه روز هفته دقیقه متر کیلو کیلومتر قرن دهه'.split(' '),
);

/** «نیمی از». */
export const half = defineRule({
  name: 'quantities/half',
  kind: 'quantity',
  examples: ['نیمی'],
  rejects: ['نیمه', 'یک ساعت و نیمی'],
  // «یک ساعت و نیمی» is an hour and a half.
  pattern: [
    behind((before, { tokens }) => before?.key !== 'و' || !halved.has(tokens[before.index - 1]?.key ?? '')),
    word('نیمی'),
  ],
  produce: () => ({ kind: 'ratio', value: 0.5, ...ratioUnit }),
});

/** What «نصف» makes a name or a time with. */
const notHalved: ReadonlySet<string> = new Set('جهان شب روز النهار و یک هر'.split(' '));

/** «نصف جمعیت», «نصف از آن». */
export const halfOf = defineRule({
  name: 'quantities/half-of',
  kind: 'quantity',
  examples: ['{نصف} جمعیت کشور', '{نصف} از آن'],
  rejects: ['نصف جهان', 'نصف شد', 'نصف شب'],
  pattern: [
    word('نصف'),
    tokenOf('word', (next) => next.key === 'از' || (canBeCounted(next) && !notHalved.has(next.key))),
  ],
  produce: ([noun]) => ({
    kind: 'ratio',
    value: 0.5,
    ...ratioUnit,
    range: { first: noun.index, end: noun.index + 1 },
  }),
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
