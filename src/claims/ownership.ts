import type { AttributionValue, Document } from '../rule';
import { tokensIn } from './token-search';

/** In whose words each token stands, and which tokens are words of reporting. */
export interface Ownership {
  /** Index of the innermost attribution in whose content a token stands, -1 for the reporter's own words. */
  readonly owner: Int32Array;
  /** 1 at the tokens of a cue that brings in a quote, 2 at those of a mere credit («به گزارش ایسنا»). */
  readonly cue: Uint8Array;
  /** By attribution, the one that owns its words: another where two bring in the very same («R به نقل از X نوشت: …»). */
  readonly voice: Int32Array;
}

/** Deeper than any reporter nests speech; what lies deeper belongs to the quote at this depth. */
const deepest = 8;

/** Works out for each token who says it: contents are laid down from the outermost inwards. */
export function ownershipOf(document: Document): Ownership {
  const attributions = document.marks.all('attribution');
  const owner = new Int32Array(document.tokens.length).fill(-1);
  const cue = new Uint8Array(document.tokens.length);
  const voice = Int32Array.from(attributions, (_, i) => i);
  const byDepth: number[][] = [];
  attributions.forEach(({ value }, i) => {
    let depth = 0;
    let outer = value.within;
    if (outer !== null && !value.credit && sameWords(value, attributions[outer]?.value)) voice[outer] = i;
    while (outer !== null && depth <= deepest) {
      depth++;
      outer = attributions[outer]?.value.within ?? null;
    }
    if (depth <= deepest && !value.credit) {
      byDepth[depth] ??= [];
      byDepth[depth]?.push(i);
    }
    const said = tokensIn(document, value.cue);
    cue.fill(value.credit ? 2 : 1, said.first, said.end);
    if (value.credit && value.source) cue.fill(2, value.source.first, value.source.end);
  });
  for (const level of byDepth) {
    for (const i of level ?? []) {
      for (const place of attributions[i]?.value.content ?? []) {
        const { first, end } = tokensIn(document, place);
        owner.fill(i, first, end);
      }
    }
  }
  // Three may share them: marks stand from the outermost inwards, so the last is settled first.
  for (let i = voice.length - 1; i >= 0; i--) voice[i] = voice[voice[i] ?? i] ?? i;
  return { owner, cue, voice };
}

const sameWords = (inner: AttributionValue, outer: AttributionValue | undefined): boolean =>
  outer?.content.length === inner.content.length &&
  inner.content.every(
    ({ start, end }, i) => outer.content[i]?.start === start && outer.content[i]?.end === end,
  );
