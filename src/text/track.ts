import { ZWNJ } from './characters';
import { goesOn } from './foreign';
import type { Edit } from './offset-map';
import { Kind, spaced } from './spacing';

/** The last two tokens that were read and the edits so far; settles what stands between one token and the next. */
export class Track {
  readonly edits: Edit[] = [];
  /** The last token, where it ended, and the one before it. */
  kind: Kind = Kind.Start;
  length = 0;
  end = 0;
  beforeKind: Kind = Kind.Start;
  /** The last token is an address, which would take in whatever came to stand against it. */
  address = false;
  private beforeLength = 0;

  constructor(
    private readonly raw: string,
    /** Spaces stay where the writer put them; no rule of marks sets or takes one. */
    private readonly keepsSpaces: boolean,
  ) {}

  /** Settles the gap before the token at `at`. */
  separate(at: number, kind: Kind, length: number, had: boolean, breaks: boolean, ending: boolean): void {
    if (breaks) {
      this.gap(at, this.kind === Kind.Start ? '' : '\n', 'lines');
      this.beforeKind = Kind.Start;
      this.kind = Kind.Start;
      return;
    }
    // What stands hidden in a number or a foreign word stays: without it another one would be read.
    if (!had && at > this.end && (this.address || goesOn(this.lastWritten(), this.raw, at))) return;
    const space =
      this.keepsSpaces || this.address
        ? had && this.kind !== Kind.Start
        : spaced(this.beforeKind, this.beforeLength, this.kind, this.length, kind, length, had, ending);
    this.gap(at, space ? ' ' : '', 'spaces');
  }

  /** The last character as it is written by now. */
  private lastWritten(): string {
    const edit = this.edits.at(-1);
    return edit?.end === this.end && edit.replacement !== ''
      ? edit.replacement.slice(-1)
      : this.raw.charAt(this.end - 1);
  }

  /** Makes what stands between the last token and `at` the wanted string. */
  gap(at: number, wanted: string, rule: string): void {
    const { raw, end } = this;
    const size = at - end;
    if (size === wanted.length && (size === 0 || raw.charCodeAt(end) === wanted.charCodeAt(0))) return;
    this.edit(end, at, wanted, this.ruleOf(at, wanted, rule));
  }

  private ruleOf(at: number, wanted: string, rule: string): string {
    if (wanted === ZWNJ || (wanted === '' && rule === 'zwnj')) return 'zwnj';
    return wanted === '\n' || this.raw.slice(this.end, at).includes('\n') ? 'lines' : 'spaces';
  }

  edit(start: number, end: number, replacement: string, rule: string): void {
    this.edits.push({ start, end, replacement, rule });
  }

  /** Goes on after a token. */
  advance(kind: Kind, length: number, end: number): void {
    this.beforeKind = this.kind;
    this.beforeLength = this.length;
    this.kind = kind;
    this.length = length;
    this.end = end;
    this.address = false;
  }

  /** Whether no space can stand before the next token: at a line's start, after an opening mark. */
  startsLine(breaks: boolean): boolean {
    return breaks || this.kind === Kind.Start || this.kind === Kind.Open;
  }
}
