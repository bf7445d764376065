import { SYMBOLS } from './compiled-symbols';

/**
 * A linear model over hashed features: one small weight for each of 2^bits feature classes.
 * Weights are written one symbol each, the middle symbol being 0; `scale` is the worth of one step.
 */
export interface LinearModel {
  readonly bits: number;
  readonly weights: Float32Array;
  readonly bias: number;
}

/** A compiled model: `bits scale bias weights`, where a run of zeros is written `~` and its length in base 88. */
export function decodeLinear(source: string): LinearModel {
  const [bits = '1', scale = '1', bias = '0'] = source.split(' ', 3);
  const weights = new Float32Array(1 << Number(bits));
  const values = new Int16Array(128);
  for (let i = 0; i < RUN; i++) values[SYMBOLS.charCodeAt(i)] = i;
  const run = SYMBOLS.charCodeAt(RUN);
  const step = Number(scale);
  let at = bits.length + scale.length + bias.length + 3;
  let slot = 0;
  while (at < source.length) {
    const code = source.charCodeAt(at++);
    if (code === run) slot += (values[source.charCodeAt(at++)] ?? 0) + 2;
    else weights[slot++] = ((values[code] ?? ZERO) - ZERO) * step;
  }
  return { bits: Number(bits), weights, bias: Number(bias) };
}

/** The symbol that opens a run of zeros, and the value of weight 0. */
const RUN = SYMBOLS.length - 1;
const ZERO = (RUN - 1) / 2;

/** Compiles a model, its weights rounded to `ZERO` steps either way. */
export function encodeLinear(model: LinearModel): string {
  let top = 0;
  for (const weight of model.weights) top = Math.max(top, Math.abs(weight));
  const scale = Number((top / ZERO).toPrecision(6));
  const out: string[] = [`${model.bits} ${scale} ${Number(model.bias.toPrecision(6))} `];
  let zeros = 0;
  const flush = () => {
    for (; zeros > 1; ) {
      const length = Math.min(zeros, RUN + 1);
      out.push(SYMBOLS.charAt(RUN), SYMBOLS.charAt(length - 2));
      zeros -= length;
    }
    if (zeros === 1) out.push(SYMBOLS.charAt(ZERO));
    zeros = 0;
  };
  for (const weight of model.weights) {
    const value = Math.round(weight / scale);
    if (value === 0) {
      zeros++;
      continue;
    }
    flush();
    out.push(SYMBOLS.charAt(value + ZERO));
  }
  flush();
  return out.join('');
}

/** Collects the feature classes of one decision. */
export class Features {
  readonly slots = new Int32Array(128);
  count = 0;
  constructor(private readonly bits: number) {}

  clear(): void {
    this.count = 0;
  }

  /** Adds feature `value` of template `template`. */
  add(template: number, value: number): void {
    const mixed = Math.imul(
      Math.imul(value ^ (template * 0x9e3779b1), 0x85ebca6b) ^ (value >>> 13),
      0xc2b2ae35,
    );
    this.slots[this.count++] = (mixed ^ (mixed >>> 16)) & ((1 << this.bits) - 1);
  }

  /** What a model makes of the collected features: their weights, summed, and its bias. */
  score(model: LinearModel): number {
    return model.bias + this.sum(model);
  }

  /** The weights of the collected features, summed. */
  sum(model: LinearModel): number {
    let sum = 0;
    for (let i = 0; i < this.count; i++) sum += model.weights[this.slots[i] ?? 0] ?? 0;
    return sum;
  }
}
