import { isKnownMedium } from '../names/known-bodies';
import { organisationHeads } from '../names/organisation-heads';
import { mediaHeads } from '../names/quoted-media';
import type { Document } from '../rule';
import { amountWords } from '../text/amount-words';
import type { Token } from '../text/tokens';
import { beforeManner, isLoose } from './adverb-after-subject';
import { beforePredicate } from './before-predicate';
import { nounPhraseEnd } from './noun-phrase';
import { beginsObject, opensSecond } from './object-nouns';
import { demonstratives, namesSomeone, persons } from './someone';
import { isStatement } from './statement-nouns';
import { titleEnd } from './title-said-before';

/** Where the subject that begins here ends, without adverbs («رئیس مجلس همچنین») and without the object after it. */
export function subjectEnd(document: Document, first: number, to: number, beforeObject: boolean): number {
  const { tokens } = document;
  let end = nounPhraseEnd(document, first, to, beforeObject);
  if (beforeObject) {
    if (opensSecond(document, first, end, to)) {
      const both = nounPhraseEnd(document, end + 1, to, true);
      if (both < to && tokens[both]?.key !== 'را') end = both;
    }
    // «رئیس این سازمان را …», but «تسنیم این سازمان را …».
    const pointed = isKnownMedium(tokens[first]?.key ?? '') ? first + 1 : first + 2;
    for (let i = first + 1; i < end; i++)
      if (statesHere(document, i) || (i >= pointed && isPointedAt(document, i))) end = i;
    // «این مقام آمریکایی طرحی را …»: a noun for one person and its adjective.
    if (demonstratives.has(tokens[first]?.key ?? '') && officials.has(tokens[first + 1]?.key ?? ''))
      if (tokens[first + 2]?.key.endsWith('ی')) end = Math.min(end, first + 3);
    // «این خبرگزاری آغاز مذاکرات را …», «این روزنامه آمریکایی مذاکرات را …»
    if (demonstratives.has(tokens[first]?.key ?? '') && mediaHeads.has(tokens[first + 1]?.key ?? ''))
      end = Math.min(end, tokens[first + 2]?.key.endsWith('ی') ? first + 3 : first + 2);
    // «این شرکت آغاز کار را …», «این باشگاه آلمانی خبر را …»
    if (demonstratives.has(tokens[first]?.key ?? '') && organisationHeads.has(tokens[first + 1]?.key ?? ''))
      end = Math.min(end, isAdjective(tokens[first + 2]?.key ?? '') ? first + 3 : first + 2);
    // «رئیس این سازمان تورم را …».
    if (tokens[first + 1]?.key === 'این' && first + 3 < end && namesSomeone(document, first)) end = first + 3;
    end = titleEnd(document, first, end);
    for (let i = first + 1; i < end; i++) if (beginsObject(document, first, i)) end = i;
    if (tokens[end]?.key === 'را')
      end = isIndefinite(tokens[end - 1]) && end > first + 1 ? end - 1 : groupEnd(document, first, end);
  }
  end = beforePredicate(document, first, end, to);
  while (end > first + 1 && (isLoose(document, end - 1) || sent.has(tokens[end - 1]?.key ?? ''))) end--;
  return beforeManner(document, first, end);
}

/** «آلمانی», «خبری»; «آمادگی» and «همکاری» are nouns. */
const isAdjective = (key: string): boolean => key.endsWith('ی') && !/(?:گی|کاری|داری|سازی|گیری)$/u.test(key);

const officials: ReadonlySet<string> = new Set(['مقام', 'منبع', 'فعال']);

/** «سید زمان رستگار»: in the name of a person such a word is no statement. */
function statesHere({ tokens, marks }: Document, at: number): boolean {
  return isStatement(tokens[at]?.key ?? '') && marks.covering('name', at)?.value.entity !== 'person';
}

/** «شرکت بامداد این اختلال را …»: «این» and a noun are the object, where they stand before «را». */
function isPointedAt({ tokens }: Document, at: number): boolean {
  if (tokens[at]?.key !== 'این') return false;
  return (
    tokens[at + 2]?.key === 'را' ||
    (tokens[at + 3]?.key === 'را' && tokens[at + 2]?.key.endsWith('ی') === true)
  );
}

/** «وزارت نیرو مهلتی را …»: a noun with the ی of «one», which closes the object and belongs to no name. */
const isIndefinite = (token: Token | undefined): boolean =>
  token !== undefined && (/(?:\u200cای|هایی)$/u.test(token.text) || indefinites.has(token.key));
const indefinites: ReadonlySet<string> = new Set(
  'مهلتی فرصتی طرحی پیشنهادی فهرستی شرایطی شروطی رقمی مبلغی آماری سندی اسنادی مطالبی نکاتی مواردی اقداماتی راهکاری خبری پیامی گزارشی توافقی تصمیمی بستری'.split(
    ' ',
  ),
);

/** «وزارت نیرو بیانیه‌ای … صادر کرد»: an object without «را». */
const sent: ReadonlySet<string> = new Set(
  'اطلاعیهای بیانیهای پیامی نامهای یادداشتی گزارشی توییتی'.split(' '),
);

/** «کارشناسان آرامش را شکننده می‌دانند»: a group and its adjectives, where at least one word of an object follows. */
function groupEnd({ tokens }: Document, first: number, ra: number): number {
  // «اغلب کارشناسان سیاسی جنگ را …»
  const noun = quantifiers.has(tokens[first]?.key ?? '') ? first + 1 : first;
  const group = noun > first || persons.has(tokens[noun]?.key ?? '');
  if (!group || !isPlural(tokens[noun]?.key.replace(/های$/u, 'ها') ?? '')) return ra;
  let end = noun + 1;
  while (end < ra - 1 && tokens[end]?.key.endsWith('ی')) end++;
  return end < ra ? end : ra;
}

const quantifiers = amountWords('most', 'some', 'certain');

const isPlural = (key: string): boolean => key.endsWith('ان') || key.endsWith('ات') || key.endsWith('ها');
