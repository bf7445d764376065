/**
 * A sorted list of words with a few small numbers for each, packed into two strings. In `words` each word is one
 * ASCII character that tells how many letters it shares with the word before, and the letters that differ; in
 * `columns` each word has `width` ASCII characters, one a number.
 */
export interface PackedWords {
  readonly words: string;
  readonly columns: string;
  readonly width: number;
}

/** The character for zero; the numbers 0 to 89 go up to «z» without a quote or backslash in a template string. */
const zero = 0x21;
const most = 89;

/** Packs words and their numbers; see `unpackWords`. Used by the build scripts. */
export function packWords(table: ReadonlyMap<string, readonly number[]>, width: number): PackedWords {
  let words = '';
  let columns = '';
  let before = '';
  for (const [word, numbers] of [...table].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let shared = 0;
    while (shared < most && shared < word.length && word[shared] === before[shared]) shared++;
    words += character(shared) + word.slice(shared);
    if (numbers.length !== width)
      throw new RangeError(`«${word}» has ${numbers.length} numbers, not ${width}`);
    columns += numbers.map(character).join('');
    before = word;
  }
  return { words, columns, width };
}

function character(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > most)
    throw new RangeError(`${value} is no column value`);
  // The backslash is stepped over, so that the strings stand in a module as they are.
  const code = zero + value;
  return String.fromCharCode(code >= 0x5c ? code + 1 : code);
}
const numberAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return (code > 0x5c ? code - 1 : code) - zero;
};

/** A packed word list ready to be asked: the row of each word, and all numbers row by row. */
export interface WordTable {
  readonly rows: ReadonlyMap<string, number>;
  readonly numbers: Uint8Array;
  readonly width: number;
}

/** Unpacks what `packWords` packed. */
export function unpackWords({ words, columns, width }: PackedWords): WordTable {
  const rows = new Map<string, number>();
  let word = '';
  let at = 0;
  while (at < words.length) {
    const shared = numberAt(words, at++);
    const start = at;
    while (at < words.length && words.charCodeAt(at) > 0x7f) at++;
    word = word.slice(0, shared) + words.slice(start, at);
    rows.set(word, rows.size);
  }
  const numbers = new Uint8Array(columns.length);
  for (let i = 0; i < columns.length; i++) numbers[i] = numberAt(columns, i);
  return { rows, numbers, width };
}
