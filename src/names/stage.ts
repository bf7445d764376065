import { type Document, type Mark, type Stage, settle } from '../rule';
import { begins, entityOf, Label } from './labels';
import { nameTagger } from './lexicon';
import { organisationExtent, organisationsByHead, placesApart } from './organisations';
import { personExtent, speakerAtLineStart } from './person-extent';
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
    const named = [...found, ...surnameMarks(document, found, labels)];
    document.marks.set('name', named);
    const bodies = organisationsByHead(document);
    if (bodies.length > 0) document.marks.set('name', settle([...bodies, ...named], document.tokens.length));
  },
};

/** The names that the labels spell, with their extents settled, and those that stand where a speaker must stand. */
function marksOf(document: Document, labels: Uint8Array): Mark<'name'>[] {
  const { tokens, paragraphs } = document;
  const found: Mark<'name'>[] = [];
  const isFree = (at: number): boolean => labels[at] === 0;
  for (const { first } of paragraphs) {
    const speaker = speakerAtLineStart(tokens, first);
    if (!speaker) continue;
    for (let i = speaker.first; i < speaker.end; i++) if ((labels[i] ?? 0) > Label.place - 1) labels[i] = 0;
    labels.fill(Label.person + 1, speaker.first, speaker.end);
    labels[speaker.first] = Label.person;
  }
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] ?? 0;
    const entity = entityOf(label);
    if (entity === null || !begins(label)) continue;
    let end = i + 1;
    while (labels[end] === label + 1) end++;
    const extent =
      entity === 'person' ? personExtent(tokens, i, end, isFree) : organisationExtent(document, i, end);
    if (extent && entity !== 'person' && placesApart(document, extent)) {
      for (const first of [extent.first, extent.end - 1])
        found.push({
          kind: 'name',
          first,
          end: first + 1,
          value: { entity: 'place' },
          rule: 'names/places-joined',
        });
    } else if (extent) {
      found.push({ kind: 'name', ...extent, value: { entity }, rule: `names/${entity}` });
      labels.fill(label + 1, extent.first, extent.end);
      end = Math.max(end, extent.end);
    } else labels.fill(0, i, end);
    i = end - 1;
  }
  return found;
}
