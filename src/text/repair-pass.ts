import { CharClass, charClasses, isInvisible } from './characters';
import { DIGIT_ZERO, endOfNumber, unifyDigits } from './digits';
import { endOfForeign, isAddress, isDirective } from './foreign';
import { Guillemets, isQuote } from './guillemets';
import type { Edit } from './offset-map';
import type { RepairOptions } from './repair-options';
import { Kind, PUNCTUATION } from './spacing';
import { Track } from './track';
import type { Vocabulary } from './vocabulary';
import { WordPass } from './word-pass';
import { applyEdits } from './word-repair';
import { placeWords, type WordsInPlace } from './words-in-place';

const COMMA = 0x2c;
const DOT = 0x2e;
const COLON = 0x3a;
const OPENING_GUILLEMET = 0xab;
const NOT_SIGN = 0xac;
const NO_BREAK_SPACE = 0xa0;
const PERSIAN_MARKS: ReadonlyMap<number, string> = new Map([
  [0x2c, '،'],
  [0x3b, '؛'],
  [0x3f, '؟'],
]);
/** A run of letters is cut after so many units, wherever two letters meet. */
const LONGEST_RUN = 4096;

const opensQuote = (code: number, mark: string): boolean => code === OPENING_GUILLEMET || isQuote(code, mark);

/** One reading of a text from start to end, which collects the edits that repair it. */
export class RepairPass {
  private readonly classes = charClasses();
  private readonly track: Track;
  private readonly words: WordPass;
  private readonly guillemets = new Guillemets();
  private readonly zero: number;
  private withdrawn = false;

  constructor(
    private readonly raw: string,
    private readonly options: RepairOptions,
    vocabulary: Vocabulary,
    private readonly torn: ReadonlySet<number> | null,
  ) {
    this.zero = DIGIT_ZERO[options.digits];
    this.track = new Track(raw, options.punctuation === 'keep');
    this.words = new WordPass(raw, this.track, vocabulary);
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
    if (this.withdrawn) this.withdraw();
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
    const breaks = newline >= 0 && !(this.torn?.has(this.lineEnd(newline)) ?? false);
    if (breaks) this.closeParagraph();
    const had = space || newline >= 0;

    if (kind === CharClass.Letter || kind === CharClass.Variant) {
      const to = this.endOfWord(at);
      this.words.read(at, to, had, breaks);
      return to;
    }
    this.words.beforeOther(PUNCTUATION.get(raw.charCodeAt(at)));
    if (kind === CharClass.Digit) return this.readNumber(at, had, breaks);
    if (kind === CharClass.Latin) return this.readForeign(at, had, breaks);
    return this.readMark(at, had, breaks);
  }

  private endOfWord(at: number): number {
    const { raw, classes } = this;
    let to = at + 1;
    while (to < raw.length) {
      const next = classes[raw.charCodeAt(to)] ?? 0;
      if (next === 0 || next > CharClass.Dropped) break;
      // What goes on without end is read a stretch at a time.
      if (
        to - at >= LONGEST_RUN &&
        next === CharClass.Letter &&
        classes[raw.charCodeAt(to - 1)] === CharClass.Letter
      )
        break;
      to++;
    }
    return to;
  }

  /** The offset at which `tornLines` names the line that a newline ends: after its last visible character. */
  private lineEnd(newline: number): number {
    let end = newline;
    while (end > 0) {
      const kind = this.classes[this.raw.charCodeAt(end - 1)] ?? 0;
      if (kind !== CharClass.Space && !isInvisible(kind)) break;
      end--;
    }
    return end;
  }

  private readNumber(at: number, had: boolean, breaks: boolean): number {
    const { raw, track } = this;
    const to = endOfNumber(raw, at);
    if (this.classes[raw.charCodeAt(to)] === CharClass.Latin && endOfForeign(raw, at) > to)
      return this.readForeign(at, had, breaks);
    track.separate(at, Kind.Number, to - at, had, breaks, false);
    unifyDigits(raw, at, to, this.zero, track.edits);
    track.advance(Kind.Number, to - at, to);
    return to;
  }

  /** A word in another script, with what it holds together. */
  private readForeign(at: number, had: boolean, breaks: boolean): number {
    const to = endOfForeign(this.raw, at);
    this.track.separate(at, Kind.Latin, to - at, had, breaks, false);
    this.track.advance(Kind.Latin, to - at, to);
    this.track.address = isAddress(this.raw, at, to);
    return to;
  }

  private readMark(at: number, had: boolean, breaks: boolean): number {
    const { raw } = this;
    if (this.options.punctuation === 'keep') return this.readOther(at, had, breaks);
    const code = raw.charCodeAt(at);
    if (code === DOT) {
      const to = this.endOfEllipsis(at);
      if (to > 0) return this.writeMark(at, to, Kind.Stop, '…', had, breaks, 'punctuation');
    }
    const guillemet = this.guillemets.read(raw, at, this.words.persian);
    if (guillemet !== '') {
      const kind = guillemet === '«' ? Kind.Open : Kind.Close;
      this.writeMark(at, at + 1, kind, guillemet, had, breaks, 'quotes');
      this.guillemets.pass(guillemet, raw.charAt(at) === guillemet ? null : (this.edits.at(-1) ?? null));
      return at + 1;
    }
    const kind = PUNCTUATION.get(code);
    if (kind === undefined) return this.readOther(at, had, breaks);
    return this.readPunctuation(at, kind, had, breaks);
  }

  private readPunctuation(at: number, kind: Kind, had: boolean, breaks: boolean): number {
    const { raw, track } = this;
    const code = raw.charCodeAt(at);
    const after = at + 1 < raw.length ? (this.classes[raw.charCodeAt(at + 1)] ?? 0) : CharClass.Space;
    if (kind === Kind.Percent) {
      if ((track.kind !== Kind.Number || had) && isDirective(raw, at))
        return this.readForeign(at, had, breaks);
      if (track.kind !== Kind.Number) return this.readOther(at, had, breaks);
      return this.writeMark(at, at + 1, kind, '٪', had, breaks, 'punctuation');
    }
    // A mark against what follows it, after a space, begins it: «.NET», «:)».
    const begins = had && !track.startsLine(breaks);
    const outward = after === CharClass.Latin || after === CharClass.Digit;
    if (begins && code === DOT && outward) return this.readOther(at, had, breaks);
    // «۳ ,۱۲۳»: against both numbers it would part thousands.
    if (begins && code === COMMA && track.kind === Kind.Number && after === CharClass.Digit)
      return this.readOther(at, had, breaks);
    if (
      begins &&
      code === COLON &&
      (outward || (after === CharClass.Other && !opensQuote(raw.charCodeAt(at + 1), raw.charAt(at + 1))))
    )
      return this.readOther(at, had, breaks);
    const stays =
      !this.words.persian ||
      track.kind === Kind.Latin ||
      (track.kind === Kind.Number && after === CharClass.Digit);
    const mark = (stays ? undefined : PERSIAN_MARKS.get(code)) ?? raw.charAt(at);
    return this.writeMark(at, at + 1, kind, mark, had, breaks, 'punctuation');
  }

  /** The offset after three dots or more, what stands between them aside; 0 when there are fewer. */
  private endOfEllipsis(at: number): number {
    let dots = 1;
    let end = at + 1;
    for (let i = at + 1; i < this.raw.length; i++) {
      if (this.raw.charCodeAt(i) === DOT) {
        dots++;
        end = i + 1;
        continue;
      }
      const kind = this.classes[this.raw.charCodeAt(i)];
      if (kind !== CharClass.Space && !isInvisible(kind)) break;
    }
    return dots >= 3 ? end : 0;
  }

  private writeMark(
    at: number,
    to: number,
    kind: Kind,
    mark: string,
    had: boolean,
    breaks: boolean,
    rule: string,
  ): number {
    const { raw, track } = this;
    track.separate(at, kind, 1, had, breaks, false);
    if (to - at !== mark.length || raw.charAt(at) !== mark) track.edit(at, to, mark, rule);
    track.advance(kind, 1, to);
    return to;
  }

  /** Symbols, emoji and whatever has no rule, left as it is; a run of them is one token. */
  private readOther(at: number, had: boolean, breaks: boolean): number {
    const { raw, classes, track } = this;
    let to = at + 1;
    while (to < raw.length) {
      const code = raw.charCodeAt(to);
      const joiner = code === 0x200d && classes[raw.charCodeAt(to + 1)] === CharClass.Other;
      if (
        !joiner &&
        (classes[code] !== CharClass.Other || PUNCTUATION.has(code) || isQuote(code, raw.charAt(to)))
      )
        break;
      to++;
    }
    track.separate(at, Kind.Other, to - at, had, breaks, false);
    track.advance(Kind.Other, to - at, to);
    return to;
  }

  /** At the end of a paragraph: a straight quotation mark that was opened and not closed stays what it was. */
  private closeParagraph(): void {
    this.words.closeParagraph();
    const open = this.guillemets.close();
    if (open === null) return;
    open.rule = '';
    this.withdrawn = true;
  }

  /** Takes back the edits that were undone. */
  private withdraw(): void {
    const { edits } = this;
    let kept = 0;
    for (const edit of edits) if (edit.rule !== '') edits[kept++] = edit;
    edits.length = kept;
  }
}
