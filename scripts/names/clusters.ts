/** A repeatable stream of numbers in [0, 1) (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const contextCount = 800;
const dimensions = 64;

/** Rows of numbers in one array. */
interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}
const matrix = (rows: number, columns: number): Matrix => ({
  rows,
  columns,
  values: new Float64Array(rows * columns),
});

/**
 * Groups words by the words they stand beside: positive pointwise mutual information with the commonest neighbours on
 * the left and on the right, reduced by singular values, grouped by spherical k-means.
 * Source: Bullinaria & Levy (2007) for the vectors, Turian et al. (2010) for clusters as features of names.
 *
 * @param documents the texts as word keys.
 * @param least words rarer than this get no cluster.
 * @returns the cluster of each word, from 1 to `clusterCount`.
 */
export function clusterWords(
  documents: readonly (readonly string[])[],
  clusterCount: number,
  least: number,
): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const words of documents)
    for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const vocabulary = [...frequency]
    .filter(([, times]) => times >= least)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([word]) => word);
  const index = new Map(vocabulary.map((word, i) => [word, i]));
  const vectors = reduce(informationRows(documents, index));
  const groups = groupVectors(vectors, clusterCount);
  return new Map(vocabulary.map((word, i) => [word, (groups[i] ?? 0) + 1]));
}

type SparseRows = Map<number, number>[];

/** The positive pointwise mutual information of each word with each context word, left and right apart. */
function informationRows(
  documents: readonly (readonly string[])[],
  index: ReadonlyMap<string, number>,
): SparseRows {
  const rows: SparseRows = Array.from({ length: index.size }, () => new Map<number, number>());
  const add = (word: number, context: number): void => {
    const row = rows[word];
    row?.set(context, (row.get(context) ?? 0) + 1);
  };
  for (const words of documents) {
    let before = -1;
    for (const word of words) {
      const at = index.get(word) ?? -1;
      if (at >= 0 && before >= 0 && before < contextCount) add(at, before);
      if (before >= 0 && at >= 0 && at < contextCount) add(before, contextCount + at);
      before = at;
    }
  }
  const columnSums = new Float64Array(contextCount * 2);
  let total = 0;
  const rowSums = rows.map((row) => {
    let sum = 0;
    for (const [context, times] of row) {
      sum += times;
      columnSums[context] = (columnSums[context] ?? 0) + times;
    }
    total += sum;
    return sum;
  });
  rows.forEach((row, i) => {
    for (const [context, times] of row) {
      const expected = ((rowSums[i] ?? 0) * (columnSums[context] ?? 0)) / total;
      const information = Math.log(times / expected);
      // Rare pairs are trusted less (the discount of Pantel & Lin).
      if (information > 0) row.set(context, information * (times / (times + 1)));
      else row.delete(context);
    }
  });
  return rows;
}

/** The rows along the strongest directions, found by orthogonal iteration on the square of the matrix. */
function reduce(rows: SparseRows): Matrix {
  const width = contextCount * 2;
  const square = matrix(width, width);
  for (const row of rows) {
    const entries = [...row];
    for (const [a, x] of entries)
      for (const [b, y] of entries)
        square.values[a * width + b] = (square.values[a * width + b] ?? 0) + x * y;
  }
  const random = randomNumbers(7);
  let basis = matrix(width, dimensions);
  for (let i = 0; i < basis.values.length; i++) basis.values[i] = random() - 0.5;
  for (let round = 0; round < 20; round++) {
    const next = matrix(width, dimensions);
    for (let i = 0; i < width; i++)
      for (let k = 0; k < width; k++) {
        const factor = square.values[i * width + k] ?? 0;
        if (factor === 0) continue;
        for (let j = 0; j < dimensions; j++)
          next.values[i * dimensions + j] =
            (next.values[i * dimensions + j] ?? 0) + factor * (basis.values[k * dimensions + j] ?? 0);
      }
    orthogonalise(next);
    basis = next;
  }
  const vectors = matrix(rows.length, dimensions);
  rows.forEach((row, i) => {
    for (const [context, x] of row)
      for (let j = 0; j < dimensions; j++)
        vectors.values[i * dimensions + j] =
          (vectors.values[i * dimensions + j] ?? 0) + x * (basis.values[context * dimensions + j] ?? 0);
  });
  normaliseRows(vectors);
  return vectors;
}

/** Makes the columns perpendicular and of length one (modified Gram–Schmidt). */
function orthogonalise({ rows, columns, values }: Matrix): void {
  for (let j = 0; j < columns; j++) {
    for (let other = 0; other < j; other++) {
      let product = 0;
      for (let i = 0; i < rows; i++)
        product += (values[i * columns + j] ?? 0) * (values[i * columns + other] ?? 0);
      for (let i = 0; i < rows; i++)
        values[i * columns + j] =
          (values[i * columns + j] ?? 0) - product * (values[i * columns + other] ?? 0);
    }
    let length = 0;
    for (let i = 0; i < rows; i++) length += (values[i * columns + j] ?? 0) ** 2;
    length = Math.sqrt(length) || 1;
    for (let i = 0; i < rows; i++) values[i * columns + j] = (values[i * columns + j] ?? 0) / length;
  }
}

function normaliseRows({ rows, columns, values }: Matrix): void {
  for (let i = 0; i < rows; i++) {
    let length = 0;
    for (let j = 0; j < columns; j++) length += (values[i * columns + j] ?? 0) ** 2;
    length = Math.sqrt(length) || 1;
    for (let j = 0; j < columns; j++) values[i * columns + j] = (values[i * columns + j] ?? 0) / length;
  }
}

/** Spherical k-means: each row goes to the centre it points at most; twelve rounds. */
function groupVectors({ rows, columns, values }: Matrix, count: number): Int32Array {
  const random = randomNumbers(11);
  const centres = matrix(count, columns);
  for (let c = 0; c < count; c++) {
    const chosen = Math.floor(random() * Math.min(rows, 8000));
    for (let j = 0; j < columns; j++) centres.values[c * columns + j] = values[chosen * columns + j] ?? 0;
  }
  const groups = new Int32Array(rows);
  for (let round = 0; round < 12; round++) {
    for (let i = 0; i < rows; i++) {
      let best = Number.NEGATIVE_INFINITY;
      for (let c = 0; c < count; c++) {
        let product = 0;
        for (let j = 0; j < columns; j++)
          product += (values[i * columns + j] ?? 0) * (centres.values[c * columns + j] ?? 0);
        if (product > best) {
          best = product;
          groups[i] = c;
        }
      }
    }
    centres.values.fill(0);
    for (let i = 0; i < rows; i++) {
      const c = groups[i] ?? 0;
      for (let j = 0; j < columns; j++)
        centres.values[c * columns + j] =
          (centres.values[c * columns + j] ?? 0) + (values[i * columns + j] ?? 0);
    }
    normaliseRows(centres);
  }
  return groups;
}
