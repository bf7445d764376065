import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { extractEntities } from '../../src';
import { mostWeight, packWeights, unpackWeights } from '../../src/models/packed-weights';
import { decode, impossible } from '../../src/models/sequence-tagger';
import { SparseRows } from '../../src/models/sparse-rows';
import { packWords, unpackWords } from '../../src/models/word-table';

const file = (name: string) => new URL(`../../models/names/${name}`, import.meta.url);

describe('the model of names', () => {
  const weights = readFileSync(file('weights.ts'));
  test('is the one its checksum was taken of', () => {
    const [checksum] = readFileSync(file('checksum.txt'), 'utf8').split(' ');
    expect(createHash('sha256').update(weights).digest('hex')).toBe(checksum);
  });
  test('weighs at most 300 kB when packed', () => {
    expect(gzipSync(weights, { level: 9 }).length).toBeLessThanOrEqual(300_000);
  });
  test('has a card with its sources, their licences and its scores', () => {
    const card = readFileSync(file('card.md'), 'utf8');
    for (const word of ['ParsTwiNER', 'MIT', 'PEYMA', 'F1', 'npm run models:names'])
      expect(card).toContain(word);
  });
});

test('packed words and weights come back as they were', () => {
  const table = new Map([
    ['رستگار', [0, 3]],
    ['رستم', [2, 89]],
    ['آب', [1, 59]],
  ]);
  const unpacked = unpackWords(packWords(table, 2));
  for (const [word, numbers] of table) {
    const row = unpacked.rows.get(word) ?? -1;
    expect([...unpacked.numbers.subarray(row * 2, row * 2 + 2)]).toEqual(numbers);
  }
  for (const zeros of [0, 1, 2, 3, 5, 63, 64, 1000]) {
    const weights = Int8Array.from([mostWeight, ...new Array(zeros).fill(0), -mostWeight, 0, 7, 0, 0]);
    expect([...unpackWeights(packWeights(weights), weights.length)]).toEqual([...weights]);
  }
});

test('of sparse rows the filled ones are found, and rows of zeros add nothing', () => {
  const rows = Array.from({ length: 100 }, (_, row) =>
    row % 7 === 3 ? [row, -row, 0, row < 20 ? 63 : 0, -63] : [0, 0, 0, 0, 0],
  );
  const sparse = new SparseRows(Int8Array.from(rows.flat()), 5);
  const sums = Int32Array.of(1, 1, 1, 1, 1, 1, 1);
  sparse.add(
    Int32Array.of(3, 4, 10, 99, 10).map((row) => row << 3),
    4,
    3,
    sums,
    1,
  );
  expect([...sums]).toEqual([1, 14, -12, 1, 127, -125, 1]);
});

test('labels are those that score best together, not each by itself', () => {
  const model = {
    weights: new SparseRows(new Int8Array(0), 3),
    bits: 0,
    labels: 3,
    transitions: Int32Array.from([0, 0, impossible, 0, 0, 5, 0, 0, 5]),
    opening: Int32Array.from([0, 0, impossible]),
  };
  const labelled = new Uint8Array(3);
  // The second word alone would be outside; between its neighbours it goes on.
  decode(model, Int32Array.from([0, 3, 9, 4, 0, 0, 0, 0, 6]), 3, new Uint8Array(3), labelled);
  expect([...labelled]).toEqual([1, 2, 2]);
});

test('names do not lap over one another, whatever the text', () => {
  const text = 'دکتر محمد رضا حسینی نژاد حسینی نژاد آقای آقای وزیر وزیر سازمان سازمان تهران تهران '.repeat(
    50,
  );
  const entities = extractEntities(text);
  for (let i = 1; i < entities.length; i++)
    expect(entities[i]?.start).toBeGreaterThanOrEqual(entities[i - 1]?.end ?? 0);
});
