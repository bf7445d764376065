import { isKnownMedium } from '../names/known-bodies';
import type { Document } from '../rule';
import type { Sentence } from '../text/sentences';
import { complementAfter } from './complement';
import type { Cue } from './cue';
import { isFiniteVerb } from './finite-verb';
import { complementBefore } from './noun-content';
import { nounPhraseEnd } from './noun-phrase';
import { commas } from './punctuation';
import { leadsAdverbial } from './word-classes';

/** Whether a verb later in the sentence says something. */
export function saysLater(document: Document, cues: readonly Cue[], k: number, sentence: Sentence): boolean {
  for (let i = k + 1; i < cues.length; i++) {
    const cue = cues[i];
    if (cue?.family !== 'verb' || cue.verb?.person !== 3 || cue.verb.negative) continue;
    if (complementAfter(document, cue, sentence.end)) return true;
    if (complementBefore(document, cue, cues[k]?.to ?? sentence.first)) return true;
  }
  return false;
}

/** A source phrase speaks for its own clause: up to a semicolon. -1 where none stands there. */
export function semicolonIn(document: Document, from: number, to: number): number {
  for (let i = from; i < to; i++) if (document.tokens[i]?.key === '؛') return i;
  return -1;
}

const numbered: ReadonlySet<string> = new Set(['منطقه', 'ناحیه', 'شماره', 'شعبه', 'حوزه', 'فاز']);

/**
 * Where the source of a phrase ends. A comma close by closes it («طبق گفته بامداد پست، …»); what is credited ends at
 * the first comma, for what follows is no appositive of an agency («به گزارش ایسنا، مینا رستگار …»).
 */
export function sourcePhraseEnd(document: Document, cue: Cue, limit: number, credits: boolean): number {
  const { tokens } = document;
  const named = nounPhraseEnd(document, cue.to, limit, true);
  // «شهرداری منطقه ۶»
  const end =
    tokens[named]?.kind === 'number' && numbered.has(tokens[named - 1]?.key ?? '') ? named + 1 : named;
  if (credits) {
    for (let i = cue.to + 1; i < end; i++) if (commas.has(tokens[i]?.key ?? '')) return i;
    return pastDashes(document, end, limit);
  }
  const joined = tokens[end]?.key === 'و' ? document.marks.startingAt('name', end + 1) : undefined;
  if (joined && joined.end <= limit && commas.has(tokens[joined.end]?.key ?? '')) return joined.end;
  for (let i = end; i < Math.min(limit, end + 3); i++) {
    const token = tokens[i];
    if (commas.has(token?.key ?? '')) return token?.key === '،' ? i : end;
    if (token?.kind !== 'word' || leadsAdverbial(document, i) || isFiniteVerb(token)) break;
    if (token.key === 'که' || token.key === 'و' || document.marks.startingAt('name', i)) break;
  }
  return end;
}

/** The longest rest of a credit: «به گزارش خبرنگار «سپیده» در نیک‌آباد، …». */
const longestRest = 10;

/** Where what is credited begins: past the comma that closes the credit, if nobody is named before it. */
export function creditedFrom(document: Document, end: number, limit: number): number {
  const { tokens, marks } = document;
  for (let i = end; i < Math.min(limit, end + longestRest); i++) {
    const token = tokens[i];
    if (commas.has(token?.key ?? '')) return i + 1;
    if (token?.lineStart || isFiniteVerb(token)) break;
    // «به گزارش سپیده از کمیته امداد امام خمینی، …»: the name of a body goes on.
    if (tokens[i]?.key === 'امام' && marks.covering('name', i - 1)?.value.entity === 'organisation') continue;
    if (marks.startingAt('role', i) || marks.startingAt('name', i)?.value.entity === 'person')
      return i - end <= 2 ? i : end;
  }
  return end;
}

/** «به گزارش خبرگزاری اهل بیت(ع) ـ ابنا ـ رستگار …»: the agency's short name between dashes. */
function pastDashes({ tokens }: Document, end: number, limit: number): number {
  let at = end;
  while (at < end + 4 && (tokens[at]?.key === ')' || tokens[at]?.key === '(' || tokens[at]?.key === 'ع'))
    at++;
  // A dash that is a kashida leaves no mark.
  if (tokens[at - 1]?.key === ')' && isKnownMedium(tokens[at]?.key ?? '')) return at + 1;
  if (!isDash(tokens[at]?.key) || !isDash(tokens[at + 2]?.key) || at + 3 > limit) return end;
  return at + 2;
}

const isDash = (key: string | undefined): boolean => key === '-' || key === '–' || key === '—' || key === 'ـ';

/** Where the last clause before a token begins, past a finite verb and what joins the clauses. */
export function lastClauseStart({ tokens }: Document, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--)
    if (isFiniteVerb(tokens[i]) || (i > from && tokens[i]?.key === 'که')) return i + 1;
  return from;
}

/** Where a relative clause ends: at the comma after its verb. */
export function relativeEnd(document: Document, from: number, to: number): number {
  const { tokens } = document;
  for (let i = from + 1; i < to; i++) if (commas.has(tokens[i]?.key ?? '')) return i;
  return from;
}
