import { honorificEnd } from '../names/honorifics';
import { nameEvidence } from '../names/lexicon';
import { closingMarks, openingMarks } from '../names/name-marks';
import { surnameTails } from '../names/rest-of-surname';
import type { Document } from '../rule';
import type { Token } from '../text/tokens';
import { words } from '../text/word-list';
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
  const called = tokens.slice(first, end);
  return (
    opening.lineStart &&
    called.every(({ kind }) => kind === 'word') &&
    called.some(({ key }) => !nameEvidence(key).known)
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

/** Nouns for what a person has, does or meets with, that stand before the name and are in none. */
const belongings = words(
  'جراحی انگیزه جنگ ادامه صحنه امتناع رسالت گمانم بله خیر آزادی بازگشت غیبت حضور سفر مرگ قتل سقوط نقش سهم دیدار قرارداد پدیده',
);
/** «مصدومیت», «مطالبات», «سرخوردگی»; given names in «یت» and «ات» are shorter. */
const abstracts = /^.{4,}(?:یت|ات|گی)$/u;
/** «هواپیمای», «آرزوی»: a noun in a vowel with its ezafe. */
const bound = /^.{3,}[او]ی$/u;

/** «مصدومیت رستگار», «هواپیمای رستگار»: a noun whose owner the name behind it is, and nobody. */
export function isBelonging({ tokens, marks }: Document, at: number): boolean {
  const key = tokens[at]?.key ?? '';
  const { given, surname, known } = nameEvidence(key);
  if (!known || given + surname > 0) return false;
  const abstract = belongings.has(key) || abstracts.test(key);
  // «اونای امری»: what was taken for a name as a whole.
  if (!abstract && (!bound.test(key) || marks.startingAt('name', at)?.value.entity === 'person'))
    return false;
  const owner = nameEvidence(tokens[at + 1]?.key ?? '');
  return (
    owner.surname >= 2 ||
    owner.given >= 2 ||
    honorificEnd(tokens, at + 1) > at + 1 ||
    marks.startingAt('name', at + 1)?.value.entity === 'person'
  );
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
