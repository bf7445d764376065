import type { TokenRange } from '../rule';
import type { FiniteVerbs } from './finite-verbs';
import { ClauseRole, type WordKnowledge } from './word-knowledge';

/**
 * The token of a statement's main verb, -1 where it has none: the first verb that closes no clause opened before it.
 * «وزیر می‌داند که راه بسته است» states what he knows, «راهی که بسته بود باز شد» that it was opened.
 */
export function mainVerbOf(
  parts: readonly TokenRange[],
  words: readonly WordKnowledge[],
  finite: FiniteVerbs,
): number {
  let opened = 0;
  let last = -1;
  let behindClause = true;
  for (const { first, end } of parts) {
    for (let i = first; i < end; i++) {
      if (finite[i]) {
        last = i;
        if (opened === 0) return i;
        opened--;
        behindClause = true;
        continue;
      }
      const role = words[i]?.role;
      if (role === ClauseRole.opener) {
        if (words[i + 1]?.role !== ClauseRole.opener) opened++;
      } else if (role === ClauseRole.openerBehindClause && behindClause) opened++;
      behindClause = role === ClauseRole.coordinator || role === ClauseRole.adversative;
    }
  }
  return last;
}
