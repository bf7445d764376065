import type { Document } from '../rule';
import type { Sentence } from '../text/sentences';
import type { Cue } from './cue';
import { takesFloor } from './extent';
import { isHeadline } from './headline-label';

/** The cues below the headline of a text with which somebody takes the floor; read when they are first asked for. */
export class Reports {
  readonly #document: Document;
  readonly #sentences: readonly Sentence[];
  readonly #cues: readonly Cue[];
  #places: { readonly first: number; readonly last: number } | null = null;

  constructor(document: Document, sentences: readonly Sentence[], cues: readonly Cue[]) {
    this.#document = document;
    this.#sentences = sentences;
    this.#cues = cues;
  }

  /** Whether nobody takes the floor after this cue. */
  endWith(cue: Cue): boolean {
    return cue.first >= this.#read().last;
  }

  /** Whether nobody takes the floor but with this cue. */
  areOnly(cue: Cue): boolean {
    const { first, last } = this.#read();
    return last < 0 || (first === cue.first && last === cue.first);
  }

  #read(): { readonly first: number; readonly last: number } {
    if (this.#places) return this.#places;
    const { paragraphs } = this.#document;
    let first = -1;
    let last = -1;
    let at = 0;
    for (const cue of this.#cues) {
      while ((this.#sentences[at]?.end ?? Infinity) <= cue.first) at++;
      const sentence = this.#sentences[at];
      // What stands behind the colon of «رستگار: …» in the headline itself is said by her.
      if (!sentence || isHeadline(this.#document, cue.first)) continue;
      const starts = paragraphs[sentence.paragraph]?.first === sentence.first;
      if (!takesFloor(this.#document, cue, sentence, starts)) continue;
      if (first < 0) first = cue.first;
      last = cue.first;
    }
    this.#places = { first, last };
    return this.#places;
  }
}
