import { isKnownMedium } from '../names/known-bodies';
import type { Document } from '../rule';
import { fold } from '../text/fold';
import { type PersonName, personName } from './person-name';
import type { LabelReference } from './reference-kinds';
import { opensBody } from './source-words';
import { textOf } from './token-text';

/** Nouns of light verbs: «فکر می‌کنم بعضی …». */
const thoughts: ReadonlySet<string> = new Set('فکر تصور گمان احساس امید یاد حرف سوال'.split(' ').map(fold));

/** The words that alone are the source of a cue, and of how many verbs in the article's own voice. */
export function sourcesOfOneWord({ tokens, marks }: Document): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const seen = new Set<number>();
  for (const { value } of marks.all('attribution')) {
    const { source } = value;
    if (!source || source.end - source.first !== 1 || seen.has(source.first)) continue;
    seen.add(source.first);
    const key = tokens[source.first]?.key ?? '';
    const verb = value.within === null && value.lemma !== ':' && !thoughts.has(key);
    words.set(key, (words.get(key) ?? 0) + (verb ? 1 : 0));
  }
  return words;
}

/** The longest name that is taken for a body's. */
const mostMistakenWords = 3;

/** A person's name that was taken for a body's, where the text later calls whoever speaks by its last word alone. */
export function takenForBody(
  { kind, words }: LabelReference,
  surnames: ReadonlyMap<string, number>,
): PersonName | null {
  const [head] = words;
  if (kind !== 'organisation' || words.length < 2 || words.length > mostMistakenWords || !head) return null;
  if (opensBody(head.key) || isKnownMedium(textOf(words))) return null;
  return surnames.has(words[words.length - 1]?.key ?? '') ? personName(words) : null;
}
