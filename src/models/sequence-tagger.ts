import { SparseRows } from './sparse-rows';

/**
 * A linear model that gives each word of a row a label, so that the labels together score best (Viterbi). Scores are
 * sums of small integers: every runtime finds the same labels.
 */
export interface SequenceModel<Weights = SparseRows> {
  /** Weights by feature: row `hash >>> (32 - bits)`, one number for each label. */
  readonly weights: Weights;
  readonly bits: number;
  readonly labels: number;
  /** What it scores that label `to` follows label `from`, at `from * labels + to`; `impossible` where it may not. */
  readonly transitions: Int32Array;
  /** The labels that may open a row. */
  readonly opening: Int32Array;
}

/** A model as it is learned and shipped, ready to be asked. */
export function ready(model: SequenceModel<Int8Array>): SequenceModel {
  return { ...model, weights: new SparseRows(model.weights, model.labels) };
}

export const impossible = -0x3fffffff;

/** Adds the weights of features, as their hashes, to the scores of the labels, which begin at `at`. */
export function addFeatures(
  { weights, bits }: SequenceModel,
  hashes: Int32Array,
  count: number,
  scores: Int32Array,
  at: number,
): void {
  weights.add(hashes, count, 32 - bits, scores, at);
}

/**
 * The best labels of a row of words, from what each label scores at each word.
 *
 * @param scores `length * labels` numbers; those of settled words are not asked.
 * @param settled where it holds 1, the word's label is the first (0) and no other is weighed.
 * @param labelled receives one label a word.
 */
export function decode(
  model: SequenceModel,
  scores: Int32Array,
  length: number,
  settled: Uint8Array,
  labelled: Uint8Array,
): void {
  const { labels, transitions, opening } = model;
  if (length === 0) return;
  const back = backPointers(length * labels);
  let best = row;
  let next = otherRow;
  for (let label = 0; label < labels; label++) best[label] = (scores[label] ?? 0) + (opening[label] ?? 0);
  for (let i = 1; i < length; i++) {
    if (settled[i] === 1 && settled[i - 1] === 1) {
      // One way only: what it scores is the same for all that follows.
      back[i * labels] = 0;
      continue;
    }
    const froms = settled[i - 1] === 1 ? 1 : labels;
    const tos = settled[i] === 1 ? 1 : labels;
    const at = i * labels;
    for (let to = 0; to < tos; to++) {
      let most = impossible * 2;
      let from = 0;
      for (let label = 0; label < froms; label++) {
        const score = (best[label] ?? 0) + (transitions[label * labels + to] ?? 0);
        if (score > most) {
          most = score;
          from = label;
        }
      }
      next[to] = Math.max(most, impossible) + (scores[at + to] ?? 0);
      back[at + to] = from;
    }
    const swap = best;
    best = next;
    next = swap;
  }
  let label = 0;
  const last = settled[length - 1] === 1 ? 1 : labels;
  for (let to = 1; to < last; to++) if ((best[to] ?? 0) > (best[label] ?? 0)) label = to;
  for (let i = length - 1; i >= 0; i--) {
    labelled[i] = label;
    label = back[i * labels + label] ?? 0;
  }
}

/** More labels than any tagger here has. */
const mostLabels = 16;
const row = new Int32Array(mostLabels);
const otherRow = new Int32Array(mostLabels);

let pointers = new Uint8Array(1024);
function backPointers(size: number): Uint8Array {
  if (pointers.length < size) pointers = new Uint8Array(size * 2);
  return pointers;
}
