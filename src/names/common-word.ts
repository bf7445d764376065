import type { Token } from '../text/tokens';
import { nameEvidence } from './lexicon';
import { WordClass, wordClassOf } from './word-type';

/** A word that the news uses and that is no name: it does not stand in one. */
export function isCommon(token: Token | undefined): boolean {
  if (!token) return true;
  if (wordClassOf(token.kind, token.key) !== WordClass.plain)
    return token.key !== 'سید' && token.key !== 'سیده';
  const { given, surname, known } = nameEvidence(token.key);
  return known && given === 0 && surname === 0;
}

/** A word without a class of its own: no preposition, title, verb of saying or other word that the rules know. */
export const isPlain = (token: Token | undefined): token is Token =>
  token !== undefined && token.kind === 'word' && wordClassOf(token.kind, token.key) === WordClass.plain;
