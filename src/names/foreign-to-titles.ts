import type { Document } from '../rule';
import { words } from '../text/word-list';
import { nameEvidence } from './lexicon';
import { opposing } from './set-phrases';
import { WordClass, wordClassOf } from './word-type';

/** Words that stand in titles, though those that the model learnt from have none with them: «نماینده ولی فقیه». */
const guardian = words('ولی فقیه');
/** Words between two of a title. */
const joiners = words('و در با از به');

/**
 * The end of a phrase before the words that the news uses and that do not stand in titles; one such word between
 * others that do is let pass («معاون امور باغبانی وزارت جهاد»), but not after the name of a place.
 */
export function beforeForeignWords({ tokens, marks }: Document, at: number, end: number): number {
  let last = at;
  let foreign = -1;
  let afterPlace = false;
  for (let i = at; i < end; i++) {
    const name = marks.covering('name', i);
    if (name) {
      afterPlace = name.value.entity === 'place';
      i = name.end - 1;
    } else {
      const token = tokens[i];
      const joins = token?.kind !== 'word' || joiners.has(token.key);
      if (joins) {
        // What closes a bracket or guillemets belongs to what they hold.
        if (last === i && (token?.key === '»' || token?.key === ')')) last = i + 1;
        continue;
      }
      if (isForeignToTitles(token.key)) {
        if (foreign === i - 1 || afterPlace) break;
        foreign = i;
        afterPlace = false;
        continue;
      }
      afterPlace = false;
    }
    last = i + 1;
  }
  return last;
}

/** Whether the news uses a word, and not in titles. */
function isForeignToTitles(key: string): boolean {
  const { known, office } = nameEvidence(key);
  if (guardian.has(key) || opposing.has(key)) return false;
  return known && office === 0 && !titleWords.has(wordClassOf('word', key));
}

/** Classes of words that stand in titles, be there evidence of it or none. */
const titleWords: ReadonlySet<WordClass> = new Set([
  WordClass.role,
  WordClass.organisationHead,
  WordClass.placeHead,
  WordClass.honorific,
]);
