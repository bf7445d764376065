import { fold } from './fold';
import { copyOf } from './vocabulary';

/** A written word and the form in which words are compared. */
export interface WordForm {
  readonly text: string;
  readonly key: string;
}

/** Words kept between texts; the memory is emptied when it is full. */
const mostKept = 1 << 16;
/** A longer word is not kept. */
const longestKept = 40;

const forms = new Map<string, WordForm>();
const keys = new Map<string, string>();

/**
 * The one object for a written word: every later stage looks words up by their key, and a string that is always the
 * same is found without being hashed and compared anew.
 */
export function wordForm(written: string): WordForm {
  const known = forms.get(written);
  if (known !== undefined) return known;
  if (written.length > longestKept) return { text: written, key: fold(written) };
  if (forms.size >= mostKept) {
    forms.clear();
    keys.clear();
  }
  // A copy: a slice would keep the whole text it was cut from alive.
  const text = copyOf(written);
  const folded = fold(text);
  let key = keys.get(folded);
  if (key === undefined) {
    key = folded;
    keys.set(key, key);
  }
  const form = { text, key };
  forms.set(text, form);
  return form;
}
