import { fold } from './fold';
import { keptOf } from './kept-words';
import { type Spelled, SpellingTable, spellingHash } from './spelling-table';
import type { TokenKind, WordCuts } from './tokens';
import { copyOf } from './vocabulary';
import { forgetWords, numberWord } from './word-numbers';

/** A written word and the form in which words are compared. */
export interface WordForm extends Spelled {
  readonly kind: TokenKind;
  readonly key: string;
  /** The number of its kind and key; −1 where it is not kept. */
  readonly word: number;
  /** Where it is to be cut, and who says so. */
  cuts: ReturnType<WordCuts>;
  cutBy: WordCuts | undefined;
}

/** Spellings kept between texts; when there are more, the memory is emptied before the next text. */
const mostKept = 1 << 16;
/** A longer word is not kept. */
const longestKept = 40;

let forms = new SpellingTable<WordForm>();

/**
 * The one object for the word that stands in the units `[from, to)` of a text: every later stage looks words up by
 * their key or their number, and none works out anew what it knows of a word.
 */
export function wordFormAt(kind: TokenKind, text: string, from: number, to: number): WordForm {
  if (to - from > longestKept) return formOf(kind, text.slice(from, to), false);
  const hash = spellingHash(text, from, to);
  const known = forms.find(text, from, to, hash);
  // What a spelling begins with tells its kind; where another rule has cut it so, it is not kept.
  if (known !== undefined) return known.kind === kind ? known : formOf(kind, known.written, false);
  // A copy: a slice would keep the whole text it was cut from alive.
  const form = formOf(kind, copyOf(text.slice(from, to)), true);
  forms.add(hash, form);
  return form;
}

function formOf(kind: TokenKind, written: string, kept: boolean): WordForm {
  const folded = kind === 'punctuation' ? written : fold(written);
  const { key, word } = kept ? numberWord(kind, folded) : { key: folded, word: -1 };
  return { kind, written, key, word, cuts: null, cutBy: undefined };
}

/** Where a word is to be cut, asked once a word. */
export function cutsOf(form: WordForm, cutBy: WordCuts): ReturnType<WordCuts> {
  if (form.cutBy !== cutBy) {
    form.cuts = cutBy(form.written);
    form.cutBy = cutBy;
  }
  return form.cuts;
}

/** Called before a text is read: forgets the words of earlier texts when they have become too many. */
export function boundWordForms(): void {
  if (forms.size < keptOf(mostKept)) return;
  forms = new SpellingTable();
  forgetWords();
}
