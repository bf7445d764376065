import { isHonorific } from '../names/honorifics';
import { nameEvidence } from '../names/lexicon';
import { roleHeadAt } from '../names/role-heads';
import type { Document, TokenRange } from '../rule';
import type { Token } from '../text/tokens';
import { subjectOfTopic } from './clause-of-topic';
import type { Cue } from './cue';
import { describedBefore, relativeSubject } from './described-subject';
import { documentOrAgent, inDocument, textBefore } from './document-source';
import type { Draft } from './draft';
import { endsClause, isFiniteVerb } from './finite-verb';
import { headOfClauses, pastAdverbials } from './head-of-clauses';
import { lastSubject } from './last-subject';
import { ownSubject } from './own-subject';
import { namesSomeone } from './someone';
import { hasObject, subjectOf } from './subject';
import { subjectAfterThat } from './subject-after-that';
import { subjectBeforeObject } from './subject-before-object';
import { pronounBefore } from './subject-pronoun';
import { whoThat } from './who-that';
import { isBut, leadsAdverbial, singularPronouns } from './word-classes';

/** What is said, before the clause that tells who says it. */
const unsaid: ReadonlySet<string> = new Set(['چیزی', 'آنچه', 'حرفی', 'نکتهای', 'مطلبی', 'تنها']);

/** So many words stand from «اما» to the verb that it joins to the one before at most. */
const longestJoint = 10;

/** The clause of the reporter's that is being read: where it begins, its subject, and the attributions that share it. */
export class Clause {
  readonly #document: Document;
  from: number;
  subject: TokenRange | null = null;
  #leader: Draft | null = null;
  #waiting: Draft[] = [];
  /** Whom a relative clause describes: no subject of the verbs after it. */
  #described: TokenRange | null = null;
  #subordinate: { readonly subject: TokenRange; readonly to: number } | null = null;
  #relays: { readonly cue: Cue; readonly source: TokenRange }[] = [];

  constructor(document: Document, from: number) {
    this.#document = document;
    this.from = from;
  }

  /** Another clause of the same sentence, with a subject of its own. */
  restart(from: number): void {
    this.from = from;
    this.subject = null;
  }

  /** A frame takes the source of the verb that follows: «با بیان اینکه …، رستگار گفت». */
  wait(frame: Draft, endsAt: number): void {
    this.#waiting.push(frame);
    if (frame.source) this.subject = frame.source;
    else this.from = endsAt;
  }

  /** «R به نقل از X نوشت»: X says what the verb brings in. */
  relay(cue: Cue, source: TokenRange): void {
    this.#relays.push({ cue, source });
  }

  /** Those whose words the verb just read brings in. */
  takeRelays(): readonly { readonly cue: Cue; readonly source: TokenRange }[] {
    const relays = this.#relays;
    this.#relays = [];
    return relays;
  }

  /** Gives the frames that wait this verb's source, and this verb that of the verb before «و». */
  join(draft: Draft): void {
    if (draft.source !== null && draft.source === this.#subordinate?.subject) return;
    for (const frame of this.#waiting) {
      frame.source ??= draft.source;
      frame.sameSourceAs = draft;
    }
    this.#waiting = [];
    if (draft.source !== null && draft.source === this.#described) return;
    if (this.#leader && draft.source === this.#leader.source) draft.sameSourceAs = this.#leader;
    this.#leader ??= draft;
  }

  /** Who the grammar says it is: the subject of the verb, or of the verbs before it that «و» joins to it. */
  sourceOf(cue: Cue, from: number, nested: boolean): TokenRange | null {
    const described =
      this.#subordinateOf(cue, from) ??
      describedBefore(this.#document, from, cue.from) ??
      relativeSubject(this.#document, from, cue) ??
      whoThat(this.#document, from, cue) ??
      subjectOfTopic(this.#document, from, cue);
    this.#described = described;
    if (described) return described;
    if (nested) {
      const source = this.#pronounOf(cue, from) ?? this.#ownOrBefore(cue, from, this.#grammarOf(cue, from));
      return this.#agrees(cue, source) ? (source ?? subjectBeforeObject(this.#document, from, cue)) : null;
    }
    if (this.#leader?.source && this.#isJoined(cue)) return this.#leader.source;
    const pronoun = this.#pronounOf(cue, from);
    const before = this.subject;
    const other = before && !pronoun ? this.#otherSubject(cue) : null;
    if (other) this.#leader = null;
    this.subject = pronoun ?? other ?? this.#ownOrBefore(cue, from, before ?? this.#grammarOf(cue, from));
    if (before && this.subject !== before) this.#leader = null;
    if (!this.subject) return subjectBeforeObject(this.#document, from, cue);
    return this.#agrees(cue, this.subject) ? this.subject : null;
  }

  /** «… که سخنگو رد کرده و می‌گوید …»: who stands alone after «که», also for the verb that «و» joins to that one's. */
  #subordinateOf(cue: Cue, from: number): TokenRange | null {
    const last = this.#subordinate;
    const joined = last && last.to === cue.from - 1 && this.#document.tokens[last.to]?.key === 'و';
    const subject = joined ? last.subject : subjectAfterThat(this.#document, from, cue);
    this.#subordinate = subject && { subject, to: cue.to };
    return subject;
  }

  /** The subject that the clause of the cue has of its own, behind the one that the clauses before it have. */
  #ownOrBefore(cue: Cue, from: number, before: TokenRange | null): TokenRange | null {
    const own = ownSubject(this.#document, from, cue);
    return own && own.first >= (before?.end ?? 0) ? own : before;
  }

  /** «رستگار گفت … و افزود», «رستگار گفت …، اما در عین حال هشدار داد»: no more than adverbs stand before the verb. */
  #isJoined(cue: Cue): boolean {
    const { tokens } = this.#document;
    if (tokens[cue.from - 1]?.key === 'و') return true;
    for (let i = cue.from - 1; i >= this.from - 1 && i > cue.from - longestJoint; i--) {
      if (isBut(this.#document, i)) return pastAdverbials(this.#document, i + 1, cue.from) >= cue.from;
      if (endsClause(tokens[i])) return false;
    }
    return false;
  }

  /** «در حالی رستگار …»: the clause waits for another after «که». */
  #opensWhile(): boolean {
    const { tokens } = this.#document;
    return (
      tokens[this.from]?.key === 'در' &&
      tokens[this.from + 1]?.key === 'حالی' &&
      tokens[this.from + 2]?.key !== 'که'
    );
  }

  /** «او می‌رود، می‌گویند …»: one is not many. */
  #agrees({ verb }: Cue, source: TokenRange | null): boolean {
    if (!source || verb?.number !== 'plural' || source.end - source.first > 1) return true;
    const key = this.#document.tokens[source.first]?.key ?? '';
    return !singularPronouns.has(key) && !isOne(this.#document, source.first);
  }

  #pronounOf(cue: Cue, from: number): TokenRange | null {
    return cue.verb?.passive ? null : pronounBefore(this.#document, from, cue.from);
  }

  #grammarOf(cue: Cue, from: number): TokenRange | null {
    const document = this.#document;
    if (cue.entry?.text) return textBefore(document, from, cue.from);
    if (cue.lemma === 'آمدن' || cue.verb?.passive) return documentOrAgent(document, from, cue.from);
    const whole = subjectOf(document, from, cue.from, hasObject(document, from, cue.from));
    // «شاهد هستیم که …»: what I or we are does not speak.
    const first = whole && isFirstPerson(document.tokens[whole.end]) ? null : whole;
    if (first && document.tokens[first.end]?.key === 'که') {
      // «چیزی که رستگار گفت این بود که …».
      return unsaid.has(document.tokens[first.first]?.key ?? '')
        ? subjectOf(document, first.end + 1, cue.from)
        : first;
    }
    // A phrase up to the verb itself may hold a clause without an auxiliary: «یک تن کشته شده و وزارتخانه گفته».
    const searched = first && first.end < cue.from ? first.end : from;
    return (
      lastSubject(document, searched, cue.from) ??
      first ??
      inDocument(document, from, cue.from) ??
      headOfClauses(document, from, cue.from, cue.verb?.number === 'plural')
    );
  }

  /**
   * «رستگار از … خبر داد اما کاویانی گفت», «در حالی که رستگار … عنوان کرده، کاویانی گفت»: a subject of its own in the
   * clause of this cue, after «اما» or the comma of another clause.
   */
  #otherSubject(cue: Cue): TokenRange | null {
    const { tokens } = this.#document;
    for (let i = cue.from - 1; i > this.from && i > cue.from - 12; i--) {
      if (isBut(this.#document, i)) return lastSubject(this.#document, i - 1, cue.from);
      // «در حالی رستگار از … خبر داده که سخنگو اعلام کرد»
      if (tokens[i]?.key === 'که' && endsClause(tokens[i - 1]) && (this.#opensWhile() || isWhile(tokens, i)))
        return lastSubject(this.#document, i - 1, cue.from);
      if (isFiniteVerb(tokens[i])) return null;
      if (tokens[i]?.key !== '،' || !endsClause(tokens[i - 1])) continue;
      if (!namesSomeone(this.#document, i + 1)) return null;
      // «…، مقام‌های استان این ادعا را رد کرده‌اند»
      const object = hasObject(this.#document, i + 1, cue.from);
      const other = subjectOf(this.#document, i + 1, cue.from, object);
      const free = other && (object || other.end >= cue.from || leadsAdverbial(this.#document, other.end));
      return free ? other : null;
    }
    return null;
  }
}

/** «نیک‌آباد، که … و آن را زیبا می‌دانند»: a given name or a place alone is not many. */
function isOne({ tokens }: Document, at: number): boolean {
  const key = tokens[at]?.key ?? '';
  const { given, place, surname } = nameEvidence(key);
  return given + place > 2 && surname === 0 && roleHeadAt(tokens, at) === null && !isHonorific(key);
}

/** «هستیم», «بودم» */
const isFirstPerson = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:نی?|ن)?(?:هست|بود|شد)(?:م|یم)$/u.test(token.key);

/** «… را پذیرفت این در حالی است | که کاویانی مدعی است»: another clause, with no full stop before it. */
function isWhile(tokens: readonly Token[], that: number): boolean {
  const word = tokens[that - 1]?.key === 'است' ? tokens[that - 2]?.key : tokens[that - 1]?.key;
  return word === 'حالی' || word === 'درحالی' || word === 'درحالیست';
}
