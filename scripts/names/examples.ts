import type { WordTable } from '../../src/models/word-table';
import {
  pairFeatureCount,
  pairFeatures,
  positions,
  type WordType,
  wordFeatures,
} from '../../src/names/features';
import { edge, taggedKey, wordTypeOf } from '../../src/names/word-types';
import type { Token } from '../../src/text/tokens';
import type { Example } from './train';

/** A feature seen fewer times is left out: it would tell of one text only. */
const leastSeen = 3;
const countShift = 8;

/** Turns tokens into the rows of their features, as the library will see them. */
export class FeatureReader {
  readonly #lexicon: WordTable;
  readonly #shift: number;
  readonly #counts = new Uint8Array(1 << (32 - countShift));
  readonly #edge: { type: WordType; hashes: readonly Int32Array[] };
  readonly #types = new Map<string, { type: WordType; hashes: readonly Int32Array[] }>();

  constructor(lexicon: WordTable, bits: number) {
    this.#lexicon = lexicon;
    this.#shift = 32 - bits;
    this.#edge = { type: edge, hashes: this.#hashes('', edge) };
  }

  /** Sees features before training, so that those seen fewer than three times can be left out. */
  count(tokens: readonly Token[]): void {
    this.#each(tokens, (_, hash) => {
      const at = hash >>> countShift;
      if ((this.#counts[at] ?? 0) < leastSeen) this.#counts[at] = (this.#counts[at] ?? 0) + 1;
    });
  }
  #typeOf(token: Token): { type: WordType; hashes: readonly Int32Array[] } {
    const key = taggedKey(token);
    let found = this.#types.get(key);
    if (!found) {
      const type = wordTypeOf(token.kind, key, this.#lexicon);
      found = { type, hashes: this.#hashes(key, type) };
      this.#types.set(key, found);
    }
    return found;
  }
  #hashes(key: string, type: WordType): Int32Array[] {
    return Array.from({ length: positions }, (_, position) => {
      const hashes: number[] = [];
      wordFeatures(key, type, position, (hash) => hashes.push(hash));
      return Int32Array.from(hashes);
    });
  }

  #each(tokens: readonly Token[], found: (token: number, hash: number) => void): void {
    const types = tokens.map((token) => this.#typeOf(token));
    const at = (i: number) => types[i] ?? this.#edge;
    const pairs = new Int32Array(pairFeatureCount);
    for (let i = 0; i < tokens.length; i++) {
      // From where word i stands, the word two before is seen as «two before», position 0, and so on.
      for (let position = 0; position < positions; position++)
        for (const hash of at(i + position - 2).hashes[position] ?? []) found(i, hash);
      pairFeatures(at(i - 2).type, at(i - 1).type, at(i).type, at(i + 1).type, at(i + 2).type, pairs);
      for (const hash of pairs) found(i, hash);
    }
  }

  /** The features of each token that were counted often enough, with the labels to be learned. */
  example(tokens: readonly Token[], labels: Uint8Array): Example {
    const offsets = new Int32Array(tokens.length + 1);
    const features: number[] = [];
    this.#each(tokens, (token, hash) => {
      if ((this.#counts[hash >>> countShift] ?? 0) >= leastSeen) features.push(hash >>> this.#shift);
      offsets[token + 1] = features.length;
    });
    return { offsets, features: Int32Array.from(features), labels };
  }
}
