import type { Document } from '../rule';
import type { Sentence } from '../text/sentences';
import { complementAfter } from './complement';
import type { Cue } from './cue';
import type { Draft } from './draft';
import { asideIn, takesFloor } from './extent';
import { opensNarration, speaksInFirstPerson } from './floor';
import { goesOn, saysNothingYet } from './going-on';
import { joiningAnd, tellsOfAnother } from './joined-verb';
import { mainVerbBefore } from './main-verb';
import { isMarked } from './marked-speech';
import { nextSpeakerBefore, objectBefore } from './next-speaker';
import type { Reports } from './reports';
import { speakerBeside, speakerInContrast } from './speaker-beside';
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
    // «رستگار گفت: ⏎ …»: whatever is told in the first line is told by her.
    if (open.cue.family === 'verb' && saysNothingYet(this.#document, open, sentence.first)) return;
    const { tokens, paragraphs } = this.#document;
    const starts = paragraphs[sentence.paragraph]?.first === sentence.first;
    let at = sentence.first;
    while (at < sentence.end && tokens[at]?.kind === 'punctuation') at++;
    const taken = (cue: Cue): boolean =>
      takesFloor(this.#document, cue, sentence, starts || this.#isOwnName(sentence));
    // «رستگار: ⏎ کاویانی گفت که …»; of «رستگار: ⏎ مینا رستگار گفت: …» the first line is a heading.
    const heads =
      open.cue.family === 'label' && !cues.some((cue) => tokens[cue.to]?.key === ':' && taken(cue));
    if (heads && saysNothingYet(this.#document, open, sentence.first)) return;
    // «رستگار: آب کم است ⏎ مینا رستگار، وزیر نیرو، …»: nobody speaks of himself by name.
    const tellsOf = starts && this.#isOwnName(sentence);
    const back = open.interview
      ? starts && cues.some(taken)
      : tellsOf ||
        cues.some(taken) ||
        (open.cue.family === 'phrase' && (starts || cues.length > 0)) ||
        (starts && !goesOn(this.#document, sentence, open, this.#reports));
    const told = opensNarration(this.#document, at, starts);
    if (told && !back && open.interview) {
      this.interrupt(sentence.first);
      this.#paused = true;
    } else if (back || told) this.close(open, sentence.first);
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
  #goesOver({ first }: Sentence): boolean {
    return this.#running.some(({ runsFrom }) => runsFrom < first);
  }

  /** Where what is told ends before a verb of the clause that it hangs on, or -1, see {@link mainVerbBefore}. */
  mainVerbBefore(cue: Cue, sentence: Sentence): number {
    const told = this.#running[this.#running.length - 1];
    if (this.#open || !told || this.#goesOver(sentence)) return -1;
    return mainVerbBefore(this.#document, cue, told, sentence);
  }

  /** Where another named speaker, or the reporter, goes on in the sentence in which a speech begins, or -1. */
  beyondBefore(cue: Cue, sentence: Sentence): number {
    const open = this.#open;
    if (open)
      return open.runsFrom >= sentence.first && open.endsAt < 0
        ? nextSpeakerBefore(this.#document, cue, open, sentence.end)
        : -1;
    const running = this.#running[0];
    return running && running.runsFrom >= sentence.first && running.endsAt < 0
      ? objectBefore(this.#document, cue, running)
      : -1;
  }

  /** Where the words that run end before this cue of the reporter's, or -1 where the cue stands inside them. */
  returnBefore(cue: Cue, sentence: Sentence): number {
    const open = this.#open;
    if (open && (open.runsFrom < sentence.first || open.endsAt >= 0)) return -1;
    if (this.#goesOver(sentence)) return -1;
    if (cue.family === 'label' || cue.family === 'credit' || cue.family === 'noun') return -1;
    const at = joiningAnd(this.#document, cue);
    if (at < 0) return -1;
    if (
      cue.family === 'phrase' ||
      tellsOfAnother(this.#document, this.#running[this.#running.length - 1], cue, at)
    )
      return -1;
    if (cue.family !== 'verb') return at;
    if (cue.verb?.person !== 3) return -1;
    const after = complementAfter(this.#document, cue, sentence.end);
    return !after || (open && after.kind !== 'colon') ? -1 : at;
  }

  /**
   * Where another speaker who is named right before the cue takes the floor in the same sentence, or -1, see
   * {@link speakerBeside}.
   *
   * @param subordinate the sentence opens with a clause that waits for its main verb.
   */
  besideBefore(cue: Cue, sentence: Sentence, subordinate: boolean): number {
    if (this.#open || cue.family !== 'verb' || cue.verb?.negative || cue.verb?.person !== 3) return -1;
    if (this.#goesOver(sentence)) return -1;
    return speakerBeside(this.#document, cue, sentence, subordinate);
  }

  /** Where another speaker answers in the same sentence, or -1, see {@link speakerInContrast}. */
  contrastBefore(cue: Cue, sentence: Sentence): number {
    if (this.#open || cue.family !== 'verb' || cue.verb?.negative || this.#goesOver(sentence)) return -1;
    return speakerInContrast(this.#document, cue, sentence);
  }
}
