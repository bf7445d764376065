import { CharClass, charClasses, NON_JOINING, variantOf, ZWNJ } from './characters';

/** One replacement inside a word, in offsets of the raw word. */
export interface WordEdit {
  start: number;
  end: number;
  replacement: string;
  rule: WordRule;
}
export type WordRule = 'letters' | 'marks' | 'controls' | 'zwnj' | 'missing-space';

/** What stands between two letters of a word. */
export const Boundary = { None: 0, Zwnj: 1, Space: 2 } as const;

/** The letters of a raw word, what stood between them, and where they came from. */
export interface SpelledWord {
  /** Persian letters without marks and ZWNJ. */
  codes: Uint16Array;
  length: number;
  /** A {@link Boundary} after each letter, as the writer set them. */
  given: Uint8Array;
  /** Raw offset of each letter. */
  at: Int32Array;
}

export interface WordOptions {
  diacritics: 'keep' | 'drop';
}

const nonJoining = new Set([...NON_JOINING].map((letter) => letter.charCodeAt(0)));
/** Whether a ZWNJ after this letter would show nothing. */
export const closesUp = (code: number): boolean => nonJoining.has(code);

/** U+200E and U+200F. */
const directionMarks: ReadonlySet<number> = new Set([0x200e, 0x200f]);

/** Spells a raw word: its letters, unified, and the boundaries it was written with. */
export function spell(raw: string): SpelledWord {
  const classes = charClasses();
  const codes: number[] = [];
  const at: number[] = [];
  const given: number[] = [];
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    switch (classes[code]) {
      case CharClass.Letter:
        codes.push(code);
        at.push(i);
        given.push(Boundary.None);
        break;
      case CharClass.Variant:
        for (const letter of variantOf(code)) {
          if (letter === ' ') given[given.length - 1] = Boundary.Space;
          else if (classes[letter.charCodeAt(0)] === CharClass.Letter) {
            codes.push(letter.charCodeAt(0));
            at.push(i);
            given.push(Boundary.None);
          }
        }
        break;
      case CharClass.Zwnj:
      case CharClass.FalseZwnj:
        if (given.length > 0) given[given.length - 1] = Boundary.Zwnj;
        break;
      case CharClass.Dropped:
        // Some editors write a mark of direction where a ZWNJ belongs.
        if (directionMarks.has(code) && given.length > 0 && !closesUp(codes[codes.length - 1] ?? 0))
          given[given.length - 1] = Boundary.Zwnj;
        break;
      default:
    }
  }
  if (given.length > 0) given[given.length - 1] = Boundary.None;
  return {
    codes: Uint16Array.from(codes),
    length: codes.length,
    given: Uint8Array.from(given),
    at: Int32Array.from(at),
  };
}

/**
 * The edits that turn the raw word into the wanted one: letters unified, what is invisible taken out,
 * and the boundaries as wanted.
 */
export function wordEdits(
  raw: string,
  word: SpelledWord,
  wanted: Uint8Array,
  options: WordOptions,
): WordEdit[] {
  const classes = charClasses();
  const edits: WordEdit[] = [];
  let letter = -1; // index of the last letter seen
  let settled = true; // whether the boundary after it has been written
  let mark = 0;
  const boundary = (kind: number | undefined) =>
    kind === Boundary.Zwnj ? ZWNJ : kind === Boundary.Space ? ' ' : '';
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    const kind = classes[code];
    if (kind === CharClass.Letter || kind === CharClass.Variant) {
      if (!settled) {
        const between = boundary(wanted[letter]);
        if (between !== '') {
          edits.push({
            start: i,
            end: i,
            replacement: between,
            rule: between === ' ' ? 'missing-space' : 'zwnj',
          });
        }
      }
      settled = false;
      mark = 0;
      const first = letter + 1;
      while (letter + 1 < word.length && word.at[letter + 1] === i) letter++;
      if (kind === CharClass.Variant) {
        let plain = '';
        let at = first;
        for (const unit of variantOf(code)) {
          const unitKind = classes[unit.charCodeAt(0)];
          if (unitKind === CharClass.Letter) {
            plain += unit;
            if (at < letter) plain += boundary(wanted[at]);
            at++;
          } else if (unitKind === CharClass.Mark && options.diacritics === 'keep') plain += unit;
        }
        edits.push({ start: i, end: i + 1, replacement: plain, rule: 'letters' });
        // «ۀ» has its hamza; one more after it is one too many.
        mark = plain.charCodeAt(plain.length - 1);
      }
    } else if (kind === CharClass.Mark) {
      if (options.diacritics === 'drop' || code === mark)
        edits.push({ start: i, end: i + 1, replacement: '', rule: 'marks' });
      mark = code;
    } else if (
      (kind === CharClass.Zwnj || kind === CharClass.FalseZwnj) &&
      !settled &&
      letter < word.length - 1
    ) {
      const between = boundary(wanted[letter]);
      if (raw.charAt(i) !== between) edits.push({ start: i, end: i + 1, replacement: between, rule: 'zwnj' });
      settled = true;
    } else {
      const rule = kind === CharClass.Dropped ? 'controls' : 'zwnj';
      edits.push({ start: i, end: i + 1, replacement: '', rule });
    }
  }
  return edits;
}

/** The text that edits make of a raw text. Edits are in order and do not overlap. */
export function applyEdits(raw: string, edits: readonly Omit<WordEdit, 'rule'>[]): string {
  let out = '';
  let copied = 0;
  for (const edit of edits) {
    out += raw.slice(copied, edit.start) + edit.replacement;
    copied = edit.end;
  }
  return out + raw.slice(copied);
}
