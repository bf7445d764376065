import { CharClass, charClasses, isInvisible } from './characters';
import type { Edit } from './offset-map';

const QUOTE = 0x22;
const OPENING_QUOTES = '“„‟〝';
const CLOSING_QUOTES = '”〞';

/** Whether a unit is a quotation mark other than a guillemet. */
export const isQuote = (code: number, mark: string): boolean =>
  code === QUOTE || OPENING_QUOTES.includes(mark) || CLOSING_QUOTES.includes(mark);

/** The quotation marks of a paragraph: which of them become guillemets. */
export class Guillemets {
  private depth = 0;
  /** How deep the mark stands that is open and no guillemet by its writer, and its edit; −1: none is open. */
  private openDepth = -1;
  private openEdit: Edit | null = null;

  /**
   * What guillemet a quotation mark at `at` becomes; '' when it stays what it is.
   *
   * @param persian whether Persian stands before it in the paragraph
   */
  read(raw: string, at: number, persian: boolean): '«' | '»' | '' {
    const code = raw.charCodeAt(at);
    if (code === 0xab) return '«';
    if (code === 0xbb) return '»';
    const mark = raw.charAt(at);
    if (!isQuote(code, mark)) return '';
    if (this.openDepth >= 0) {
      if (OPENING_QUOTES.includes(mark)) return '';
      return this.depth === this.openDepth + 1 ? '»' : '';
    }
    if (this.depth > 0 || CLOSING_QUOTES.includes(mark)) return '';
    const classes = charClasses();
    let ahead = at + 1;
    while (isInvisible(classes[raw.charCodeAt(ahead)])) ahead++;
    const next = classes[raw.charCodeAt(ahead)] ?? 0;
    if (!persian && next !== CharClass.Letter && next !== CharClass.Variant) return '';
    this.openDepth = this.depth;
    return '«';
  }

  /** Goes on after a guillemet; `edit` is what made it one, where it was another mark. */
  pass(guillemet: '«' | '»', edit: Edit | null): void {
    if (guillemet === '«') {
      if (edit !== null && this.depth === this.openDepth) this.openEdit = edit;
      this.depth++;
      return;
    }
    if (this.depth > 0) this.depth--;
    if (this.depth <= this.openDepth) {
      this.openDepth = -1;
      this.openEdit = null;
    }
  }

  /** At the end of a paragraph: the edit of a mark that was opened and not closed, which is to be undone. */
  close(): Edit | null {
    const unclosed = this.openEdit;
    this.depth = 0;
    this.openDepth = -1;
    this.openEdit = null;
    return unclosed;
  }
}
