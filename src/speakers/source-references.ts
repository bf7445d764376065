import type { Document } from '../rule';
import { calledInMarks, credited, reporter } from './paper-reference';
import type { People } from './people';
import { crowd, pairOf } from './plural-reference';
import { readReference } from './reference';
import type { Reference } from './reference-kinds';

/** How the source of each attribution refers, as far as the persons known so far tell. */
export function readSources(document: Document, people: People): (Reference | null)[] {
  return document.marks.all('attribution').map(({ value }) => {
    const words = value.source ?? value.antecedent;
    const pair = words && value.verbNumber === 'plural' ? pairOf(document, words) : null;
    const read = words && readReference(document, words, people);
    const unsure = !read || (read.by === 'name' && !read.sure);
    const reference =
      pair ??
      (words && unsure ? calledInMarks(document, words, value.lemma) : null) ??
      read ??
      (words && (reporter(document, words, value) ?? crowd(document, words, value)));
    return reference && credited(reference, value);
  });
}
