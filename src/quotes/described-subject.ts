import type { Document, TokenRange } from '../rule';
import type { Cue } from './cue';
import { isFiniteVerb } from './finite-verb';
import { afterThat } from './object-start';
import { commas } from './punctuation';
import { namesSomeone } from './someone';
import { subjectOf } from './subject';
import { isPreposition } from './word-classes';

/** The longest noun phrase that a relative clause describes. */
const longestDescribed = 10;

/** «رستگار، رسانه‌ای را که نوشته … مخاطب قرار داد»: whom the object of the clause means, and not its subject, writes. */
export function describedBefore({ tokens }: Document, from: number, to: number): TokenRange | null {
  if (tokens[to - 1]?.key !== 'که' || tokens[to - 2]?.key !== 'را') return null;
  for (let i = to - 3; i > from && i > to - longestDescribed; i--)
    if (commas.has(tokens[i]?.key ?? '')) return i + 1 < to - 2 ? { first: i + 1, end: to - 2 } : null;
  return null;
}

/** Words that a described noun phrase does not reach over: «در مقابل | گروهی که …». */
const bounds: ReadonlySet<string> = new Set(['و', 'یا', 'را', 'که', 'مقابل', 'سوی', 'طرف', 'جز', 'مانند']);

/** «ارتشی که سد را خط قرمز می‌داند»: whom a relative clause with an object, but no subject of its own, describes. */
export function relativeSubject(document: Document, from: number, cue: Cue): TokenRange | null {
  const { tokens } = document;
  if (!(cue.entry?.takes.has('small') || cue.entry?.takes.has('object')) || cue.verb?.passive) return null;
  let ra = cue.first - 1;
  // A verb on the way closes the relative clause before this one.
  while (ra > from && tokens[ra]?.key !== 'را' && !isFiniteVerb(tokens[ra])) ra--;
  if (tokens[ra]?.key !== 'را') return null;
  const that = afterThat(document, from, ra) - 1;
  if (ra <= from || that <= from || tokens[that]?.key !== 'که' || isFiniteVerb(tokens[that - 1])) return null;
  if (ra - that < 2 || subjectOf(document, that + 1, cue.from, true) !== null) return null;
  let first = that;
  for (let i = that - 1; i >= from && i > that - longestDescribed; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word' || bounds.has(token.key) || isPreposition(token.key)) break;
    first = i;
  }
  return first < that && namesSomeone(document, first) ? { first, end: that } : null;
}
