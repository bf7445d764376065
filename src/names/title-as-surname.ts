import type { Token } from '../text/tokens';
import { isCommon } from './common-word';
import { honorificEnd } from './honorifics';
import { nameEvidence } from './lexicon';
import { roleHeadAt } from './role-heads';
import { WordClass, wordClassOf } from './word-type';

/** «حسین مدرس خیابانی»: a word of office between given names and a surname is the first half of the surname. */
export function titleIsSurname(tokens: readonly Token[], first: number, end: number): boolean {
  if (!areGivenNames(tokens, first, end)) return false;
  const next = tokens[end + 1];
  return (
    roleHeadAt(tokens, end)?.length === 1 &&
    !tokens[end]?.lineStart &&
    next?.lineStart === false &&
    isOnlySurname(next)
  );
}

/** Whether a word of office is the surname behind the words of a name before it, or the first half of it. */
export const opensSurname = (tokens: readonly Token[], first: number, at: number): boolean =>
  titleIsSurname(tokens, first, at) || titleClosesName(tokens, first, at);

/** «سرهنگ غلامرضا محقق در …»: after a rank and given names alone, a word of office with nothing after it is the surname. */
export function titleClosesName(tokens: readonly Token[], first: number, end: number): boolean {
  if (honorificEnd(tokens, first - 1) !== first || !areGivenNames(tokens, first, end)) return false;
  const after = tokens[end + 1];
  return (
    roleHeadAt(tokens, end)?.length === 1 &&
    !tokens[end]?.lineStart &&
    after !== undefined &&
    (wordClassOf(after.kind, after.key) === WordClass.preposition ||
      wordClassOf(after.kind, after.key) === WordClass.reporting)
  );
}

/** Whether words are given names rather than surnames. */
function areGivenNames(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const { given, surname } = nameEvidence(tokens[i]?.key ?? '');
    if (given < 2 || surname > given) return false;
  }
  return true;
}

/** Whether a word is in surnames and in nothing else. */
function isOnlySurname(token: Token): boolean {
  const { surname, office, place } = nameEvidence(token.key);
  return surname > 0 && office === 0 && place === 0 && !isCommon(token);
}
