import type { Document, TokenRange } from '../rule';
import type { Token } from '../text/tokens';
import { points } from './clause-words';
import type { FiniteVerbs } from './finite-verbs';
import { ClauseRole, type WordKnowledge } from './word-knowledge';

/**
 * Cuts a run of tokens into statements: at «؛», at the slash between two clauses of a headline, and where a clause with its own verb is joined to one that already has
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
  /** How many verbs of clauses that hang are in the subjunctive, and whether the last verb is in another mood. */
  let wished = 0;
  let told = false;
  let depth = 0;
  let verbEnd = -1;
  const cut = (end: number, next: number): void => {
    if (end > first) statements.push({ first, end });
    first = next;
    verbs = 0;
    opened = 0;
    mainFirst = false;
    wished = 0;
    verbEnd = -1;
  };
  for (let i = range.first; i < range.end; i++) {
    const role = words[i]?.role;
    const verb = finite[i];
    if (verb) {
      told = verb.tense !== 'subjunctive';
      if (told) {
        verbs++;
        mainFirst ||= opened === 0;
      } else if (opened > 0) wished++;
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
      case ClauseRole.modal:
        // «باید تأکید کرد که …»: the main verb, though it tells no event.
        mainFirst ||= opened === 0;
        break;
      case ClauseRole.semicolon:
        if (!sealed(i - 1, i + 1)) cut(i, i + 1);
        break;
      case ClauseRole.slash:
        // «آب کم است/ باران نیامد»: so headlines part what they tell.
        if (i > first && depth === 0 && verbEnd === i && lastVerb > i && !sealed(i - 1, i + 1)) cut(i, i + 1);
        break;
      case ClauseRole.opener:
      case ClauseRole.openerBehindClause:
        if (opens(tokens, words, i, first, verbEnd)) opened++;
        break;
      case ClauseRole.coordinator:
      case ClauseRole.adversative: {
        // «اما» sets a new main clause against a whole one; behind «هرچند …» or «کسی که …» the main clause is yet to come.
        const whole = verbs > opened || (mainFirst && isAdversative(words, i, tokens[i]?.key ?? ''));
        // «کسی که می‌آید و می‌رود، …»: what «و» joins to a clause that hangs on another hangs there too.
        const hangs = opened > 0 && !mainFirst && told && verbs + wished === opened && tokens[i]?.key === 'و';
        if (hangs && depth === 0 && verbEnd === i && !opensClause(words[i + 1])) opened++;
        if (i === first || depth > 0 || verbEnd !== i || lastVerb <= i || !whole || sealed(i - 1, i + 1))
          break;
        let next = i + 1;
        while (next < range.end && isCoordinator(words[next])) next++;
        if (opensClause(words[next])) break;
        cut(i, next);
        i = next - 1;
      }
    }
  }
  cut(range.end, range.end);
  return statements;
}

/** Whether a word opens a clause here: «وقتی که» opens one, not two, and «تا», «یا», «چون» only behind a clause. */
function opens(
  tokens: readonly Token[],
  words: readonly WordKnowledge[],
  at: number,
  first: number,
  verbEnd: number,
): boolean {
  if (words[at]?.role === ClauseRole.opener) return words[at + 1]?.role !== ClauseRole.opener;
  // «تا کنون»: until when.
  if (tokens[at]?.key === 'تا' && points.has(tokens[at + 1]?.key ?? '')) return false;
  return at === first || verbEnd === at || isCoordinator(words[at - 1]);
}

/** «اما» here, or behind the comma here. */
function isAdversative(words: readonly WordKnowledge[], at: number, key: string): boolean {
  return (
    words[at]?.role === ClauseRole.adversative ||
    (key === '،' && words[at + 1]?.role === ClauseRole.adversative)
  );
}

const opensClause = (word: WordKnowledge | undefined): boolean =>
  word?.role === ClauseRole.opener || word?.role === ClauseRole.openerBehindClause;

const isCoordinator = (word: WordKnowledge | undefined): boolean =>
  word?.role === ClauseRole.coordinator || word?.role === ClauseRole.adversative;
