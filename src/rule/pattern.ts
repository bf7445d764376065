import { fold } from '../text/fold';
import { keysAt } from '../text/keys-at';
import type { Token, TokenKind } from '../text/tokens';
import type { Document } from './document';
import type { Mark } from './mark';
import type { MarkKind } from './mark-values';

/** What a pattern can start with; `any` where the table cannot tell, and then the rule is tried at each token. */
export interface Firsts {
  readonly any: boolean;
  readonly empty: boolean;
  readonly keys: ReadonlySet<string>;
  readonly marks: ReadonlySet<MarkKind>;
  readonly kinds: ReadonlySet<TokenKind>;
}

/** Called with where the match ended and what it found; true when the rest of the pattern matched too. */
type Continue<Found> = (end: number, found: Found) => boolean;

/** What follows a piece in its row: what it can start with, and a look at whether it may stand at a token. */
export interface Rest {
  readonly firsts: Firsts;
  mayFollow(document: Document, at: number): boolean;
}

/**
 * A piece of a pattern over tokens and earlier marks. It offers its possible ends in order of preference, until the
 * rest of the pattern accepts one.
 */
export interface Pattern<Found = unknown> {
  readonly firsts: Firsts;
  /**
   * A look ahead that costs little: false where no match from here can be followed by the rest of its row. Without it
   * the piece is tried.
   */
  leadsTo?(document: Document, at: number, rest: Rest): boolean;
  /** Where alone it can end from here, for a piece that many rules begin with; undefined where that is not told. */
  ends?(document: Document, at: number): readonly number[] | undefined;
  match(document: Document, at: number, then: Continue<Found>): boolean;
}

const none: Firsts = { any: false, empty: false, keys: new Set(), marks: new Set(), kinds: new Set() };

/** A piece with a matcher of its own; `firsts` tells what it can start with. */
export function piece<Found>(
  firsts: Partial<Firsts>,
  match: Pattern<Found>['match'],
  leadsTo?: Pattern<Found>['leadsTo'],
): Pattern<Found> {
  return { firsts: { ...none, ...firsts }, match, ...(leadsTo && { leadsTo }) };
}

/** What a piece of one token leads to. */
const nextToken = (document: Document, at: number, { firsts }: Rest): boolean =>
  mayStart(firsts, document, at + 1);

/** One token whose key is one of these words; spelling, ZWNJ and digits are folded first (see `fold`). */
export function word(...words: readonly string[]): Pattern<Token> {
  return wordIn(new Set(words.map(fold)));
}

/** One token whose key stands in this set of folded words. */
export function wordIn(keys: ReadonlySet<string>): Pattern<Token> {
  return {
    firsts: { ...none, keys },
    match(document, at, then) {
      const token = document.tokens[at];
      return token !== undefined && keys.has(token.key) && then(at + 1, token);
    },
    leadsTo: nextToken,
  };
}

/** One token that a table maps to a value: its key in, the value found. */
export function wordOf<Value>(table: ReadonlyMap<string, Value>): Pattern<Value> {
  return {
    firsts: { ...none, keys: new Set(table.keys()) },
    match(document, at, then) {
      const token = document.tokens[at];
      const value = token && table.get(token.key);
      return value !== undefined && then(at + 1, value);
    },
    leadsTo: nextToken,
  };
}

/** Words in a row: «بیش از» is `phrase('بیش از')`; several phrases are alternatives, the longest tried first. */
export function phrase(...phrases: readonly string[]): Pattern<Token> {
  const rows = phrases.map((words) => words.split(' ').map(fold)).sort((a, b) => b.length - a.length);
  return {
    firsts: { ...none, keys: new Set(rows.map((row) => row[0] ?? '')) },
    match(document, at, then) {
      const first = document.tokens[at];
      if (!first) return false;
      return rows.some((row) => keysAt(document.tokens, at, row) && then(at + row.length, first));
    },
    leadsTo: (document, at, { firsts }) =>
      rows.some((row) => keysAt(document.tokens, at, row) && mayStart(firsts, document, at + row.length)),
  };
}

/** Words in a row that a table maps to a value («بعد از ظهر»); where several fit, the longest first. */
export function phraseOf<Value>(table: ReadonlyMap<string, Value>): Pattern<Value> {
  const rows = new Map<string, { keys: readonly string[]; value: Value }[]>();
  for (const [words, value] of table) {
    const keys = words.split(' ').map(fold);
    const first = keys[0] ?? '';
    const list = rows.get(first);
    if (list) list.push({ keys, value });
    else rows.set(first, [{ keys, value }]);
  }
  for (const list of rows.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return {
    firsts: { ...none, keys: new Set(rows.keys()) },
    match(document, at, then) {
      const list = rows.get(document.tokens[at]?.key ?? '');
      return (
        list?.some(({ keys, value }) => keysAt(document.tokens, at, keys) && then(at + keys.length, value)) ??
        false
      );
    },
    leadsTo: (document, at, { firsts }) =>
      rows
        .get(document.tokens[at]?.key ?? '')
        ?.some(
          ({ keys }) => keysAt(document.tokens, at, keys) && mayStart(firsts, document, at + keys.length),
        ) ?? false,
  };
}

/** One token of a kind (digits, for one) that passes a test. */
export function tokenOf(
  kind: TokenKind,
  test: (token: Token, document: Document) => boolean = () => true,
): Pattern<Token> {
  return {
    firsts: { ...none, kinds: new Set([kind]) },
    match(document, at, then) {
      const found = document.tokens[at];
      return found?.kind === kind && test(found, document) && then(at + 1, found);
    },
    leadsTo: nextToken,
  };
}

/** One token that passes a test; give `keys` where the words it can be are known, else it is tried everywhere. */
export function token(test: (token: Token, document: Document) => boolean): Pattern<Token> {
  return {
    firsts: { ...none, any: true },
    match(document, at, then) {
      const found = document.tokens[at];
      return found !== undefined && test(found, document) && then(at + 1, found);
    },
  };
}

/** An earlier mark of this kind, from its first token to its last. */
export function mark<Kind extends MarkKind>(
  kind: Kind,
  test?: (mark: Mark<Kind>, document: Document) => boolean,
): Pattern<Mark<Kind>> {
  return {
    firsts: { ...none, marks: new Set([kind]) },
    match(document, at, then) {
      const found = document.marks.startingAt(kind, at);
      return found !== undefined && (!test || test(found, document)) && then(found.end, found);
    },
    leadsTo(document, at, { firsts }) {
      const found = document.marks.startingAt(kind, at);
      return found !== undefined && (!test || test(found, document)) && mayStart(firsts, document, found.end);
    },
  };
}

/** The piece, or nothing; the piece is preferred. */
export function optional<Found>(piece: Pattern<Found>): Pattern<Found | undefined> {
  return {
    firsts: { ...piece.firsts, empty: true },
    match: (document, at, then) => piece.match(document, at, then) || then(at, undefined),
    leadsTo: (document, at, rest) =>
      rest.mayFollow(document, at) ||
      (mayStart(piece.firsts, document, at) && (!piece.leadsTo || piece.leadsTo(document, at, rest))),
  };
}

/** Whether what starts at this token can be the start of such a piece. */
export function mayStart(
  { any, empty, keys, kinds, marks }: Firsts,
  document: Document,
  at: number,
): boolean {
  if (any || empty) return true;
  const token = document.tokens[at];
  if (!token) return false;
  if (keys.has(token.key) || kinds.has(token.kind)) return true;
  if (marks.size > 0) for (const kind of marks) if (document.marks.startingAt(kind, at)) return true;
  return false;
}

/** The first of the pieces with which the whole pattern matches. */
export function oneOf<const Pieces extends readonly Pattern[]>(
  ...pieces: Pieces
): Pattern<FoundBy<Pieces[number]>> {
  return {
    firsts: pieces.reduce<Firsts>((sum, piece) => union(sum, piece.firsts), none),
    match: (document, at, then) =>
      pieces.some(
        (piece) =>
          mayStart(piece.firsts, document, at) &&
          (piece as Pattern<FoundBy<Pieces[number]>>).match(document, at, then),
      ),
    leadsTo: (document, at, rest) =>
      pieces.some(
        (piece) =>
          mayStart(piece.firsts, document, at) && (!piece.leadsTo || piece.leadsTo(document, at, rest)),
      ),
  };
}

/** The pieces one after another. */
export function sequence<const Pieces extends readonly Pattern[]>(
  ...pieces: Pieces
): Pattern<FoundByAll<Pieces>> {
  const mayMatch = lookAhead(pieces);
  return {
    firsts: firstsOfSequence(pieces),
    match: (document, at, then) => mayMatch(document, at) && matchAll(document, pieces, at, then),
    leadsTo: mayMatch,
  };
}

/** The piece several times, as often as it can; `most` keeps a pattern from running over the whole text. */
export function repeat<Found>(piece: Pattern<Found>, least: number, most: number): Pattern<readonly Found[]> {
  const more = (
    document: Document,
    at: number,
    found: readonly Found[],
    then: Continue<readonly Found[]>,
  ): boolean =>
    (found.length < most &&
      piece.match(document, at, (end, one) => end > at && more(document, end, [...found, one], then))) ||
    (found.length >= least && then(at, found));
  return {
    firsts: { ...piece.firsts, empty: piece.firsts.empty || least === 0 },
    match: (document, at, then) => more(document, at, [], then),
  };
}

/** Holds where the piece does not match here; takes no token. */
export function not(piece: Pattern): Pattern<null> {
  return {
    firsts: { ...none, empty: true },
    match: (document, at, then) => !piece.match(document, at, () => true) && then(at, null),
    leadsTo: (document, at, rest) => rest.mayFollow(document, at),
  };
}

/** Holds where the piece matches here; takes no token. */
export function ahead(piece: Pattern): Pattern<null> {
  return {
    firsts: { ...none, empty: true },
    match: (document, at, then) => piece.match(document, at, () => true) && then(at, null),
    leadsTo: (document, at, rest) => mayStart(piece.firsts, document, at) && rest.mayFollow(document, at),
  };
}

/** Holds where the token before passes the test (undefined at the start of the text); takes no token. */
export function behind(test: (token: Token | undefined, document: Document) => boolean): Pattern<null> {
  return {
    firsts: { ...none, empty: true },
    match: (document, at, then) => test(document.tokens[at - 1], document) && then(at, null),
    leadsTo: (document, at, rest) => test(document.tokens[at - 1], document) && rest.mayFollow(document, at),
  };
}

/** What a piece finds. */
export type FoundBy<Piece> = Piece extends Pattern<infer Found> ? Found : never;
/** What pieces in a row find, in their order. */
export type FoundByAll<Pieces extends readonly Pattern[]> = {
  -readonly [Index in keyof Pieces]: FoundBy<Pieces[Index]>;
};

/** Matches pieces in a row, with backtracking over the ends they offer. */
export function matchAll<const Pieces extends readonly Pattern[]>(
  document: Document,
  pieces: Pieces,
  at: number,
  then: Continue<FoundByAll<Pieces>>,
): boolean {
  const found: unknown[] = [];
  const step = (index: number, from: number): boolean => {
    const piece = pieces[index];
    // Each piece found what its type says, in the order of the tuple, which the compiler cannot follow.
    if (!piece) return then(from, found as FoundByAll<Pieces>);
    return piece.match(document, from, (end, one) => {
      found[index] = one;
      return step(index + 1, end);
    });
  };
  return step(0, at);
}

/**
 * A look at the first pieces of a row, up to the first word that must follow, by which most tries are given up before
 * anything is matched: of the rules that begin with a number few go on with the word behind this one.
 */
export function lookAhead(pieces: readonly Pattern[]): Rest['mayFollow'] {
  const [head, ...rest] = pieces;
  if (!head) return () => true;
  const { firsts } = head;
  const following: Rest = { firsts: firstsOfSequence(rest), mayFollow: lookAhead(rest) };
  return (document, at) =>
    head.leadsTo ? head.leadsTo(document, at, following) : mayStart(firsts, document, at);
}

/** What a row of pieces can start with: its first piece, and the next ones as long as those before may be empty. */
export function firstsOfSequence(pieces: readonly Pattern[]): Firsts {
  let sum = none;
  for (const piece of pieces) {
    sum = { ...union(sum, piece.firsts), empty: false };
    if (!piece.firsts.empty) return sum;
  }
  return { ...sum, empty: true };
}

function union(a: Firsts, b: Firsts): Firsts {
  return {
    any: a.any || b.any,
    empty: a.empty || b.empty,
    keys: new Set([...a.keys, ...b.keys]),
    marks: new Set([...a.marks, ...b.marks]),
    kinds: new Set([...a.kinds, ...b.kinds]),
  };
}
