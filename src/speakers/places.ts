import type { Document, Place, TokenRange } from '../rule';
import { firstIndex } from '../text/first-index';
import { tokenAt } from '../text/token-at';

/** Tells of each token whether it stands in what somebody says. */
export function saidTokens(document: Document): Uint8Array {
  const { tokens, marks } = document;
  const steps = new Int32Array(tokens.length + 1);
  for (const { value } of marks.all('attribution')) {
    if (value.within !== null) continue;
    for (const place of value.content) {
      const first = tokenAt(tokens, place.start);
      const end = tokenAt(tokens, place.end);
      if (end <= first) continue;
      steps[first] = (steps[first] ?? 0) + 1;
      steps[end] = (steps[end] ?? 0) - 1;
    }
  }
  const said = new Uint8Array(tokens.length);
  let depth = 0;
  for (let i = 0; i < tokens.length; i++) {
    depth += steps[i] ?? 0;
    said[i] = depth > 0 ? 1 : 0;
  }
  return said;
}

/** The characters that the tokens `[first, end)` cover. */
export function placeOfTokens({ tokens }: Document, first: number, end: number): Place {
  return { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}

/** Those of the ranges, which stand in the order of the text, that begin at one of the tokens `[first, end)`. */
export const rangesIn = <Range extends TokenRange>(
  ranges: readonly Range[],
  first: number,
  end: number,
): Range[] => ranges.slice(firstAfter(ranges, first - 1), firstAfter(ranges, end - 1));

/** How many of the ranges, which stand in the order of the text, begin at or before a token. */
export function firstAfter(ranges: readonly TokenRange[], token: number): number {
  return firstIndex(ranges.length, (i) => (ranges[i]?.first ?? 0) > token);
}
