import type { LinearModel } from '../../src/models/linear';

/** Decisions to learn from, their features flattened. */
export class Examples {
  private slots = new Int32Array(1 << 22);
  private used = 0;
  readonly starts: number[] = [0];
  /** The share of joined among what was seen, 0 to 1. */
  readonly targets: number[] = [];
  readonly weights: number[] = [];
  /** What is known of each beforehand, as a score that the features add to. */
  readonly offsets: number[] = [];

  add(slots: Int32Array, count: number, target: number, weight: number, offset = 0): void {
    if (this.used + count > this.slots.length) {
      const larger = new Int32Array(this.slots.length * 2);
      larger.set(this.slots);
      this.slots = larger;
    }
    this.slots.set(slots.subarray(0, count), this.used);
    this.used += count;
    this.starts.push(this.used);
    this.targets.push(target);
    this.weights.push(weight);
    this.offsets.push(offset);
  }

  get size(): number {
    return this.targets.length;
  }

  /** What a model scores an example. */
  score(example: number, model: LinearModel): number {
    let sum = model.bias + (this.offsets[example] ?? 0);
    for (let i = this.starts[example] ?? 0; i < (this.starts[example + 1] ?? 0); i++) {
      sum += model.weights[this.slot(i)] ?? 0;
    }
    return sum;
  }

  slot(i: number): number {
    return this.slots[i] ?? 0;
  }
}

/**
 * Logistic regression by AdaGrad (Duchi et al. 2011) with L1 by truncation, in a fixed order drawn from a seed,
 * so that the same examples give the same weights.
 */
export function trainLogistic(
  examples: Examples,
  bits: number,
  epochs: number,
  rate: number,
  l1: number,
): LinearModel {
  const weights = new Float32Array(1 << bits);
  const gradients = new Float32Array(1 << bits).fill(1e-3);
  let bias = 0;
  let biasGradient = 1e-3;
  const order = Uint32Array.from({ length: examples.size }, (_, i) => i);
  let seed = 20240321;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const swap = order[i] ?? 0;
      order[i] = order[j] ?? 0;
      order[j] = swap;
    }
    let loss = 0;
    for (const example of order) {
      const start = examples.starts[example] ?? 0;
      const end = examples.starts[example + 1] ?? 0;
      const target = examples.targets[example] ?? 0;
      const weight = examples.weights[example] ?? 0;
      let sum = bias + (examples.offsets[example] ?? 0);
      for (let i = start; i < end; i++) sum += weights[examples.slot(i)] ?? 0;
      const p = 1 / (1 + Math.exp(-sum));
      loss -= weight * (target * Math.log(p + 1e-9) + (1 - target) * Math.log(1 - p + 1e-9));
      const g = weight * (p - target);
      if (Math.abs(g) < 1e-4) continue;
      biasGradient += g * g;
      bias -= (rate * g) / Math.sqrt(biasGradient);
      for (let i = start; i < end; i++) {
        const slot = examples.slot(i);
        const sumOfSquares = (gradients[slot] ?? 0) + g * g;
        gradients[slot] = sumOfSquares;
        const step = rate / Math.sqrt(sumOfSquares);
        let w = (weights[slot] ?? 0) - step * g;
        const shrink = step * l1;
        w = w > shrink ? w - shrink : w < -shrink ? w + shrink : 0;
        weights[slot] = w;
      }
    }
    console.log(`  epoch ${epoch + 1}: loss ${(loss / examples.size).toFixed(5)}`);
  }
  return { bits, weights, bias };
}
