import { labelCount, mayFollow } from '../../src/names/labels';
import { randomNumbers } from './clusters';

/** A sentence ready for training: the rows of its features, token by token, and its labels. */
export interface Example {
  /** `offsets[i]` to `offsets[i + 1]` are the features of token i. */
  readonly offsets: Int32Array;
  readonly features: Int32Array;
  readonly labels: Uint8Array;
}

/** What training gives: averaged weights by feature row and label, and the transitions between labels. */
export interface Trained {
  readonly weights: Float64Array;
  readonly transitions: Float64Array;
}

/** An averaged structured perceptron (Collins 2002), in whole numbers but for the average. */
export class Perceptron {
  readonly #rows: number;
  readonly #weights: Int32Array;
  readonly #sums: Float64Array;
  readonly #transitions = new Int32Array((labelCount + 1) * labelCount);
  readonly #transitionSums = new Float64Array((labelCount + 1) * labelCount);
  #step = 1;

  constructor(bits: number) {
    this.#rows = 1 << bits;
    this.#weights = new Int32Array(this.#rows * labelCount);
    this.#sums = new Float64Array(this.#rows * labelCount);
  }

  /** Goes over all examples several times, in an order that is shuffled the same way each time. */
  train(examples: readonly Example[], rounds: number, report: (line: string) => void): Trained {
    const random = randomNumbers(23);
    const order = examples.map((_, i) => i);
    for (let round = 0; round < rounds; round++) {
      for (let i = order.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
      }
      let wrong = 0;
      for (const i of order) {
        const example = examples[i];
        if (example) wrong += this.#learn(example);
      }
      report(`round ${round + 1}: ${wrong} labels wrong`);
    }
    const average = (weights: Int32Array, sums: Float64Array) =>
      Float64Array.from(weights, (weight, i) => weight - (sums[i] ?? 0) / this.#step);
    return {
      weights: average(this.#weights, this.#sums),
      transitions: average(this.#transitions, this.#transitionSums),
    };
  }

  #learn(example: Example): number {
    const guessed = this.#decode(example);
    let wrong = 0;
    let before = labelCount;
    let guessedBefore = labelCount;
    for (let i = 0; i < guessed.length; i++) {
      const right = example.labels[i] ?? 0;
      const guess = guessed[i] ?? 0;
      if (right !== guess) {
        wrong++;
        const end = example.offsets[i + 1] ?? 0;
        for (let f = example.offsets[i] ?? 0; f < end; f++) {
          const row = (example.features[f] ?? 0) * labelCount;
          this.#change(row + right, 1);
          this.#change(row + guess, -1);
        }
      }
      if (right !== guess || before !== guessedBefore) {
        this.#changeTransition(before * labelCount + right, 1);
        this.#changeTransition(guessedBefore * labelCount + guess, -1);
      }
      before = right;
      guessedBefore = guess;
    }
    this.#step++;
    return wrong;
  }
  #change(at: number, by: number): void {
    this.#weights[at] = (this.#weights[at] ?? 0) + by;
    this.#sums[at] = (this.#sums[at] ?? 0) + by * this.#step;
  }
  #changeTransition(at: number, by: number): void {
    this.#transitions[at] = (this.#transitions[at] ?? 0) + by;
    this.#transitionSums[at] = (this.#transitionSums[at] ?? 0) + by * this.#step;
  }

  #decode({ offsets, features, labels }: Example): Uint8Array {
    const length = labels.length;
    const guessed = new Uint8Array(length);
    const back = new Uint8Array(length * labelCount);
    let best: Float64Array = new Float64Array(labelCount);
    let next: Float64Array = new Float64Array(labelCount);
    const scores = new Float64Array(labelCount);
    for (let i = 0; i < length; i++) {
      scores.fill(0);
      const end = offsets[i + 1] ?? 0;
      for (let f = offsets[i] ?? 0; f < end; f++) {
        const row = (features[f] ?? 0) * labelCount;
        for (let label = 0; label < labelCount; label++)
          scores[label] = (scores[label] ?? 0) + (this.#weights[row + label] ?? 0);
      }
      for (let to = 0; to < labelCount; to++) {
        let most = Number.NEGATIVE_INFINITY;
        let from = 0;
        if (i === 0) most = mayFollow(0, to) ? (this.#transitions[labelCount * labelCount + to] ?? 0) : -1e9;
        else
          for (let label = 0; label < labelCount; label++) {
            if (!mayFollow(label, to)) continue;
            const score = (best[label] ?? 0) + (this.#transitions[label * labelCount + to] ?? 0);
            if (score > most) {
              most = score;
              from = label;
            }
          }
        next[to] = most + (scores[to] ?? 0);
        back[i * labelCount + to] = from;
      }
      [best, next] = [next, best];
    }
    let label = 0;
    for (let to = 1; to < labelCount; to++) if ((best[to] ?? 0) > (best[label] ?? 0)) label = to;
    for (let i = length - 1; i >= 0; i--) {
      guessed[i] = label;
      label = back[i * labelCount + label] ?? 0;
    }
    return guessed;
  }
}
