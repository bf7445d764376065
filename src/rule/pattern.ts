import type { Document } from './document';
import { type Firsts, none, Start } from './start';

/** Called with where the match ended and what it found; true when the rest of the pattern matched too. */
export type Continue<Found> = (end: number, found: Found) => boolean;

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

/** What a piece finds. */
export type FoundBy<Piece> = Piece extends Pattern<infer Found> ? Found : never;
/** What pieces in a row find, in their order. */
export type FoundByAll<Pieces extends readonly Pattern[]> = {
  -readonly [Index in keyof Pieces]: FoundBy<Pieces[Index]>;
};
