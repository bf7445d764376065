import type { Document } from '../rule';
import type { Sentence } from '../text/sentences';
import type { Clause } from './clause';
import { clauseStart, isSubordinate } from './clause-start';
import { complementAfter } from './complement';
import type { Cue } from './cue';
import { joiningAnd, tellsOfAnother } from './joined-verb';
import { mainVerbBefore } from './main-verb';
import { nextSpeakerBefore, objectBefore } from './next-speaker';
import type { RunningSpeech } from './running-speech';
import { speakerBeside, speakerInContrast } from './speaker-beside';

/** Ends what runs before a cue of the reporter's in the same sentence. */
export function returnFloor(
  document: Document,
  speech: RunningSpeech,
  cue: Cue,
  sentence: Sentence,
  clause: Clause,
): void {
  const main = toldUpTo(document, speech, cue, sentence);
  if (main >= 0) {
    clause.restart(clauseStart(document, sentence));
    speech.endAll(main);
    return;
  }
  const joined = returnBefore(document, speech, cue, sentence);
  const contrast =
    joined < 0
      ? Math.max(
          contrastBefore(document, speech, cue, sentence),
          besideBefore(document, speech, cue, sentence, isSubordinate(document, sentence)),
        )
      : -1;
  if (contrast >= 0) clause.restart(contrast + 1);
  const beyond = joined < 0 && contrast < 0 ? beyondBefore(document, speech, cue, sentence) : -1;
  // A clause of another speaker has a subject of its own.
  if (beyond >= 0 && speech.open) clause.restart(beyond + 1);
  const end = Math.max(joined, contrast, beyond);
  if (end >= 0) speech.endAll(end);
}

/** Where what is told ends before a verb of the clause that it hangs on, or -1, see {@link mainVerbBefore}. */
function toldUpTo(document: Document, speech: RunningSpeech, cue: Cue, sentence: Sentence): number {
  const told = speech.running[speech.running.length - 1];
  if (speech.open || !told || speech.goesOver(sentence)) return -1;
  return mainVerbBefore(document, cue, told, sentence);
}

/** Where another named speaker, or the reporter, goes on in the sentence in which a speech begins, or -1. */
function beyondBefore(document: Document, speech: RunningSpeech, cue: Cue, sentence: Sentence): number {
  const open = speech.open;
  if (open)
    return open.runsFrom >= sentence.first && open.endsAt < 0
      ? nextSpeakerBefore(document, cue, open, sentence.end)
      : -1;
  const running = speech.running[0];
  return running && running.runsFrom >= sentence.first && running.endsAt < 0
    ? objectBefore(document, cue, running)
    : -1;
}

/** Where the words that run end before this cue of the reporter's, or -1 where the cue stands inside them. */
function returnBefore(document: Document, speech: RunningSpeech, cue: Cue, sentence: Sentence): number {
  const open = speech.open;
  if (open && (open.runsFrom < sentence.first || open.endsAt >= 0)) return -1;
  if (speech.goesOver(sentence)) return -1;
  if (cue.family === 'label' || cue.family === 'credit' || cue.family === 'noun') return -1;
  const at = joiningAnd(document, cue);
  if (at < 0) return -1;
  if (cue.family === 'phrase' || tellsOfAnother(document, speech.running[speech.running.length - 1], cue, at))
    return -1;
  if (cue.family !== 'verb') return at;
  if (cue.verb?.person !== 3) return -1;
  const after = complementAfter(document, cue, sentence.end);
  return !after || (open && after.kind !== 'colon') ? -1 : at;
}

/**
 * Where another speaker who is named right before the cue takes the floor in the same sentence, or -1, see
 * {@link speakerBeside}.
 *
 * @param subordinate the sentence opens with a clause that waits for its main verb.
 */
function besideBefore(
  document: Document,
  speech: RunningSpeech,
  cue: Cue,
  sentence: Sentence,
  subordinate: boolean,
): number {
  if (speech.open || cue.family !== 'verb' || cue.verb?.negative || cue.verb?.person !== 3) return -1;
  if (speech.goesOver(sentence)) return -1;
  return speakerBeside(document, cue, sentence, subordinate);
}

/** Where another speaker answers in the same sentence, or -1, see {@link speakerInContrast}. */
function contrastBefore(document: Document, speech: RunningSpeech, cue: Cue, sentence: Sentence): number {
  if (speech.open || cue.family !== 'verb' || cue.verb?.negative || speech.goesOver(sentence)) return -1;
  return speakerInContrast(document, cue, sentence);
}
