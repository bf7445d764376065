import { brokenPlurals } from '../names/broken-plurals';
import { isManyThings } from '../names/things';
import type { Document, TokenRange } from '../rule';
import { amountWords } from '../text/amount-words';
import { endsAsPeople } from '../text/plural-noun';
import { words } from '../text/word-list';
import type { Cue } from './cue';
import { endsClause, isFiniteVerb } from './finite-verb';
import { pastAdverbials } from './head-of-clauses';
import { nounPhraseEnd } from './noun-phrase';
import { beginsObject } from './object-nouns';
import { terminators } from './punctuation';
import { longestClause } from './reaches-verb';
import { isBarePlural, isOneOfPeople, namesSomeone, persons } from './someone';
import { isInNumber, notSubjects } from './subject-number';
import { isSurnameOfText } from './surname';
import { isAdverb, isPreposition } from './word-classes';

/**
 * «برخی | آن را صنعتی سودآور می‌دانند», «صرافی‌ها | بهای یورو را … اعلام کردند»: whoever stands before the object of a verb, where
 * the first word of the object or the last of the subject tells the two apart. Null where neither does.
 *
 * @param from where the clauses of the sentence begin that are looked through
 */
export function subjectBeforeObject(document: Document, from: number, cue: Cue): TokenRange | null {
  const { tokens } = document;
  if (cue.verb?.passive || cue.verb?.person !== 3) return null;
  const ra = objectEnd(document, from, cue);
  if (ra < 0) return null;
  const first = pastAdverbials(document, clauseBegin(document, from, ra), ra);
  if (first < 0 || first >= ra - 1 || isNobody(document, first)) return null;
  const closed = bareEnd(document, first, ra);
  const object = closed > first ? closed : objectBegin(document, first, ra);
  if (object <= first) return null;
  let end = object;
  while (end > first + 1 && isAdverb(document, end - 1)) end--;
  const last = tokens[end - 1];
  if (last?.kind === 'punctuation' || isPreposition(last?.key ?? '') || last?.key === 'و') return null;
  // «تمامی شکست‌ها | و ناکامی‌های خود را», «کار سخت است و بسیاری آن را …»
  if (tokens[object]?.key === 'و') return null;
  const joins = tokens.slice(first, end).some(({ key }) => key === 'و');
  if (joins && !namesSomeone(document, first) && !isPeople(tokens[first]?.key ?? '')) return null;
  const many = cue.verb.number === 'plural' && (closed > first || amounts.has(tokens[first]?.key ?? ''));
  return many || isInNumber(document, { first, end }, cue) ? { first, end } : null;
}

/** The «را» of the object of a verb, with no other verb between; -1 where none is. */
function objectEnd({ tokens }: Document, from: number, cue: Cue): number {
  for (let i = cue.first - 1; i > from && i > cue.first - longestClause; i--) {
    const key = tokens[i]?.key ?? '';
    if (key === 'را') return i;
    if (key === 'که' || key === ':' || terminators.has(key) || isFiniteVerb(tokens[i])) return -1;
  }
  return -1;
}

/** Where the clause begins whose object ends at a token. */
function clauseBegin({ tokens }: Document, from: number, ra: number): number {
  for (let i = ra - 1; i >= from && i > ra - longestClause; i--) {
    const key = tokens[i]?.key ?? '';
    if (key === 'که' || key === ':' || terminators.has(key) || endsClause(tokens[i])) return i + 1;
    if (tokens[i]?.lineStart) return i;
  }
  return from;
}

const nobody: ReadonlySet<string> = new Set([...notSubjects, ...words('را و یا این آن همین همان خویش آیا')]);
/** Words that open a phrase for people, behind «این». */
const pointing = words('این آن همین همان');

function isNobody({ tokens }: Document, first: number): boolean {
  const key = tokens[first]?.key ?? '';
  if (tokens[first]?.kind === 'punctuation') return true;
  return nobody.has(key) && !(pointing.has(key) && isBarePlural(tokens[first + 1]?.key ?? ''));
}

/** So many words has a phrase that a bare plural ends at most: «۹۲ درصد آمریکایی‌ها», «برخی از رسانه‌ها». */
const longestBare = 4;
/** Those who need no noun, where none follows. */
const alone: ReadonlySet<string> = new Set([
  ...amountWords('some', 'people'),
  ...words('خیلی‌ها بعضی‌ها برخی‌ها فردی'),
]);

/** What tells that a name before it is not all of the subject: «تهران و», «تهران را». */
const goesOn: ReadonlySet<string> = new Set(['و', 'را']);

/** Where a name, or a phrase for people, ends that no ezafe carries on: «واشنگتن», «رسانه‌ها», «این کشورها», «بسیاری»; -1 where it is none. */
function bareEnd(document: Document, first: number, ra: number): number {
  const { tokens, marks } = document;
  // «واشنگتن | حمله‌ها را …», «پنتاگون | این خبر را …»
  const name = marks.startingAt('name', first);
  if (name && name.value.entity !== 'person') {
    const next = tokens[name.end];
    return name.end < ra && next?.kind === 'word' && !goesOn.has(next.key) ? name.end : -1;
  }
  // «روستا | این قانون را …» after «محسن روستا»
  if (isSurnameOfText(document, first) && !goesOn.has(tokens[first + 1]?.key ?? '')) return first + 1;
  for (let i = first; i < Math.min(ra - 1, first + longestBare); i++) {
    const key = tokens[i]?.key ?? '';
    if (isPreposition(key) && key !== 'از') break;
    if (isBarePlural(key) && !isManyThings(key)) return i + 1;
  }
  const next = tokens[first + 1]?.key ?? '';
  const counted = next === 'از' || isPeople(next) || /های?$/u.test(next);
  return alone.has(tokens[first]?.key ?? '') && !counted ? first + 1 : -1;
}

const amounts = amountWords('some', 'certain', 'most', 'all', 'whole', 'several', 'numbersOf');

/** Whether a phrase that starts here is for somebody, or for some of many. */
const isSomeone = (document: Document, first: number): boolean =>
  namesSomeone(document, first) ||
  isOneOfPeople(document, first) ||
  isPeople(document.tokens[first]?.key ?? '') ||
  isMany(document.tokens[first]?.key ?? '') ||
  amounts.has(document.tokens[first]?.key ?? '');

/** «نهادهای», and not «هزینه‌های» */
const isMany = (key: string): boolean => /.{2}های$/u.test(key) && !isManyThings(key);

const isPeople = (key: string): boolean => persons.has(key) || brokenPlurals.has(key) || endsAsPeople(key);

const pronouns = words('آن او وی آنها آنان ایشان اینها');
const own = words('خود خودش خودشان');
const determiners = words('این همین هرگونه');

/** Where the object begins that ends before «را», by a pronoun or by «این» and its noun; -1 where neither stands there. */
function objectBegin(document: Document, first: number, ra: number): number {
  const { tokens } = document;
  const key = tokens[ra - 1]?.key ?? '';
  if (pronouns.has(key) || own.has(key)) return closesBefore(document, first, ra - 1) ? ra - 1 : -1;
  for (let i = first + 1; i < ra - 1; i++)
    if (beginsObject(document, first, i)) return closesBefore(document, first, i) ? i : -1;
  for (const at of [ra - 2, ra - 3])
    if (at > first && determiners.has(tokens[at]?.key ?? ''))
      return closesBefore(document, first, at) ? at : -1;
  return -1;
}

/** Whether the words before an object are a phrase for somebody that does not go on with it: no «اجرای | آن را», «اعضای | این گروه را». */
function closesBefore(document: Document, first: number, at: number): boolean {
  const { tokens, marks } = document;
  let end = at;
  while (end > first + 1 && isAdverb(document, end - 1)) end--;
  if (end < at) return isSomeone(document, first) || end === first + 1;
  if (nounPhraseEnd(document, first, at, false) < at) return false;
  const last = tokens[at - 1]?.key ?? '';
  const name = marks.covering('name', at - 1);
  const people = isPeople(tokens[first]?.key ?? '');
  if (name && name.end === at && (people || name.value.entity !== 'person')) return true;
  // «دشمنان ما | این کار را …»
  if (people && (last === 'ما' || last === 'من')) return true;
  if (at === first + 1)
    return !/(?:ای|های|ه)$/u.test(last) && (name !== undefined || !isOfThing(document, first));
  return isSomeone(document, first) && (isPeople(last) || (/[^ا]ی$/u.test(last) && !last.endsWith('های')));
}

/** A noun that «او», «آن», «این» may belong to: «خبر آن را», «برادر او را». */
const isOfThing = (document: Document, at: number): boolean => !namesSomeone(document, at);
