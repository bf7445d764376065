import type { Document } from '../rule';
import type { Sentence } from '../text/sentences';
import { complementAfter } from './complement';
import { complementBefore } from './complement-before';
import type { Cue } from './cue';
import { endsClause, isFiniteVerb } from './finite-verb';
import { commas } from './punctuation';
import { subjectOf } from './subject';
import { isBut } from './word-classes';

/**
 * «با وجود اینکه کاویانی گفته … است، رستگار گفت», «… و رستگار نیز گفت»: where another speaker who is named right before
 * the cue takes the floor in the same sentence, or -1.
 *
 * @param subordinate the sentence opens with a clause that waits for its main verb.
 */
export function speakerBeside(
  document: Document,
  cue: Cue,
  sentence: Sentence,
  subordinate: boolean,
): number {
  const { tokens } = document;
  const before = tokens[cue.from - 1]?.key;
  const besides = before === 'نیز' || before === 'هم';
  if (!besides && !subordinate) return -1;
  for (let i = cue.from - 1, steps = 0; i > sentence.first && steps < 16; i--, steps++) {
    if (isFiniteVerb(tokens[i])) return -1;
    const key = tokens[i]?.key ?? '';
    if (!(commas.has(key) || (besides && key === 'و')) || !endsClause(tokens[i - 1])) continue;
    const subject = subjectOf(document, i + 1, cue.from);
    const alone = subject !== null && subject.end >= cue.from - (besides ? 1 : 0);
    if (!alone || !isNamed(document, subject.first)) return -1;
    return complementAfter(document, cue, sentence.end) ? i : -1;
  }
  return -1;
}

/** Whether a phrase opens with a name, a title or a body. */
const isNamed = ({ marks }: Document, at: number): boolean =>
  marks.startingAt('name', at) !== undefined || marks.startingAt('role', at) !== undefined;

/** «…، اما رستگار گفت»: where another speaker answers in the same sentence, or -1. */
export function speakerInContrast(document: Document, cue: Cue, sentence: Sentence): number {
  const { tokens } = document;
  for (let i = cue.from - 1, steps = 0; i > 0 && steps < 24; i--, steps++) {
    if (contrasts.has(tokens[i]?.key ?? '') || isBut(document, i)) {
      const says = complementAfter(document, cue, sentence.end) ?? complementBefore(document, cue, i + 1);
      return says ? i : -1;
    }
    if (isFiniteVerb(tokens[i])) return -1;
  }
  return -1;
}

const contrasts: ReadonlySet<string> = new Set(['درحالی', 'درحالیکه', 'هرچند']);
