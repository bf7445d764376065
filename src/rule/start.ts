import type { TokenKind } from '../text/tokens';
import { WordSet } from '../text/word-sets';
import type { Document } from './document';
import type { MarkKind } from './mark-values';

/** What a pattern can start with; `any` where the table cannot tell, and then the rule is tried at each token. */
export interface Firsts {
  readonly any: boolean;
  readonly empty: boolean;
  readonly keys: ReadonlySet<string>;
  readonly marks: ReadonlySet<MarkKind>;
  readonly kinds: ReadonlySet<TokenKind>;
}

/** Firsts, ready to be asked of tokens: made where a piece is made, not while it is matched. */
export class Start {
  readonly #always: boolean;
  readonly #keys: WordSet | null;
  readonly #marks: readonly MarkKind[];
  readonly #kinds: readonly TokenKind[];

  constructor({ any, empty, keys, marks, kinds }: Firsts) {
    this.#always = any || empty;
    this.#keys = keys.size > 0 && !this.#always ? new WordSet(keys) : null;
    this.#marks = [...marks];
    this.#kinds = [...kinds];
  }

  /** Whether what starts at this token can be the start of such a piece. */
  mayBeAt(document: Document, at: number): boolean {
    if (this.#always) return true;
    const token = document.tokens[at];
    if (!token) return false;
    if (this.#keys?.holds(token)) return true;
    for (let i = 0; i < this.#kinds.length; i++) if (this.#kinds[i] === token.kind) return true;
    for (let i = 0; i < this.#marks.length; i++) {
      const kind = this.#marks[i];
      if (kind && document.marks.startingAt(kind, at)) return true;
    }
    return false;
  }
}

/** What only a piece that never matches can start with. */
export const none: Firsts = { any: false, empty: false, keys: new Set(), marks: new Set(), kinds: new Set() };

/** What either can start with. */
export function union(a: Firsts, b: Firsts): Firsts {
  return {
    any: a.any || b.any,
    empty: a.empty || b.empty,
    keys: new Set([...a.keys, ...b.keys]),
    marks: new Set([...a.marks, ...b.marks]),
    kinds: new Set([...a.kinds, ...b.kinds]),
  };
}
