import { addFeature, decode, type SequenceModel } from '../models/sequence-tagger';
import type { WordTable } from '../models/word-table';
import type { Token } from '../text/tokens';
import { pairFeatureCount, pairFeatures, positions, type WordType, wordFeatures } from './features';
import { WordClass, wordClassCount } from './word-type';
import { edge, taggedKey, wordTypeOf } from './word-types';

/** A word as it was worked out once: its type, and what it adds to each label from each position. */
interface KnownWord {
  readonly type: WordType;
  readonly scores: Int32Array;
}

/** The score of a label that a word cannot have. */
const never = -0xffffff;

/** Words remembered between texts; the memory is emptied when it is full. */
const mostKnown = 1 << 14;

/** Labels words as parts of names. What a word adds by itself is worked out once; only pairs are asked each time. */
export class NameTagger {
  readonly #model: SequenceModel;
  readonly #lexicon: WordTable;
  readonly #known = new Map<string, KnownWord>();
  readonly #edge: KnownWord;
  readonly #pairs = new Int32Array(pairFeatureCount);
  #row: KnownWord[] = [];
  #scores = new Int32Array(1024);

  constructor(model: SequenceModel, lexicon: WordTable) {
    this.#model = model;
    this.#lexicon = lexicon;
    this.#edge = this.#work('', edge);
  }

  #work(key: string, type: WordType): KnownWord {
    const { labels } = this.#model;
    const scores = new Int32Array(positions * labels);
    for (let position = 0; position < positions; position++)
      wordFeatures(key, type, position, (hash) => addFeature(this.#model, hash, scores, position * labels));
    return { type, scores };
  }
  #know(token: Token): KnownWord {
    const key = taggedKey(token);
    let known = this.#known.get(key);
    if (known === undefined) {
      if (this.#known.size >= mostKnown) this.#known.clear();
      known = this.#work(key, wordTypeOf(token.kind, key, this.#lexicon));
      this.#known.set(key, known);
    }
    return known;
  }

  /** Labels the tokens `[first, end)`, which should be one line: `labelled[i]` is the label of token `first + i`. */
  tag(tokens: readonly Token[], first: number, end: number, labelled: Uint8Array): void {
    const { labels } = this.#model;
    const length = end - first;
    if (this.#scores.length < length * labels) this.#scores = new Int32Array(length * labels * 2);
    const scores = this.#scores;
    const row = this.#row;
    const at = (i: number): KnownWord => (i < 0 || i >= length ? this.#edge : (row[i] ?? this.#edge));
    for (let i = 0; i < length; i++) {
      const token = tokens[first + i];
      row[i] = token ? this.#know(token) : this.#edge;
    }
    for (let i = 0; i < length; i++) {
      const before2 = at(i - 2);
      const before = at(i - 1);
      const here = at(i);
      const after = at(i + 1);
      const after2 = at(i + 2);
      const base = i * labels;
      for (let label = 0; label < labels; label++)
        scores[base + label] =
          (before2.scores[label] ?? 0) +
          (before.scores[labels + label] ?? 0) +
          (here.scores[labels * 2 + label] ?? 0) +
          (after.scores[labels * 3 + label] ?? 0) +
          (after2.scores[labels * 4 + label] ?? 0);
      pairFeatures(before2.type, before.type, here.type, after.type, after2.type, this.#pairs);
      for (let pair = 0; pair < pairFeatureCount; pair++)
        addFeature(this.#model, this.#pairs[pair] ?? 0, scores, base);
      // No name holds a sign or a figure.
      if (
        here.type.sort > WordClass.pronoun &&
        here.type.sort < wordClassCount &&
        here.type.sort !== WordClass.latin
      )
        for (let label = 1; label < labels; label++) scores[base + label] = never;
    }
    decode(this.#model, scores, length, labelled);
  }
}
