/**
 * Rows of up to eight small numbers, most rows all zero. A bitmap says which are not, and only those are kept, eight
 * bytes each: they stay in the processor's cache where a full table would not. A model like that spends its time on
 * waiting for memory, and so rows are first fetched, all that are asked for, and then added.
 */
export class SparseRows {
  readonly #width: number;
  readonly #filled: Int32Array;
  /** How many filled rows stand before the first of each 32. */
  readonly #before: Int32Array;
  /** Two numbers a row, four bytes in each, the first the lowest. */
  readonly #kept: Int32Array;
  /** The rows fetched last. */
  readonly #low = new Int32Array(mostAtOnce);
  readonly #high = new Int32Array(mostAtOnce);

  /**
   * @param numbers all rows one behind another.
   * @param width how many numbers a row has, 8 at most.
   */
  constructor(numbers: Int8Array, width: number) {
    const count = Math.ceil(numbers.length / width);
    this.#width = width;
    this.#filled = new Int32Array((count + 31) >>> 5);
    this.#before = new Int32Array(this.#filled.length);
    const kept: number[] = [];
    for (let row = 0; row < count; row++) {
      if ((row & 31) === 0) this.#before[row >>> 5] = kept.length / 2;
      const low = packed(numbers, row * width, Math.min(4, width));
      const high = packed(numbers, row * width + 4, width - 4);
      if (low === 0 && high === 0) continue;
      this.#filled[row >>> 5] = (this.#filled[row >>> 5] ?? 0) | (1 << (row & 31));
      kept.push(low, high);
    }
    this.#kept = Int32Array.from(kept);
  }

  /**
   * Adds rows to the sums that begin at `at`.
   *
   * @param features `feature >>> shift` is the row of each.
   * @param count how many there are, 16 at most.
   */
  add(features: Int32Array, count: number, shift: number, sums: Int32Array, at: number): void {
    const low = this.#low;
    const high = this.#high;
    let fetched = 0;
    for (let i = 0; i < count; i++) {
      const row = (features[i] ?? 0) >>> shift;
      const bits = this.#filled[row >>> 5] ?? 0;
      const bit = 1 << (row & 31);
      if ((bits & bit) === 0) continue;
      const place = 2 * ((this.#before[row >>> 5] ?? 0) + ones(bits & (bit - 1)));
      low[fetched] = this.#kept[place] ?? 0;
      high[fetched++] = this.#kept[place + 1] ?? 0;
    }
    for (let i = 0; i < this.#width; i++) {
      const four = i < 4 ? low : high;
      const left = 24 - 8 * (i & 3);
      let sum = sums[at + i] ?? 0;
      for (let j = 0; j < fetched; j++) sum += ((four[j] ?? 0) << left) >> 24;
      sums[at + i] = sum;
    }
  }
}

/** How many rows can be added at once. */
const mostAtOnce = 16;

/** Up to four signed bytes in one number. */
function packed(numbers: Int8Array, from: number, count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum |= ((numbers[from + i] ?? 0) & 0xff) << (8 * i);
  return sum;
}

/** How many bits are set (Hacker's Delight, 5-1). */
function ones(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  sum = (sum + (sum >>> 4)) & 0x0f0f0f0f;
  return Math.imul(sum, 0x01010101) >>> 24;
}
