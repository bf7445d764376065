import { CharClass, charClasses, isInvisible } from './characters';
import { DIGIT_ZERO, endOfNumber, unifyDigits } from './digits';
import { endOfForeign } from './foreign';
import { MarkPass } from './mark-pass';
import type { Edit } from './offset-map';
import { readForeign } from './read-foreign';
import type { RepairOptions } from './repair-options';
import { Kind, PUNCTUATION } from './spacing';
import { endOfWord, lineEnd } from './token-ends';
import { Track } from './track';
import type { Vocabulary } from './vocabulary';
import { WordPass } from './word-pass';
import { applyEdits } from './word-repair';
import { placeWords, type WordsInPlace } from './words-in-place';

const NOT_SIGN = 0xac;
const NO_BREAK_SPACE = 0xa0;

/** One reading of a text from start to end, which collects the edits that repair it. */
export class RepairPass {
  private readonly classes = charClasses();
  private readonly track: Track;
  private readonly words: WordPass;
  private readonly marks: MarkPass;
  private readonly zero: number;

  constructor(
    private readonly raw: string,
    options: RepairOptions,
    vocabulary: Vocabulary,
    private readonly torn: ReadonlySet<number> | null,
  ) {
    this.zero = DIGIT_ZERO[options.digits];
    this.track = new Track(raw, options.punctuation === 'keep');
    this.words = new WordPass(raw, this.track, vocabulary);
    this.marks = new MarkPass(raw, this.track, this.words, options.punctuation === 'keep');
  }

  get edits(): Edit[] {
    return this.track.edits;
  }

  /** The words read, and where they begin in the repaired text; asked once, when all is read. */
  wordsInPlace(): WordsInPlace {
    return placeWords(this.words.words, this.words.starts, this.edits);
  }

  /** How many ZWNJ were surely lost: left out inside words, and turned to spaces. */
  get lostInWords(): number {
    return this.words.lostInWords;
  }

  get lostToSpaces(): number {
    return this.words.lostToSpaces;
  }

  /** Reads the whole text. */
  run(): void {
    const { raw, classes } = this;
    const length = raw.length;
    let at = 0;
    for (;;) {
      // The gap before the next token.
      let space = false;
      let newline = -1;
      while (at < length) {
        const kind = classes[raw.charCodeAt(at)] ?? 0;
        if (kind === CharClass.Space) {
          space = true;
          if (newline < 0 && this.isEmptyParagraph(at)) newline = at;
        } else if (kind === CharClass.Newline) {
          if (newline < 0) newline = at;
        } else if (!isInvisible(kind) || raw.charCodeAt(at) === NOT_SIGN) break;
        at++;
      }
      if (at >= length) break;
      at = this.token(at, space, newline);
    }
    this.closeParagraph();
    if (this.track.end < length) this.track.edit(this.track.end, length, '', 'spaces');
    this.marks.withdraw();
  }

  /** «. &nbsp; .»: an empty paragraph of a page whose line breaks were made spaces. */
  private isEmptyParagraph(at: number): boolean {
    const { raw } = this;
    return raw.charCodeAt(at) === NO_BREAK_SPACE && raw[at - 1] === ' ' && raw[at + 1] === ' ';
  }

  /** The repaired text. */
  result(): string {
    return applyEdits(this.raw, this.edits);
  }

  /** Reads the token at `at` and settles the gap before it; gives the offset after it. */
  private token(at: number, space: boolean, newline: number): number {
    const { raw, classes } = this;
    const kind = classes[raw.charCodeAt(at)] ?? 0;
    const breaks = newline >= 0 && !(this.torn?.has(lineEnd(raw, newline)) ?? false);
    if (breaks) this.closeParagraph();
    const had = space || newline >= 0;

    if (kind === CharClass.Letter || kind === CharClass.Variant) {
      const to = endOfWord(raw, at);
      this.words.read(at, to, had, breaks);
      return to;
    }
    this.words.beforeOther(PUNCTUATION.get(raw.charCodeAt(at)));
    if (kind === CharClass.Digit) return this.readNumber(at, had, breaks);
    if (kind === CharClass.Latin) return readForeign(raw, this.track, at, had, breaks);
    return this.marks.read(at, had, breaks);
  }

  private readNumber(at: number, had: boolean, breaks: boolean): number {
    const { raw, track } = this;
    const to = endOfNumber(raw, at);
    if (this.classes[raw.charCodeAt(to)] === CharClass.Latin && endOfForeign(raw, at) > to)
      return readForeign(raw, this.track, at, had, breaks);
    track.separate(at, Kind.Number, to - at, had, breaks, false);
    unifyDigits(raw, at, to, this.zero, track.edits);
    track.advance(Kind.Number, to - at, to);
    return to;
  }

  private closeParagraph(): void {
    this.words.closeParagraph();
    this.marks.closeParagraph();
  }
}
