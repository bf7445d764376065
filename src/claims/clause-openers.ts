import type { Token } from '../text/tokens';
import { afterEvery, beforeFollowers, conditions, followers, leaders, points } from './clause-words';
import { ClauseRole, type WordKnowledge } from './word-knowledge';

/** Whether the clause that opens here stands before the verb of the one it hangs on, and not behind it. */
export function standsBeforeMain(tokens: readonly Token[], at: number, verbEnd: number): boolean {
  const key = tokens[at]?.key ?? '';
  if (conditions.has(key)) return true;
  if (followers.has(key) || verbEnd === at || beforeFollowers.has(tokens[at - 1]?.key ?? '')) return false;
  return verbEnd !== at - 1 || tokens[at - 1]?.key !== '،' || leaders.has(key);
}

/** «آب کم است و اگر باران نیاید، …», «… و تا فردا می‌رسد»: behind «و» and «اما» this begins another statement. */
export function leads(tokens: readonly Token[], at: number, coordinator: string): boolean {
  const key = tokens[at]?.key ?? '';
  return coordinator !== '،' && (leaders.has(key) || key === 'تا');
}

/** Whether a word opens a clause here: «وقتی که» opens one, not two, and «تا», «یا», «چون» only behind a clause. */
export function opens(
  tokens: readonly Token[],
  words: readonly WordKnowledge[],
  at: number,
  first: number,
  verbEnd: number,
): boolean {
  const key = tokens[at]?.key ?? '';
  if (key === 'هر') return isEvery(tokens, at);
  // «هرچه زودتر» opens nothing.
  if (key === 'هرچه' && isComparative(tokens[at + 1])) return false;
  if (words[at]?.role === ClauseRole.opener) return words[at + 1]?.role !== ClauseRole.opener;
  // «تا کنون»: until when.
  if (key === 'تا' && points.has(tokens[at + 1]?.key ?? '')) return false;
  return at === first || verbEnd === at || isCoordinator(words[at - 1]);
}

/** Whether a word may open a clause, wherever it stands. */
export function opensClause(tokens: readonly Token[], words: readonly WordKnowledge[], at: number): boolean {
  const role = words[at]?.role;
  if (tokens[at]?.key === 'هر') return isEvery(tokens, at);
  return role === ClauseRole.opener || role === ClauseRole.openerBehindClause;
}

/** «هر چه باران ببارد, …», «هر کس بیاید, …»; «هر خانه», «هر چه زودتر» open nothing. */
const isEvery = (tokens: readonly Token[], at: number): boolean =>
  afterEvery.has(tokens[at + 1]?.key ?? '') && !isComparative(tokens[at + 2]);

const isComparative = (token: Token | undefined): boolean => token?.key.endsWith('تر') ?? false;

/** Whether a word joins a clause to the one before it, or sets it against that. */
export const isCoordinator = (word: WordKnowledge | undefined): boolean =>
  word?.role === ClauseRole.coordinator || word?.role === ClauseRole.adversative;
