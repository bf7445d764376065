import { addFeatures, decode, type SequenceModel } from '../models/sequence-tagger';
import type { WordTable } from '../models/word-table';
import { keptOf } from '../text/kept-words';
import type { Token } from '../text/tokens';
import { copyOf } from '../text/vocabulary';
import { WordFacts } from '../text/word-facts';
import { here, pairFeatureCount, pairFeatures, positions, type WordType, wordFeatures } from './features';
import { Label } from './labels';
import { WordClass, wordClassCount } from './word-type';
import { edge, taggedKey, wordTypeOf } from './word-types';

/** The score of a label that a word cannot have. */
const never = -0xffffff;

/** By how much «no name» must lead for a word to be settled before pairs are asked; the most that pairs turn. */
const sure = 40;

/** Words remembered between texts; the memory is emptied when it is full. */
const mostKnown = 1 << 16;
/** No word is longer; of what is, this much is read. */
const longestKept = 64;
/** Numbers that a word takes in the memory, a row of eight for each position: what it adds to each of seven labels. */
const rowLength = 8;
const wordLength = positions * rowLength;
/**
 * Numbers that a word takes among those that are read of every word: for each position by how much «no name» at least
 * leads, and then its type.
 */
const readLength = 8;
const wordAt = positions;
const sortAt = positions + 1;
const clusterAt = positions + 2;

/** Labels words as parts of names. What a word adds by itself is worked out once; only pairs are asked each time. */
export class NameTagger {
  readonly #model: SequenceModel;
  readonly #lexicon: WordTable;
  /** The words remembered: their place in the arrays below. The first is the edge of a line. */
  readonly #places = new Map<string, number>();
  /** The same by the word's number, which is found sooner. */
  readonly #placeOf = new WordFacts((token) => this.#placeOfKey(token));
  #known = 0;
  #added = new Int16Array(wordLength * 1024);
  /** Apart from the rest: these alone are read of every word, and so they stay in the cache. */
  #read = new Int32Array(readLength * 1024);
  /** The types of a word and its neighbours, for those whose pairs are asked. */
  readonly #types = Array.from({ length: positions }, () => ({ word: 0, sort: 0, cluster: 0 }));

  /** The hashes of the features asked about. */
  readonly #features = new Int32Array(16);
  #line = new Int32Array(0);
  #scores = new Int32Array(0);
  #settled = new Uint8Array(0);

  constructor(model: SequenceModel, lexicon: WordTable) {
    this.#model = model;
    this.#lexicon = lexicon;
    this.#remember('', edge);
  }

  #remember(key: string, type: WordType): number {
    const place = this.#known++;
    if ((place + 1) * wordLength > this.#added.length) {
      const added = new Int16Array(this.#added.length * 2);
      added.set(this.#added);
      this.#added = added;
      const read = new Int32Array(this.#read.length * 2);
      read.set(this.#read);
      this.#read = read;
    }
    const row = place * readLength;
    this.#read[row + wordAt] = type.word;
    this.#read[row + sortAt] = type.sort;
    this.#read[row + clusterAt] = type.cluster;
    const { labels } = this.#model;
    const scores = new Int32Array(labels);
    for (let position = 0; position < positions; position++) {
      scores.fill(0);
      let count = 0;
      wordFeatures(key, type, position, (hash) => {
        this.#features[count++] = hash;
      });
      addFeatures(this.#model, this.#features, count, scores, 0);
      this.#added.set(scores, place * wordLength + position * rowLength);
      let name = scores[1] ?? 0;
      for (let label = 2; label < labels; label++) name = Math.max(name, scores[label] ?? 0);
      this.#read[row + position] = (scores[0] ?? 0) - name;
    }
    return place;
  }

  #placeOfKey(token: Pick<Token, 'kind' | 'key'>): number {
    const whole = taggedKey(token);
    const key = whole.length > longestKept ? whole.slice(0, longestKept) : whole;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.#remember(key, wordTypeOf(token.kind, key, this.#lexicon));
    this.#places.set(copyOf(key), place);
    return place;
  }

  /** Labels the tokens `[first, end)`, which should be one line: `labelled[i]` is the label of token `first + i`. */
  tag(tokens: readonly Token[], first: number, end: number, labelled: Uint8Array): void {
    const length = end - first;
    this.#readLine(tokens, first, end);
    this.#score(length);
    decode(this.#model, this.#scores, length, this.#settled, labelled);
  }

  /** Fills the line with the places of its words, two edges on either side. */
  #readLine(tokens: readonly Token[], first: number, end: number): void {
    const length = end - first;
    if (this.#settled.length < length) {
      this.#scores = new Int32Array(length * this.#model.labels * 2);
      this.#settled = new Uint8Array(length * 2);
      this.#line = new Int32Array(length * 2 + 4);
    }
    if (this.#known > keptOf(mostKnown)) {
      this.#places.clear();
      this.#placeOf.forget();
      // The edge stays.
      this.#known = 1;
    }
    const line = this.#line;
    line[length + 2] = line[length + 3] = 0;
    for (let i = 0; i < length; i++) {
      const token = tokens[first + i];
      line[i + 2] = token ? this.#placeOf.of(token) : 0;
    }
  }

  #score(length: number): void {
    const line = this.#line;
    const read = this.#read;
    for (let i = 0; i < length; i++) {
      // Two words in five are settled by the least that each position leads, before any label is summed up.
      let lead = 0;
      for (let position = 0; position < positions; position++)
        lead += read[(line[i + position] ?? 0) * readLength + position] ?? 0;
      this.#settled[i] = lead > sure || this.#scoreLabels(i) || !this.#scorePairs(i) ? 1 : 0;
    }
  }

  /** Sums up what the words around say for each label; true where they are so sure that pairs would not change it. */
  #scoreLabels(i: number): boolean {
    const { labels } = this.#model;
    const line = this.#line;
    const added = this.#added;
    const scores = this.#scores;
    const before2 = (line[i] ?? 0) * wordLength;
    const before = (line[i + 1] ?? 0) * wordLength + rowLength;
    const at = (line[i + 2] ?? 0) * wordLength + rowLength * 2;
    const after = (line[i + 3] ?? 0) * wordLength + rowLength * 3;
    const after2 = (line[i + 4] ?? 0) * wordLength + rowLength * 4;
    const base = i * labels;
    let most = never;
    for (let label = 0; label < labels; label++) {
      const sum =
        (added[before2 + label] ?? 0) +
        (added[before + label] ?? 0) +
        (added[at + label] ?? 0) +
        (added[after + label] ?? 0) +
        (added[after2 + label] ?? 0);
      scores[base + label] = sum;
      if (label > 0 && sum > most) most = sum;
    }
    // Four words in five are so surely no name that what pairs of words say would not change it.
    return (scores[base] ?? 0) - most > sure;
  }

  /** Adds what pairs of words say; false where the word is a sign or a figure, which no name holds. */
  #scorePairs(i: number): boolean {
    const base = i * this.#model.labels;
    const sort = this.#read[(this.#line[i + here] ?? 0) * readLength + sortAt] ?? 0;
    if (sort > WordClass.pronoun && sort < wordClassCount && sort !== WordClass.latin) return false;
    this.#readPairs(i);
    addFeatures(this.#model, this.#features, pairFeatureCount, this.#scores, base);
    if (sort === WordClass.conjunction) {
      this.#scores[base + Label.person] = never;
      this.#scores[base + Label.person + 1] = never;
    }
    return true;
  }

  /** The hashes of what a word and its neighbours give together. */
  #readPairs(i: number): void {
    const read = this.#read;
    const types = this.#types;
    for (let position = 0; position < positions; position++) {
      const type = types[position];
      const row = (this.#line[i + position] ?? 0) * readLength;
      if (!type) continue;
      type.word = read[row + wordAt] ?? 0;
      type.sort = read[row + sortAt] ?? 0;
      type.cluster = read[row + clusterAt] ?? 0;
    }
    const [before2 = edge, before = edge, at = edge, after = edge, after2 = edge] = types;
    pairFeatures(before2, before, at, after, after2, this.#features);
  }
}
