/**
 * Rows of small numbers most of which are all zero. A bitmap says which are not, and only those are kept: it stays in
 * the processor's cache where a full table would not, and asking memory is what such a model spends its time on.
 */
export interface SparseRows {
  /** Adds the numbers of a row to those that begin at `at`; a row of zeros costs a look at the bitmap. */
  add(row: number, sums: Int32Array, at: number): void;
}

/**
 * @param numbers all rows one behind another.
 * @param width how many numbers a row has, 8 at most.
 */
export function sparseRows(numbers: Int8Array, width: number): SparseRows {
  const count = Math.ceil(numbers.length / width);
  const filled = new Int32Array((count + 31) >>> 5);
  /** How many filled rows stand before the first of each 32. */
  const before = new Int32Array(filled.length);
  let rows = 0;
  for (let row = 0; row < count; row++) {
    if ((row & 31) === 0) before[row >>> 5] = rows;
    if (isZero(numbers, row * width, width)) continue;
    filled[row >>> 5] = (filled[row >>> 5] ?? 0) | (1 << (row & 31));
    rows++;
  }
  const kept = new Int8Array(rows * stride);
  let next = 0;
  for (let row = 0; row < count; row++) {
    if (isZero(numbers, row * width, width)) continue;
    for (let i = 0; i < width; i++) kept[next * stride + i] = numbers[row * width + i] ?? 0;
    next++;
  }
  return {
    add(row, sums, at) {
      const bits = filled[row >>> 5] ?? 0;
      const bit = 1 << (row & 31);
      if ((bits & bit) === 0) return;
      const place = ((before[row >>> 5] ?? 0) + ones(bits & (bit - 1))) * stride;
      for (let i = 0; i < width; i++) sums[at + i] = (sums[at + i] ?? 0) + (kept[place + i] ?? 0);
    },
  };
}

/** A row never lies across two lines of cache. */
const stride = 8;

function isZero(numbers: Int8Array, from: number, width: number): boolean {
  for (let i = from; i < from + width; i++) if ((numbers[i] ?? 0) !== 0) return false;
  return true;
}

/** How many bits are set (Hacker's Delight, 5-1). */
function ones(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  sum = (sum + (sum >>> 4)) & 0x0f0f0f0f;
  return Math.imul(sum, 0x01010101) >>> 24;
}
