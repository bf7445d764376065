import { type Document, type Mark, type Stage, settle, type TokenRange } from '../rule';
import type { EntityKind } from '../schema/entity';
import { withoutRunOn } from './heard-surnames';
import { isKnownBody } from './known-bodies';
import { begins, entityOf, Label } from './labels';
import { nameTagger } from './lexicon';
import { isOffice, isPlace, organisationsByHead, placesApart, withoutJoiners } from './organisations';
import { personExtent } from './person-extent';
import { quotedMedia } from './quoted-media';
import { settledLabel } from './settled-labels';
import { surnameMarks } from './surnames';
import { isGivenAndUnknown, isVerbInName, speakerAtLineStart } from './unlabelled-persons';

/** Names of persons, organisations and places: labelled line by line, then made consistent over the text. */
export const names: Stage = {
  name: 'names',
  run(document) {
    const labels = new Uint8Array(document.tokens.length);
    const tagger = nameTagger();
    for (const { first, end } of document.paragraphs)
      tagger.tag(document.tokens, first, end, labels.subarray(first, end));
    const found = withoutRunOn(document, marksOf(document, labels));
    const named = [...found, ...surnameMarks(document, found, labels)];
    document.marks.set('name', named);
    const bodies = [...organisationsByHead(document), ...quotedMedia(document)];
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
  labelUnknownSurnames(document, labels);
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] ?? 0;
    const entity = entityOf(label);
    if (entity === null || !begins(label)) continue;
    let end = i + 1;
    while (labels[end] === label + 1) end++;
    const marks = settled(document, entity, { first: i, end }, isFree);
    labels.fill(0, i, end);
    for (const mark of marks) {
      labels.fill(label + 1, mark.first, mark.end);
      end = Math.max(end, mark.end);
    }
    found.push(...marks);
    i = end - 1;
  }
  return found;
}

/** «مینا رستگار چهارشنبه شب …»: where a time of several words begins behind a name, or the end of the name. */
function beforeTime({ marks }: Document, { first, end }: TokenRange): number {
  for (let i = first + 1; i < end; i++) {
    const time = marks.startingAt('time', i);
    if (time && time.end > i + 1) return i;
  }
  return end;
}

/** «علی درجانی با …»: a given name and a word that the news does not use, and the clause goes on after them. */
function labelUnknownSurnames({ tokens }: Document, labels: Uint8Array): void {
  for (let i = 0; i < labels.length - 1; i++) {
    if (i > 0 && (labels[i - 1] ?? 0) > 0 && isVerbInName(tokens, i)) {
      labels.fill(Label.person + 1, i, i + 2);
      continue;
    }
    if (labels[i] !== 0 || labels[i + 1] !== 0 || !isGivenAndUnknown(tokens, i)) continue;
    labels[i] = Label.person;
    labels[i + 1] = Label.person + 1;
  }
}

/** The names in words that the tagger took for one. */
function settled(
  document: Document,
  label: EntityKind,
  words: TokenRange,
  isFree: (at: number) => boolean,
): Mark<'name'>[] {
  const kept = settledLabel(document, label, words);
  if (!kept) return [];
  const { range: labelled, entity } = kept;
  const named = (range: TokenRange, kind: EntityKind): Mark<'name'> => ({
    kind: 'name',
    first: range.first,
    end: range.end,
    value: { entity: kind },
    rule: `names/${kind}`,
  });
  if (isKnownBody(document.tokens, labelled.first, labelled.end)) return [named(labelled, 'organisation')];
  if (isPlace(document, labelled)) return [named(labelled, 'place')];
  if (entity === 'person') {
    const extent = personExtent(document.tokens, labelled.first, labelled.end, isFree);
    if (!extent || isOffice(document, extent)) return [];
    extent.end = beforeTime(document, extent);
    return [named(extent, isPlace(document, extent) ? 'place' : entity)];
  }
  const extent = withoutJoiners(document, labelled);
  if (!extent) return [];
  const apart = placesApart(document, extent);
  if (apart.length > 0) return apart.map((place) => named(place, 'place'));
  return [named(extent, isPlace(document, extent) ? 'place' : entity)];
}
