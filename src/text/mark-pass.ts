import { CharClass, charClasses } from './characters';
import { isDirective } from './foreign';
import { Guillemets, isQuote } from './guillemets';
import { readForeign } from './read-foreign';
import { Kind, PUNCTUATION } from './spacing';
import { endOfEllipsis, endOfSymbols } from './token-ends';
import type { Track } from './track';
import type { WordPass } from './word-pass';

const COMMA = 0x2c;
const DOT = 0x2e;
const COLON = 0x3a;
const OPENING_GUILLEMET = 0xab;
const PERSIAN_MARKS: ReadonlyMap<number, string> = new Map([
  [0x2c, '،'],
  [0x3b, '؛'],
  [0x3f, '؟'],
]);

const opensQuote = (code: number, mark: string): boolean => code === OPENING_GUILLEMET || isQuote(code, mark);

/** Reads the marks of a text: punctuation becomes Persian where Persian stands, quotation marks become guillemets. */
export class MarkPass {
  private readonly guillemets = new Guillemets();
  private withdrawn = false;

  constructor(
    private readonly raw: string,
    private readonly track: Track,
    private readonly words: WordPass,
    private readonly keepsMarks: boolean,
  ) {}

  /** Reads the mark at `at` and gives the offset after it. */
  read(at: number, had: boolean, breaks: boolean): number {
    const { raw } = this;
    if (this.keepsMarks) return this.readOther(at, had, breaks);
    const code = raw.charCodeAt(at);
    if (code === DOT) {
      const to = endOfEllipsis(raw, at);
      if (to > 0) return this.writeMark(at, to, Kind.Stop, '…', had, breaks, 'punctuation');
    }
    const guillemet = this.guillemets.read(raw, at, this.words.persian);
    if (guillemet !== '') {
      const kind = guillemet === '«' ? Kind.Open : Kind.Close;
      this.writeMark(at, at + 1, kind, guillemet, had, breaks, 'quotes');
      this.guillemets.pass(
        guillemet,
        raw.charAt(at) === guillemet ? null : (this.track.edits.at(-1) ?? null),
      );
      return at + 1;
    }
    const kind = PUNCTUATION.get(code);
    if (kind === undefined) return this.readOther(at, had, breaks);
    return this.readPunctuation(at, kind, had, breaks);
  }

  private readPunctuation(at: number, kind: Kind, had: boolean, breaks: boolean): number {
    const { raw, track } = this;
    const code = raw.charCodeAt(at);
    const after = at + 1 < raw.length ? (charClasses()[raw.charCodeAt(at + 1)] ?? 0) : CharClass.Space;
    if (kind === Kind.Percent) {
      if ((track.kind !== Kind.Number || had) && isDirective(raw, at))
        return readForeign(raw, track, at, had, breaks);
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
    const { raw, track } = this;
    const to = endOfSymbols(raw, at);
    track.separate(at, Kind.Other, to - at, had, breaks, false);
    track.advance(Kind.Other, to - at, to);
    return to;
  }

  /** At the end of a paragraph: a straight quotation mark that was opened and not closed stays what it was. */
  closeParagraph(): void {
    const open = this.guillemets.close();
    if (open === null) return;
    open.rule = '';
    this.withdrawn = true;
  }

  /** Takes back the edits that were undone. */
  withdraw(): void {
    if (!this.withdrawn) return;
    const { edits } = this.track;
    let kept = 0;
    for (const edit of edits) if (edit.rule !== '') edits[kept++] = edit;
    edits.length = kept;
  }
}
