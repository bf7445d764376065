import { isHonorific } from '../names/honorifics';
import { isKnownMedium } from '../names/known-bodies';
import { isOnesOwn } from '../names/ones-own';
import { mediaHeads } from '../names/quoted-media';
import { isRoleWord, roleHeadAt } from '../names/role-heads';
import { isSuperlativeOrLast } from '../names/superlative';
import { unsourced } from '../quotes/source-phrase-words';
import type { Document, TokenRange } from '../rule';
import type { Speaker } from '../schema/speaker';
import { fold } from '../text/fold';
import { singularOfPlural } from '../text/plural-noun';
import type { Token } from '../text/tokens';
import { commonPersons } from './common-persons';
import { isCounted } from './counted';
import { describesPerson } from './describing-heads';
import { documents, isManyDocuments, statements } from './document-words';
import { indefinites, isPlural, quantifiers } from './group-words';
import { kindOfOne } from './one-of-many';
import type { LabelReference, Reference, TitleReference } from './reference-kinds';
import { pastRestrictive } from './restrictive-clause';
import { hasFunctionWord, opensBody, staff } from './source-words';
import { isGovernment } from './states';
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

const received: ReadonlySet<string> = new Set(['رسیده', 'دریافتی'].map(fold));

const things: ReadonlySet<string> = new Set(['بازار', 'ماجرا', 'واقعیت', 'تجربه', 'تاریخ', 'شاخص'].map(fold));

/** What describes a person instead of a name is short; more words are a piece of a sentence. */
const mostWords = 8;

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
  if (hasFunctionWord(words, { first: 0, end: 2 })) return null;
  // «دیدبان سپیده»: what nothing shows to be a person is not taken for one.
  return null;
}

/**
 * Where the name of a paper ends that goes on after the phrase: «هفته‌نامه انگلیسی‌زبان | سپیده». A paper that is named
 * already goes on no further: «خبرگزاری بامداد | مینا رستگار گفت».
 */
function titleOfPaper({ tokens, marks }: Document, first: number, end: number): number {
  if (!mediaHeads.has(tokens[first]?.key ?? '') || tokens[end]?.lineStart) return end;
  const name = marks.startingAt('name', end);
  const last = tokens[end - 1]?.kind === 'punctuation' ? end - 2 : end - 1;
  const named =
    marks.covering('name', last)?.value.entity === 'organisation' || isKnownMedium(tokens[last]?.key ?? '');
  return !name || named || name.value.entity === 'place' ? end : name.end;
}

/**
 * Where the paper is named that the staff works for: «گروه سیاسی خبرگزاری بامداد», «خبرنگار بامداد». A group or a service
 * is a desk only of a paper: «گروه ناظران حقوق بشر», «سرویس امنیت ملی نیک‌آباد» are bodies of their own.
 */
function paperOf({ tokens, marks }: Document, { first, end }: TokenRange): number {
  for (let i = first + 1; i < end; i++) {
    const key = tokens[i]?.key ?? '';
    if (mediaHeads.has(key) || isKnownMedium(key) || joinedNews.test(key)) return i;
  }
  if (desks.has(tokens[first]?.key ?? '')) return first;
  for (let i = first + 1; i < end; i++) {
    const key = tokens[i]?.key ?? '';
    if (staff.has(key)) continue;
    if (marks.startingAt('name', i)?.value.entity === 'organisation' || opensBody(key)) return i;
  }
  // «خبرنگار ما», «خبرنگار نیک‌آبادی», «خبرنگاران محیط زیست»: no paper named.
  const between = tokens.slice(first + 1, end - 1);
  const last = tokens[end - 1]?.key ?? '';
  const named =
    end - first > 1 &&
    last !== 'ما' &&
    !last.endsWith('ی') &&
    between.every(({ key }) => key.endsWith('ی') || staff.has(key));
  return named && !unsourced.has(last) ? end - 1 : first;
}

const desks: ReadonlySet<string> = new Set(['گروه', 'سرویس']);
const joinedNews = /.{3}نیوز$/u;

/** Where the name of a body ends and what is said about it begins: «خبرگزاری بامداد، وابسته به …». */
function beforeAppositive(tokens: readonly Token[], first: number, end: number): number {
  let list = false;
  let closed = false;
  let comma = end;
  for (let i = end - 1; i > first; i--) {
    const key = tokens[i]?.key;
    if (key === 'و') list = true;
    else if (key === ')' && i < end - 1) closed = true;
    // «مرکز سپید (مدیریت و هماهنگی)»: the bracket that ends the phrase, be there a list in it or none.
    else if (key === '(' && (!list || !closed)) comma = i;
    else if ((key === '،' || key === ',') && !list) comma = i;
    // «خبرگزاری بامداد وابسته به …», «خبرگزاری بامداد رسانه وابسته به …»
    else if (tells.has(key ?? '') && closesMedium(tokens, first, i)) comma = i;
  }
  return comma;
}

/** Whether the name of a medium ends before a token: «تسنیم», «خبرگزاری بامداد»; «روزنامه محلی» names none. */
function closesMedium(tokens: readonly Token[], first: number, at: number): boolean {
  const last = tokens[at - 1]?.key ?? '';
  return (
    isKnownMedium(last) ||
    (at === first + 2 && mediaHeads.has(tokens[first]?.key ?? '') && !last.endsWith('ی'))
  );
}

/** What tells of a medium behind its name. */
const tells: ReadonlySet<string> = new Set(['وابسته', 'نزدیک', 'رسانه', 'ارگان'].map(fold));

/** Whose statement it is: «آمار گمرک ایران», «بیانیه اداره مسلمانان قفقاز». */
function ownerIn({ tokens, marks }: Document, { first, end }: TokenRange): TokenRange | null {
  for (let at = first + 1; at < end; at++) {
    const key = tokens[at]?.key ?? '';
    // «تحقیقات پزشکی»: of medicine; «پزشکی قانونی» is a body.
    if (statements.has(key) || (key === medical && tokens[at + 1]?.key !== forensic)) continue;
    const name = marks.startingAt('name', at);
    if (
      opensBody(key) ||
      staff.has(key) ||
      isHonorific(key) ||
      isManyOwners(key) ||
      (name && name.value.entity !== 'place') ||
      roleHeadAt(tokens, at)
    )
      return { first: at, end };
  }
  return null;
}

/** A plural of persons or bodies; «آمار فرصت‌های شغلی» is nobody's. */
function isManyOwners(key: string): boolean {
  if (!isPlural(key)) return false;
  const thing = singularOfPlural(key);
  return thing === null || opensBody(thing) || isRoleWord(thing) || commonPersons.has(thing);
}

const medical = fold('پزشکی');
const forensic = fold('قانونی');
const apart: ReadonlySet<string> = new Set(['کنندگان', 'نگاران', 'داران', 'گذاران', 'شناسان'].map(fold));

const scholars: ReadonlySet<string> = new Set(['شناس', 'پژوه'].map(fold));

/** «نامه» of «نامه‌ای», which no plural in «ها» is. */
const withoutOne = (word: Token | undefined): string =>
  word?.text.endsWith('ه\u200cای') ? word.key.slice(0, -2) : (word?.key ?? '');

/** The kind of source that a noun phrase names, by its head. */
export function kindOf(document: Document, at: number, words: readonly Token[]): Speaker['kind'] {
  const key = words[0]?.key ?? '';
  if (quantifiers.has(key)) return 'group';
  if (key === 'یکی')
    return mediaHeads.has(words[2]?.key.replace(/(?:های|ها)$/u, '') ?? '') ? 'organisation' : 'person';
  const head = key === 'یک' || isSuperlativeOrLast(key) ? (words[1]?.key ?? '') : withoutOne(words[0]);
  if (statements.has(head) || documents.has(head) || isManyDocuments(head)) return 'document';
  // «وارد کنندگان», «روزنامه نگاران»: a plural written apart.
  if (apart.has(words[1]?.key ?? '')) return 'group';
  if (opensBody(head)) return 'organisation';
  // «چهار مقام ارشد»: several persons without a name.
  if (!indefinites.has(key) && isCounted(document, at)) return 'group';
  const name = document.marks.covering('name', at);
  // «اصفهان‌شناس»: whoever knows a place is none.
  const knows = scholars.has(words[1]?.key ?? '');
  if (name && name.value.entity !== 'person' && !knows) return 'organisation';
  // «چین هم اعلام کرد»: a state alone is its government.
  if (words.length === 1 && isGovernment(head)) return 'organisation';
  // «جمله‌ای», «مقاله‌ای»: the ی of «one», and no «های».
  if (/ه\u200cای$/u.test(words[0]?.text ?? ''))
    return documents.has(head.slice(0, -2)) || statements.has(head.slice(0, -2)) ? 'document' : 'person';
  return isPlural(head) ? 'group' : 'person';
}
