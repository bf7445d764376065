import type { Token } from './tokens';
import { firstWord } from './word-numbers';

/** What a fact may depend on. */
type Word = Pick<Token, 'word' | 'key' | 'kind'>;

/** The fact has not been worked out. */
const unknown = -0x80000000;

/** Facts of a word that lie side by side: what one stage has fetched from memory the next finds at hand. */
const rowLength = 16;

/** A table of facts, one row a word. */
class Page {
  rows = new Int32Array(0);
  /** The number of the word in the first row. */
  first = 0;

  set(at: number, column: number, fact: number): void {
    const first = firstWord();
    if (this.first < first) {
      // The words before have been forgotten.
      this.rows = new Int32Array(0);
      this.first = first;
    }
    const place = (at - first) * rowLength + column;
    if (place >= this.rows.length) {
      const larger = new Int32Array(Math.max(256 * rowLength, 2 * (place - column + rowLength))).fill(
        unknown,
      );
      larger.set(this.rows);
      this.rows = larger;
    }
    this.rows[place] = fact;
  }
}

const pages: Page[] = [];
let columns = 0;

/**
 * A small number that someone wants to know of words: worked out when a word is first met, and from then on read out
 * of a table by the word's number. Made once, when its module is loaded: each takes a column of the table.
 *
 * @example
 * const commas = new WordFacts(({ key }) => (key === '،' ? 1 : 0));
 * commas.of(token); // 1
 */
export class WordFacts {
  readonly #workOut: (word: Word) => number;
  readonly #page: Page;
  readonly #column: number;

  constructor(workOut: (word: Word) => number) {
    this.#workOut = workOut;
    this.#column = columns++ % rowLength;
    if (this.#column === 0) pages.push(new Page());
    this.#page = pages[pages.length - 1] ?? new Page();
  }

  of(word: Word): number {
    const { rows, first } = this.#page;
    const place = (word.word - first) * rowLength + this.#column;
    const known = place >= 0 && place < rows.length ? (rows[place] ?? unknown) : unknown;
    return known === unknown ? this.#learn(word) : known;
  }

  /** Forgets what has been worked out so far. */
  forget(): void {
    const { rows } = this.#page;
    for (let place = this.#column; place < rows.length; place += rowLength) rows[place] = unknown;
  }

  #learn(word: Word): number {
    const fact = this.#workOut(word);
    if (word.word >= firstWord()) this.#page.set(word.word, this.#column, fact);
    return fact;
  }
}

/** The fact of a word of which there is nothing to say. */
const nothing = -1;

/** As {@link WordFacts}, where what is wanted is no number. */
export class WordMemory<Fact extends object> {
  readonly #workOut: (word: Word) => Fact | null;
  readonly #places = new WordFacts((word) => {
    const fact = this.#workOut(word);
    return fact === null ? nothing : this.#facts.push(fact) - 1;
  });
  #facts: Fact[] = [];
  #first = 0;

  constructor(workOut: (word: Word) => Fact | null) {
    this.#workOut = workOut;
  }

  of(word: Word): Fact | null {
    const first = firstWord();
    if (word.word < first) return this.#workOut(word);
    if (this.#first < first) {
      this.#facts = [];
      this.#first = first;
    }
    const place = this.#places.of(word);
    return place === nothing ? null : (this.#facts[place] ?? null);
  }

  /** Forgets what has been worked out so far. */
  forget(): void {
    this.#places.forget();
    this.#facts = [];
  }
}
