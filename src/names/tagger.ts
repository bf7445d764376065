import { addFeatures, decode, type SequenceModel } from '../models/sequence-tagger';
import type { WordTable } from '../models/word-table';
import type { Token } from '../text/tokens';
import { copyOf } from '../text/vocabulary';
import { WordFacts } from '../text/word-facts';
import { pairFeatureCount, pairFeatures, positions, type WordType, wordFeatures } from './features';
import { Label } from './labels';
import { WordClass, wordClassCount } from './word-type';
import { edge, taggedKey, wordTypeOf } from './word-types';

/** The score of a label that a word cannot have. */
const never = -0xffffff;

/** By how much «no name» must lead for a word to be settled before pairs are asked; the most that pairs turn. */
const sure = 40;

/** Words remembered between texts; the memory is emptied when it is full. */
const mostKnown = 1 << 15;
/** No word is longer; of what is, this much is read. */
const longestKept = 64;
/** Numbers that a word takes in the memory, a row of eight for each position: what it adds to each of seven labels. */
const rowLength = 8;
const wordLength = positions * rowLength;
/** Numbers that a word takes among the leads: one for each position, by how much «no name» at least leads. */
const leadsLength = 8;

/** Labels words as parts of names. What a word adds by itself is worked out once; only pairs are asked each time. */
export class NameTagger {
  readonly #model: SequenceModel;
  readonly #lexicon: WordTable;
  /** The words remembered: their place in the arrays below. The first is the edge of a line. */
  readonly #places = new Map<string, number>();
  /** The same by the word's number, which is found sooner. */
  readonly #placeOf = new WordFacts((token) => this.#placeOfKey(token));
  #types: WordType[] = [];
  #added = new Int16Array(wordLength * 1024);
  /** Apart from the rest: these alone are read of every word, and so they stay in the cache. */
  #leads = new Int16Array(leadsLength * 1024);

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
    const place = this.#types.push(type) - 1;
    if ((place + 1) * wordLength > this.#added.length) {
      this.#added = twice(this.#added);
      this.#leads = twice(this.#leads);
    }
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
      const [outside = 0, ...names] = scores;
      this.#leads[place * leadsLength + position] = outside - Math.max(...names);
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
    this.#read(tokens, first, end);
    this.#score(length);
    decode(this.#model, this.#scores, length, this.#settled, labelled);
  }

  /** Fills the line with the places of its words, two edges on either side. */
  #read(tokens: readonly Token[], first: number, end: number): void {
    const length = end - first;
    if (this.#settled.length < length) {
      this.#scores = new Int32Array(length * this.#model.labels * 2);
      this.#settled = new Uint8Array(length * 2);
      this.#line = new Int32Array(length * 2 + 4);
    }
    if (this.#types.length > mostKnown) {
      this.#places.clear();
      this.#placeOf.forget();
      this.#types = this.#types.slice(0, 1);
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
    const leads = this.#leads;
    for (let i = 0; i < length; i++) {
      // Two words in five are settled by the least that each position leads, before any label is summed up.
      let lead = 0;
      for (let position = 0; position < positions; position++)
        lead += leads[(line[i + position] ?? 0) * leadsLength + position] ?? 0;
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
    const here = (line[i + 2] ?? 0) * wordLength + rowLength * 2;
    const after = (line[i + 3] ?? 0) * wordLength + rowLength * 3;
    const after2 = (line[i + 4] ?? 0) * wordLength + rowLength * 4;
    const base = i * labels;
    let most = never;
    for (let label = 0; label < labels; label++) {
      const sum =
        (added[before2 + label] ?? 0) +
        (added[before + label] ?? 0) +
        (added[here + label] ?? 0) +
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
    const types = this.#types;
    const at = (place: number): WordType => types[this.#line[place] ?? 0] ?? edge;
    const here = at(i + 2);
    const { sort } = here;
    if (sort > WordClass.pronoun && sort < wordClassCount && sort !== WordClass.latin) return false;
    pairFeatures(at(i), at(i + 1), here, at(i + 3), at(i + 4), this.#features);
    addFeatures(this.#model, this.#features, pairFeatureCount, this.#scores, base);
    if (sort === WordClass.conjunction) {
      this.#scores[base + Label.person] = never;
      this.#scores[base + Label.person + 1] = never;
    }
    return true;
  }
}

function twice(numbers: Int16Array): Int16Array<ArrayBuffer> {
  const larger = new Int16Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
