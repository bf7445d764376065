import type { Document, TokenRange } from '../rule';
import type { Cue } from './cue';
import { commas } from './punctuation';
import { isAdverb } from './word-classes';

/** So many tokens has «(صلی الله علیه و آله)» at most. */
const longestBlessing = 7;

/**
 * «در واکنش به اظهارات رستگار که گفته بود …», «روایتی از پیامبر (ص) که فرمود …»: whoever is named right before the «که»
 * that opens the clause of a verb is its subject, whatever the phrase is to the verb of the main clause. Null where
 * nobody is named there.
 */
export function whoThat(document: Document, from: number, cue: Cue): TokenRange | null {
  const { tokens, marks } = document;
  const respected = cue.lemma === 'فرمودن';
  if (cue.verb?.passive || cue.entry?.text || (cue.verb?.number === 'plural' && !respected)) return null;
  let that = cue.from - 1;
  while (that > from && isAdverb(document, that)) that--;
  if (that <= from || tokens[that]?.key !== 'که') return null;
  let last = that - 1;
  if (commas.has(tokens[last]?.key ?? '')) last--;
  if (tokens[last]?.key === ')') last = beforeBracket(document, last);
  const name = marks.covering('name', last);
  const role = marks.covering('role', last);
  if (name?.value.entity === 'place' && !role) return null;
  const phrase = role ?? name;
  if (!phrase || phrase.first <= from) return null;
  const end = last + 1;
  const comma = commas.has(tokens[phrase.first - 1]?.key ?? '');
  const before = phrase.first - (comma ? 2 : 1);
  const joined = role ? marks.covering('name', before) : marks.covering('role', before);
  const first = joined && joined.first > from && (!comma || role) ? joined.first : phrase.first;
  return { first, end };
}

/** The word before a bracket that closes at a token. */
function beforeBracket({ tokens }: Document, close: number): number {
  for (let i = close - 1; i > close - longestBlessing; i--) if (tokens[i]?.key === '(') return i - 1;
  return close;
}
