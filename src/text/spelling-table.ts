/** What is kept of a spelling. */
export interface Spelled {
  readonly written: string;
}

/**
 * What is kept of spellings, found by their units where they stand in a text: a spelling met before is neither cut
 * out of the text nor hashed as a string.
 */
export class SpellingTable<Kept extends Spelled> {
  /** Open addressing: for each place the hash, and the number of the entry and 1, or 0. */
  #slots = new Int32Array(4 * smallest);
  readonly #entries: Kept[] = [];

  get size(): number {
    return this.#entries.length;
  }

  /** What is kept of the units `[from, to)` of a text, whose hash is that of {@link spellingHash}. */
  find(text: string, from: number, to: number, hash: number): Kept | undefined {
    const slots = this.#slots;
    const last = slots.length - 2;
    for (let slot = (hash << 1) & last; ; slot = (slot + 2) & last) {
      const number = slots[slot + 1] ?? 0;
      if (number === 0) return undefined;
      if (slots[slot] !== hash) continue;
      const entry = this.#entries[number - 1];
      if (entry !== undefined && isAt(entry.written, text, from, to)) return entry;
    }
  }

  /** Keeps what is known of a spelling that is not kept yet. */
  add(hash: number, entry: Kept): void {
    const number = this.#entries.push(entry);
    if (4 * number > this.#slots.length) this.#grow();
    this.#enter(hash, number);
  }

  #enter(hash: number, number: number): void {
    const slots = this.#slots;
    const last = slots.length - 2;
    let slot = (hash << 1) & last;
    while (slots[slot + 1] !== 0) slot = (slot + 2) & last;
    slots[slot] = hash;
    slots[slot + 1] = number;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(2 * before.length);
    for (let slot = 0; slot < before.length; slot += 2) {
      const number = before[slot + 1] ?? 0;
      if (number !== 0) this.#enter(before[slot] ?? 0, number);
    }
  }
}

const smallest = 1024;

function isAt(spelling: string, text: string, from: number, to: number): boolean {
  if (spelling.length !== to - from) return false;
  for (let i = 0; i < spelling.length; i++)
    if (spelling.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}

/** The hash of the units `[from, to)` of a text. */
export function spellingHash(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
