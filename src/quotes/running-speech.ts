import type { Document } from '../rule';
import type { Sentence } from '../text/sentences';
import { complementAfter } from './complement';
import type { Cue } from './cue';
import type { Draft } from './draft';
import { asideIn, takesFloor } from './extent';
import { endsClause, isFiniteVerb, isParticiple } from './finite-verb';
import { opensNarration, speaksInFirstPerson } from './floor';
import { goesOn, saysNothingYet } from './going-on';
import { nextSpeakerBefore, objectBefore } from './next-speaker';
import { complementBefore } from './noun-content';
import { commas, lastClosing } from './punctuation';
import { subjectOf } from './subject';
import { isBut } from './word-classes';

/** Words that may stand between «و» and the verb it joins: «و در ادامه افزود». */
const joiningWords: ReadonlySet<string> = new Set('در ادامه پایان همچنین نیز سپس ضمن هم خاتمه با'.split(' '));
const contrasts: ReadonlySet<string> = new Set(['درحالی', 'درحالیکه', 'هرچند']);

/** Whether a phrase opens with a name, a title or a body. */
const isNamed = ({ marks }: Document, at: number): boolean =>
  marks.startingAt('name', at) !== undefined || marks.startingAt('role', at) !== undefined;

/** The last word of the name of a speaker, or an empty string. */
function surnameOf({ tokens, marks }: Document, { source }: Draft): string {
  for (let i = source?.first ?? 0; i < (source?.end ?? 0); i++) {
    const name = marks.startingAt('name', i);
    if (name?.value.entity === 'person') return tokens[name.end - 1]?.key ?? '';
  }
  return '';
}

/** Who has the floor: the speech that goes on over sentences, and the indirect ones that run in this sentence. */
export class RunningSpeech {
  readonly #document: Document;
  readonly #pairs: Int32Array;
  readonly #lastReport: number;
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
   * @param lastReport where the last cue of a reporter's stands, or -1
   */
  constructor(document: Document, pairs: Int32Array, lastReport: number) {
    this.#document = document;
    this.#pairs = pairs;
    this.#lastReport = lastReport;
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
      if (end === sentence.end && this.#isMarked(draft, sentence.end)) return true;
      const from = draft.runsFrom;
      this.close(draft, end);
      if (!nested && end === sentence.end && draft.endsAt < 0 && from >= 0 && draft.cue.family === 'verb')
        this.#told = { draft, paragraph: sentence.paragraph };
      return false;
    });
    this.#running = goOn;
  }

  /** «گفت که «… . …»»: marks that open in what is said, and close in a later sentence, hold the rest of it. */
  #isMarked(draft: Draft, end: number): boolean {
    if (draft.endsAt >= 0) return draft.endsAt > end;
    for (let i = draft.runsFrom; i < end; i++) {
      const closing = this.#pairs[i] ?? -1;
      if (closing < 0) continue;
      if (closing >= end) {
        draft.endsAt = lastClosing(this.#document, this.#pairs, closing);
        return true;
      }
      i = closing;
    }
    return false;
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
    // «رستگار: آب کم است ⏎ مینا رستگار، وزیر نیرو، …»: nobody speaks of himself by name.
    const tellsOf = open.cue.family === 'label' && starts && this.#isOwnName(sentence);
    const back = open.interview
      ? starts && cues.some(taken)
      : tellsOf ||
        cues.some(taken) ||
        (open.cue.family === 'phrase' && (starts || cues.length > 0)) ||
        (starts && !goesOn(this.#document, sentence, open, this.#lastReport));
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
    const { tokens } = this.#document;
    const open = this.#open;
    if (open && (open.runsFrom < sentence.first || open.endsAt >= 0)) return -1;
    if (this.#goesOver(sentence)) return -1;
    if (cue.family === 'label' || cue.family === 'credit' || cue.family === 'noun') return -1;
    let at = cue.from - 1;
    for (let step = 0; step < 4 && joiningWords.has(tokens[at]?.key ?? ''); step++) at--;
    if (tokens[at]?.key !== 'و') return -1;
    if (cue.family === 'phrase' || this.#tellsOfAnother(cue, at)) return -1;
    if (cue.family !== 'verb') return at;
    if (cue.verb?.person !== 3) return -1;
    const after = complementAfter(this.#document, cue, sentence.end);
    return !after || (open && after.kind !== 'colon') ? -1 : at;
  }

  /** «رستگار گفت که کاویانی او را تهدید کرده و گفته که …»: a bare participle goes on with the one before it, and no past. */
  #tellsOfAnother({ verb, end, first }: Cue, and: number): boolean {
    const { tokens } = this.#document;
    const running = this.#running[this.#running.length - 1];
    if (running?.cue.verb?.tense !== 'past' || verb?.tense !== 'perfect') return false;
    return and === first - 1 && isParticiple(tokens[end - 1]) && isParticiple(tokens[and - 1]);
  }

  /**
   * «با وجود اینکه کاویانی گفته … است، رستگار گفت», «… و رستگار نیز گفت»: where another speaker who is named right before
   * the cue takes the floor in the same sentence, or -1.
   *
   * @param subordinate the sentence opens with a clause that waits for its main verb.
   */
  besideBefore(cue: Cue, sentence: Sentence, subordinate: boolean): number {
    if (this.#open || cue.family !== 'verb' || cue.verb?.negative || cue.verb?.person !== 3) return -1;
    if (this.#goesOver(sentence)) return -1;
    const { tokens } = this.#document;
    const before = tokens[cue.from - 1]?.key;
    const besides = before === 'نیز' || before === 'هم';
    if (!besides && !subordinate) return -1;
    for (let i = cue.from - 1, steps = 0; i > sentence.first && steps < 16; i--, steps++) {
      if (isFiniteVerb(tokens[i])) return -1;
      const key = tokens[i]?.key ?? '';
      if (!(commas.has(key) || (besides && key === 'و')) || !endsClause(tokens[i - 1])) continue;
      const subject = subjectOf(this.#document, i + 1, cue.from);
      const alone = subject !== null && subject.end >= cue.from - (besides ? 1 : 0);
      if (!alone || !isNamed(this.#document, subject.first)) return -1;
      return complementAfter(this.#document, cue, sentence.end) ? i : -1;
    }
    return -1;
  }

  /** «…، اما رستگار گفت»: where another speaker answers in the same sentence, or -1. */
  contrastBefore(cue: Cue, sentence: Sentence): number {
    if (this.#open || cue.family !== 'verb' || cue.verb?.negative || this.#goesOver(sentence)) return -1;
    const { tokens } = this.#document;
    for (let i = cue.from - 1, steps = 0; i > 0 && steps < 24; i--, steps++) {
      if (contrasts.has(tokens[i]?.key ?? '') || isBut(this.#document, i)) {
        const says =
          complementAfter(this.#document, cue, sentence.end) ?? complementBefore(this.#document, cue, i + 1);
        return says ? i : -1;
      }
      if (isFiniteVerb(tokens[i])) return -1;
    }
    return -1;
  }
}
