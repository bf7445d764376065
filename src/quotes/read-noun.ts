import type { Cue } from './cue';
import { draftOf } from './draft';
import { isFiniteVerb } from './finite-verb';
import { nounContent } from './noun-cue-content';
import { nounOwner } from './noun-owner';
import { add, type Reading } from './reading';

/** Reads «ادعای رستگار مبنی بر …»: what a noun says, which gives nobody the floor. */
export function readNoun(reading: Reading, cue: Cue): void {
  const { document, sentence, cues, k, speech } = reading;
  const { tokens } = document;
  const source = nounOwner(document, cue);
  // «پیش‌بینی رستگار این است که …»: a clause to the end of the sentence.
  if (tokens[cue.to - 1]?.key === 'که' && isFiniteVerb(tokens[cue.to - 2])) {
    if (source)
      speech.run(add(reading, draftOf(cue, 'quotes/noun-cue', 'indirect', source, { runsFrom: cue.to })));
    return;
  }
  const next = cues[k + 1]?.from ?? sentence.end;
  const content = nounContent(document, cue, Math.min(next, sentence.end));
  if (!content) return;
  add(reading, draftOf(cue, 'quotes/noun-cue', 'indirect', source, { ranges: [content] })).hearsay =
    source === null;
}
