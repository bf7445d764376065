import type { Document, TokenRange } from '../rule';
import type { Sentence } from '../text/sentences';
import { whoSaysSo, whoWasAsked } from './antecedent';
import { clauseStart } from './clause-start';
import { type Complement, complementAfter, relativeBefore } from './complement';
import type { Cue } from './cue';
import type { Draft } from './draft';
import { asideIn, goesOn, isWholeQuotation, takesFloor, verbEnd } from './extent';
import { endsClause, isFiniteVerb } from './finite-verb';
import { isDocument, isInterviewer, opensNarration } from './floor';
import { frameEnd, nounFrameEnd, partnerOf } from './frame-content';
import { isNounFrame } from './frame-cues';
import { Interview } from './interview';
import { complementBefore } from './noun-content';
import { nounContent, nounOwner } from './noun-cues';
import { namesPerson, namesSomeone } from './noun-phrase';
import { commas, laterClosing, openers, pairMarks, terminators } from './punctuation';
import { requestEnd } from './requests';
import { joinedSentences } from './sentences';
import {
  creditedFrom,
  lastClauseStart,
  relativeEnd,
  saysLater,
  semicolonIn,
  sourcePhraseEnd,
} from './source-phrase-extent';
import { isObligation, statusOfClause } from './status';
import {
  balanced,
  documentOrAgent,
  hasObject,
  inDocument,
  lastSubject,
  pronounBefore,
  skipConnectors,
  subjectOf,
} from './subject';
import { isBut, leadsAdverbial, pronouns } from './word-classes';

/** Words that may stand between «و» and the verb it joins: «و در ادامه افزود». */
const joiningWords: ReadonlySet<string> = new Set('در ادامه پایان همچنین نیز سپس ضمن هم خاتمه با'.split(' '));
const contrasts: ReadonlySet<string> = new Set(['درحالی', 'درحالیکه', 'هرچند']);

/**
 * Reads a document sentence by sentence and tells who has the floor: the reporter, or a speaker whose words go on.
 * Each cue either opens an attribution of the reporter's own, or one inside the words of the speaker who has the floor.
 */
export class QuoteReader {
  readonly drafts: Draft[] = [];
  readonly #document: Document;
  readonly #cues: readonly Cue[];
  readonly #pairs: Int32Array;
  /** The attribution whose words go on over sentences, and the indirect ones that run in this sentence. */
  #open: Draft | null = null;
  #running: Draft[] = [];
  /** Of this sentence: where the reporter's clause begins, its subject, and the attributions that wait for one. */
  #clauseFrom = 0;
  #subject: TokenRange | null = null;
  #leader: Draft | null = null;
  #waiting: Draft[] = [];
  #relays: { cue: Cue; source: TokenRange }[] = [];

  readonly #interview: Interview | null;

  constructor(document: Document, cues: readonly Cue[]) {
    this.#document = document;
    this.#cues = cues;
    this.#pairs = pairMarks(document);
    this.#interview = Interview.of(document, cues);
  }

  read(): Draft[] {
    let next = 0;
    for (const sentence of joinedSentences(this.#document, this.#cues)) {
      const from = next;
      while (next < this.#cues.length && (this.#cues[next]?.first ?? 0) < sentence.end) next++;
      this.#readSentence(sentence, this.#cues.slice(from, next));
    }
    const open = this.#open;
    this.#close(open, open && open.endsAt >= 0 ? open.endsAt : this.#document.tokens.length);
    return this.drafts;
  }

  #readSentence(sentence: Sentence, cues: readonly Cue[]): void {
    if (this.#isAsked(sentence)) return;
    this.#giveBackFloor(sentence, cues);
    this.#clauseFrom = clauseStart(this.#document, sentence);
    this.#subject = null;
    this.#leader = null;
    this.#waiting = [];
    this.#relays = [];
    for (let k = 0; k < cues.length; k++) {
      const cue = cues[k];
      if (!cue) continue;
      this.#endFinished(cue.first);
      const boundary = this.#open || this.#running.length > 0 ? this.#returnBefore(cue, sentence) : -1;
      if (boundary >= 0) this.#endAll(boundary);
      const nested = this.#open !== null || this.#running.length > 0;
      this.#readCue(cue, cues, k, sentence, nested);
    }
    this.#endFinished(sentence.end);
    for (const draft of this.#running) this.#close(draft, asideIn(this.#document, draft, sentence.end));
    this.#running = [];
  }

  /** Whether a sentence is a question of an interview: it interrupts what is answered, or begins the first answer. */
  #isAsked(sentence: Sentence): boolean {
    const open = this.#open;
    if (this.#interview?.isQuestion(sentence.paragraph)) {
      if (open && open.endsAt < 0) this.#interrupt(open, sentence.first);
      else if (!open) this.#openInterview();
      return true;
    }
    if (open?.interview && open.runsFrom < 0) open.runsFrom = sentence.first;
    return false;
  }

  #interrupt(open: Draft, at: number): void {
    open.interview = true;
    if (open.runsFrom >= 0 && open.runsFrom < at) open.content.push({ first: open.runsFrom, end: at });
    open.runsFrom = -1;
  }

  #openInterview(): void {
    const opener = this.drafts.some(({ interview }) => interview) ? null : this.#interview?.opener();
    if (!opener) return;
    this.#open = this.#draft(opener.cue, 'quotes/interview', 'direct', opener.source, {});
    this.#open.interview = true;
  }

  /** Ends an open speech before a sentence in which the reporter, or another speaker, has the floor. */
  #giveBackFloor(sentence: Sentence, cues: readonly Cue[]): void {
    const open = this.#open;
    if (!open) return;
    if (open.endsAt >= 0) {
      if (sentence.first < open.endsAt) return;
      this.#close(open, open.endsAt);
      return;
    }
    const { tokens } = this.#document;
    const paragraph = this.#document.paragraphs[sentence.paragraph];
    const startsParagraph = paragraph?.first === sentence.first;
    let at = sentence.first;
    while (at < sentence.end && tokens[at]?.kind === 'punctuation') at++;
    if (open.interview) {
      const spoken = startsParagraph && cues.some((cue) => takesFloor(this.#document, cue, sentence, true));
      if (spoken || opensNarration(this.#document, at, startsParagraph)) this.#close(open, sentence.first);
      return;
    }
    const back =
      opensNarration(this.#document, at, startsParagraph) ||
      cues.some((cue) => takesFloor(this.#document, cue, sentence, startsParagraph)) ||
      (open.cue.family === 'phrase' && (startsParagraph || cues.length > 0)) ||
      (startsParagraph && !goesOn(this.#document, sentence, open));
    if (back) this.#close(open, sentence.first);
  }

  /** Where the words that run end before this cue of the reporter's, or -1 where the cue stands inside them. */
  #returnBefore(cue: Cue, sentence: Sentence): number {
    const { tokens } = this.#document;
    if (this.#open && this.#open.runsFrom < sentence.first) return -1;
    if (this.#open && this.#open.endsAt >= 0) return -1;
    if (cue.family === 'label' || cue.family === 'credit' || cue.family === 'noun') return -1;
    let at = cue.from - 1;
    for (let step = 0; step < 4 && joiningWords.has(tokens[at]?.key ?? ''); step++) at--;
    if (tokens[at]?.key === 'و') {
      if (cue.family === 'verb') {
        if (cue.verb?.person !== 3) return -1;
        const after = complementAfter(this.#document, cue, sentence.end);
        if (!after || (this.#open && after.kind !== 'colon')) return -1;
        if (!after && cue.entry?.weak) return -1;
      } else if (cue.family === 'phrase') return -1;
      return at;
    }
    if (this.#open) return -1;
    // «…، اما رستگار گفت»: another speaker answers in the same sentence.
    for (let i = cue.from - 1, steps = 0; i > 0 && steps < 12; i--, steps++) {
      const key = tokens[i]?.key ?? '';
      if (cue.family === 'verb' && (contrasts.has(key) || isBut(this.#document, i))) {
        this.#clauseFrom = i + 1;
        this.#subject = null;
        return i;
      }
      if (isFiniteVerb(tokens[i])) break;
    }
    return -1;
  }

  #endAll(boundary: number): void {
    for (const draft of this.#running) this.#close(draft, boundary);
    this.#running = [];
    if (this.#open) this.#close(this.#open, boundary);
  }

  /** Ends those whose end was known and has come, and what began inside them. */
  #endFinished(at: number): void {
    const finished = this.#running.findIndex((draft) => draft.endsAt >= 0 && at >= draft.endsAt);
    if (finished < 0) return;
    const end = this.#running[finished]?.endsAt ?? at;
    for (const draft of this.#running.splice(finished)) this.#close(draft, end);
  }

  #close(draft: Draft | null, at: number): void {
    if (!draft) return;
    if (draft.runsFrom >= 0 && draft.runsFrom < at) draft.content.push({ first: draft.runsFrom, end: at });
    draft.runsFrom = -1;
    if (this.#open === draft) this.#open = null;
  }

  #readCue(cue: Cue, cues: readonly Cue[], k: number, sentence: Sentence, nested: boolean): void {
    if (cue.family === 'verb') this.#readVerb(cue, sentence, nested);
    else if (cue.family === 'frame') this.#readFrame(cue, cues, k, sentence, nested);
    else if (cue.family === 'label') this.#readLabel(cue);
    else if (cue.family === 'noun') this.#readNoun(cue, cues[k + 1], sentence);
    else this.#readPhrase(cue, cues, k, sentence, nested);
  }

  #readVerb(cue: Cue, sentence: Sentence, nested: boolean): void {
    const { verb, entry } = cue;
    if (!verb || !entry || verb.person !== 3 || verb.negative) return;
    if (verb.tense === 'subjunctive' || isObligation(this.#document, cue)) return;
    // «اضافه شده بودند که»: nothing that is said is many.
    if (verb.passive && verb.number === 'plural') return;
    // «می‌دانست», «می‌خواست»: knew and wanted.
    if (verb.tense === 'imperfect' && entry.weak) return;
    // «پیش‌بینی می‌شود»: the reporter's own expectation.
    if (verb.passive && entry.active) return;
    const after = complementAfter(this.#document, cue, sentence.end);
    const asked = !nested && this.#subject ? null : whoWasAsked(this.#document, sentence.paragraph, cue.from);
    if (asked) this.#endQuestion(asked.clauseFrom - 1);
    const from = asked?.clauseFrom ?? (nested ? this.#nestedFrom(sentence) : this.#clauseFrom);
    const source = this.#sourceBefore(cue, from, nested);
    // «از او پرسیدند که …»: nobody in particular asks.
    if (entry.sense === 'ask' && verb.number === 'plural' && !source) return;
    const antecedent = source ? null : (asked?.range ?? this.#antecedentOf(cue, sentence, nested));
    if (entry.perfect && !source) return;
    if (entry.document && !(source && isDocument(this.#document, source))) return;
    const start = source && source.first >= from ? source.end : from;
    const before = after ? null : complementBefore(this.#document, cue, start);
    if (!after && !before) {
      const said = nested ? null : this.#postposed(cue, sentence);
      const who = said && subjectOf(this.#document, said.end, cue.from);
      if (said && who) this.#draft(cue, 'quotes/postposed', 'direct', who, { ranges: [said] });
      return;
    }
    let draft: Draft;
    if (after) draft = this.#startAfter(cue, after, source, nested, sentence.end);
    else if (before) {
      const rule = before.end === cue.first ? 'quotes/noun-phrase' : 'quotes/noun-object';
      draft = this.#draft(cue, rule, 'indirect', source, { ranges: [before] });
    } else return;
    draft.antecedent = antecedent;
    if (entry.denies) draft.status = 'denied';
    if (verb.tense === 'future') draft.status = 'hypothetical';
    else draft.status = statusOfClause(this.#document, this.#clauseFrom, cue.from) ?? draft.status;
    if (verb.passive && !source) draft.hearsay = true;
    if (!nested) {
      for (const frame of this.#waiting) {
        frame.source ??= draft.source;
        frame.sameSourceAs = draft;
      }
      this.#waiting = [];
      if (this.#leader && draft.source === this.#leader.source) draft.sameSourceAs = this.#leader;
      this.#leader ??= draft;
    }
    for (const relay of this.#relays) {
      const shared = this.#draft(relay.cue, 'quotes/relayed', draft.type, relay.source, {});
      shared.sharedWith = draft;
    }
    this.#relays = [];
  }

  /** A plural verb without a subject inside speech: whom the same sentence names before it. */
  #antecedentOf(cue: Cue, sentence: Sentence, nested: boolean): TokenRange | null {
    if (!nested || cue.verb?.passive || cue.verb?.number !== 'plural') return null;
    return whoSaysSo(this.#document, sentence.first, cue.from);
  }

  /** A question that runs ends where its answer begins. */
  #endQuestion(at: number): void {
    const question = this.#running.findIndex(({ cue, runsFrom }) => cue.sense === 'ask' && runsFrom < at);
    if (question < 0) return;
    for (const draft of this.#running.splice(question)) this.#close(draft, at);
  }

  #startAfter(
    cue: Cue,
    after: Complement,
    source: TokenRange | null,
    nested: boolean,
    sentenceEnd: number,
  ): Draft {
    const { tokens } = this.#document;
    const closing = openers.has(tokens[after.start]?.key ?? '') ? this.#closingOf(after, nested) : -1;
    const whole = closing > 0 && isWholeQuotation(this.#document, after, closing);
    const type = after.kind === 'colon' || whole ? 'direct' : 'indirect';
    const relative = after.kind === 'bare' ? relativeBefore(this.#document, cue) : null;
    const requests = cue.entry?.takes.has('ta') && after.kind !== 'colon';
    const requested = requests ? requestEnd(this.#document, after.start, sentenceEnd) : -1;
    const draft = this.#draft(cue, `quotes/cue-${after.kind}`, type, source, {
      runsFrom: after.start,
      endsAt: whole ? closing : relative ? verbEnd(this.#document, after.start) : requested,
    });
    if (after.kind === 'colon' && !nested) this.#open = draft;
    else this.#running.push(draft);
    return draft;
  }

  /** The mark that closes what is said, in its paragraph or, of a letter or a statement, in a later one. */
  #closingOf(after: Complement, nested: boolean): number {
    const closing = this.#pairs[after.start] ?? -1;
    if (closing > 0 || after.kind !== 'colon' || nested) return closing;
    const later = laterClosing(this.#document, this.#pairs, after.start);
    return later > 0 && !this.#reportsBetween(after.start, later) ? later : -1;
  }

  /** Whether the reporter has the floor at the head of a paragraph between two tokens. */
  #reportsBetween(from: number, to: number): boolean {
    const { tokens } = this.#document;
    for (let i = from + 1; i < to; i++) {
      if (!tokens[i]?.lineStart) continue;
      if (opensNarration(this.#document, i, true) || pronouns.has(tokens[i]?.key ?? '')) return true;
    }
    return false;
  }

  #readFrame(cue: Cue, cues: readonly Cue[], k: number, sentence: Sentence, nested: boolean): void {
    const from = nested ? this.#nestedFrom(sentence) : this.#clauseFrom;
    const partner = partnerOf(this.#document, cues, k, sentence);
    const noun = isNounFrame(this.#document, cue);
    const endsAt = noun
      ? nounFrameEnd(this.#document, cue, partner)
      : frameEnd(this.#document, cue, partner, sentence.end);
    if (endsAt < 0) return;
    const source =
      this.#subject ??
      subjectOf(this.#document, from, cue.from) ??
      inDocument(this.#document, from, cue.from);
    const draft = this.#draft(cue, 'quotes/frame', 'indirect', source, { runsFrom: cue.to, endsAt });
    this.#running.push(draft);
    if (nested) return;
    this.#waiting.push(draft);
    if (source) this.#subject = source;
    else this.#clauseFrom = endsAt;
  }

  #readLabel(cue: Cue): void {
    if (this.#open) this.#close(this.#open, cue.from);
    // «خبرنگار: … ؟»: the question of an interview is the reporter's.
    if (isInterviewer(this.#document.tokens[cue.from]?.key ?? '')) return;
    const draft = this.#draft(
      cue,
      'quotes/label',
      'direct',
      { first: cue.from, end: cue.first },
      { runsFrom: cue.to },
    );
    this.#open = draft;
  }

  /** «ادعای رستگار مبنی بر …»: what a noun says, which gives nobody the floor. */
  #readNoun(cue: Cue, next: Cue | undefined, sentence: Sentence): void {
    const source = nounOwner(this.#document, cue);
    const told =
      this.#document.tokens[cue.to - 1]?.key === 'که' && isFiniteVerb(this.#document.tokens[cue.to - 2]);
    if (told) {
      if (source)
        this.#running.push(this.#draft(cue, 'quotes/noun-cue', 'indirect', source, { runsFrom: cue.to }));
      return;
    }
    const limit = next && next.from < sentence.end ? next.from : sentence.end;
    const content = nounContent(this.#document, cue, limit);
    if (!content) return;
    const draft = this.#draft(cue, 'quotes/noun-cue', 'indirect', source, { ranges: [content] });
    draft.hearsay = source === null;
  }

  #readPhrase(cue: Cue, cues: readonly Cue[], k: number, sentence: Sentence, nested: boolean): void {
    const { tokens } = this.#document;
    const credits = cue.family === 'credit' || cue.lemma === 'به نقل';
    const limit = Math.min(sentence.end, cues[k + 1]?.from ?? sentence.end);
    const end = sourcePhraseEnd(this.#document, cue, limit, credits);
    const source = balanced(this.#document, cue.to, cue.to, end);
    if (!source || tokens[source.end - 1]?.key === 'و' || isFiniteVerb(tokens[source.first])) return;
    let start = tokens[end]?.key === 'که' ? relativeEnd(this.#document, end, sentence.end) : end;
    if (credits) start = creditedFrom(this.#document, start, limit);
    while (start < sentence.end && (commas.has(tokens[start]?.key ?? '') || tokens[start]?.key === '»'))
      start++;
    const says = saysLater(this.#document, cues, k, sentence);
    const chained = cues[k - 1]?.family === 'credit' && this.#clauseFrom >= cue.from - 1;
    if (cue.family === 'credit' || (cue.lemma === 'به نقل' && chained)) {
      if (this.drafts.length === 0 || says || cue.lemma === 'به نقل') {
        const draft = this.#draft(cue, 'quotes/credit', 'indirect', source, { credit: true });
        draft.content.length = 0;
        if (!nested) this.#clauseFrom = start;
        return;
      }
    } else if (cue.lemma === 'به نقل' && says) {
      this.#relays.push({ cue, source });
      return;
    }
    if (start >= sentence.end) return;
    const ranges: TokenRange[] = [];
    const from = nested || tokens[cue.from - 1]?.key === 'که' ? cue.from : this.#clauseFrom;
    const opening = skipConnectors(this.#document, lastClauseStart(this.#document, from, cue.from), cue.from);
    if (opening < cue.from - 1) ranges.push({ first: opening, end: cue.from });
    const endsAt = semicolonIn(this.#document, start, sentence.end);
    const draft = this.#draft(cue, 'quotes/source-phrase', 'indirect', source, {
      ranges,
      runsFrom: start,
      endsAt,
    });
    // «به گفته رستگار، … . …»: a person at the head of a paragraph has the floor to its end.
    const opens = cue.first === this.#document.paragraphs[sentence.paragraph]?.first;
    if (!nested && opens && endsAt < 0 && namesPerson(this.#document, source)) this.#open = draft;
    else this.#running.push(draft);
  }

  /** Who the grammar says it is: the subject of the verb, or of the verbs before it that «و» joins to it. */
  #sourceBefore(cue: Cue, from: number, nested: boolean): TokenRange | null {
    const { tokens } = this.#document;
    if (!nested && this.#leader && tokens[cue.from - 1]?.key === 'و') return this.#leader.source;
    const pronoun = cue.verb?.passive ? null : pronounBefore(this.#document, from, cue.from);
    if (!nested && this.#subject && !pronoun) {
      const other = this.#otherSubject(cue);
      if (!other) return this.#subject;
      this.#leader = null;
      this.#subject = other;
      return other;
    }
    if (pronoun) {
      if (!nested) this.#subject = pronoun;
      return pronoun;
    }
    let source: TokenRange | null = null;
    if (cue.lemma === 'آمدن' || cue.verb?.passive) source = documentOrAgent(this.#document, from, cue.from);
    else {
      const object = hasObject(this.#document, from, cue.from);
      const first = subjectOf(this.#document, from, cue.from, object);
      const relative = first !== null && tokens[first.end]?.key === 'که';
      source = relative ? first : (lastSubject(this.#document, first?.end ?? from, cue.from) ?? first);
      source ??= inDocument(this.#document, from, cue.from);
    }
    if (!nested && source) this.#subject = source;
    return source;
  }

  /**
   * «رستگار از … خبر داد اما کاویانی گفت», «در حالی که رستگار … عنوان کرده، کاویانی گفت»: a subject of its own in the
   * clause of this cue, after «اما» or the comma of another clause.
   */
  #otherSubject(cue: Cue): TokenRange | null {
    const { tokens } = this.#document;
    for (let i = cue.from - 1; i > this.#clauseFrom && i > cue.from - 12; i--) {
      if (isBut(this.#document, i)) return lastSubject(this.#document, i - 1, cue.from);
      if (isFiniteVerb(tokens[i])) return null;
      if (tokens[i]?.key !== '،' || !endsClause(tokens[i - 1])) continue;
      const other = namesSomeone(this.#document, i + 1) ? subjectOf(this.#document, i + 1, cue.from) : null;
      return other && (other.end >= cue.from || leadsAdverbial(this.#document, other.end)) ? other : null;
    }
    return null;
  }

  /** Where the clause of a nested cue may begin: after the last comma or «که» is not known, so at what runs. */
  #nestedFrom(sentence: Sentence): number {
    const inner = this.#running[this.#running.length - 1] ?? this.#open;
    return Math.max(sentence.first, inner?.runsFrom ?? 0);
  }

  /** «P، S گفت.», «… P»، S گفت.»: what is said stands before its verb at the end of the sentence. */
  #postposed(cue: Cue, sentence: Sentence): TokenRange | null {
    if (!cue.entry?.takes.has('bare') || cue.entry.weak) return null;
    const { tokens } = this.#document;
    const after = tokens[cue.to];
    if (after && cue.to < sentence.end && !terminators.has(after.key)) return null;
    for (let i = cue.from - 1; i > this.#clauseFrom && i > cue.from - 10; i--) {
      const key = tokens[i]?.key ?? '';
      if (!commas.has(key)) continue;
      const before = tokens[i - 1];
      if (before?.key === '»' || isFiniteVerb(before)) return { first: this.#clauseFrom, end: i };
      return null;
    }
    return null;
  }

  #draft(
    cue: Cue,
    rule: string,
    type: Draft['type'],
    source: TokenRange | null,
    more: { ranges?: TokenRange[]; runsFrom?: number; endsAt?: number; credit?: boolean },
  ): Draft {
    const draft: Draft = {
      cue,
      rule,
      type,
      status: 'asserted',
      source,
      content: more.ranges ?? [],
      runsFrom: more.runsFrom ?? -1,
      endsAt: more.endsAt ?? -1,
      hearsay: false,
      interview: false,
      credit: more.credit ?? false,
      antecedent: null,
      sameSourceAs: null,
      sharedWith: null,
    };
    this.drafts.push(draft);
    return draft;
  }
}
