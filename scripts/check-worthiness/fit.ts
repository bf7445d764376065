import { reasonNames, reasonSigns } from '../../src/claims/check-features';
import type { Example } from './examples';

/** One weight a reason, in the order of `reasonNames`, and the bias last. */
export type Weights = Float64Array;

const rounds = 400;
const rate = 0.3;
const momentum = 0.9;
/** Weight decay; of 0.003, 0.01 and 0.03 the one that does best on held-out articles. */
const decay = 0.01;

/** The sum of a statement's weights. */
function sumOf(weights: Weights, features: Float32Array): number {
  let sum = weights[reasonNames.length] ?? 0;
  for (let i = 0; i < features.length; i++) sum += (weights[i] ?? 0) * (features[i] ?? 0);
  return sum;
}

/** A quote is as checkable as the best of its statements. */
function best(weights: Weights, example: Example): { sum: number; features: Float32Array | null } {
  let found: { sum: number; features: Float32Array | null } = { sum: -9, features: null };
  for (const features of example.statements) {
    const sum = sumOf(weights, features);
    if (!found.features || sum > found.sum) found = { sum, features };
  }
  return found;
}

/**
 * Fits a logistic regression to quotes of which only the best statement counts (multiple-instance learning, Andrews et
 * al. 2003), with each weight held to the side that its reason stands for.
 */
export function fitWeights(examples: readonly Example[]): Weights {
  const size = reasonNames.length + 1;
  const weights = new Float64Array(size);
  const speed = new Float64Array(size);
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(size);
    for (const example of examples) {
      const { sum, features } = best(weights, example);
      if (!features) continue;
      const error = 1 / (1 + Math.exp(-sum)) - (example.checked ? 1 : 0);
      for (let i = 0; i < features.length; i++) gradient[i] = (gradient[i] ?? 0) + error * (features[i] ?? 0);
      gradient[size - 1] = (gradient[size - 1] ?? 0) + error;
    }
    for (let i = 0; i < size; i++) {
      const pull = i < size - 1 ? decay * (weights[i] ?? 0) : 0;
      speed[i] = momentum * (speed[i] ?? 0) + (gradient[i] ?? 0) / examples.length + pull;
      weights[i] = (weights[i] ?? 0) - rate * (speed[i] ?? 0);
      const name = reasonNames[i];
      if (name && (weights[i] ?? 0) * reasonSigns[name] < 0) weights[i] = 0;
    }
  }
  return weights;
}

/** F1 of «worth checking» where the sum reaches the threshold. */
export function f1At(sums: readonly number[], examples: readonly Example[], threshold: number): number {
  let hits = 0;
  let predicted = 0;
  let gold = 0;
  examples.forEach(({ checked }, i) => {
    const yes = (sums[i] ?? -9) >= threshold;
    if (yes) predicted++;
    if (checked) gold++;
    if (yes && checked) hits++;
  });
  return (2 * hits) / (predicted + gold);
}

export const sumsOf = (weights: Weights, examples: readonly Example[]): number[] =>
  examples.map((example) => best(weights, example).sum);

/** The sums that each article gets from weights fitted to the others: five folds, by the order of the articles. */
export function heldOutSums(examples: readonly Example[], folds = 5): number[] {
  const articles = [...new Set(examples.map(({ article }) => article))];
  const foldOf = new Map(articles.map((article, i) => [article, i % folds]));
  const sums: number[] = new Array(examples.length).fill(0);
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitWeights(examples.filter(({ article }) => foldOf.get(article) !== fold));
    examples.forEach((example, i) => {
      if (foldOf.get(example.article) === fold) sums[i] = best(weights, example).sum;
    });
  }
  return sums;
}

/** The threshold in the middle of those with which the held-out F1 is within half a point of its best. */
export function bestThreshold(sums: readonly number[], examples: readonly Example[]): number {
  const grid = Array.from({ length: 31 }, (_, i) => -1 + i / 20);
  const scores = grid.map((threshold) => f1At(sums, examples, threshold));
  const top = Math.max(...scores);
  const good = grid.filter((_, i) => (scores[i] ?? 0) >= top - 0.005);
  return good[Math.floor(good.length / 2)] ?? 0;
}
