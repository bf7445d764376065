import { reasonAt, reasonNames, reasonSigns } from '../../src/claims/check-reasons';
import { addCompany } from '../../src/claims/check-worthiness';
import type { Example } from './examples';

/** One weight a reason, in the order of `reasonNames`, and the bias last. */
export type Weights = Float64Array;

const rounds = 400;
const rate = 0.3;
const momentum = 0.9;
/** Weight decay; of 0.003, 0.005, 0.01, 0.02 and 0.04 the one that does best on held-out articles. */
const usualDecay = 0.005;

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
 *
 * @param options `decay` of the weights; `free`: they may take either side.
 */
export function fitWeights(examples: readonly Example[], { decay = usualDecay, free = false } = {}): Weights {
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
      if (!free && name && (weights[i] ?? 0) * reasonSigns[name] < 0) weights[i] = 0;
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

/** The best sum of each example. */
export const sumsOf = (weights: Weights, examples: readonly Example[]): number[] =>
  examples.map((example) => best(weights, example).sum);

/** By example, the sums of its statements from weights fitted to other articles: ten folds, by the order of the articles. */
function heldOutStatements(examples: readonly Example[], folds = 10): number[][] {
  const articles = [...new Set(examples.map(({ article }) => article))];
  const foldOf = new Map(articles.map((article, i) => [article, i % folds]));
  const sums: number[][] = examples.map(() => []);
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitWeights(examples.filter(({ article }) => foldOf.get(article) !== fold));
    examples.forEach(({ article, statements }, i) => {
      if (foldOf.get(article) === fold) sums[i] = statements.map((features) => sumOf(weights, features));
    });
  }
  return sums;
}

/** The weights of a statement's own reasons and of its company, and the held-out sum of each example. */
export interface Model {
  readonly weights: Weights;
  readonly heldOut: readonly number[];
}

/**
 * Fits a statement's own reasons first, and on held-out sums of these how much the other statements of the quote add
 * («stacking»): fitted together with the rest, the company would only repeat what the reasons were fitted to.
 */
export function fitModel(examples: readonly Example[]): Model {
  const weights = fitWeights(examples);
  const own = heldOutStatements(examples);
  const bias = reasonNames.length;
  let scale = 1;
  let fitted = weights;
  let stacked: Example[] = [];
  for (let step = 0; step < 4; step++) {
    stacked = examples.map((example, i) => ({
      ...example,
      statements: stackedFeatures(own[i] ?? [], scale),
    }));
    fitted = fitWeights(stacked, { decay: 0, free: true });
    scale *= fitted[reasonAt.figure] ?? 1;
  }
  const heldOut = sumsOf(fitted, stacked);
  for (let i = 0; i < bias; i++) weights[i] = (weights[i] ?? 0) * scale;
  weights[reasonAt.company] = fitted[reasonAt.company] ?? 0;
  weights[reasonAt.several] = fitted[reasonAt.several] ?? 0;
  weights[bias] = (weights[bias] ?? 0) * scale + (fitted[bias] ?? 0);
  return { weights, heldOut };
}

/** Features that hold a statement's own sum in the place of its first reason, and its company in theirs. */
function stackedFeatures(sums: readonly number[], scale: number): Float32Array[] {
  const features = sums.map((sum) => {
    const found = new Float32Array(reasonNames.length);
    found[reasonAt.figure] = sum * scale;
    return found;
  });
  addCompany(
    features,
    sums.map(() => 0),
    sums.map((sum) => sum * scale),
  );
  return features;
}

/**
 * How often a quote worth checking stands above one that is not: the area under the ROC curve, which no threshold and no
 * share of quotes worth checking moves.
 */
export function rankingOf(sums: readonly number[], examples: readonly Example[]): number {
  const yes = sums.filter((_, i) => examples[i]?.checked);
  const no = sums.filter((_, i) => !examples[i]?.checked);
  let above = 0;
  for (const a of yes) for (const b of no) above += a > b ? 1 : a === b ? 0.5 : 0;
  return above / (yes.length * no.length);
}

/**
 * The threshold that calls as many examples worth checking as people did, so that as much is called too much as too
 * little. The best F1 of one set lies lower, the more of it is worth checking, and would call too much of another.
 */
export function balancedThreshold(sums: readonly number[], examples: readonly Example[]): number {
  const checked = examples.filter((example) => example.checked).length;
  return [...sums].sort((a, b) => b - a)[checked - 1] ?? 0;
}
