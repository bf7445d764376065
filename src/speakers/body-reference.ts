import { isOnesOwn } from '../names/ones-own';
import { isRoleWord } from '../names/role-heads';
import { isSuperlativeOrLast } from '../names/superlative';
import type { Document, TokenRange } from '../rule';
import { fold } from '../text/fold';
import type { Token } from '../text/tokens';
import { beforeAppositive, titleOfPaper } from './body-name-end';
import { commonPersons } from './common-persons';
import { describesPerson } from './describing-heads';
import { documents, isManyDocuments, statements } from './document-words';
import { indefinites, quantifiers } from './group-words';
import { kindOf, withoutOne } from './kind-of-source';
import { kindOfOne } from './one-of-many';
import { ownerIn } from './owner-of-statement';
import { desks, paperOf } from './paper-of-staff';
import type { LabelReference, Reference, TitleReference } from './reference-kinds';
import { pastRestrictive } from './restrictive-clause';
import { opensBody, staff } from './source-words';
import { titleOf } from './title';

/**
 * What has no personal name and no title: organisations, groups, documents, and nouns for one person.
 *
 * @param readOwner reads the phrase that says whose a statement is.
 */
export function bodyReference(
  document: Document,
  range: TokenRange,
  readOwner: (range: TokenRange) => Reference | null,
): Reference | null {
  const { tokens } = document;
  const head = tokens[range.first];
  if (!head || document.marks.covering('time', range.first)) return null;
  const next = tokens[range.first + 1]?.key ?? '';
  // «اطلاعات رسیده به بامداد»: nobody is said to give it.
  if (received.has(next) || (next.endsWith('ی') && received.has(tokens[range.first + 2]?.key ?? '')))
    return { by: 'label', kind: 'document', words: tokens.slice(range.first, range.end), indefinite: false };
  // «تازه‌ترین تحقیقات پزشکی»
  const superlative = isSuperlativeOrLast(head.key) && (statements.has(next) || documents.has(next));
  if (superlative || statements.has(head.key) || isManyDocuments(head.key)) {
    const owner = ownerIn(document, range);
    const read = owner && readOwner(owner);
    if (read) return read;
  }
  const person = describesPerson(next) || commonPersons.has(next) || isRoleWord(next);
  if (isFirst(head.key) && person && !makes.test(next)) {
    const title = tokens.slice(range.first, range.end);
    if (title.length <= mostWords)
      return { by: 'title', title: titleOf(title), words: title, indefinite: false };
  }
  if (isOnesOwn(head.key)) return { by: 'label', kind: 'person', words: [head], indefinite: false };
  const first = staff.has(head.key) ? paperOf(document, range) : range.first;
  const short = beforeAppositive(tokens, first, titleOfPaper(document, first, range.end));
  const words = tokens.slice(first, short === range.end ? pastRestrictive(document, short) : short);
  const indefinite = indefinites.has(head.key) || quantifiers.has(head.key);
  const apposed = opensBody(tokens[first + words.length + 1]?.key ?? '') && first + words.length < range.end;
  const kind =
    first > range.first || apposed || desks.has(head.key) ? 'organisation' : kindOf(document, first, words);
  if (kind !== 'person') return { by: 'label', kind, words, indefinite };
  const one = indefinites.has(head.key) ? kindOfOne(words) : 'person';
  if (one === null) return null;
  if (one !== 'person') return { by: 'label', kind: one, words, indefinite };
  return personReference(head, words, indefinite);
}

/** «نخستین بانوی المپیکی», «پرافتخارترین شناگر»: one person; «بزرگترین تولیدکننده» is as well a company. */
const isFirst = (key: string): boolean => firsts.has(key) || key.endsWith('مین') || isSuperlativeOrLast(key);
const firsts: ReadonlySet<string> = new Set(['نخستین', 'اولین', 'دومین', 'تنها'].map(fold));
const makes = /(?:کننده|دهنده|گیرنده)$/u;

/** What comes to a paper without anybody's saying so. */
const received: ReadonlySet<string> = new Set(['رسیده', 'دریافتی'].map(fold));

/** Nouns before a colon that are nobody. */
const things: ReadonlySet<string> = new Set(['بازار', 'ماجرا', 'واقعیت', 'تجربه', 'تاریخ', 'شاخص'].map(fold));

/** What describes a person instead of a name is short; more words are a piece of a sentence. */
const mostWords = 8;

/** What a noun for one person names: nobody in particular, or someone described instead of named; null where it is no person for sure. */
function personReference(
  head: Token,
  words: readonly Token[],
  indefinite: boolean,
): LabelReference | TitleReference | null {
  // «واقعیت: …»: nobody, and no headline of a speaker.
  if (words.length === 1 && things.has(head.key)) return null;
  // «خبرنگار», «خبرنگار نیک‌آبادی»
  const reporter =
    staff.has(head.key) && (words.length === 1 || (words.length === 2 && words[1]?.key.endsWith('ی')));
  if (indefinite || commonPersons.has(withoutOne(head)) || reporter)
    return { by: 'label', kind: 'person', words, indefinite };
  if (words.length < 2 || words.length > mostWords || head.key === 'و') return null;
  // «دارنده دو مدال آسیا»: what is said of a person instead of a name works as a title does.
  if (describesPerson(head.key)) return { by: 'title', title: titleOf(words), words, indefinite };
  // «دیدبان سپیده»: what nothing shows to be a person is not taken for one.
  return null;
}
