import { nameEvidence } from '../names/lexicon';
import type { Document } from '../rule';
import type { Draft } from './draft';

/** The last word of the name of a speaker, or an empty string. */
export function surnameOf({ tokens, marks }: Document, { source }: Draft): string {
  for (let i = source?.first ?? 0; i < (source?.end ?? 0); i++) {
    const name = marks.startingAt('name', i);
    if (name?.value.entity === 'person') return tokens[name.end - 1]?.key ?? '';
  }
  return '';
}

const surnames = new WeakMap<Document, ReadonlySet<string>>();

/**
 * «سپینود آب را کم دانست»: whether a word that no mark holds is the surname of somebody whom the text names in full, and
 * is no everyday word.
 */
export function isSurnameOfText(document: Document, at: number): boolean {
  const { tokens, marks } = document;
  const key = tokens[at]?.key ?? '';
  let named = surnames.get(document);
  if (!named) {
    const last = new Set<string>();
    for (const name of marks.all('name'))
      if (name.value.entity === 'person' && name.end - name.first > 1)
        last.add(tokens[name.end - 1]?.key ?? '');
    named = last;
    surnames.set(document, named);
  }
  if (!named.has(key)) return false;
  const { surname, known, place } = nameEvidence(key);
  return place === 0 && (!known || surname > 0);
}
