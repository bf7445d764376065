import type { AttributionValue, Document } from '../rule';
import { tokenAt } from '../text/token-at';
import { introducedBodies, introducedOffices, introductions } from './introductions';
import type { NamedPlace } from './persons-in-text';

/** What happens in the text that moves the reader's mind to someone, in the order of the text. */
export type ReadingEvent =
  | {
      readonly at: number;
      readonly kind: 'attribution';
      readonly index: number;
      readonly value: AttributionValue;
    }
  | { readonly at: number; readonly kind: 'introduction'; readonly place: NamedPlace }
  | { readonly at: number; readonly kind: 'body'; readonly end: number }
  | { readonly at: number; readonly kind: 'office'; readonly end: number }
  | { readonly at: number; readonly kind: 'pronoun' };

/** The events of a text; headlines of other articles, which begin at `links`, bring nobody in. */
export function readingEvents(
  document: Document,
  places: readonly NamedPlace[],
  said: Uint8Array,
  links: ReadonlySet<number>,
): ReadingEvent[] {
  const { tokens, marks } = document;
  const events: ReadingEvent[] = [];
  marks.all('attribution').forEach(({ value }, index) => {
    const at = value.source?.first ?? tokenAt(document.tokens, value.cue.start);
    events.push({ at, kind: 'attribution', index, value });
  });
  for (const place of introductions(document, places, said))
    if (!links.has(place.first)) events.push({ at: place.phrase.first, kind: 'introduction', place });
  for (const { first, end } of introducedBodies(document, said))
    events.push({ at: first, kind: 'body', end });
  const speaking = new Set(marks.all('attribution').map(({ value }) => value.source?.first));
  for (const { first, end } of introducedOffices(document, places, said))
    if (!speaking.has(first)) events.push({ at: first, kind: 'office', end });
  for (let i = 0; i < tokens.length; i++)
    if (tokens[i]?.key === 'وی' && !said[i]) events.push({ at: i, kind: 'pronoun' });
  return events.sort((a, b) => a.at - b.at);
}
