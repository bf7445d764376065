import { ALPHABET } from '../../src/models/compiled-symbols';
import { CharClass, charClasses, NON_JOINING, variantOf } from '../../src/text/characters';

export const ZWNJ = '\u200c';
const closed = new RegExp(`([${NON_JOINING}])${ZWNJ}+`, 'gu');
const alphabet = new Set(ALPHABET);

/** A text in Persian letters, without marks and controls, each ZWNJ one and none where it shows nothing. */
export function plain(text: string): string {
  const classes = charClasses();
  let out = '';
  for (const unit of text) {
    const kind = classes[unit.charCodeAt(0)];
    if (kind === CharClass.Variant) out += variantOf(unit.charCodeAt(0)).replace('ٔ', '');
    else if (kind === CharClass.FalseZwnj) out += ZWNJ;
    else if (kind !== CharClass.Mark && kind !== CharClass.Dropped) out += unit;
  }
  return out.replace(/\u200c{2,}/gu, ZWNJ).replace(closed, '$1');
}

/** Whether a word is spelled in letters of the lexicon alone. */
export function isWord(word: string): boolean {
  for (const letter of word) if (!alphabet.has(letter)) return false;
  return word.length > 0 && !word.startsWith(ZWNJ) && !word.endsWith(ZWNJ);
}

export const bare = (word: string): string => word.replaceAll(ZWNJ, '');
