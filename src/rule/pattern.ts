import { fold } from '../text/fold';
import { keysAt } from '../text/keys-at';
import type { Token, TokenKind } from '../text/tokens';
import { WordSet } from '../text/word-sets';
import type { Document } from './document';
import type { Mark } from './mark';
import type { MarkKind } from './mark-values';
import { type Firsts, none, Start, union } from './start';

/** Called with where the match ended and what it found; true when the rest of the pattern matched too. */
type Continue<Found> = (end: number, found: Found) => boolean;

/** What follows a piece in its row: what it can start with, and a look at whether it may stand at a token. */
export interface Rest {
  readonly start: Start;
  mayFollow(document: Document, at: number): boolean;
}

/**
 * A piece of a pattern over tokens and earlier marks. It offers its possible ends in order of preference, until the
 * rest of the pattern accepts one.
 */
export interface Pattern<Found = unknown> {
  readonly firsts: Firsts;
  /** Its firsts, to be asked. */
  readonly start: Start;
  match(document: Document, at: number, then: Continue<Found>): boolean;
  /** A look ahead that costs little: false where no match from here can be followed by the rest of its row. */
  leadsTo(document: Document, at: number, rest: Rest): boolean;
  /** Where alone it can end from here, for a piece that many rules begin with; null where that is never told. */
  readonly ends: ((document: Document, at: number) => readonly number[] | undefined) | null;
}

/** What tells a piece from others; what is left out follows from the rest. */
interface Matcher<Found> {
  match: Pattern<Found>['match'];
  leadsTo?: Pattern<Found>['leadsTo'];
  ends?: NonNullable<Pattern<Found>['ends']>;
}

/**
 * A piece with a matcher of its own; `firsts` tells what it can start with. Without `leadsTo` it is tried wherever it
 * may start. All pieces are made here, so that all have one shape, which V8 reads fastest.
 */
export function piece<Found>(
  firsts: Partial<Firsts>,
  { match, leadsTo, ends }: Matcher<Found>,
): Pattern<Found> {
  const all = { ...none, ...firsts };
  const start = new Start(all);
  return {
    firsts: all,
    start,
    match,
    leadsTo: leadsTo ?? ((document, at) => start.mayBeAt(document, at)),
    ends: ends ?? null,
  };
}

/** One token whose key is one of these words; spelling, ZWNJ and digits are folded first (see `fold`). */
export function word(...words: readonly string[]): Pattern<Token> {
  return wordIn(new Set(words.map(fold)));
}

/** What a piece of one token leads to. */
const nextToken: Pattern['leadsTo'] = (document, at, { start }) => start.mayBeAt(document, at + 1);

/** One token whose key stands in this set of folded words. */
export function wordIn(keys: ReadonlySet<string>): Pattern<Token> {
  const set = new WordSet(keys);
  return piece<Token>(
    { keys },
    {
      match(document, at, then) {
        const token = document.tokens[at];
        return token !== undefined && set.holds(token) && then(at + 1, token);
      },
      leadsTo: nextToken,
    },
  );
}

/** One token that a table maps to a value: its key in, the value found. */
export function wordOf<Value>(table: ReadonlyMap<string, Value>): Pattern<Value> {
  return piece<Value>(
    { keys: new Set(table.keys()) },
    {
      match(document, at, then) {
        const token = document.tokens[at];
        const value = token && table.get(token.key);
        return value !== undefined && then(at + 1, value);
      },
      leadsTo: nextToken,
    },
  );
}

/** Words in a row: «بیش از» is `phrase('بیش از')`; several phrases are alternatives, the longest tried first. */
export function phrase(...phrases: readonly string[]): Pattern<Token> {
  const rows = phrases.map((words) => words.split(' ').map(fold)).sort((a, b) => b.length - a.length);
  return piece<Token>(
    { keys: new Set(rows.map((row) => row[0] ?? '')) },
    {
      match(document, at, then) {
        const first = document.tokens[at];
        if (!first) return false;
        return rows.some((row) => keysAt(document.tokens, at, row) && then(at + row.length, first));
      },
      leadsTo: (document, at, { start }) =>
        rows.some((row) => keysAt(document.tokens, at, row) && start.mayBeAt(document, at + row.length)),
    },
  );
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
  return piece<Value>(
    { keys: new Set(rows.keys()) },
    {
      match(document, at, then) {
        const list = rows.get(document.tokens[at]?.key ?? '');
        return (
          list?.some(
            ({ keys, value }) => keysAt(document.tokens, at, keys) && then(at + keys.length, value),
          ) ?? false
        );
      },
      leadsTo: (document, at, { start }) =>
        rows
          .get(document.tokens[at]?.key ?? '')
          ?.some(
            ({ keys }) => keysAt(document.tokens, at, keys) && start.mayBeAt(document, at + keys.length),
          ) ?? false,
    },
  );
}

/** One token of a kind (digits, for one) that passes a test. */
export function tokenOf(
  kind: TokenKind,
  test: (token: Token, document: Document) => boolean = () => true,
): Pattern<Token> {
  return piece<Token>(
    { kinds: new Set([kind]) },
    {
      match(document, at, then) {
        const found = document.tokens[at];
        return found?.kind === kind && test(found, document) && then(at + 1, found);
      },
      leadsTo: nextToken,
    },
  );
}

/** One token that passes a test; give `keys` where the words it can be are known, else it is tried everywhere. */
export function token(test: (token: Token, document: Document) => boolean): Pattern<Token> {
  return piece<Token>(
    { any: true },
    {
      match(document, at, then) {
        const found = document.tokens[at];
        return found !== undefined && test(found, document) && then(at + 1, found);
      },
    },
  );
}

/** An earlier mark of this kind, from its first token to its last. */
export function mark<Kind extends MarkKind>(
  kind: Kind,
  test?: (mark: Mark<Kind>, document: Document) => boolean,
): Pattern<Mark<Kind>> {
  return piece<Mark<Kind>>(
    { marks: new Set([kind]) },
    {
      match(document, at, then) {
        const found = document.marks.startingAt(kind, at);
        return found !== undefined && (!test || test(found, document)) && then(found.end, found);
      },
      leadsTo(document, at, { start }) {
        const found = document.marks.startingAt(kind, at);
        return found !== undefined && (!test || test(found, document)) && start.mayBeAt(document, found.end);
      },
    },
  );
}

/** The piece, or nothing; the piece is preferred. */
export function optional<Found>(one: Pattern<Found>): Pattern<Found | undefined> {
  return piece<Found | undefined>(
    { ...one.firsts, empty: true },
    {
      match: (document, at, then) => one.match(document, at, then) || then(at, undefined),
      leadsTo: (document, at, rest) =>
        rest.mayFollow(document, at) || (one.start.mayBeAt(document, at) && one.leadsTo(document, at, rest)),
    },
  );
}

/** The first of the pieces with which the whole pattern matches. */
export function oneOf<const Pieces extends readonly Pattern[]>(
  ...pieces: Pieces
): Pattern<FoundBy<Pieces[number]>> {
  return piece<FoundBy<Pieces[number]>>(
    pieces.reduce<Firsts>((sum, one) => union(sum, one.firsts), none),
    {
      match: (document, at, then) =>
        pieces.some(
          (one) =>
            one.start.mayBeAt(document, at) &&
            (one as Pattern<FoundBy<Pieces[number]>>).match(document, at, then),
        ),
      leadsTo: (document, at, rest) =>
        pieces.some((one) => one.start.mayBeAt(document, at) && one.leadsTo(document, at, rest)),
    },
  );
}

/** The pieces one after another. */
export function sequence<const Pieces extends readonly Pattern[]>(
  ...pieces: Pieces
): Pattern<FoundByAll<Pieces>> {
  const mayMatch = lookAhead(pieces);
  const matchAll = inRow(pieces);
  return piece<FoundByAll<Pieces>>(firstsOfSequence(pieces), {
    match: (document, at, then) => mayMatch(document, at) && matchAll(document, at, then),
    leadsTo: mayMatch,
  });
}

/** The piece several times, as often as it can; `most` keeps a pattern from running over the whole text. */
export function repeat<Found>(one: Pattern<Found>, least: number, most: number): Pattern<readonly Found[]> {
  const more = (
    document: Document,
    at: number,
    found: readonly Found[],
    then: Continue<readonly Found[]>,
  ): boolean =>
    (found.length < most &&
      one.match(document, at, (end, last) => end > at && more(document, end, [...found, last], then))) ||
    (found.length >= least && then(at, found));
  return piece<readonly Found[]>(
    { ...one.firsts, empty: one.firsts.empty || least === 0 },
    { match: (document, at, then) => more(document, at, [], then) },
  );
}

/** Holds where the piece does not match here; takes no token. */
export function not(one: Pattern): Pattern<null> {
  return piece<null>(
    { empty: true },
    {
      match: (document, at, then) => !one.match(document, at, () => true) && then(at, null),
      leadsTo: (document, at, rest) => rest.mayFollow(document, at),
    },
  );
}

/** Holds where the piece matches here; takes no token. */
export function ahead(one: Pattern): Pattern<null> {
  return piece<null>(
    { empty: true },
    {
      match: (document, at, then) => one.match(document, at, () => true) && then(at, null),
      leadsTo: (document, at, rest) => one.start.mayBeAt(document, at) && rest.mayFollow(document, at),
    },
  );
}

/** Holds where the token before passes the test (undefined at the start of the text); takes no token. */
export function behind(test: (token: Token | undefined, document: Document) => boolean): Pattern<null> {
  return piece<null>(
    { empty: true },
    {
      match: (document, at, then) => test(document.tokens[at - 1], document) && then(at, null),
      leadsTo: (document, at, rest) =>
        test(document.tokens[at - 1], document) && rest.mayFollow(document, at),
    },
  );
}

/** What a piece finds. */
export type FoundBy<Piece> = Piece extends Pattern<infer Found> ? Found : never;
/** What pieces in a row find, in their order. */
export type FoundByAll<Pieces extends readonly Pattern[]> = {
  -readonly [Index in keyof Pieces]: FoundBy<Pieces[Index]>;
};

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
