import type { Document } from './document';
import type { Continue, FoundByAll, Pattern, Rest } from './pattern';
import { type Firsts, none, Start, union } from './start';

/** One try of a row: what its pieces found so far, and who wants to know. */
interface Try<Pieces extends readonly Pattern[]> {
  readonly document: Document;
  readonly then: Continue<FoundByAll<Pieces>>;
  readonly found: unknown[];
}

/**
 * A matcher of pieces in a row, with backtracking over the ends they offer. What follows each piece is made once, with
 * the matcher, and not at each try. A row may begin again before it has ended (`repeat`): the new try is put in the
 * place of the old and gives it back.
 */
export function inRow<const Pieces extends readonly Pattern[]>(
  pieces: Pieces,
): (document: Document, at: number, then: Continue<FoundByAll<Pieces>>) => boolean {
  let current: Try<Pieces> | null = null;
  let follow: Continue<unknown> = () => false;
  for (let i = pieces.length - 1; i >= 0; i--) {
    const next = pieces[i + 1];
    const after = follow;
    follow = (end, one) => {
      if (!current) return false;
      current.found[i] = one;
      // Each piece found what its type says, in the order of the tuple, which the compiler cannot follow.
      return next
        ? next.match(current.document, end, after)
        : current.then(end, current.found as FoundByAll<Pieces>);
    };
  }
  const [first] = pieces;
  return (document, at, then) => {
    const found: unknown[] = [];
    if (!first) return then(at, found as FoundByAll<Pieces>);
    const before = current;
    current = { document, then, found };
    try {
      return first.match(document, at, follow);
    } finally {
      current = before;
    }
  };
}

/**
 * A look at the first pieces of a row, up to the first word that must follow, by which most tries are given up before
 * anything is matched: of the rules that begin with a number few go on with the word behind this one.
 */
export function lookAhead(pieces: readonly Pattern[]): Rest['mayFollow'] {
  const [head, ...rest] = pieces;
  if (!head) return () => true;
  const following: Rest = { start: new Start(firstsOfSequence(rest)), mayFollow: lookAhead(rest) };
  return (document, at) => head.leadsTo(document, at, following);
}

/** What a row of pieces can start with: its first piece, and the next ones as long as those before may be empty. */
export function firstsOfSequence(pieces: readonly Pattern[]): Firsts {
  let sum = none;
  for (const { firsts } of pieces) {
    sum = { ...union(sum, firsts), empty: false };
    if (!firsts.empty) return sum;
  }
  return { ...sum, empty: true };
}
