import type { Document } from '../rule';
import { featureNames, featuresOf } from './check-features';
import type { StatementReading } from './read-statements';

const weights: Readonly<Record<string, number>> = {
  bias: -0.3,
  figure: 2,
  date: 1.5,
  'last-past': 1,
  obligation: -1.5,
  hope: -2,
  thanks: -2,
  praise: -0.5,
  question: -2,
  values: -0.5,
  event: 0.7,
};

/** How much a statement is worth checking: the logistic of a weighted sum, and the features that moved it. */
export function checkWorthiness(
  document: Document,
  reading: StatementReading,
): { checkable: boolean; score: number; reasons: string[] } {
  const found = featuresOf(document, reading);
  let sum = weights.bias ?? 0;
  const reasons: string[] = [];
  found.forEach((value, i) => {
    const name = featureNames[i];
    const weight = name && value ? (weights[name] ?? 0) : 0;
    if (name && weight !== 0) reasons.push(name);
    sum += weight;
  });
  const score = Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
  return { checkable: score >= 0.5, score, reasons };
}
