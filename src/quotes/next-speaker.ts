import type { Document } from '../rule';
import { complementAfter } from './complement';
import { complementBefore } from './complement-before';
import type { Cue } from './cue';
import type { Draft } from './draft';
import { endsClause, isFiniteVerb } from './finite-verb';
import { commas } from './punctuation';
import { subjectOf } from './subject';

/** Words with which a clause opens that waits for another: what follows it is told in the same words. */
const waiting: ReadonlySet<string> = new Set(
  'وقتی هنگامی هنگامیکه زمانی زمانیکه اگر چون چنانچه همین تا'.split(' '),
);
/** So many words stand between the next speaker and the cue at most: «با اشاره به …». */
const longestAdverbial = 24;

/**
 * «رستگار گفت: آب کم است، کاویانی هم در ادامه گفت: …»: where someone who is named after the comma of a finished clause takes
 * the floor in the sentence that another's speech begins in, or -1.
 */
export function nextSpeakerBefore(document: Document, cue: Cue, open: Draft, limit: number): number {
  const { tokens, marks } = document;
  const { verb } = cue;
  if (cue.family !== 'verb' || verb?.person !== 3 || verb.negative || verb.passive) return -1;
  if (verb.tense !== 'past' || waiting.has(tokens[open.runsFrom]?.key ?? '')) return -1;
  if (complementAfter(document, cue, limit)?.kind !== 'colon') return -1;
  for (let i = cue.from - 1; i > open.runsFrom + 1 && i > cue.from - longestAdverbial; i--) {
    if (isFiniteVerb(tokens[i])) return -1;
    const key = tokens[i]?.key ?? '';
    if (!(commas.has(key) || key === 'که') || !endsClause(tokens[i - 1])) continue;
    const subject = subjectOf(document, i + 1, cue.from);
    if (!subject) return -1;
    const name = marks.startingAt('name', subject.first);
    return marks.startingAt('role', subject.first) || name?.value.entity === 'person' ? i : -1;
  }
  return -1;
}

/** So many words has «آن را نمونه‌ای از … » at most. */
const longestObject = 20;

/**
 * «رستگار گفت آب کم است و آن را نگران‌کننده خواند»: where the reporter names in the same sentence what the speaker calls
 * something, or -1.
 */
export function objectBefore(document: Document, cue: Cue, running: Draft): number {
  const { tokens } = document;
  const { verb, entry } = cue;
  if (!entry?.takes.has('small') || verb?.person !== 3 || verb.passive || verb.tense !== 'past') return -1;
  if (running.cue.verb?.tense !== 'past' || running.cue.verb.number !== verb.number) return -1;
  for (let i = cue.first - 1; i > running.runsFrom && i > cue.first - longestObject; i--) {
    if (!isFiniteVerb(tokens[i])) continue;
    if (tokens[i + 1]?.key !== 'و') return -1;
    return complementBefore(document, cue, i + 2)?.first === i + 2 ? i + 1 : -1;
  }
  return -1;
}
