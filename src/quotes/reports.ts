import type { Document } from '../rule';
import type { Sentence, Span } from '../text/sentences';
import { bareStart } from './bare-complement';
import type { Cue } from './cue';
import { isHeadline } from './headline-label';
import { takesFloor } from './takes-floor';

const none: Span = { first: -1, end: -1 };

/** The cues below the headline of a text with which somebody takes the floor; read when they are first asked for. */
export class Reports {
  readonly #document: Document;
  readonly #sentences: readonly Sentence[];
  readonly #cues: readonly Cue[];
  #places: { readonly first: Span; readonly last: Span } | null = null;

  constructor(document: Document, sentences: readonly Sentence[], cues: readonly Cue[]) {
    this.#document = document;
    this.#sentences = sentences;
    this.#cues = cues;
  }

  /** Whether nobody takes the floor after this cue. */
  endWith(cue: Cue): boolean {
    return cue.first >= this.#read().last.first;
  }

  /** Whether nobody takes the floor but in the sentence of this cue. */
  areOnly(cue: Cue): boolean {
    const { first, last } = this.#read();
    return last === none || (first.first <= cue.first && cue.first < first.end && last.end <= first.end);
  }

  /** Whether somebody takes the floor with this cue: «رستگار گفت: …», «🔹 رستگار گفت آب کم است», and not «مردم می‌گویند». */
  #isReport(cue: Cue, sentence: Sentence, starts: boolean): boolean {
    const { family, verb } = cue;
    if (family !== 'verb') return takesFloor(this.#document, cue, sentence, starts);
    const past = verb?.tense === 'past' || verb?.tense === 'perfect';
    if (verb?.person !== 3 || (!past && this.#document.tokens[cue.to]?.key !== ':')) return false;
    if (takesFloor(this.#document, cue, sentence, starts)) return true;
    return starts && past && !verb.negative && bareStart(this.#document, cue, cue.to, sentence.end) >= 0;
  }

  #read(): { readonly first: Span; readonly last: Span } {
    if (this.#places) return this.#places;
    const { paragraphs } = this.#document;
    let first = none;
    let last = none;
    let at = 0;
    for (const cue of this.#cues) {
      while ((this.#sentences[at]?.end ?? Infinity) <= cue.first) at++;
      const sentence = this.#sentences[at];
      // What stands behind the colon of «رستگار: …» in the headline itself is said by her.
      if (!sentence || isHeadline(this.#document, cue.first)) continue;
      const starts = paragraphs[sentence.paragraph]?.first === sentence.first;
      if (!this.#isReport(cue, sentence, starts)) continue;
      last = { first: cue.first, end: sentence.end };
      if (first === none) first = { first: sentence.first, end: sentence.end };
    }
    this.#places = { first, last };
    return this.#places;
  }
}
