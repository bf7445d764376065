/**
 * Small whole numbers, most of them zero, as printable text: one character a number, and for zeros in a row one
 * character that tells how many.
 */
const first = 0x23;
const backslash = 0x5c;
/** The numbers go from `-most` to `most`; the characters after theirs count zeros. */
export const mostWeight = 18;
const runs = 20;
const runStart = mostWeight * 2 + 1;

const symbol = (value: number): string => {
  const code = first + value;
  // The backslash is stepped over, so that the text stands in a module as it is.
  return String.fromCharCode(code >= backslash ? code + 1 : code);
};

/** Packs numbers from `-mostWeight` to `mostWeight`; see `unpackWeights`. Used by the build scripts. */
export function packWeights(weights: Int8Array): string {
  const out: string[] = [];
  for (let i = 0; i < weights.length; ) {
    let zeros = 0;
    while (i + zeros < weights.length && weights[i + zeros] === 0) zeros++;
    if (zeros < 2) {
      out.push(symbol((weights[i] ?? 0) + mostWeight));
      i++;
      continue;
    }
    // A run is written as its powers of two, the largest first.
    let power = Math.min(runs - 1, 31 - Math.clz32(zeros));
    let left = zeros;
    while (left > 1) {
      while (1 << power > left) power--;
      out.push(symbol(runStart + power));
      left -= 1 << power;
    }
    i += zeros - left;
  }
  return out.join('');
}

/** Unpacks what `packWeights` packed. */
export function unpackWeights(packed: string, count: number): Int8Array {
  const weights = new Int8Array(count);
  let at = 0;
  for (let i = 0; i < packed.length; i++) {
    const code = packed.charCodeAt(i);
    const value = (code > backslash ? code - 1 : code) - first;
    if (value >= runStart) at += 1 << (value - runStart);
    else weights[at++] = value - mostWeight;
  }
  return weights;
}
