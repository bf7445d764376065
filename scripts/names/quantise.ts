import { mostWeight } from '../../src/models/packed-weights';
import { impossible, type SequenceModel } from '../../src/models/sequence-tagger';
import { labelCount, mayFollow } from '../../src/names/labels';
import type { Trained } from './train';

/** A smaller weight is left out: a third of the size of the model for a two-hundredth of its score. */
const leastWeight = 1.75;

/** Brings averaged weights to small whole numbers. */
export function quantise({ weights, transitions }: Trained, bits: number): SequenceModel<Int8Array> {
  const sizes = Float64Array.from(weights, Math.abs)
    .filter((size) => size > 0)
    .sort();
  // One in a thousand weights may be cut off, so that the rest keep more steps.
  const largest = sizes[Math.floor(sizes.length * 0.999)] ?? 1;
  const scale = mostWeight / largest;
  const whole = (weight: number) => Math.round(weight * scale);
  const kept = (weight: number) =>
    Math.abs(weight * scale) < leastWeight ? 0 : Math.max(-mostWeight, Math.min(mostWeight, whole(weight)));
  const moves = new Int32Array(labelCount * labelCount);
  const opening = new Int32Array(labelCount);
  for (let to = 0; to < labelCount; to++) {
    for (let from = 0; from < labelCount; from++)
      moves[from * labelCount + to] = mayFollow(from, to)
        ? whole(transitions[from * labelCount + to] ?? 0)
        : impossible;
    opening[to] = mayFollow(0, to) ? whole(transitions[labelCount * labelCount + to] ?? 0) : impossible;
  }
  return {
    weights: Int8Array.from(weights, kept),
    bits,
    labels: labelCount,
    transitions: moves,
    opening,
  };
}
