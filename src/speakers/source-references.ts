import type { AttributionValue, Document } from '../rule';
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
    // What merely stands where a subject would is a source only where it reads as one.
    if (!value.source && value.within === null && reference && !isSomeone(reference, value)) return null;
    return reference && credited(reference, value);
  });
}

/** Whether a phrase means a person, or one body before a verb in the singular. */
function isSomeone(reference: Reference, { verbNumber }: AttributionValue): boolean {
  if (reference.by !== 'label') return true;
  if (reference.kind === 'person') return true;
  return reference.kind === 'organisation' && verbNumber !== 'plural';
}
