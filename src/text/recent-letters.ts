import { keptOf } from './kept-words';

/** How many are kept at least: what is asked again and again in a newsroom's day, at a kilobyte each. */
const CAPACITY = 1 << 13;

/**
 * Remembers what was worked out of letters asked about lately. Two generations: what the younger lacks is brought over
 * from the older, and what is not asked about while the younger fills up is forgotten.
 */
export class RecentLetters<Fact> {
  readonly #workOut: (letters: string) => Fact;
  #young = new Map<string, Fact>();
  #old = new Map<string, Fact>();

  constructor(workOut: (letters: string) => Fact) {
    this.#workOut = workOut;
  }

  of(letters: string): Fact {
    const known = this.#young.get(letters);
    if (known !== undefined) return known;
    const fact = this.#old.get(letters) ?? this.#workOut(letters);
    if (this.#young.size >= keptOf(CAPACITY)) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(letters, fact);
    return fact;
  }
}
