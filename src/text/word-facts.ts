import type { Token } from './tokens';
import { firstWord } from './word-numbers';

/** What a fact may depend on. */
type Word = Pick<Token, 'word' | 'key' | 'kind'>;

/** The fact has not been worked out. */
const unknown = -0x80000000;

/**
 * A small number that someone wants to know of words: worked out when a word is first met, and from then on read out
 * of an array by the word's number.
 *
 * @example
 * const commas = new WordFacts(({ key }) => (key === '،' ? 1 : 0));
 * commas.of(token); // 1
 */
export class WordFacts {
  readonly #workOut: (word: Word) => number;
  /** By the word's number less that of the first. */
  #facts = new Int32Array(0);
  #first = 0;

  constructor(workOut: (word: Word) => number) {
    this.#workOut = workOut;
  }

  of(word: Word): number {
    const at = word.word - this.#first;
    const known = at >= 0 && at < this.#facts.length ? (this.#facts[at] ?? unknown) : unknown;
    return known === unknown ? this.#learn(word) : known;
  }

  #learn(word: Word): number {
    const fact = this.#workOut(word);
    const first = firstWord();
    const at = word.word - first;
    if (at < 0) return fact;
    if (this.#first < first) {
      // The words before have been forgotten.
      this.#facts = new Int32Array(0);
      this.#first = first;
    }
    if (at >= this.#facts.length) {
      const larger = new Int32Array(Math.max(256, 2 * at)).fill(unknown);
      larger.set(this.#facts);
      this.#facts = larger;
    }
    this.#facts[at] = fact;
    return fact;
  }
}

/** As {@link WordFacts}, where what is wanted is no number. */
export class WordMemory<Fact extends object | null> {
  readonly #workOut: (word: Word) => Fact;
  #facts: (Fact | undefined)[] = [];
  #first = 0;

  constructor(workOut: (word: Word) => Fact) {
    this.#workOut = workOut;
  }

  of(word: Word): Fact {
    const at = word.word - this.#first;
    const known = at >= 0 && at < this.#facts.length ? this.#facts[at] : undefined;
    return known === undefined ? this.#learn(word) : known;
  }

  #learn(word: Word): Fact {
    const fact = this.#workOut(word);
    const first = firstWord();
    const at = word.word - first;
    if (at < 0) return fact;
    if (this.#first < first) {
      this.#facts = [];
      this.#first = first;
    }
    while (this.#facts.length < at) this.#facts.push(undefined);
    this.#facts[at] = fact;
    return fact;
  }
}
