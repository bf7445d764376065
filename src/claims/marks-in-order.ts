import type { Document, Mark, MarkKind, TokenRange } from '../rule';
import { firstIndex } from '../text/first-index';

/** The marks of one kind that lie in a run of tokens, found by bisection; for kinds that do not nest. */
export class MarksInOrder<Kind extends MarkKind> {
  readonly #marks: readonly Mark<Kind>[];

  constructor(document: Document, kind: Kind) {
    this.#marks = document.marks.all(kind);
  }
  /** The indices of the marks that lie in one of these runs from end to end. */
  withinAll(ranges: readonly [TokenRange, ...TokenRange[]]): number[] {
    if (this.#marks.length === 0) return [];
    return ranges.length === 1 ? this.within(ranges[0]) : ranges.flatMap((range) => this.within(range));
  }
  /** The indices of the marks that lie in this run from end to end. */
  within(range: TokenRange): number[] {
    const first = firstIndex(this.#marks.length, (i) => (this.#marks[i]?.first ?? 0) >= range.first);
    const found: number[] = [];
    for (let i = first; i < this.#marks.length; i++) {
      const mark = this.#marks[i];
      if (!mark || mark.first >= range.end) break;
      if (mark.end <= range.end) found.push(i);
    }
    return found;
  }
}
