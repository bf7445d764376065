import { isKnownMedium } from '../names/known-bodies';
import type { Document } from '../rule';
import { kindsOfMedia } from './another-medium';
import { isFiniteVerb } from './finite-verb';
import { commas } from './punctuation';
import type { Reading } from './reading';
import { sourcePhraseEnd } from './source-phrase-extent';
import { told } from './told';

/**
 * Where what a source phrase brings in begins: past the bracket that glosses the source, a second source, whom it was told
 * to, and whom it quotes.
 *
 * @param at the token after the source.
 */
export function pastSource(reading: Reading, at: number, limit: number): number {
  const { document } = reading;
  const second = pastSecondSource(document, pastGloss(document, at, limit), limit);
  return pastRelayed(reading, pastListener(document, second, limit));
}

/** So many words has the bracket that glosses a name at most. */
const longestGloss = 6;

/** So many words has a second source at most. */
const longestSecond = 14;

/** «بر اساس گزارش گمرک و نظر کارشناسان، …»: past the second source, up to the last comma before a verb. */
function pastSecondSource({ tokens }: Document, at: number, limit: number): number {
  if (tokens[at]?.key !== 'و') return at;
  let past = at;
  for (let i = at + 1; i < Math.min(limit, at + longestSecond) && !isFiniteVerb(tokens[i]); i++)
    if (commas.has(tokens[i]?.key ?? '')) past = i;
  return past;
}

/** «بر اساس آمار سازمان آب (ساب)، …»: past the bracket that glosses the name. */
function pastGloss({ tokens }: Document, at: number, limit: number): number {
  if (tokens[at]?.key !== '(') return at;
  for (let i = at + 1; i < Math.min(limit, at + longestGloss); i++) if (tokens[i]?.key === ')') return i + 1;
  return at;
}

/** «طبق گزارش سپیده به نقل از منابع آگاه، …»: past the comma that closes whom it quotes, who says the same. */
function pastRelayed({ document, sentence, cues, k }: Reading, at: number): number {
  const next = cues[k + 1];
  if (next?.lemma !== 'به نقل' || next.family !== 'phrase' || next.from !== at) return at;
  const limit = Math.min(sentence.end, cues[k + 2]?.from ?? sentence.end);
  const end = sourcePhraseEnd(document, next, limit, true);
  return commas.has(document.tokens[end]?.key ?? '') ? end + 1 : at;
}

/** So many words has the name of whom it is told to at most. */
const longestListener = 5;

/** «به گفته یک مقام آگاه به بامداد، …»: past the medium that it was told to, up to the comma behind it. */
function pastListener({ tokens }: Document, at: number, limit: number): number {
  const head = tokens[at + 1]?.key === 'این' ? at + 2 : at + 1;
  const key = tokens[head]?.key ?? '';
  if (tokens[at]?.key !== 'به' || !(kindsOfMedia.has(key) || told.has(key) || isKnownMedium(key))) return at;
  for (let i = head + 1; i < Math.min(limit, at + longestListener); i++)
    if (commas.has(tokens[i]?.key ?? '')) return i;
  return at;
}
