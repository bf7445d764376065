/** A row of letters as the lexicon looks it up: two hashes, and what the letters before it count for in a longer row. */
export interface LettersHash {
  readonly a: number;
  readonly b: number;
  readonly powerA: number;
  readonly powerB: number;
}

/** The hashes are polynomials of the letters, so that those of two rows are put together without reading them. */
export const BASE_A = 0x1b873593;
export const BASE_B = 0x5bd1e995;

/** The hash of the letters `codes[from, to)`. */
export function hashOfLetters(codes: Uint16Array, from: number, to: number): LettersHash {
  let a = 0;
  let b = 0;
  let powerA = 1;
  let powerB = 1;
  for (let i = from; i < to; i++) {
    const code = codes[i] ?? 0;
    a = (Math.imul(a, BASE_A) + code) | 0;
    b = (Math.imul(b, BASE_B) + code) | 0;
    powerA = Math.imul(powerA, BASE_A);
    powerB = Math.imul(powerB, BASE_B);
  }
  return { a, b, powerA, powerB };
}
