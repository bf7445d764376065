import { honorificEnd } from '../names/honorifics';
import { roleHeadAt } from '../names/role-heads';
import { isSuperlativeOrLast } from '../names/superlative';
import type { Document, TokenRange } from '../rule';
import { fold } from '../text/fold';
import { opensNumber } from './counted';
import { describesPerson } from './describing-heads';
import { heardBefore, knownEnd, surnameEnd } from './known-name';
import { isLearnedOffice } from './learned-office';
import { nameAfterOffice } from './name-after-office';
import { afterMarks, nameAndTitle } from './name-and-title';
import { givenEnd, mostNameWords, nameEnd, withSurname } from './name-extent';
import {
  isBelonging,
  isCalledInMarks,
  isCommon,
  isUnknownSurname,
  looksLikeName,
  namesBodyOrPlace,
  opensNothing,
} from './name-likeness';
import type { People } from './people';
import { personIn } from './person-in-phrase';
import { personName } from './person-name';
import type { NameReference } from './reference-kinds';
import { hasFunctionWord, isBetween, opensBody, opensNoName } from './source-words';

/** What no list knows is taken for a name of this many words at most. */
const mostUnknownWords = 2;

/** A phrase that gives a person's name: the name, its honorifics, and the title before or after it. Null where none. */
export function nameReference(document: Document, range: TokenRange, people: People): NameReference | null {
  const { tokens, marks } = document;
  const titled = honorificEnd(tokens, range.first);
  // «کربلایی گفت»: a word of respect with nothing after it is a surname; «حجت‌الاسلام «رستگار»»: marks are stepped over.
  let start = titled >= range.end ? range.first : titled;
  // «سید «عیسی رستگار»»
  if (tokens[start]?.key === 'سید' && isBetween(tokens[start + 1]?.key)) start++;
  while (start < range.end && isBetween(tokens[start]?.key)) start++;
  const head = tokens[start];
  if (!head || start >= range.end || opensNumber(document, start)) return null;
  // «نیک‌سرا، جزیره‌ای در جنوب»: a place.
  if (
    range.end - start === 1 &&
    tokens[range.end]?.key === '،' &&
    isPlaceNoun(tokens[range.end + 1]?.key ?? '')
  )
    return null;
  // «استاد حوزه علمیه», «ژنرال ارتش»: no word of respect, but an office.
  if (titled > range.first && titled < range.end && (opensBody(head.key) || isLearnedOffice(document, range)))
    return null;
  // «بالاترین مقام نظامی»
  if (isSuperlativeOrLast(head.key)) return null;
  const heard = titled === range.first ? heardBefore(tokens, range, people) : null;
  if (heard)
    return { by: 'name', name: heard, title: null, words: tokens.slice(range.first, range.end), sure: true };
  const opening = marks.startingAt('name', start);
  const named = opening?.value.entity === 'person' && opening.end <= range.end ? opening.end : start;
  if (titled === range.first && roleHeadAt(tokens, range.first))
    return nameAfterOffice(document, range, people);
  const end = nameEnd(document, Math.max(start, named), range.end);
  // «مصدومیت رستگار»
  if (end - start > 1 && titled === range.first && isBelonging(document, start)) return null;
  const mark = personIn(document, { first: start, end });
  // «پور میدانی»: the tagger has the first half of a surname that the text has in full.
  const met = mark?.first === start ? surnameEnd(tokens, mark, people) : start;
  if (mark && met > mark.end) return nameAndTitle(document, range, { first: start, end: met });
  if (mark && mark.first === start)
    return nameAndTitle(document, withSurname(document, range, start), withSurname(document, mark, start));
  if (end === start) return null;
  // «هنرمند نیک‌آبادی»: one word after such a noun says where someone is from.
  if (end - start === 2 && titled === range.first && describesPerson(head.key)) return null;
  if (mark && mark.end === end && !opensNoName(head.key) && opensNothing(tokens, start, mark.first))
    return nameAndTitle(document, { first: mark.first, end: range.end }, mark);
  if (start > range.first) return nameAndTitle(document, range, { first: start, end });
  const name = personName(tokens.slice(start, end));
  if (!name) return null;
  const called = people.called(name);
  const certain = called.some((person) => person.certain);
  const whole = called.some((person) => person.names.some(({ joined }) => joined.endsWith(name.joined)));
  if (called.length > 0 && (whole || !opensNoName(head.key)))
    return nameAndTitle(document, range, { first: start, end }, certain);
  if (opensNoName(head.key)) return null;
  const known = knownEnd(tokens, start, end, people);
  const given = known > start ? known : givenEnd(tokens, start, end);
  if (given > start)
    return nameAndTitle(document, { first: start, end: given }, { first: start, end: given });
  if (!mark && isCalledInMarks(tokens, start, end))
    return nameAndTitle(document, range, { first: start, end }, false);
  if (mark || end - start > mostNameWords || hasFunctionWord(tokens, { first: start, end })) return null;
  const covering = marks.covering('name', start);
  if (
    covering &&
    covering.first === start &&
    covering.value.entity === 'organisation' &&
    !isUnknownSurname(name)
  )
    return null;
  const beforeTitle = end < range.end && roleHeadAt(tokens, afterMarks(tokens, end)) !== null;
  const sure = beforeTitle || looksLikeName(name);
  const apposed = end < range.end && isBetween(tokens[end]?.key) && !opensBody(tokens[end + 1]?.key ?? '');
  const repeated = name.keys.length === 1 && people.heard.has(name.joined);
  if (!sure && !repeated && (isCommon(name) || namesBodyOrPlace(document, start, end))) return null;
  if (!sure && ((end < range.end && !apposed) || covering || end - start > mostUnknownWords)) return null;
  return nameAndTitle(document, range, { first: start, end }, sure);
}

/** What a place is that has just been named. */
const placeNouns: ReadonlySet<string> = new Set(
  'جزیره‌ای شهری شهرکی شهرستانی روستایی استانی منطقه‌ای بندری کشوری محله‌ای دهستانی رودخانه‌ای کوهی تنگه‌ای'
    .split(' ')
    .map(fold),
);
const isPlaceNoun = (key: string): boolean => placeNouns.has(key);
