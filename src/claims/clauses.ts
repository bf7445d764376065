import type { Document, TokenRange } from '../rule';
import type { FiniteVerbs } from './finite-verbs';
import { ClauseRole, type WordKnowledge } from './word-knowledge';

/**
 * Cuts a run of tokens into statements: at «؛», and where a clause with its own verb is joined to one that already has
 * its main verb. A clause that hangs on another («که …», «اگر …») stays with it, and nothing is cut inside brackets,
 * quotation marks or what `sealed` says belongs together.
 *
 * @param sealed whether the tokens at `before` and `after` may not be parted.
 */
export function statementsIn(
  document: Document,
  words: readonly WordKnowledge[],
  finite: FiniteVerbs,
  range: TokenRange,
  sealed: (before: number, after: number) => boolean,
): TokenRange[] {
  const { tokens } = document;
  const statements: TokenRange[] = [];
  let lastVerb = -1;
  for (let i = range.end - 1; i >= range.first && lastVerb < 0; i--) if (finite[i]) lastVerb = i;

  let first = range.first;
  let verbs = 0;
  let opened = 0;
  let mainFirst = false;
  let depth = 0;
  let verbEnd = -1;
  const cut = (end: number, next: number): void => {
    if (end > first) statements.push({ first, end });
    first = next;
    verbs = 0;
    opened = 0;
    mainFirst = false;
    verbEnd = -1;
  };
  for (let i = range.first; i < range.end; i++) {
    const role = words[i]?.role;
    const verb = finite[i];
    if (verb) {
      if (verb.tense !== 'subjunctive') {
        verbs++;
        mainFirst ||= opened === 0;
      }
      verbEnd = i + 1;
      continue;
    }
    switch (role) {
      case ClauseRole.openingMark:
        depth++;
        break;
      case ClauseRole.closingMark:
        depth = Math.max(0, depth - 1);
        break;
      case ClauseRole.semicolon:
        if (!sealed(i - 1, i + 1)) cut(i, i + 1);
        break;
      case ClauseRole.opener:
      case ClauseRole.openerBehindClause:
        if (opens(words, i, first, verbEnd)) opened++;
        break;
      case ClauseRole.coordinator:
      case ClauseRole.adversative: {
        // «اما» sets a new main clause against a whole one; behind «هرچند …» or «کسی که …» the main clause is yet to come.
        const whole = verbs > opened || (mainFirst && isAdversative(words, i, tokens[i]?.key ?? ''));
        if (i === first || depth > 0 || verbEnd !== i || lastVerb <= i || !whole || sealed(i - 1, i + 1))
          break;
        let next = i + 1;
        while (next < range.end && isCoordinator(words[next])) next++;
        if (words[next]?.role === ClauseRole.opener || words[next]?.role === ClauseRole.openerBehindClause)
          break;
        cut(i, next);
        i = next - 1;
      }
    }
  }
  cut(range.end, range.end);
  return statements;
}

/** Whether a word opens a clause here: «وقتی که» opens one, not two, and «تا», «یا», «چون» only behind a clause. */
function opens(words: readonly WordKnowledge[], at: number, first: number, verbEnd: number): boolean {
  if (words[at]?.role === ClauseRole.opener) return words[at + 1]?.role !== ClauseRole.opener;
  return at === first || verbEnd === at || isCoordinator(words[at - 1]);
}

/** «اما» here, or behind the comma here. */
function isAdversative(words: readonly WordKnowledge[], at: number, key: string): boolean {
  return (
    words[at]?.role === ClauseRole.adversative ||
    (key === '،' && words[at + 1]?.role === ClauseRole.adversative)
  );
}

const isCoordinator = (word: WordKnowledge | undefined): boolean =>
  word?.role === ClauseRole.coordinator || word?.role === ClauseRole.adversative;
