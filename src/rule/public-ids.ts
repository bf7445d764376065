import type { Document } from './document';

/** The ids of the public result, by the index of a mark among those of its kind. */
export const quantityId = (index: number): string => `N${index + 1}`;
export const timeId = (index: number): string => `T${index + 1}`;
export const speakerId = (index: number): string => `S${index + 1}`;

/** The id of the quote that each attribution becomes: credits become none. */
export function quoteIds(document: Document): Map<number, string> {
  const ids = new Map<number, string>();
  document.marks.all('attribution').forEach((mark, i) => {
    if (!mark.value.credit) ids.set(i, `Q${ids.size + 1}`);
  });
  return ids;
}

/** Which speaker each attribution has, by its index among the attribution marks. */
export function speakerIds(document: Document): Map<number, string> {
  const ids = new Map<number, string>();
  document.marks.all('speaker').forEach((mark, i) => {
    for (const attribution of mark.value.attributions) ids.set(attribution, speakerId(i));
  });
  return ids;
}
