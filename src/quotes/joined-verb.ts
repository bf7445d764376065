import type { Document } from '../rule';
import type { Cue } from './cue';
import type { Draft } from './draft';
import { isParticiple } from './finite-verb';

/** Words that may stand between «و» and the verb it joins: «و در ادامه افزود». */
const joiningWords: ReadonlySet<string> = new Set('در ادامه پایان همچنین نیز سپس ضمن هم خاتمه با'.split(' '));

/** The «و» that joins a cue to what stands before it, or -1 where none does. */
export function joiningAnd({ tokens }: Document, { from }: Cue): number {
  let at = from - 1;
  for (let step = 0; step < 4 && joiningWords.has(tokens[at]?.key ?? ''); step++) at--;
  return tokens[at]?.key === 'و' ? at : -1;
}

/**
 * «رستگار گفت که کاویانی او را تهدید کرده و گفته که …»: a bare participle goes on with the one before it, and no past.
 *
 * @param running what is told at the cue
 * @param and the «و» before the cue
 */
export function tellsOfAnother(
  { tokens }: Document,
  running: Draft | undefined,
  cue: Cue,
  and: number,
): boolean {
  if (running?.cue.verb?.tense !== 'past' || cue.verb?.tense !== 'perfect') return false;
  return and === cue.first - 1 && isParticiple(tokens[cue.end - 1]) && isParticiple(tokens[and - 1]);
}
