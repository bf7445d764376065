import type { Document, TokenRange } from '../rule';
import type { FiniteVerbs } from './finite-verbs';
import { ClauseRole, type WordKnowledge } from './word-knowledge';

/** «اما» here, or behind the comma here. */
function isAdversative(words: readonly WordKnowledge[], at: number, key: string): boolean {
  return (
    words[at]?.role === ClauseRole.adversative ||
    (key === '،' && words[at + 1]?.role === ClauseRole.adversative)
  );
}

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
  let depth = 0;
  let verbEnd = -1;
  const cut = (end: number, next: number): void => {
    if (end > first) statements.push({ first, end });
    first = next;
    verbs = 0;
    opened = 0;
    verbEnd = -1;
  };
  for (let i = range.first; i < range.end; i++) {
    const role = words[i]?.role;
    if (role === ClauseRole.openingMark) depth++;
    else if (role === ClauseRole.closingMark) depth = Math.max(0, depth - 1);
    else if (role === ClauseRole.semicolon) {
      if (!sealed(i - 1, i + 1)) cut(i, i + 1);
      continue;
    }
    const verb = finite[i];
    if (verb) {
      if (verb.tense !== 'subjunctive') verbs++;
      verbEnd = i + 1;
    } else if (role === ClauseRole.opener) opened++;
    else if (
      (role === ClauseRole.coordinator || role === ClauseRole.adversative) &&
      i > first &&
      depth === 0 &&
      verbEnd === i &&
      lastVerb > i &&
      (verbs > opened || isAdversative(words, i, tokens[i]?.key ?? '')) &&
      !sealed(i - 1, i + 1)
    ) {
      let next = i + 1;
      while (next < range.end && isCoordinator(words[next])) next++;
      if (words[next]?.role === ClauseRole.opener) continue;
      cut(i, next);
      i = next - 1;
    }
  }
  cut(range.end, range.end);
  return statements;
}

const isCoordinator = (word: WordKnowledge | undefined): boolean =>
  word?.role === ClauseRole.coordinator || word?.role === ClauseRole.adversative;
