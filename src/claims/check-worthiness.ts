import { bias, weights } from '../../models/check-worthiness/weights';
import type { Document } from '../rule';
import { featuresOf, reasonNames } from './check-features';
import type { StatementReading } from './read-statements';

/** How much a statement is worth checking, and why. */
export interface CheckWorthiness {
  readonly checkable: boolean;
  readonly score: number;
  readonly reasons: string[];
}

const order: readonly number[] = reasonNames.map((name) => weights[name]);
const askedAt = reasonNames.indexOf('asked');
const mostOfQuestion = 0.3;
/** What moves the sum by less is not named among the reasons. */
const leastShare = 0.1;

/**
 * Weighs a statement: each reason that holds adds its weight, the logistic of the sum is the score, and from 0.5 on the
 * statement is checkable. The weights are fitted (`scripts/check-worthiness`) and can be read in
 * `models/check-worthiness/weights.ts`; docs/check-worthiness.md explains each reason.
 *
 * @returns `reasons` are those that moved the score, the weightiest first, with a minus sign before those that speak
 *   against checking.
 */
export function checkWorthiness(document: Document, reading: StatementReading): CheckWorthiness {
  const found = featuresOf(document, reading);
  let sum = bias;
  const moved: { name: string; share: number }[] = [];
  for (let i = 0; i < found.length; i++) {
    const share = (found[i] ?? 0) * (order[i] ?? 0);
    if (share === 0) continue;
    sum += share;
    if (Math.abs(share) >= leastShare) moved.push({ name: reasonNames[i] ?? '', share });
  }
  moved.sort((a, b) => Math.abs(b.share) - Math.abs(a.share));
  const asked = (found[askedAt] ?? 0) > 0;
  // A question states nothing, whatever stands in it.
  const score = Math.min(Math.round(1000 / (1 + Math.exp(-sum))) / 1000, asked ? mostOfQuestion : 1);
  return {
    checkable: score >= 0.5,
    score,
    reasons: moved.map(({ name, share }) => (share < 0 ? `-${name}` : name)),
  };
}
