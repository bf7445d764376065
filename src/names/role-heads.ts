import { fold } from '../text/fold';
import { keysAt } from '../text/keys-at';
import type { Token } from '../text/tokens';
import { WordMemory } from '../text/word-facts';
import { titles, titlesOf } from './role-titles';

/** A title as the stage reads it. */
export interface RoleHead {
  /** Tokens it takes. */
  readonly length: number;
  /** Whether it says nothing without what follows. */
  readonly needsMore: boolean;
}

/** All titles by their first word, the longest first. */
const byFirst = new Map<string, { keys: readonly string[]; needsMore: boolean }[]>();
function add(words: readonly string[], needsMore: boolean): void {
  for (const title of words) {
    const keys = title.split(' ').map(fold);
    const first = keys[0] ?? '';
    const rows = byFirst.get(first) ?? [];
    rows.push({ keys, needsMore });
    rows.sort((a, b) => b.keys.length - a.keys.length);
    byFirst.set(first, rows);
  }
}
add(titles, false);
add(titlesOf, true);
// The press writes both: «رئیس» and «رییس».
for (const [first, rows] of [...byFirst]) {
  if (first.startsWith('رییس')) byFirst.set(first.replace('رییس', 'ریس'), rows);
}

type Rows = readonly { readonly keys: readonly string[]; readonly needsMore: boolean }[];
const rowsOf = new WordMemory<Rows>(({ key }) => byFirst.get(key) ?? null);

/** The title that starts at a token, the longest, or null. */
export function roleHeadAt(tokens: readonly Token[], at: number): RoleHead | null {
  const first = tokens[at];
  const rows = first ? rowsOf.of(first) : null;
  if (!rows) return null;
  for (const { keys, needsMore } of rows)
    if (keysAt(tokens, at, keys, 1)) return { length: keys.length, needsMore };
  return null;
}

/** Whether a word is a title by itself; «امام» is none, though «امام جمعه» is. */
export function isRoleWord(key: string): boolean {
  return byFirst.get(key)?.some(({ keys }) => keys.length === 1) ?? false;
}
