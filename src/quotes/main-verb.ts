import type { Document } from '../rule';
import type { Sentence } from '../text/sentences';
import { words } from '../text/word-list';
import { opensTopic } from './clause-of-topic';
import { complementAfter } from './complement';
import type { Cue } from './cue';
import type { Draft } from './draft';
import { endsClause, isFiniteVerb, isModal } from './finite-verb';
import { commas } from './punctuation';
import { hasThirdPersonShape } from './subjunctive';

/** Words that open a clause inside what is told, whose verb does not close it. */
const opening = words('که وقتی زمانی هنگامی اگر چنانچه چون');

const besides = words('نیز هم');

/**
 * «رستگار درباره اینکه گفته می‌شود آب کم است، گفت: …», «کاویانی که معتقد بود آب کم است گفت: …»: a reporting verb right behind
 * the verb that closes what is told is of the clause that this hangs on: two verbs that no «و» joins are of two clauses.
 * Where what is told ends, or -1 where the verb stands in it («گفت مردی که آمده است، گفت: …»).
 */
export function mainVerbBefore(document: Document, cue: Cue, told: Draft, sentence: Sentence): number {
  const { tokens } = document;
  if (cue.verb?.person !== 3 || cue.verb.negative || told.cue.family !== 'verb') return -1;
  if (told.type === 'direct' || told.endsAt >= 0) return -1;
  const also = besides.has(tokens[cue.from - 1]?.key ?? '') ? cue.from - 1 : cue.from;
  const comma = commas.has(tokens[also - 1]?.key ?? '');
  const last = comma ? also - 2 : also - 1;
  if (last < told.runsFrom || isModal(tokens[last])) return -1;
  const kind = complementAfter(document, cue, sentence.end)?.kind;
  // «درباره اینکه کاویانی گفته حقوق را نداده، گفت: …»: who speaks of a clause has the colon.
  if (kind === 'colon' && opensTopic(document, (told.source?.first ?? told.cue.from) - 1))
    if (comma || endsClause(tokens[last])) return last + 1;
  if (kind !== 'colon' && !(comma && kind === 'ke')) return -1;
  const wished = comma && hasThirdPersonShape(tokens[last]?.key ?? '');
  if (!wished && !isFiniteVerb(tokens[last])) return -1;
  let open = wished ? -1 : 0;
  for (let i = told.runsFrom; i <= last; i++) {
    if (opening.has(tokens[i]?.key ?? '')) open++;
    if (endsClause(tokens[i]) && !endsClause(tokens[i + 1])) open--;
  }
  return open < 0 ? last + 1 : -1;
}
