import type { Token } from '../text/tokens';
import { words } from '../text/word-list';
import { adverbs, blessings, message, sayings } from './beside-names';
import { isCommon, isPlain } from './common-word';
import { honorificEnd } from './honorifics';
import { nameEvidence } from './lexicon';
import { closingMarks, openingMarks } from './name-marks';
import { continuesName } from './rest-of-surname';
import { roleHeadAt } from './role-heads';
import { opensSurname, titleClosesName, titleIsSurname } from './title-as-surname';
import { WordClass, wordClassOf } from './word-type';

const isPreposition = (token: Token | undefined): boolean =>
  token !== undefined && wordClassOf(token.kind, token.key) === WordClass.preposition;

/**
 * The words of a person's name, from those that the tagger took for it: without the honorifics before it and the
 * common words after it, with the rest of a surname of several words. Null where nothing of a name is left.
 *
 * @param isFree whether a token belongs to no other name.
 */
export function personExtent(
  tokens: readonly Token[],
  labelledFirst: number,
  labelledEnd: number,
  isFree: (at: number) => boolean,
): { first: number; end: number } | null {
  const title = roleHeadAt(tokens, labelledFirst)?.length ?? 0;
  let first = Math.min(honorificEnd(tokens, labelledFirst + title), labelledEnd);
  // «حجت‌الاسلام‌و | المسلمین رستگار»: the end of an honorific.
  while (first < labelledEnd && tokens[first]?.key.endsWith('المسلمین')) first++;
  // «پست سپهر رستگار»: what somebody says, and no given name.
  if (first < labelledEnd - 1 && sayings.has(tokens[first]?.key ?? '')) first++;
  // «پیام دکتر رستگار»: one behind which an honorific stands is none either.
  if (tokens[first]?.key === message && honorificEnd(tokens, first + 1) > first + 1)
    first = Math.min(honorificEnd(tokens, first + 1), labelledEnd);
  let end = labelledEnd;
  if (tokens.slice(first, end).every(isCommon) && !isCalled(tokens, first)) return null;
  if (end === first || tokens[first]?.kind === 'latin') return null;
  // «(مدظله العالی)»: a blessing.
  if (blessings.has(tokens[first]?.key ?? '')) return null;
  // «مقام معظم رهبری», «رهبر معظم انقلاب»: an office.
  if (tokens[first]?.key === 'معظم' || tokens[first - 1]?.key === 'معظم') return null;
  // «مهدی در ادامه گفت»: no name ends in a preposition.
  while (end > first + 1 && isPreposition(tokens[end - 1])) end--;
  // «حداد عادل نامه …»: where the surname is sure, the common word after it begins something else.
  while (end > first + 1 && isCommon(tokens[end - 1]) && surnameOf(tokens[end - 2]) >= 2) end--;
  // «رهبر انقلاب اسلامی»
  if (tokens[first]?.key === 'انقلاب' && tokens[first - 1]?.key === 'رهبر') return null;
  const close = calledInMarks(tokens, first);
  if (close >= end) return { first, end: close };
  // «یوسف رستگار جانشین رئیس …»: the title begins before the name ends.
  for (let i = first + 1; i < end; i++)
    if (
      isOnly(tokens, i) ||
      adverbs.has(tokens[i]?.key ?? '') ||
      (beginsTitle(tokens, i) && !opensSurname(tokens, first, i))
    )
      end = i;
  while (end < first + 4 && isFree(end) && continuesName(tokens, end)) end++;
  // «ارسولا فون در لاین»: here «در» is no preposition.
  if (tokens[end - 1]?.key === 'فون' && tokens[end]?.key === 'در' && isPlain(tokens[end + 1])) end += 2;
  else if (
    joinsNames.has(tokens[end - 1]?.key ?? '') &&
    isPlain(tokens[end]) &&
    !tokens[end]?.lineStart &&
    !adverbs.has(tokens[end]?.key ?? '')
  ) {
    end++;
    // «خالد بن احمد آل رستگار»: what was taken for a name of its own.
    if (!isFree(end - 1)) while (end < first + 6 && !isFree(end) && isPlain(tokens[end])) end++;
  }
  if (isFree(end) && isFree(end + 1) && titleIsSurname(tokens, first, end)) end += 2;
  else if (isFree(end) && titleClosesName(tokens, first, end)) end++;
  if (tokens[first - 1]?.key === 'امام' && isFree(first - 1)) return { first: first - 1, end };
  return { first, end };
}

/** Words of foreign names after which another must come: «دیوید بن رستگار», «ارسولا فون در لاین». */
const joinsNames: ReadonlySet<string> = words('بن ابن بنت فون');

/** «رستگار تنها رئیس بانک …»: an adverb before a title. */
const isOnly = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.key === 'تنها' && roleHeadAt(tokens, at + 1) !== null;

/** «قائم مقام»: a title of two words is one whatever its first word may be alone. */
function beginsTitle(tokens: readonly Token[], at: number): boolean {
  const role = roleHeadAt(tokens, at);
  return role !== null && (role.length > 1 || surnameOf(tokens[at]) === 0);
}

const surnameOf = (token: Token | undefined): number => (token ? nameEvidence(token.key).surname : 0);

/** «سعید رهبر سوره» in marks: what opens with a given name there is a name to its end; -1 where it is none. */
function calledInMarks(tokens: readonly Token[], first: number): number {
  const { given, surname } = nameEvidence(tokens[first]?.key ?? '');
  if (!openingMarks.has(tokens[first - 1]?.key ?? '') || given < 2 || surname > given) return -1;
  let end = first + 1;
  while (end < first + 4 && tokens[end]?.kind === 'word' && !tokens[end]?.lineStart) end++;
  return closingMarks.has(tokens[end]?.key ?? '') ? end : -1;
}

/** Whether a single word stands where only a name can: after an honorific. */
function isCalled(tokens: readonly Token[], at: number): boolean {
  return at > 0 && honorificEnd(tokens, at - 1) === at;
}
