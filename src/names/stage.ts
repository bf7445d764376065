import type { Document, Mark, Stage } from '../rule';
import { honorificEnd } from './honorifics';
import { begins, entityOf, Label } from './labels';
import { nameTagger } from './lexicon';
import { surnameMarks } from './surnames';

/** Names of persons, organisations and places: labelled line by line, then made consistent over the text. */
export const names: Stage = {
  name: 'names',
  run(document) {
    const labels = new Uint8Array(document.tokens.length);
    const tagger = nameTagger();
    for (const { first, end } of document.paragraphs)
      tagger.tag(document.tokens, first, end, labels.subarray(first, end));
    const found = marksOf(document, labels);
    document.marks.set('name', [...found, ...surnameMarks(document, found, labels)]);
  },
};

/** The names that the labels spell, without the honorifics that stand before them. */
function marksOf(document: Document, labels: Uint8Array): Mark<'name'>[] {
  const { tokens } = document;
  const found: Mark<'name'>[] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] ?? 0;
    const entity = entityOf(label);
    if (entity === null || !begins(label)) continue;
    let end = i + 1;
    while (labels[end] === label + 1) end++;
    let first = i;
    if (label === Label.person) {
      first = Math.min(honorificEnd(tokens, i), end);
      if (tokens[i - 1]?.key === 'امام' && labels[i - 1] === 0) first = i - 1;
    }
    if (first < end) found.push({ kind: 'name', first, end, value: { entity }, rule: `names/${entity}` });
    i = end - 1;
  }
  return found;
}
