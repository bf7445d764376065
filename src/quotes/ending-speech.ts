import type { Document } from '../rule';
import type { Sentence } from '../text/sentences';
import type { Cue } from './cue';
import type { Draft } from './draft';
import { opensNarration } from './floor';
import { goesOn, saysNothingYet } from './going-on';
import type { Reports } from './reports';
import { takesFloor } from './takes-floor';

/**
 * Whether the reporter, or another speaker, has the floor in a sentence after an open speech: it ends there, or of an
 * interview pauses until the next question; null where it goes on.
 *
 * @param namesItself the sentence begins with the name of whoever speaks
 */
export function endingBefore(
  document: Document,
  sentence: Sentence,
  cues: readonly Cue[],
  open: Draft,
  reports: Reports,
  namesItself: boolean,
): 'end' | 'pause' | null {
  // «رستگار گفت: ⏎ …»: whatever is told in the first line is told by her.
  if (open.cue.family === 'verb' && saysNothingYet(document, open, sentence.first)) return null;
  const { tokens, paragraphs } = document;
  const starts = paragraphs[sentence.paragraph]?.first === sentence.first;
  let at = sentence.first;
  while (at < sentence.end && tokens[at]?.kind === 'punctuation') at++;
  const taken = (cue: Cue): boolean => takesFloor(document, cue, sentence, starts || namesItself);
  // «رستگار: ⏎ کاویانی گفت که …»; of «رستگار: ⏎ مینا رستگار گفت: …» the first line is a heading.
  const heads = open.cue.family === 'label' && !cues.some((cue) => tokens[cue.to]?.key === ':' && taken(cue));
  if (heads && saysNothingYet(document, open, sentence.first)) return null;
  // «رستگار: آب کم است ⏎ مینا رستگار، وزیر نیرو، …»: nobody speaks of himself by name.
  const tellsOf = starts && namesItself;
  const back = open.interview
    ? starts && cues.some(taken)
    : tellsOf ||
      cues.some(taken) ||
      (open.cue.family === 'phrase' && (starts || cues.length > 0)) ||
      (starts && !goesOn(document, sentence, open, reports));
  const told = opensNarration(document, at, starts);
  if (told && !back && open.interview) return 'pause';
  return back || told ? 'end' : null;
}
