import type { Token } from '../text/tokens';

interface Neighbours {
  /** The one word that stands behind a word wherever it stands; null where several do. */
  readonly behind: ReadonlyMap<string, string | null>;
  /** The words that open a line, or stand behind a mark of punctuation. */
  readonly openers: ReadonlySet<string>;
}

const neighbours = new WeakMap<readonly Token[], Neighbours>();

/** What stands beside each word of a text: read once a text, since it is asked of name after name. */
function neighboursIn(tokens: readonly Token[]): Neighbours {
  const known = neighbours.get(tokens);
  if (known) return known;
  const behind = new Map<string, string | null>();
  const openers = new Set<string>();
  tokens.forEach(({ key, lineStart }, at) => {
    const next = tokens[at + 1]?.key ?? '';
    const before = behind.get(key);
    if (before === undefined) behind.set(key, next);
    else if (before !== next) behind.set(key, null);
    if (lineStart || tokens[at - 1]?.kind === 'punctuation') openers.add(key);
  });
  const found = { behind, openers };
  neighbours.set(tokens, found);
  return found;
}

/** Whether the text has a word in another place with something else behind it. */
export function standsWithout(tokens: readonly Token[], key: string, next: string): boolean {
  const only = neighboursIn(tokens).behind.get(key);
  return only !== undefined && only !== next;
}

/** Whether a word opens a line or a sentence, as a surname does: «داوری گفت». */
export const opensSentence = (tokens: readonly Token[], key: string): boolean =>
  neighboursIn(tokens).openers.has(key);
