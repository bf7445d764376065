import { WordMemory } from './word-facts';

/** The words of all sets, each with the numbers of the sets that hold it, as bits; null where sets have been added. */
let holders: Map<string, Int32Array> | null = null;
/** The sets, each with its number. */
const numberOf = new Map<ReadonlySet<string>, number>();
const holdersOf = new WordMemory<Int32Array>(({ key }) => allHolders().get(key) ?? null);

function allHolders(): Map<string, Int32Array> {
  if (holders) return holders;
  const length = (numberOf.size + 31) >> 5;
  holders = new Map();
  for (const [set, number] of numberOf)
    for (const key of set) {
      const bits = holders.get(key) ?? new Int32Array(length);
      bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31));
      holders.set(key, bits);
    }
  return holders;
}

/**
 * A set of words that is asked of token after token, as the pieces of patterns are: which of all such sets hold a word
 * is worked out once, so that each of them only looks at its bit. Made once, when its module is loaded.
 *
 * @example
 * const units = new WordSet(new Set(['درصد', 'کیلومتر']));
 * units.holds(token); // true
 */
export class WordSet {
  readonly #row: number;
  readonly #bit: number;

  constructor(keys: ReadonlySet<string>) {
    // A piece of a pattern and its start ask the same set.
    const number = numberOf.get(keys) ?? numberOf.size;
    this.#row = number >> 5;
    this.#bit = 1 << (number & 31);
    if (numberOf.has(keys)) return;
    numberOf.set(keys, number);
    holders = null;
    holdersOf.forget();
  }

  holds(word: Parameters<typeof holdersOf.of>[0]): boolean {
    const bits = holdersOf.of(word);
    return bits !== null && ((bits[this.#row] ?? 0) & this.#bit) !== 0;
  }
}
