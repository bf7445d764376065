import { CharClass, charClasses, ZWNJ } from './characters';
import { BETWEEN, Joint, takesPreverb } from './joints';
import type { Edit } from './offset-map';
import type { RepairOptions } from './repair-options';
import { Kind, PUNCTUATION, spaced } from './spacing';
import type { RepairedWord, Vocabulary } from './vocabulary';

const QUOTE = 0x22;
const OPENING_QUOTES = '“„‟〝';
const CLOSING_QUOTES = '”〞';
const PERSIAN_MARKS: ReadonlyMap<number, string> = new Map([
  [0x2c, '،'],
  [0x3b, '؛'],
  [0x3f, '؟'],
]);
const DIGIT_ZERO = { persian: 0x6f0, latin: 0x30, arabic: 0x660, keep: 0 } as const;
/** A run of letters is cut after so many units, wherever two letters meet. */
const LONGEST_RUN = 4096;
/** What may stand between the digits of one number, date or clock. */
const IN_NUMBER = '.,/٫٬:';

/** One reading of a text from start to end, which collects the edits that repair it. */
export class RepairPass {
  readonly edits: Edit[] = [];
  /** How many ZWNJ were surely lost: left out inside words, and turned to spaces. */
  lostInWords = 0;
  lostToSpaces = 0;
  private readonly classes = charClasses();
  private readonly zero: number;

  // The last two tokens.
  private beforeKind: Kind = Kind.Start;
  private beforeLength = 0;
  private kind: Kind = Kind.Start;
  private length = 0;
  private word: RepairedWord | null = null;
  private end = 0;
  /** The preverb before the last token, where that is «می»: the gap between them, and where its edit goes. */
  private preverb: { word: RepairedWord; end: number; gapEnd: number; edit: number } | null = null;

  // The paragraph so far.
  private persian = false;
  private depth = 0;
  private quoteDepth = -1;
  private quoteEdit = -1;
  private withdrawn = false;

  constructor(
    private readonly raw: string,
    private readonly options: RepairOptions,
    private readonly vocabulary: Vocabulary,
    private readonly torn: ReadonlySet<number> | null,
  ) {
    this.zero = DIGIT_ZERO[options.digits];
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
        } else if (
          kind !== CharClass.Dropped &&
          kind !== CharClass.Zwnj &&
          !(kind === CharClass.FalseZwnj && raw.charCodeAt(at) !== 0xac)
        )
          break;
        at++;
      }
      if (at >= length) break;
      at = this.token(at, space, newline);
    }
    this.closeParagraph();
    if (this.end < length) this.edit(this.end, length, '', 'spaces');
  }

  /** «. &nbsp; .»: an empty paragraph of a page whose line breaks were made spaces. */
  private isEmptyParagraph(at: number): boolean {
    const { raw } = this;
    return raw.charCodeAt(at) === 0xa0 && raw[at - 1] === ' ' && raw[at + 1] === ' ';
  }

  /** The repaired text. */
  result(): string {
    const { raw } = this;
    const edits = this.withdrawn ? this.edits.filter((edit) => edit.rule !== '') : this.edits;
    if (this.withdrawn) {
      this.edits.length = 0;
      for (const edit of edits) this.edits.push(edit);
    }
    if (edits.length === 0) return raw;
    let out = '';
    let copied = 0;
    for (const edit of edits) {
      out += raw.slice(copied, edit.start) + edit.replacement;
      copied = edit.end;
    }
    return out + raw.slice(copied);
  }

  /** Reads the token at `at` and settles the gap before it; gives the offset after it. */
  private token(at: number, space: boolean, newline: number): number {
    const { raw, classes } = this;
    const code = raw.charCodeAt(at);
    const kind = classes[code] ?? 0;
    const breaks = newline >= 0 && !(this.torn?.has(this.lineEnd(newline)) ?? false);
    if (breaks) this.closeParagraph();
    const had = space || newline >= 0;

    if (kind === CharClass.Letter || kind === CharClass.Variant) {
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
      this.readWord(at, to, had, breaks);
      return to;
    }
    if (kind === CharClass.Digit) return this.readNumber(at, had, breaks);
    if (kind === CharClass.Latin) return this.readLatin(at, had, breaks);
    return this.readMark(at, code, had, breaks);
  }

  /** The offset at which `tornLines` names the line that a newline ends: after its last visible character. */
  private lineEnd(newline: number): number {
    let end = newline;
    while (end > 0) {
      const kind = this.classes[this.raw.charCodeAt(end - 1)] ?? 0;
      if (
        kind !== CharClass.Space &&
        kind !== CharClass.Dropped &&
        kind !== CharClass.Zwnj &&
        kind !== CharClass.FalseZwnj
      )
        break;
      end--;
    }
    return end;
  }

  private readWord(at: number, to: number, had: boolean, breaks: boolean): void {
    const { raw, vocabulary } = this;
    this.persian = true;
    const previous = at > this.end ? 0 : raw.charCodeAt(at - 1);
    const tag = previous === 0x23 || previous === 0x5f || previous === 0x40 || raw.charCodeAt(to) === 0x5f;
    const preverb =
      had && !breaks && this.word !== null && this.word.preverb
        ? { word: this.word, end: this.end, gapEnd: at, edit: this.edits.length }
        : null;
    const word = tag ? vocabulary.plainWord(raw.slice(at, to)) : vocabulary.word(raw, at, to);
    if (had && !breaks && this.word !== null && !tag) {
      const joint = vocabulary.join(this.word, word);
      if (joint === Joint.Lost) this.lostToSpaces++;
      if (joint >= Joint.Joined) this.closePreverb(word);
      this.gap(at, BETWEEN[joint] ?? ' ', 'zwnj');
    } else {
      this.separate(at, Kind.Word, word.letters, had, breaks, word.ending);
    }
    if (word.lost) this.lostInWords++;
    if (word.edits !== null) {
      for (const edit of word.edits) {
        this.edits.push({
          start: at + edit.start,
          end: at + edit.end,
          replacement: edit.replacement,
          rule: edit.rule,
        });
      }
    }
    this.advance(Kind.Word, word.letters, to);
    this.word = tag ? null : word;
    this.preverb = preverb !== null && (word.bare === 'می' || word.bare === 'نمی') ? preverb : null;
  }

  /** «بر می دارم»: once «می» and its verb are one, a preverb before them is written on. */
  private closePreverb(verb: RepairedWord): void {
    const { preverb, word } = this;
    if (preverb === null || word === null || !takesPreverb(preverb.word, word.bare + verb.bare)) return;
    const edit = { start: preverb.end, end: preverb.gapEnd, replacement: '', rule: 'zwnj' };
    if (this.edits[preverb.edit]?.start === preverb.end) this.edits[preverb.edit] = edit;
    else this.edits.splice(preverb.edit, 0, edit);
  }

  private readNumber(at: number, had: boolean, breaks: boolean): number {
    const { raw, classes } = this;
    let to = at + 1;
    let commas = false;
    while (to < raw.length) {
      const code = raw.charCodeAt(to);
      const kind = classes[code];
      if (kind === CharClass.Digit) to++;
      else if (IN_NUMBER.includes(raw.charAt(to)) && classes[raw.charCodeAt(to + 1)] === CharClass.Digit) {
        if (code === 0x2c) commas = true;
        to += 2;
      } else break;
    }
    if (classes[raw.charCodeAt(to)] === CharClass.Latin) return this.readLatin(at, had, breaks);
    this.separate(at, Kind.Number, to - at, had, breaks, false);
    if (this.zero !== 0) this.unifyDigits(at, to, commas);
    this.advance(Kind.Number, to - at, to);
    return to;
  }

  /** Digits of the chosen script; commas that group thousands become ٬ beside Persian digits. */
  private unifyDigits(at: number, to: number, commas: boolean): void {
    const { raw, zero } = this;
    const groups = commas && zero === 0x6f0 && GROUPED.test(raw.slice(at, to));
    for (let i = at; i < to; i++) {
      let end = i;
      let digits = '';
      while (end < to) {
        const code = raw.charCodeAt(end);
        const value = code >= 0x6f0 ? code - 0x6f0 : code >= 0x660 ? code - 0x660 : code - 0x30;
        if (value < 0 || value > 9 || code === zero + value) break;
        digits += String.fromCharCode(zero + value);
        end++;
      }
      if (end > i) {
        this.edits.push({ start: i, end, replacement: digits, rule: 'digits' });
        i = end - 1;
      } else if (groups && raw.charCodeAt(i) === 0x2c) {
        this.edits.push({ start: i, end: i + 1, replacement: '٬', rule: 'digits' });
      }
    }
  }

  /** A word in another script, with what it holds together: an address, a handle, «COVID-19». */
  private readLatin(at: number, had: boolean, breaks: boolean): number {
    const { raw } = this;
    ADDRESS.lastIndex = at;
    const to = ADDRESS.test(raw) ? ADDRESS.lastIndex : at + 1;
    this.separate(at, Kind.Latin, to - at, had, breaks, false);
    this.advance(Kind.Latin, to - at, to);
    return to;
  }

  private readMark(at: number, code: number, had: boolean, breaks: boolean): number {
    const { raw, classes, options } = this;
    if (options.punctuation === 'keep') return this.readOther(at, had, breaks);
    const after = at + 1 < raw.length ? (classes[raw.charCodeAt(at + 1)] ?? 0) : CharClass.Space;
    const outward = after === CharClass.Latin || after === CharClass.Digit;
    if (code === 0x2e && raw.charCodeAt(at + 1) === 0x2e && raw.charCodeAt(at + 2) === 0x2e) {
      let to = at + 3;
      while (raw.charCodeAt(to) === 0x2e) to++;
      this.separate(at, Kind.Stop, 1, had, breaks, false);
      this.edits.push({ start: at, end: to, replacement: '…', rule: 'punctuation' });
      this.advance(Kind.Stop, 1, to);
      return to;
    }
    const quote = this.quote(code, at);
    if (quote !== '') {
      this.separate(at, quote === '«' ? Kind.Open : Kind.Close, 1, had, breaks, false);
      this.guillemet(quote);
      if (quote === '«' && this.quoteDepth === this.depth - 1 && raw.charAt(at) !== '«')
        this.quoteEdit = this.edits.length;
      if (raw.charAt(at) !== quote) {
        this.edits.push({ start: at, end: at + 1, replacement: quote, rule: 'quotes' });
      }
      this.advance(quote === '«' ? Kind.Open : Kind.Close, 1, at + 1);
      return at + 1;
    }
    const kind = PUNCTUATION.get(code);
    if (kind === undefined) return this.readOther(at, had, breaks);
    const percent = kind === Kind.Percent;
    if (percent && (this.kind !== Kind.Number || had) && DIRECTIVE.test(raw.slice(at, at + 6)))
      return this.readLatin(at, had, breaks);
    if (percent && this.kind !== Kind.Number) return this.readOther(at, had, breaks);
    // A mark against what follows it, after a space, begins it: «.NET», «:)».
    const begins = had && !this.startsLine(breaks) && kind !== Kind.Open && kind !== Kind.Close;
    if (
      begins &&
      (code === 0x2e || code === 0x3a) &&
      (outward || (code === 0x3a && after === 0 && raw.charCodeAt(at + 1) !== 0xab))
    ) {
      return this.readOther(at, had, breaks);
    }
    this.separate(at, kind, 1, had, breaks, false);
    const persian = percent ? '٪' : PERSIAN_MARKS.get(code);
    if (
      persian !== undefined &&
      raw.charAt(at) !== persian &&
      (percent || (this.persian && this.kind !== Kind.Latin))
    ) {
      if (!(this.kind === Kind.Number && after === CharClass.Digit)) {
        this.edits.push({ start: at, end: at + 1, replacement: persian, rule: 'punctuation' });
      }
    }
    this.advance(kind, 1, at + 1);
    return at + 1;
  }

  /** Whether no space can stand before the token: at a line's start, after an opening mark. */
  private startsLine(breaks: boolean): boolean {
    return breaks || this.kind === Kind.Start || this.kind === Kind.Open;
  }

  /** What guillemet a quotation mark at `at` becomes; '' when it stays what it is. */
  private quote(code: number, at: number): '«' | '»' | '' {
    if (code === 0xab) return '«';
    if (code === 0xbb) return '»';
    if (
      code !== QUOTE &&
      !OPENING_QUOTES.includes(this.raw.charAt(at)) &&
      !CLOSING_QUOTES.includes(this.raw.charAt(at))
    )
      return '';
    if (this.quoteDepth >= 0)
      return code !== QUOTE && OPENING_QUOTES.includes(this.raw.charAt(at))
        ? ''
        : this.depth === this.quoteDepth + 1
          ? '»'
          : '';
    if (this.depth > 0 || CLOSING_QUOTES.includes(this.raw.charAt(at))) return '';
    let ahead = at + 1;
    while (isInvisible(this.classes[this.raw.charCodeAt(ahead)])) ahead++;
    const next = this.classes[this.raw.charCodeAt(ahead)] ?? 0;
    if (!this.persian && next !== CharClass.Letter && next !== CharClass.Variant) return '';
    this.quoteDepth = this.depth;
    return '«';
  }

  private guillemet(quote: '«' | '»'): void {
    if (quote === '«') this.depth++;
    else {
      if (this.depth > 0) this.depth--;
      if (this.depth <= this.quoteDepth) {
        this.quoteDepth = -1;
        this.quoteEdit = -1;
      }
    }
  }

  /** Symbols, emoji and whatever has no rule, left as it is; a run of them is one token. */
  private readOther(at: number, had: boolean, breaks: boolean): number {
    const { raw, classes } = this;
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
    this.separate(at, Kind.Other, to - at, had, breaks, false);
    this.advance(Kind.Other, to - at, to);
    return to;
  }

  private separate(
    at: number,
    kind: Kind,
    length: number,
    had: boolean,
    breaks: boolean,
    ending: boolean,
  ): void {
    if (breaks) {
      this.gap(at, this.kind === Kind.Start ? '' : '\n', 'lines');
      this.beforeKind = Kind.Start;
      this.kind = Kind.Start;
      return;
    }
    const space =
      this.options.punctuation === 'keep'
        ? had && this.kind !== Kind.Start
        : spaced(this.beforeKind, this.beforeLength, this.kind, this.length, kind, length, had, ending);
    this.gap(at, space ? ' ' : '', 'spaces');
  }

  /** Makes what stands between the last token and `at` the wanted string. */
  private gap(at: number, wanted: string, rule: string): void {
    const { raw, end } = this;
    const size = at - end;
    if (size === wanted.length && (size === 0 || raw.charCodeAt(end) === wanted.charCodeAt(0))) return;
    this.edit(
      end,
      at,
      wanted,
      wanted === ZWNJ || (wanted === '' && rule === 'zwnj')
        ? 'zwnj'
        : wanted === '\n' || raw.slice(end, at).includes('\n')
          ? 'lines'
          : 'spaces',
    );
  }

  private edit(start: number, end: number, replacement: string, rule: string): void {
    this.edits.push({ start, end, replacement, rule });
  }

  private advance(kind: Kind, length: number, end: number): void {
    this.beforeKind = this.kind;
    this.beforeLength = this.length;
    this.kind = kind;
    this.length = length;
    this.word = null;
    this.preverb = null;
    this.end = end;
  }

  /** At the end of a paragraph: a straight quotation mark that was opened and not closed stays what it was. */
  private closeParagraph(): void {
    const open = this.quoteEdit >= 0 ? this.edits[this.quoteEdit] : undefined;
    if (open) {
      open.rule = '';
      open.replacement = this.raw.slice(open.start, open.end);
      this.withdrawn = true;
    }
    this.persian = false;
    this.depth = 0;
    this.quoteDepth = -1;
    this.quoteEdit = -1;
  }
}

/** A directive of a message template: %s, %1$s. */
const DIRECTIVE = /^%(?:\d+\$)?[a-z]/iu;
const GROUPED = /^.{1,3}(?:,.{3})+$/u;
const ADDRESS =
  /(?:[a-z][a-z+.-]{0,20}:\/\/[^\s\u0600-\u06ff«»()[\]{}<>"]+|www\.[^\s\u0600-\u06ff«»()[\]{}<>"]+|%\d*\$?[a-z]|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d]+(?:[-._@'’&+/:#=][\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d]+)*)/iuy;

function isQuote(code: number, mark: string): boolean {
  return code === QUOTE || OPENING_QUOTES.includes(mark) || CLOSING_QUOTES.includes(mark);
}

/** Whether a character outside words shows nothing and takes no room. */
function isInvisible(kind: number | undefined): boolean {
  return kind === CharClass.Dropped || kind === CharClass.Zwnj || kind === CharClass.FalseZwnj;
}
