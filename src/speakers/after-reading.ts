// What only the whole text tells of its sources, once it has been read from its head.

import type { Document } from '../rule';
import type { Cast } from './cast';
import type { Entity } from './entity';
import { isOfTheDead } from './mourned';
import { nameQuoted } from './name-quoted';
import type { Voices } from './voices';

/** «وی» at the head of a text that names nobody before it is the one person whom it names as speaking later. */
export function lookAhead({ document, references }: Cast, voices: Voices): void {
  const [first, another] = new Set(voices.turns().map(({ entity }) => entity));
  if (!first || another) return;
  const { tokens, sentences } = document;
  const credited = document.marks.all('attribution').some(({ value }) => value.credit);
  const lead = credited ? (tokens[(sentences[0]?.end ?? 0) - 1]?.end ?? 0) : 0;
  document.marks.all('attribution').forEach(({ value }, index) => {
    const reference = references[index];
    const alone =
      (reference?.by === 'pronoun' && reference.number === 'singular') ||
      // «به گزارش بامداد، با بیان اینکه …، گفت» over a text whose lead is lost.
      (!value.source && !value.antecedent && value.verbNumber === 'singular' && value.cue.start < lead);
    if (alone && value.within === null && !value.hearsay) voices.sources[index] ??= first;
  });
}

/** An attribution that shares a later one's source («با بیان اینکه A، گفت: B») takes it when that is known. */
export function shareSources({ marks }: Document, { sources }: Voices): void {
  marks.all('attribution').forEach(({ value }, index) => {
    if (value.sameSourceAs === null || value.hearsay) return;
    const shared = sources[value.sameSourceAs];
    if (shared) sources[index] = shared;
  });
}

/** Joins office and name of one whom somebody quotes. */
export function nameWhomOthersQuote(document: Document, voices: Voices): void {
  const quoted = new Map<Entity, Entity[]>();
  document.marks.all('attribution').forEach(({ value }, index) => {
    const source = voices.sources[index];
    const outer = value.within === null ? null : voices.speakerOf(value.within);
    if (source?.kind !== 'person' || outer?.kind !== 'person') return;
    if (isOfTheDead(document, value.source)) return;
    const list = quoted.get(outer);
    if (list) list.push(source);
    else quoted.set(outer, [source]);
  });
  for (const persons of quoted.values()) nameQuoted(persons);
}
