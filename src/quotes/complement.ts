import type { Document } from '../rule';
import { isAdjectival } from './adjectival-participle';
import { bareStart } from './bare-complement';
import type { Cue } from './cue';
import { opensRelative } from './ke-of-noun';
import { commas, openers } from './punctuation';
import { relativeBefore } from './relative-clause';
import { asksBare } from './requests';
import { isBentOn } from './wished-clause';

/** How what is said follows its verb, and the token where it begins. */
export interface Complement {
  readonly kind: 'colon' | 'ke' | 'marks' | 'bare';
  readonly start: number;
}

/** What follows a reporting verb in its sentence, up to the token `limit`; null where nothing said follows. */
export function complementAfter(document: Document, cue: Cue, limit: number): Complement | null {
  const { tokens } = document;
  const takes = cue.entry?.takes;
  if (!takes) return null;
  let at = cue.to;
  let key = tokens[at]?.key ?? '';
  if (key === ')' || key === '»') key = tokens[++at]?.key ?? '';
  if (key === ':') {
    // «این همان چیزی است که … می‌خواهد: …»
    if (takes.has('ta') && relativeBefore(document, cue) === 'object') return null;
    return { kind: 'colon', start: at + 1 };
  }
  const asks = takes.has('ta');
  if (
    key === 'که' ||
    (asks && key === 'تا') ||
    (commas.has(key) && tokens[at + 1]?.key === 'که' && takes.has('ke'))
  ) {
    if (commas.has(key)) at++;
    const next = tokens[at + 1]?.key ?? '';
    if (next === ':') return { kind: 'colon', start: at + 2 };
    if (opensRelative(document, cue)) return null;
    if (!takes.has('ke') && !asks) return null;
    if (isBentOn(document, cue, at + 1)) return null;
    // «اعلام کرد که ⏎ …»: a link breaks the line of a post.
    return { kind: tokens[at + 1]?.lineStart ? 'colon' : 'ke', start: at + 1 };
  }
  if (at >= limit) return null;
  // «چیزی که گفت این بود که …».
  const copula = tokens[at + 1]?.key;
  if (
    key === 'این' &&
    (copula === 'بود' || copula === 'است') &&
    tokens[at + 2]?.key === 'که' &&
    takes.has('ke')
  )
    return { kind: 'ke', start: at + 3 };
  if (openers.has(key) && (takes.has('ke') || asks))
    return tokens[cue.from - 1]?.key !== 'که' && isAdjectival(document, cue)
      ? null
      : { kind: 'marks', start: at };
  if (commas.has(key) && openers.has(tokens[at + 1]?.key ?? '') && takes.has('ke'))
    return { kind: 'marks', start: at + 1 };
  if (asks && asksBare(document, cue, limit)) return { kind: 'bare', start: at };
  const start = bareStart(document, cue, at, limit);
  return start < 0 ? null : { kind: 'bare', start };
}
