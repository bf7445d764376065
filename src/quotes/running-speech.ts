import type { Document } from '../rule';
import type { Sentence } from '../text/sentences';
import type { Cue } from './cue';
import type { Draft } from './draft';
import { endingBefore } from './ending-speech';
import { opensNarration, speaksInFirstPerson } from './floor';
import { isMarked } from './marked-speech';
import { asideIn } from './reporter-aside';
import type { Reports } from './reports';
import { surnameOf } from './surname';

/** Who has the floor: the speech that goes on over sentences, and the indirect ones that run in this sentence. */
export class RunningSpeech {
  readonly #document: Document;
  readonly #pairs: Int32Array;
  readonly #reports: Reports;
  #open: Draft | null = null;
  #running: Draft[] = [];
  /** Between two answers the reporter says more than a question: «بیشتر بخوانید: …». */
  #paused = false;
  /** The last word of the name of whoever had the floor last by name. */
  #surname = '';
  /** What was told in the sentence before, in the reporter's words up to its end. */
  #told: { readonly draft: Draft; readonly paragraph: number } | null = null;

  /**
   * @param pairs for each mark that opens a quotation the one that closes it, see `pairMarks`
   */
  constructor(document: Document, pairs: Int32Array, reports: Reports) {
    this.#document = document;
    this.#pairs = pairs;
    this.#reports = reports;
  }

  get open(): Draft | null {
    return this.#open;
  }

  /** What is told in the sentence that is read, from the outermost to the innermost. */
  get running(): readonly Draft[] {
    return this.#running;
  }

  /** Whether what is read now stands in somebody's words. */
  get isHeard(): boolean {
    return (this.#open !== null && !this.#paused) || this.#running.length > 0;
  }

  /** From here on this speaker has the floor. */
  give(draft: Draft): void {
    this.#open = draft;
    this.#surname = surnameOf(this.#document, draft) || this.#surname;
  }

  /** This one is told in the reporter's sentence, or in the words of the one who has the floor. */
  run(draft: Draft): void {
    this.#running.push(draft);
  }

  close(draft: Draft | null, at: number): void {
    if (!draft) return;
    if (draft.runsFrom >= 0 && draft.runsFrom < at) draft.content.push({ first: draft.runsFrom, end: at });
    draft.runsFrom = -1;
    if (this.#open === draft) {
      this.#open = null;
      this.#paused = false;
    }
  }

  /** Ends all that runs: a cue of the reporter's follows. */
  endAll(boundary: number): void {
    for (const draft of this.#running) this.close(draft, boundary);
    this.#running = [];
    if (this.#open) this.close(this.#open, boundary);
  }

  /** Ends those whose end was known and has come, and what began inside them. */
  endFinished(at: number): void {
    const finished = this.#running.findIndex((draft) => draft.endsAt >= 0 && at >= draft.endsAt);
    if (finished < 0) return;
    const end = this.#running[finished]?.endsAt ?? at;
    for (const draft of this.#running.splice(finished)) this.close(draft, end);
  }

  /** A question that runs ends where its answer begins. */
  endQuestion(at: number): void {
    const question = this.#running.findIndex(({ cue, runsFrom }) => cue.sense === 'ask' && runsFrom < at);
    if (question < 0) return;
    for (const draft of this.#running.splice(question)) this.close(draft, at);
  }

  endSentence(sentence: Sentence): void {
    this.endFinished(sentence.end);
    const goOn = this.#running.filter((draft, i) => {
      const nested = this.#open !== null || i > 0;
      // Marks that close later hold all of it.
      if (draft.type === 'direct' && draft.endsAt > sentence.end) return true;
      const end = asideIn(this.#document, draft, sentence.end, nested);
      if (end === sentence.end && isMarked(this.#document, this.#pairs, draft, sentence.end)) return true;
      const from = draft.runsFrom;
      this.close(draft, end);
      if (!nested && end === sentence.end && draft.endsAt < 0 && from >= 0 && draft.cue.family === 'verb')
        this.#told = { draft, paragraph: sentence.paragraph };
      return false;
    });
    this.#running = goOn;
  }

  endText(): void {
    const open = this.#open;
    this.close(open, open && open.endsAt >= 0 ? open.endsAt : this.#document.tokens.length);
  }

  /** Where the clause of a nested cue may begin: after the last comma or «که» is not known, so at what runs. */
  nestedFrom(sentence: Sentence): number {
    const inner = this.#running[this.#running.length - 1] ?? this.#open;
    return Math.max(sentence.first, inner?.runsFrom ?? 0);
  }

  /** A question of the reporter's interrupts what is answered. */
  interrupt(at: number): void {
    const open = this.#open;
    if (!open || open.endsAt >= 0) return;
    open.interview = true;
    this.#paused = false;
    if (open.runsFrom >= 0 && open.runsFrom < at) open.content.push({ first: open.runsFrom, end: at });
    open.runsFrom = -1;
  }

  /** After a question the one who is asked goes on. */
  resume(at: number): void {
    if (this.#open?.interview && !this.#paused && this.#open.runsFrom < 0) this.#open.runsFrom = at;
  }

  /** Ends an open speech before a sentence in which the reporter, or another speaker, has the floor. */
  giveBack(sentence: Sentence, cues: readonly Cue[]): void {
    this.#takeUp(sentence, cues);
    const open = this.#open;
    if (!open) return;
    if (open.endsAt >= 0) {
      if (sentence.first >= open.endsAt) this.close(open, open.endsAt);
      return;
    }
    const ending = endingBefore(
      this.#document,
      sentence,
      cues,
      open,
      this.#reports,
      this.#isOwnName(sentence),
    );
    if (ending === 'pause') {
      this.interrupt(sentence.first);
      this.#paused = true;
    } else if (ending === 'end') this.close(open, sentence.first);
  }

  /** «رستگار گفت: … . رستگار تأکید کرد …»: nobody speaks of himself by name. */
  #isOwnName({ first }: Sentence): boolean {
    const name = this.#document.marks.startingAt('name', first);
    return name !== undefined && this.#document.tokens[name.end - 1]?.key === this.#surname;
  }

  /** «رستگار گفت که کار ادامه دارد. ما هم کمک می‌کنیم.»: what was told goes on in the speaker's own voice. */
  #takeUp(sentence: Sentence, cues: readonly Cue[]): void {
    const told = this.#told;
    this.#told = null;
    if (!told || this.#open || told.paragraph !== sentence.paragraph) return;
    const last = told.draft.content[told.draft.content.length - 1];
    if (last?.end !== sentence.first || opensNarration(this.#document, sentence.first, false)) return;
    if (!told.draft.source || cues.some(({ verb }) => verb?.person === 3)) return;
    if (!speaksInFirstPerson(this.#document, sentence)) return;
    told.draft.content.pop();
    told.draft.runsFrom = last.first;
    this.#open = told.draft;
  }

  /** Whether marks hold words that run since an earlier sentence. */
  goesOver({ first }: Sentence): boolean {
    return this.#running.some(({ runsFrom }) => runsFrom < first);
  }
}
