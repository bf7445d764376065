import { bias, weights } from '../../models/check-worthiness/weights';
import type { Document } from '../rule';
import { featuresOf } from './check-features';
import { reasonAt, reasonNames } from './check-reasons';
import type { StatementReading } from './read-statements';

/** How much a statement is worth checking, and why. */
export interface CheckWorthiness {
  readonly checkable: boolean;
  readonly score: number;
  readonly reasons: string[];
}

const weightOf = Float64Array.from(reasonNames, (name) => weights[name]);
const mostOfQuestion = 0.3;
/** What moves the sum by less is not named among the reasons. */
const leastShare = 0.1;
/** No statement speaks for or against its neighbours by more than this. */
const mostOfNeighbour = 3;

/** The features of the statements weighed last, to be filled anew for the next text; as many as an article has. */
const filled: Float32Array[] = [];
const mostFilled = 200;
function featuresToFill(i: number): Float32Array {
  const features = filled[i] ?? new Float32Array(reasonNames.length);
  if (i < mostFilled) filled[i] = features;
  return features;
}

/**
 * Weighs statements: each reason that holds adds its weight, the logistic of the sum is the score, and from 0.5 on a
 * statement is checkable. A statement of a quote is weighed by its company too: among facts it is likelier one itself.
 * The weights are fitted (`scripts/check-worthiness`) and can be read in `models/check-worthiness/weights.ts`;
 * docs/check-worthiness.md explains each reason.
 *
 * @returns for each statement its score; `reasons` are those that moved it, the weightiest first, with a minus sign
 *   before those that speak against checking.
 */
export function checkWorthiness(
  document: Document,
  readings: readonly StatementReading[],
): CheckWorthiness[] {
  const features = readings.map((reading, i) => featuresOf(document, reading, featuresToFill(i)));
  addCompany(
    features,
    readings.map(({ attribution }) => attribution),
    features.map((found) => sumOf(found)),
  );
  return features.map(judge);
}

/**
 * Tells each statement of a quote what the others of that quote weigh: `company` is their mean, `several` that there are
 * others. The reporter's statements are not one speech and have no company.
 *
 * @param owners by statement, the index of its quote, -1 for the reporter.
 * @param sums by statement, the sum of its weights.
 */
export function addCompany(
  features: readonly Float32Array[],
  owners: readonly number[],
  sums: readonly number[],
): void {
  const totals = new Map<number, { sum: number; count: number }>();
  const clipped = sums.map((sum) => Math.max(-mostOfNeighbour, Math.min(mostOfNeighbour, sum)));
  owners.forEach((owner, i) => {
    if (owner < 0) return;
    const total = totals.get(owner);
    if (!total) totals.set(owner, { sum: clipped[i] ?? 0, count: 1 });
    else {
      total.sum += clipped[i] ?? 0;
      total.count++;
    }
  });
  owners.forEach((owner, i) => {
    const total = totals.get(owner);
    const found = features[i];
    if (!total || !found || total.count < 2) return;
    found[reasonAt.several] = Math.log(total.count);
    found[reasonAt.company] = (total.sum - (clipped[i] ?? 0)) / (total.count - 1);
  });
}

function sumOf(found: Float32Array): number {
  let sum = bias;
  for (let i = 0; i < found.length; i++) sum += (found[i] ?? 0) * (weightOf[i] ?? 0);
  return sum;
}

interface Share {
  readonly name: string;
  readonly share: number;
}

/** Puts a share behind those that weigh as much or more. There are few: this costs less than to sort them. */
function putInOrder(shares: Share[], share: Share): void {
  let at = shares.push(share) - 1;
  for (; at > 0; at--) {
    const before = shares[at - 1];
    if (!before || Math.abs(before.share) >= Math.abs(share.share)) break;
    shares[at] = before;
  }
  shares[at] = share;
}

function judge(found: Float32Array): CheckWorthiness {
  let sum = bias;
  const moved: Share[] = [];
  for (let i = 0; i < found.length; i++) {
    const share = (found[i] ?? 0) * (weightOf[i] ?? 0);
    if (share === 0) continue;
    sum += share;
    if (Math.abs(share) >= leastShare) putInOrder(moved, { name: reasonNames[i] ?? '', share });
  }
  const asked = (found[reasonAt.asked] ?? 0) > 0;
  // A question states nothing, whatever stands in it.
  const score = Math.min(Math.round(1000 / (1 + Math.exp(-sum))) / 1000, asked ? mostOfQuestion : 1);
  return {
    checkable: score >= 0.5,
    score,
    reasons: moved.map(({ name, share }) => (share < 0 ? `-${name}` : name)),
  };
}
