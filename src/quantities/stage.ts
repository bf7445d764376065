import { type Document, type Mark, type Rule, ruleStage } from '../rule';
import { bareNumber } from './bare-number';
import { count } from './count';
import { measure } from './measure';
import { modifierAfter, modifierBefore } from './modifiers';
import { currencySignFirst, hemmat, money } from './money';
import { ordinal, rank } from './ordinal';
import { hundredPercent, percent, percentagePoint, percentSignFirst } from './percent';
import { fraction, half, oneInMany, partOfEach, times } from './ratio';
import { scoreInDigits, scoreInWords } from './score';

/** Of two that take the same words, the first in this order stays. */
const rules: readonly Rule<'quantity'>[] = [
  percentagePoint,
  percent,
  percentSignFirst,
  hundredPercent,
  hemmat,
  money,
  currencySignFirst,
  measure,
  scoreInWords,
  scoreInDigits,
  partOfEach,
  times,
  oneInMany,
  rank,
  count,
  fraction,
  half,
  ordinal,
  bareNumber,
];

export const quantities = ruleStage('quantities', 'quantity', rules, bounded);

/** The marks with the bounds that the words around them put on them. */
function bounded(marks: Mark<'quantity'>[], document: Document): Mark<'quantity'>[] {
  return marks.map((mark) => {
    if (mark.value.kind === 'ordinal' || mark.value.kind === 'score') return mark;
    const modifier = modifierBefore(document, mark.first) ?? modifierAfter(document, mark.end);
    return modifier ? { ...mark, value: { ...mark.value, modifier } } : mark;
  });
}
