import type { Token } from '../text/tokens';
import type { Document } from './document';
import { type Continue, type FoundBy, type FoundByAll, type Pattern, piece } from './pattern';
import { firstsOfSequence, inRow, lookAhead } from './row';
import { type Firsts, none, union } from './start';

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
