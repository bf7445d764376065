import type { Document, TokenRange } from '../rule';
import { isCoordinator, leads, opens, opensClause, standsBeforeMain } from './clause-openers';
import { concessions } from './clause-words';
import type { FiniteVerbs } from './finite-verbs';
import { verbAhead } from './verb-ahead';
import { ClauseRole, type WordKnowledge } from './word-knowledge';

/**
 * Cuts a run of tokens into statements: at «؛», at the slash between two clauses of a headline, and where a clause with
 * its own verb is joined to one that already has its main verb. A clause that hangs on another («که …», «اگر …») stays with it, and nothing is cut inside brackets,
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
  /** Main verbs that tell something, and clauses opened whose verb is yet to come. */
  let mains = 0;
  let hanging = 0;
  let opened = 0;
  let mainFirst = false;
  /** A clause hangs on one that waits for its own verb: «کسی که …», «اگر …، …». */
  let awaiting = false;
  /** «هرچند …» waits for the «اما» that answers it. */
  let conceded = false;
  let must = false;
  /** A clause was opened since the last verb. */
  let openedLast = false;
  let told = false;
  let depth = 0;
  let verbEnd = -1;
  const cut = (end: number, next: number): void => {
    if (end > first) statements.push({ first, end });
    first = next;
    mains = 0;
    hanging = 0;
    opened = 0;
    mainFirst = false;
    awaiting = false;
    conceded = false;
    must = false;
    openedLast = false;
    verbEnd = -1;
  };
  for (let i = range.first; i < range.end; i++) {
    const role = words[i]?.role;
    const verb = finite[i];
    if (verb) {
      told = verb.tense !== 'subjunctive';
      if (told) mainFirst ||= opened === 0;
      // «کسی که می‌خواهد برود»: the second verb hangs on the first and is that of no clause.
      if (hanging > 0) hanging -= told || openedLast ? 1 : 0;
      else {
        if (told) mains++;
        if (told || must) awaiting = false;
      }
      must = false;
      openedLast = false;
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
        must ||= hanging === 0;
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
        if (!opens(tokens, words, i, first, verbEnd)) break;
        opened++;
        hanging++;
        openedLast = true;
        awaiting ||= standsBeforeMain(tokens, i, verbEnd);
        conceded ||= concessions.has(tokens[i]?.key ?? '');
        break;
      case ClauseRole.coordinator:
      case ClauseRole.adversative: {
        if (i === first || depth > 0 || verbEnd !== i) break;
        const key = tokens[i]?.key ?? '';
        const against = isAdversative(words, i, key);
        if (against && conceded) {
          conceded = false;
          break;
        }
        // «اما» sets a new main clause against a whole one; behind «هرچند …» or «کسی که …» the main clause is yet to come.
        const whole = (mains > hanging && !awaiting) || (mainFirst && against);
        let next = i + 1;
        while (next < range.end && isCoordinator(words[next])) next++;
        // «کسی که می‌آید و می‌رود، …»: what «و» joins to a clause that hangs on another hangs there too.
        const hangs = awaiting || (opened > 0 && !mainFirst);
        if (
          hangs &&
          told &&
          hanging === 0 &&
          mains === 0 &&
          key === 'و' &&
          !opensClause(tokens, words, next)
        ) {
          opened++;
          hanging++;
          openedLast = true;
        }
        if (lastVerb <= i || !whole || sealed(i - 1, i + 1)) break;
        const ahead = verbAhead(tokens, words, finite, next, range.end);
        // «کوشیدند با آبی که ماند، کشت را نگه دارند»: what is wished for hangs on the verb before.
        if (ahead === 'none' || (ahead === 'wished' && !against)) break;
        if (opensClause(tokens, words, next) && !(ahead === 'told' && leads(tokens, next, key))) break;
        cut(i, next);
        i = next - 1;
      }
    }
  }
  cut(range.end, range.end);
  return statements;
}

/** «اما» here, or behind the comma here. */
function isAdversative(words: readonly WordKnowledge[], at: number, key: string): boolean {
  return (
    words[at]?.role === ClauseRole.adversative ||
    (key === '،' && words[at + 1]?.role === ClauseRole.adversative)
  );
}
