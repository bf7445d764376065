import { type Document, type Mark, type Rule, ruleStage } from '../rule';
import type { Modifier } from '../schema/mention';
import { bareNumber } from './bare-number';
import { withCompounds } from './compound-measures';
import { count } from './count';
import { measure } from './measure';
import { isUpTo, modifierAfter, modifierBefore, modifierWithin } from './modifiers';
import { currencySignFirst, hemmat, money } from './money';
import { ordinal, rank } from './ordinal';
import { hundredPercent, percent, percentagePoint, percentSignFirst } from './percent';
import { withRangesOfTwo } from './ranges-of-two';
import { fraction, half, halfOf, oneInMany, partOfEach, times } from './ratio';
import { scoreAsResult, scoreInDigits, scoreInWords } from './score';
import { withSharedUnits } from './shared-units';

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
  scoreAsResult,
  partOfEach,
  times,
  oneInMany,
  rank,
  count,
  fraction,
  half,
  halfOf,
  ordinal,
  bareNumber,
];

export const quantities = ruleStage('quantities', 'quantity', rules, bounded);

/** The marks with the bounds that the words around them put on them. */
function bounded(settled: Mark<'quantity'>[], document: Document): Mark<'quantity'>[] {
  const modifiers = new Map<number, Modifier>();
  const inOrder = withSharedUnits(settled, document).sort((a, b) => a.first - b.first);
  return withRangesOfTwo(withCompounds(inOrder, document), document).map((mark) => {
    if (mark.value.kind === 'ordinal' || mark.value.kind === 'score') return mark;
    const modifier =
      modifierBefore(document, mark.first) ??
      modifierAfter(document, mark) ??
      modifierWithin(document, mark) ??
      (isUpTo(document, mark.first) ? 'at_most' : undefined) ??
      modifierShared(document, mark, modifiers);
    if (!modifier) return mark;
    modifiers.set(mark.end, modifier);
    return { ...mark, value: { ...mark.value, modifier } };
  });
}

/** «افزایشی حدودا یک واحدی و دو درصدی»: the bound of the first adjective holds for the second. */
function modifierShared(
  { tokens }: Document,
  { first, end }: Mark,
  modifiers: ReadonlyMap<number, Modifier>,
): Modifier | undefined {
  const adjectives = tokens[end - 1]?.key.endsWith('ی') && tokens[first - 2]?.key.endsWith('ی');
  return adjectives && tokens[first - 1]?.key === 'و' ? modifiers.get(first - 1) : undefined;
}
