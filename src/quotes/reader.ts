import type { Document } from '../rule';
import type { Sentence } from '../text/sentences';
import { Clause } from './clause';
import { clauseStart } from './clause-start';
import type { Cue } from './cue';
import { type Draft, draftOf } from './draft';
import { isInterviewer } from './floor';
import { tellsItself } from './headline-label';
import { Interview } from './interview';
import { nounPhraseEnd } from './noun-phrase';
import { readFrame } from './read-frame';
import { readNoun } from './read-noun';
import { readPhrase } from './read-phrase';
import { readVerb } from './read-verb';
import type { Reading } from './reading';
import { Reports } from './reports';
import { returnFloor } from './return-floor';
import { RunningSpeech } from './running-speech';
import { joinedSentences } from './sentences';

/**
 * Reads a document sentence by sentence and tells who has the floor: the reporter, or a speaker whose words go on.
 * Each cue either opens an attribution of the reporter's own, or one inside the words of the speaker who has the floor.
 */
export class QuoteReader {
  readonly drafts: Draft[] = [];
  readonly #document: Document;
  readonly #cues: readonly Cue[];
  readonly #pairs: Int32Array;
  readonly #sentences: readonly Sentence[];
  readonly #speech: RunningSpeech;
  readonly #interview: Interview | null;

  /** @param pairs for each mark that opens a quotation the one that closes it, see `pairMarks` */
  constructor(document: Document, cues: readonly Cue[], pairs: Int32Array) {
    this.#document = document;
    this.#cues = cues;
    this.#pairs = pairs;
    this.#sentences = joinedSentences(document, cues);
    this.#speech = new RunningSpeech(document, this.#pairs, new Reports(document, this.#sentences, cues));
    this.#interview = Interview.of(document, cues);
  }

  read(): Draft[] {
    let next = 0;
    for (const sentence of this.#sentences) {
      const from = next;
      while (next < this.#cues.length && (this.#cues[next]?.first ?? 0) < sentence.end) next++;
      this.#readSentence(sentence, this.#cues.slice(from, next));
    }
    this.#speech.endText();
    return this.drafts;
  }

  #readSentence(sentence: Sentence, cues: readonly Cue[]): void {
    if (this.#isAsked(sentence)) return;
    const speech = this.#speech;
    speech.giveBack(sentence, cues);
    const clause = new Clause(this.#document, clauseStart(this.#document, sentence));
    cues.forEach((cue, k) => {
      speech.endFinished(cue.first);
      if (speech.isHeard) returnFloor(this.#document, speech, cue, sentence, clause);
      const nested = speech.isHeard;
      this.#readCue(cue, {
        document: this.#document,
        pairs: this.#pairs,
        sentence,
        cues,
        k,
        speech,
        clause,
        nested,
        drafts: this.drafts,
      });
    });
    speech.endSentence(sentence);
  }

  #readCue(cue: Cue, reading: Reading): void {
    if (cue.family === 'verb') readVerb(reading, cue);
    else if (cue.family === 'frame') readFrame(reading, cue);
    else if (cue.family === 'label') this.#readLabel(cue, reading.clause);
    else if (cue.family === 'noun') readNoun(reading, cue);
    else readPhrase(reading, cue);
  }

  /** «ترامپ: …»: what follows the colon is the speaker's, or of an interviewer the reporter's own question. */
  #readLabel(cue: Cue, clause: Clause): void {
    this.#speech.close(this.#speech.open, cue.from);
    const interviewer = isInterviewer(this.#document.tokens[cue.from]?.key ?? '');
    if (interviewer && !tellsItself(this.#document, cue.from, cue.first)) {
      // Whoever is told to speak in the question is named in it.
      clause.restart(cue.to);
      return;
    }
    const end = nounPhraseEnd(this.#document, cue.from, cue.first, false);
    const source = { first: cue.from, end: end > cue.from ? end : cue.first };
    this.#give(draftOf(cue, 'quotes/label', 'direct', source, { runsFrom: cue.to }));
  }

  /** Whether a sentence is a question of an interview: it interrupts what is answered, or begins the first answer. */
  #isAsked(sentence: Sentence): boolean {
    if (!this.#interview?.isQuestion(sentence.paragraph)) {
      this.#speech.resume(sentence.first);
      return false;
    }
    if (this.#speech.open) this.#speech.interrupt(sentence.first);
    else this.#openInterview();
    return true;
  }

  #openInterview(): void {
    const opener = this.drafts.some(({ interview }) => interview) ? null : this.#interview?.opener();
    if (!opener) return;
    const draft = draftOf(opener.cue, 'quotes/interview', 'direct', opener.source);
    draft.interview = true;
    this.#give(draft);
  }

  #give(draft: Draft): void {
    this.drafts.push(draft);
    this.#speech.give(draft);
  }
}
