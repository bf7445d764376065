import { CharacterClass, characterClasses } from './character-class';
import { boundWordForms, cutsOf, type WordForm, wordFormAt } from './word-forms';
import { firstWord } from './word-numbers';
import type { FormedWord, WordsInPlace } from './words-in-place';

export type TokenKind = 'word' | 'latin' | 'number' | 'punctuation';

/** A word, a run of digits or one mark of punctuation of the repaired text. */
export interface Token {
  readonly index: number;
  readonly kind: TokenKind;
  readonly text: string;
  /** The word in the form in which words are compared, see `fold`. */
  readonly key: string;
  /** The number of its key among the words of its kind, by which is kept what is known of it, see `WordFacts`. */
  readonly word: number;
  /** `[start, end)` in UTF-16 units of the repaired text. */
  readonly start: number;
  readonly end: number;
  /** White space or a line break stands before it (false: it touches the token before). */
  readonly spaceBefore: boolean;
  /** It is the first of its line, and of its paragraph. */
  readonly lineStart: boolean;
}

/**
 * Where one written word is to be read as several («پنج‌نفره», «بیست‌ودو»): the cuts as `[end, start]` pairs in
 * UTF-16 units of the word, or null where it is one.
 */
export type WordCuts = (word: string) => readonly (readonly [number, number])[] | null;

/**
 * Cuts a repaired text into tokens. ZWNJ and diacritics belong to their word; digits and letters that touch are two
 * tokens; every other character is a token of its own.
 *
 * @param cuts asked of each word.
 * @param read the words that the repair has read in this text: those that stand alone are taken as they are.
 * @example
 * tokenize('۲۵ میلیون کاربر.').map((token) => token.text); // ['۲۵', 'میلیون', 'کاربر', '.']
 */
export function tokenize(text: string, cuts?: WordCuts, read?: WordsInPlace): Token[] {
  boundWordForms();
  const classes = characterClasses();
  const tokens: Token[] = [];
  const length = text.length;
  let at = 0;
  let spaceBefore = true;
  let lineStart = true;

  const words = read?.words ?? [];
  const starts = read?.starts ?? [];
  let known = 0;

  const push = (kind: TokenKind, start: number, end: number, form: WordForm): void => {
    const { written, key, word } = form;
    tokens.push({ index: tokens.length, kind, text: written, key, word, start, end, spaceBefore, lineStart });
    spaceBefore = false;
    lineStart = false;
  };
  const pushAt = (kind: TokenKind, start: number, end: number): void =>
    push(kind, start, end, wordFormAt(kind, text, start, end));

  while (at < length) {
    const unitClass = classes[text.charCodeAt(at)] ?? CharacterClass.other;
    if (unitClass === CharacterClass.space || unitClass === CharacterClass.joiner) {
      spaceBefore = spaceBefore || unitClass === CharacterClass.space;
      at++;
      continue;
    }
    if (unitClass === CharacterClass.newline) {
      spaceBefore = true;
      lineStart = true;
      at++;
      continue;
    }
    const start = at++;
    while (known < starts.length && (starts[known] ?? 0) < start) known++;
    const word = starts[known] === start ? words[known] : undefined;
    const whole =
      word && !goesOn(classes[text.charCodeAt(start + word.text.length)]) ? formOfWord(word) : null;
    if (word && whole && !(cuts && cutsOf(whole, cuts))) {
      at = start + word.text.length;
      push('word', start, at, whole);
    } else if (
      unitClass === CharacterClass.letter ||
      unitClass === CharacterClass.latin ||
      unitClass === CharacterClass.mark
    ) {
      const script = unitClass === CharacterClass.latin ? CharacterClass.latin : CharacterClass.letter;
      for (; at < length; at++) {
        const next = classes[text.charCodeAt(at)];
        if (next === script || next === CharacterClass.mark) continue;
        if (next !== CharacterClass.joiner) break;
        // A ZWNJ at the end of a word belongs to nothing.
        const after = classes[text.charCodeAt(at + 1)];
        if (at + 1 >= length || (after !== script && after !== CharacterClass.mark)) break;
      }
      const kind = script === CharacterClass.latin ? 'latin' : 'word';
      const form = wordFormAt(kind, text, start, at);
      const pairs = cuts && kind === 'word' ? cutsOf(form, cuts) : null;
      if (pairs) {
        let from = start;
        for (const [end, next] of pairs) {
          pushAt(kind, from, start + end);
          from = start + next;
        }
        pushAt(kind, from, at);
      } else push(kind, start, at, form);
    } else if (unitClass === CharacterClass.digit) {
      while (at < length && classes[text.charCodeAt(at)] === CharacterClass.digit) at++;
      pushAt('number', start, at);
    } else {
      if (
        unitClass === CharacterClass.highSurrogate &&
        at < length &&
        (text.charCodeAt(at) & 0xfc00) === 0xdc00
      )
        at++;
      pushAt('punctuation', start, at);
    }
  }
  return tokens;
}

/** Whether a unit of this class after a word may belong to it. */
const goesOn = (unitClass: number | undefined): boolean =>
  unitClass === CharacterClass.letter ||
  unitClass === CharacterClass.mark ||
  unitClass === CharacterClass.joiner;

/** The form of a word that the repair has read; null where its text is not one word («کمتر از»). */
function formOfWord(word: FormedWord): WordForm | null {
  const { form } = word;
  if (form !== null && form.word >= firstWord()) return form;
  const { text } = word;
  const classes = characterClasses();
  let before: number = CharacterClass.joiner;
  for (let i = 0; i < text.length; i++) {
    const unitClass = classes[text.charCodeAt(i)];
    if (unitClass !== CharacterClass.letter && (before === CharacterClass.joiner || !goesOn(unitClass)))
      return null;
    before = unitClass ?? CharacterClass.other;
  }
  if (before === CharacterClass.joiner) return null;
  word.form = wordFormAt('word', text, 0, text.length);
  return word.form;
}
