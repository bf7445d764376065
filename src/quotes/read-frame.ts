import type { Cue } from './cue';
import { inDocument } from './document-source';
import { draftOf } from './draft';
import { frameEnd, nounFrameEnd, partnerOf } from './frame-content';
import { isNounFrame } from './frame-cues';
import { lastSubject } from './last-subject';
import { add, clauseOf, type Reading } from './reading';
import { subjectOf } from './subject';

/** Reads «با بیان اینکه …»: its source is that of the verb it leans on. */
export function readFrame(reading: Reading, cue: Cue): void {
  const { document, sentence, cues, k, speech, clause, nested } = reading;
  const from = clauseOf(reading);
  const partner = partnerOf(document, cues, k, sentence);
  const endsAt = isNounFrame(document, cue)
    ? nounFrameEnd(document, cue, partner)
    : frameEnd(document, cue, partner, sentence.end);
  if (endsAt < 0) return;
  // «… به حسینیه رفتند و رستگار با بیان اینکه …»: the frame is of the clause right before it.
  const source =
    clause.subject ??
    lastSubject(document, from, cue.from) ??
    subjectOf(document, from, cue.from) ??
    inDocument(document, from, cue.from);
  const draft = add(reading, draftOf(cue, 'quotes/frame', 'indirect', source, { runsFrom: cue.to, endsAt }));
  speech.run(draft);
  if (!nested) clause.wait(draft, endsAt);
}
