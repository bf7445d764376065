import { CharClass, charClasses } from './characters';

/** What a line of a raw text is. */
export type LineKind = 'blank' | 'prose' | 'item' | 'furniture';

/** A line of a text, without the white space around it. */
export interface Line {
  start: number;
  end: number;
  kind: LineKind;
}

/**
 * Furniture: what a page, a site or an agency prints around an article and nobody says in it.
 * Found by reading what ends and begins the texts of Iranian agencies and of saved web pages.
 */
const FURNITURE: readonly RegExp[] = [
  /^(?:published|posted|source|printed|retrieved) (?:on|at|by|from)?\b/iu,
  /^https?:\/\/\S+$/iu,
  /^(?:page|صفحه|صفحهٔ|ص) ?[\d۰-۹٠-٩]+(?: ?(?:of|از|\/) ?[\d۰-۹٠-٩]+)?$/iu,
  /^[-–—\s]*[\d۰-۹٠-٩]{1,4}[-–—\s]*$/u,
  /^(?:انتهای|پایان) (?:پیام|خبر|گزارش|متن)(?:\s?[/\\|].*)?[./\s]*$/u,
  /^کد (?:خبر|مطلب|خبرنگار)\s?[:：]?\s?[\d۰-۹٠-٩]+$/u,
  /^(?:منبع|لینک کوتاه|نظر شما|تاریخ انتشار|تاریخ مخابره|اخبار مرتبط|برچسب‌?ها)\s?[:：]?(?:\s.*)?$/u,
];
/** The longest line that can be furniture. */
const FURNITURE_LENGTH = 120;
const ITEM = /^(?:[-–—•●▪■◾◽🔹🔸🔻🔺🔴🔵⚫⚪✅✔▶►*]|[\d۰-۹٠-٩]{1,3}\s?[-.)](?![\d۰-۹٠-٩]))/u;

/** Whether a line is furniture: a page number, an address, «انتهای پیام», «کد خبر ۱۲۳». */
export function isFurniture(line: string): boolean {
  return line.length <= FURNITURE_LENGTH && FURNITURE.some((pattern) => pattern.test(line));
}

/** The lines of a text, blank ones too. */
export function linesOf(text: string): Line[] {
  const classes = charClasses();
  const lines: Line[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && classes[text.charCodeAt(i)] !== CharClass.Newline) continue;
    let from = start;
    let to = i;
    while (from < to && isBlank(classes[text.charCodeAt(from)])) from++;
    while (to > from && isBlank(classes[text.charCodeAt(to - 1)])) to--;
    lines.push({ start: from, end: to, kind: kindOf(text, from, to) });
    start = i + 1;
  }
  return lines;
}

function isBlank(kind: number | undefined): boolean {
  return (
    kind === CharClass.Space ||
    kind === CharClass.Dropped ||
    kind === CharClass.Zwnj ||
    kind === CharClass.FalseZwnj
  );
}

function kindOf(text: string, start: number, end: number): LineKind {
  if (start === end) return 'blank';
  if (end - start <= FURNITURE_LENGTH && isFurniture(text.slice(start, end))) return 'furniture';
  return ITEM.test(text.slice(start, Math.min(end, start + 6))) ? 'item' : 'prose';
}

/** Marks that close a sentence, a headline's question or an introduction: after them a line may end. */
const CLOSING_MARKS = '.!?؟…:؛»"”)]';
/** Words that no line of prose ends with by intent: conjunctions, prepositions, «را», demonstratives. */
const OPEN_WORDS: ReadonlySet<string> = new Set(
  'و که از به در با را برای تا این آن بر یا اما ولی هر یک های ترین بین طی درباره مانند همچنین اگر چون'.split(
    ' ',
  ),
);

/**
 * Finds the line breaks that tear a paragraph: hard wraps, and lines of a PDF torn in mid-sentence.
 *
 * A text is taken as wrapped when it has a right margin: several lines that end near one width, most of them
 * without a closing mark. In such a text a full line runs on into the next prose line, over blank lines too,
 * unless it ends with a closing mark and a blank line follows. In a text without a margin every break is kept:
 * its lines are paragraphs, headlines, list items or the short lines of a post.
 *
 * @returns raw offsets of the end of each line whose break is to be a space; null when there are none
 */
export function tornLines(text: string): Set<number> | null {
  const lines = linesOf(text).filter((line, i, all) => line.kind !== 'blank' || all[i - 1]?.kind !== 'blank');
  const width = margin(text, lines);
  if (width === 0) return null;
  const torn = new Set<number>();
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line?.kind !== 'prose' && line?.kind !== 'item') continue;
    const blank = lines[i + 1]?.kind === 'blank';
    const next = lines[blank ? i + 2 : i + 1];
    if (next?.kind !== 'prose') continue;
    const closed = closes(text, line);
    const full = line.end - line.start >= width * 0.7;
    if (full && !(closed && blank) ? true : endsOpen(text, line)) torn.add(line.end);
  }
  return torn.size > 0 ? torn : null;
}

/** The width the text is wrapped at, or 0 when it has no right margin. */
function margin(text: string, lines: readonly Line[]): number {
  const prose = lines.filter((line) => line.kind === 'prose');
  if (prose.length < 4) return 0;
  const lengths = prose.map((line) => line.end - line.start).sort((a, b) => a - b);
  // The widest lines but for a twentieth of them: a URL or a table must not set the margin.
  const width = lengths[Math.floor((lengths.length - 1) * 0.95)] ?? 0;
  const widest = lengths[lengths.length - 1] ?? 0;
  if (width < 40 || width > 200 || widest > width * 1.5) return 0;
  const full = prose.filter((line) => line.end - line.start >= width * 0.8);
  const open = full.filter((line) => !closes(text, line));
  return full.length >= 3 && full.length >= prose.length * 0.5 && open.length >= full.length * 0.6
    ? width
    : 0;
}

function closes(text: string, line: Line): boolean {
  return CLOSING_MARKS.includes(text.charAt(line.end - 1));
}

function endsOpen(text: string, line: Line): boolean {
  const tail = text.slice(Math.max(line.start, line.end - 12), line.end);
  const space = tail.lastIndexOf(' ');
  return space >= 0 && OPEN_WORDS.has(tail.slice(space + 1));
}
