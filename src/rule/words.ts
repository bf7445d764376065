import { fold } from '../text/fold';
import { keysAt } from '../text/keys-at';
import type { Token, TokenKind } from '../text/tokens';
import { WordSet } from '../text/word-sets';
import type { Document } from './document';
import type { Mark } from './mark';
import type { MarkKind } from './mark-values';
import { type Pattern, piece } from './pattern';

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
