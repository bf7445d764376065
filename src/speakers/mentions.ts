import type { Document, Place } from '../rule';
import { type Entity, settled } from './entity';
import { placeOfTokens } from './places';
import type { Resolution } from './resolve';
import { titleBetween } from './title';

/** Every place that refers to each speaker: its sources, its name and titles elsewhere, the pronouns for it. */
export function mentionsOf(document: Document, resolution: Resolution): Map<Entity, Place[]> {
  const { sources, strayed, people, places, pronouns } = resolution;
  const speakers = new Set(sources.filter((source) => source !== null));
  const mentions = new Map<Entity, Place[]>();
  const taken = new Uint8Array(document.tokens.length);
  const note = (entity: Entity | null | undefined, first: number, end: number): void => {
    const known = entity && settled(entity);
    if (!known || !speakers.has(known)) return;
    for (let i = first; i < end; i++) if (taken[i]) return;
    taken.fill(1, first, end);
    const list = mentions.get(known);
    if (list) list.push(placeOfTokens(document, first, end));
    else mentions.set(known, [placeOfTokens(document, first, end)]);
  };
  document.marks.all('attribution').forEach(({ value }, i) => {
    const words = value.source ?? value.antecedent;
    if (words && !strayed.has(i)) note(sources[i], words.first, words.end);
  });
  for (const { name, first, end } of places) {
    const [person, another] = people.called(name);
    if (!another) note(person, first, end);
  }
  for (const role of document.marks.all('role')) {
    const { persons, fit } = people.holding(titleBetween(document.tokens, role.first, role.end));
    if (persons.length === 1 && (fit === 'equal' || fit === 'within')) note(persons[0], role.first, role.end);
  }
  for (const [token, entity] of pronouns) note(entity, token, token + 1);
  for (const list of mentions.values()) list.sort((a, b) => a.start - b.start);
  return mentions;
}
