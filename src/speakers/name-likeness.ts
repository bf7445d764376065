import { nameEvidence } from '../names/lexicon';
import { closingMarks, openingMarks } from '../names/name-marks';
import { surnameTails } from '../names/person-extent';
import type { Document } from '../rule';
import type { Token } from '../text/tokens';
import { mostNameWords } from './name-extent';
import type { PersonName } from './person-name';
import { leadingAdverbs, relations } from './source-words';

/** A given name first, or a surname last, in two words or more. */
export function looksLikeName({ keys }: PersonName): boolean {
  if (keys.length < 2) return false;
  return nameEvidence(keys[0] ?? '').given > 0 || nameEvidence(keys[keys.length - 1] ?? '').surname > 0;
}

/** Words of the news of which no list has any among names: «احساس گفت», «خاموشی اینترنت اعلام کرد» name nobody. */
export const isCommon = ({ keys }: PersonName): boolean =>
  !(keys.length > 1 && surnameTails.has(keys[keys.length - 1] ?? '')) &&
  keys.every((key) => {
    const { given, surname, known } = nameEvidence(key);
    return known && given === 0 && surname === 0;
  });

/** One long word in «ی» that the news does not use: «عسکرواحدی» is a surname before it is a body. */
export const isUnknownSurname = ({ keys: [key = '', more] }: PersonName): boolean =>
  more === undefined && key.length > 6 && key.endsWith('ی') && !nameEvidence(key).known;

/** «هوا چون اینگ» in marks at the head of a sentence: a foreign name, whatever some of its words mean in Persian. */
export function isCalledInMarks(tokens: readonly Token[], first: number, end: number): boolean {
  const opening = tokens[first - 1];
  if (!opening || !openingMarks.has(opening.key) || !closingMarks.has(tokens[end]?.key ?? '')) return false;
  if (end - first < 2 || end - first > mostNameWords) return false;
  const words = tokens.slice(first, end);
  return (
    opening.lineStart &&
    words.every(({ kind }) => kind === 'word') &&
    words.some(({ key }) => !nameEvidence(key).known)
  );
}

/** «پیشکسوت استقلال»: a body or place after the first word tells that the phrase describes someone. */
export function namesBodyOrPlace({ marks }: Document, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) {
    const entity = marks.startingAt('name', i)?.value.entity;
    if (entity === 'organisation' || entity === 'place') return true;
  }
  return false;
}

/** Words before a name of which none can be part of one: «نهایتا رستگار», «حالا رستگار». */
export function opensNothing(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const { key, kind, text } = tokens[i] ?? {};
    const { given, surname, known } = nameEvidence(key ?? '');
    const adverb =
      key !== undefined && (leadingAdverbs.has(key) || text?.endsWith('اً') === true || /^.{3,}ا$/u.test(key));
    // «فراز رستگار»: one word that no list has among names is a given name too, if it is no adverb.
    const named = end - first === 1 && !adverb;
    if (kind !== 'word' || !known || named || given > 0 || surname > 0 || relations.has(key ?? ''))
      return false;
  }
  return true;
}
