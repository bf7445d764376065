/**
 * What is kept of spellings, found by their units where they stand in a text: a spelling met before is neither cut
 * out of the text nor hashed as a string.
 */
export class SpellingTable<Value> {
  /** Open addressing: the number of an entry and 1, or 0. */
  #slots = new Int32Array(2 * smallest);
  /** Hashes, spellings and values, by entry. */
  #hashes = new Int32Array(smallest);
  readonly #spellings: string[] = [];
  readonly #values: Value[] = [];

  get size(): number {
    return this.#values.length;
  }

  /** The value kept for the units `[from, to)` of a text, whose hash is that of {@link spellingHash}. */
  find(text: string, from: number, to: number, hash: number): Value | undefined {
    const slots = this.#slots;
    const last = slots.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const entry = (slots[slot] ?? 0) - 1;
      if (entry < 0) return undefined;
      if (this.#hashes[entry] === hash && isAt(this.#spellings[entry] ?? '', text, from, to))
        return this.#values[entry];
    }
  }

  /** Keeps a value for a spelling that has none yet. */
  add(spelling: string, hash: number, value: Value): void {
    const entry = this.#values.length;
    if (entry === this.#hashes.length) this.#grow();
    this.#hashes[entry] = hash;
    this.#spellings.push(spelling);
    this.#values.push(value);
    this.#enter(entry, hash);
  }

  #enter(entry: number, hash: number): void {
    const last = this.#slots.length - 1;
    let slot = hash & last;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & last;
    this.#slots[slot] = entry + 1;
  }

  #grow(): void {
    const hashes = this.#hashes;
    this.#hashes = new Int32Array(2 * hashes.length);
    this.#hashes.set(hashes);
    this.#slots = new Int32Array(2 * this.#slots.length);
    for (let entry = 0; entry < hashes.length; entry++) this.#enter(entry, hashes[entry] ?? 0);
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
