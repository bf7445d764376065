import { organisationHeads } from '../names/organisation-heads';
import { roleHeadAt } from '../names/role-heads';
import type { Document } from '../rule';
import { amountWords } from '../text/amount-words';
import { words } from '../text/word-list';
import { groupEnd } from './group-end';
import { singlePhraseEnd } from './single-phrase';
import { persons } from './someone';

/**
 * Where the noun phrase that begins here ends, in a clause whose verb stands at `to`.
 *
 * @param tight the words after the phrase are another noun phrase («رستگار تورم را …», «به گفته رستگار بازار …»): it
 *   ends with the marks it begins with, and takes in what a comma brings only where that is a title or a name.
 */
export function nounPhraseEnd(document: Document, at: number, to: number, tight: boolean): number {
  const end = singlePhraseEnd(document, at, to, tight);
  return groupEnd(document, at, tight ? joinedEnd(document, at, end, to) : end);
}

/** Words before the second of two sources: «و یک دیپلمات», «و دیگر نهادها». */
const beforeSecond: ReadonlySet<string> = new Set([
  ...amountWords('one', 'few', 'several', 'some', 'certain'),
  ...words('دیگر سایر'),
]);

/**
 * «نمایندگان نیک‌آباد و خوش‌آب», «سازمان آب و بنیاد سپیده», «مقام‌ها و رسانه‌های استان»: past what «و» joins to the body or
 * the group that ends before it, where that is a body, a group, or a place after a place.
 */
function joinedEnd(document: Document, at: number, end: number, to: number): number {
  const { tokens, marks } = document;
  const next = end + 1;
  if (tokens[end]?.key !== 'و' || next >= to || end <= at) return end;
  const first = marks.startingAt('name', at);
  if (first?.value.entity === 'person' || roleHeadAt(tokens, at) !== null) return end;
  const name = marks.startingAt('name', next);
  if (tokens.slice(at, end).some(({ key }) => key === '(')) return end;
  if (name?.value.entity === 'place')
    return marks.covering('name', end - 1)?.value.entity === 'place' && name.end < to ? name.end : end;
  const noun = beforeSecond.has(tokens[next]?.key ?? '') ? next + 1 : next;
  const key = tokens[noun]?.key ?? '';
  const body = name?.value.entity === 'organisation' || organisationHeads.has(key);
  if (!body && !isGroupNoun(key) && (noun === next || !persons.has(key))) return end;
  const second = singlePhraseEnd(document, noun, to, true);
  return second > noun && second <= to ? second : end;
}

/** «مقامات», «رسانه‌های»: persons or media in the plural. */
const isGroupNoun = (key: string): boolean =>
  persons.has(key) && /(?:ان|ات|ین|ها|های|منابع|اعضای)$/u.test(key);
