import type { Token } from '../text/tokens';
import { wordPlaces } from '../text/word-places';

interface Neighbours {
  /** The one word that stands behind a word wherever it stands; null where several do. */
  readonly behind: string | null;
  /** It opens a line somewhere, or stands behind a mark of punctuation. */
  readonly opens: boolean;
}

/** What stands beside the words that were asked of: a word is looked for in its text once. */
const neighbours = new WeakMap<readonly Token[], Map<string, Neighbours | null>>();

function neighboursOf(tokens: readonly Token[], key: string): Neighbours | null {
  let words = neighbours.get(tokens);
  if (!words) {
    words = new Map();
    neighbours.set(tokens, words);
  }
  let found = words.get(key);
  if (found === undefined) {
    found = lookBeside(tokens, key);
    words.set(key, found);
  }
  return found;
}

function lookBeside(tokens: readonly Token[], key: string): Neighbours | null {
  const { last, earlier } = wordPlaces(tokens);
  const end = last.get(key);
  if (end === undefined) return null;
  let behind: string | null = tokens[end + 1]?.key ?? '';
  let opens = false;
  for (let at = end; at >= 0; at = earlier[at] ?? -1) {
    if ((tokens[at + 1]?.key ?? '') !== behind) behind = null;
    opens ||= tokens[at]?.lineStart === true || tokens[at - 1]?.kind === 'punctuation';
  }
  return { behind, opens };
}

/** Whether the text has a word in another place with something else behind it. */
export function standsWithout(tokens: readonly Token[], key: string, next: string): boolean {
  const found = neighboursOf(tokens, key);
  return found !== null && found.behind !== next;
}

/** Whether a word opens a line or a sentence, as a surname does: «داوری گفت». */
export const opensSentence = (tokens: readonly Token[], key: string): boolean =>
  neighboursOf(tokens, key)?.opens ?? false;
