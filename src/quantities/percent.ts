import { ahead, defineRule, not, oneOf, optional, phrase, sequence, word } from '../rule';
import { withHalf } from './amount';
import { figure } from './figure';

const percentUnit = { unit: 'درصد', unitCode: '%', modifier: 'exact' } as const;

/** What makes «در صد» something else: «دو در صد متر», «یک در صد هزار». */
const more = word('متر', 'هزار', 'میلیون', 'میلیارد', 'تومان', 'و');

/** «۴۰ درصد», «۳٫۵٪», «۶۰ درصدی», «دو واحد درصد». */
export const percent = defineRule({
  name: 'quantities/percent',
  kind: 'quantity',
  examples: [
    '۴۰ درصد',
    '۳٫۵٪',
    '۶۰ درصدی',
    'پنج دهم درصد',
    '۵۰ تا ۶۰ درصد',
    'صددرصد',
    '۱۵ در صد',
    'ده درصد و نیم',
  ],
  rejects: ['درصدی از مردم', 'چند درصد'],
  pattern: [
    figure,
    oneOf(word('درصد', 'درصدی', '٪', '%', 'پرسنت'), sequence(phrase('در صد'), not(ahead(more)))),
    optional(phrase('و نیم')),
  ],
  produce: ([{ amount }, , half]) => ({
    kind: 'percent',
    ...withHalf(amount, half !== undefined),
    ...percentUnit,
  }),
});

/** «٪۴۰»: the sign before the figure. */
export const percentSignFirst = defineRule({
  name: 'quantities/percent-sign-first',
  kind: 'quantity',
  examples: ['٪۴۰', '%۲٫۵'],
  rejects: ['٪'],
  pattern: [word('٪', '%'), figure],
  produce: ([sign, { amount }], { tokens }) => {
    const before = tokens[sign.index - 1];
    if (tokens[sign.index + 1]?.spaceBefore || (before?.kind === 'number' && !sign.spaceBefore)) return null;
    return { kind: 'percent', ...amount, ...percentUnit };
  },
});

/** Percentage points: «دو واحد درصد», «نیم واحد درصد». */
export const percentagePoint = defineRule({
  name: 'quantities/percentage-point',
  kind: 'quantity',
  examples: ['دو واحد درصد', '۱٫۵ واحد درصدی'],
  rejects: ['دو واحد مسکونی'],
  pattern: [figure, phrase('واحد درصد', 'واحد درصدی')],
  produce: ([{ amount }]) => ({ kind: 'percent', ...amount, ...percentUnit, unit: 'واحد درصد' }),
});

/** «صد در صد»: all of it. */
export const hundredPercent = defineRule({
  name: 'quantities/hundred-percent',
  kind: 'quantity',
  examples: ['صد در صد', '۱۰۰ در ۱۰۰'],
  rejects: ['یک در صد', 'صد در هزار'],
  pattern: [figure, word('در'), oneOf(figure)],
  produce: ([whole, , of]) =>
    whole.amount.value === 100 && of.amount.value === 100
      ? { kind: 'percent', value: 100, ...percentUnit }
      : null,
});
