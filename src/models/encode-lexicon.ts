import { ALPHABET, CLOSING, SYMBOLS } from './compiled-symbols';

const ZWNJ_CODE = 0x200c;

/** One word of the list to compile: with its ZWNJ in place, and the value that closes it. */
export interface LexiconWord {
  word: string;
  flags: number;
}

/**
 * Compiles a word list; the inverse of `decodeLexicon`. Words must be unique without their ZWNJ.
 *
 * @throws RangeError where a word stands twice or has a letter that the alphabet lacks.
 */
export function encodeLexicon(words: readonly LexiconWord[]): string {
  const value = new Map([...ALPHABET].map((letter, i) => [letter.charCodeAt(0), i]));
  const bare = (word: string) => word.replaceAll('\u200c', '');
  const sorted = words
    .map(({ word, flags }) => ({ word, flags, letters: bare(word) }))
    .sort((x, y) => (x.letters < y.letters ? -1 : x.letters > y.letters ? 1 : 0));
  const out: string[] = [];
  let before: (typeof sorted)[number] = { word: '', flags: 0, letters: '' };
  for (const entry of sorted) {
    if (entry.letters === before.letters) throw new RangeError(`twice in the lexicon: ${entry.letters}`);
    // A prefix is shared as far as letters and ZWNJ agree; a ZWNJ after its last letter is written again.
    let units = 0;
    while (units < before.word.length && entry.word[units] === before.word[units]) units++;
    while (units > 0 && entry.word.charCodeAt(units - 1) === ZWNJ_CODE) units--;
    const shared = bare(entry.word.slice(0, units)).length;
    out.push(SYMBOLS.charAt(shared));
    for (let i = units; i < entry.word.length; i++) {
      const symbol = value.get(entry.word.charCodeAt(i));
      if (symbol === undefined) throw new RangeError(`no letter of the alphabet in ${entry.word}`);
      out.push(SYMBOLS.charAt(symbol));
    }
    out.push(SYMBOLS.charAt(CLOSING + entry.flags));
    before = entry;
  }
  return out.join('');
}
