import { honorificEnd, isHonorific } from '../names/honorifics';
import { nameEvidence } from '../names/lexicon';
import { closingMarks, openingMarks } from '../names/name-marks';
import { surnameTails } from '../names/person-extent';
import { roleHeadAt } from '../names/role-heads';
import type { Document, TokenRange } from '../rule';
import { fold } from '../text/fold';
import type { Token } from '../text/tokens';
import { isCounted } from './counted';
import { describesPerson } from './describing-heads';
import { isPlural } from './group-words';
import { givenEnd, knownEnd, mostNameWords, nameEnd, withSurname } from './name-extent';
import type { People } from './people';
import { type PersonName, personName } from './person-name';
import { belongsToTitle, isApposedTitle, isNameOfBody, isOfGovernment } from './place-after-title';
import type { NameReference } from './reference';
import {
  hasFunctionWord,
  heldInPlaces,
  isBetween,
  leadingAdverbs,
  opensBody,
  opensNoName,
  relations,
} from './source-words';
import { type Title, titleBetween } from './title';

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
  if (!head || start >= range.end || isCounted(document, start)) return null;
  // «نیک‌سرا، جزیره‌ای در جنوب»: a place.
  if (
    range.end - start === 1 &&
    tokens[range.end]?.key === '،' &&
    isPlaceNoun(tokens[range.end + 1]?.key ?? '')
  )
    return null;
  // «استاد حوزه علمیه», «ژنرال ارتش»: no word of respect, but an office.
  if (titled > range.first && titled < range.end && opensBody(head.key)) return null;
  const heard = titled === range.first ? heardBefore(tokens, range, people) : null;
  if (heard)
    return { by: 'name', name: heard, title: null, words: tokens.slice(range.first, range.end), sure: true };
  const opening = marks.startingAt('name', start);
  const named = opening?.value.entity === 'person' && opening.end <= range.end ? opening.end : start;
  if (titled === range.first && roleHeadAt(tokens, range.first)) {
    const mark = personIn(document, range);
    // «سرمربی بلژیکی‌ها»: many are no holder of an office.
    if (mark && mark.end - mark.first === 1 && tokens[mark.first]?.text.endsWith('\u200cها')) return null;
    if (mark && (isNamesake(document, range, mark) || isNameOfBody(tokens, mark))) return null;
    if (mark && mark.end === range.end && !namesHolder(document, range, mark, people)) return null;
    if (mark && isOfGovernment(tokens, range.first, mark)) return null;
    // «وکیل مدافع رستگار»
    const counsel = mark && tokens[mark.first - 1]?.key === 'مدافع' && tokens[mark.first - 2]?.key === 'وکیل';
    return mark && !counsel && !relations.has(tokens[mark.first - 1]?.key ?? '')
      ? nameAndTitle(document, range, mark)
      : null;
  }
  const end = nameEnd(document, Math.max(start, named), range.end);
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

/** Where a surname ends that a person has in full and of which a mark has the first words. */
function surnameEnd(tokens: readonly Token[], { first, end }: TokenRange, people: People): number {
  for (let to = end + 1; to <= end + 2 && tokens[to - 1]?.kind === 'word'; to++) {
    const name = personName(tokens.slice(first, to));
    const known = name ? people.called(name) : [];
    if (name && known.some((person) => person.names.some(({ joined }) => joined.endsWith(name.joined))))
      return to;
  }
  return first;
}

/** Words before a name of which none can be part of one: «نهایتا رستگار», «حالا رستگار». */
function opensNothing(tokens: readonly Token[], first: number, end: number): boolean {
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

/** A word of office that opens the surname of a person whom the text has named: «مدرس رستگاری». */
function heardBefore(
  tokens: readonly Token[],
  { first, end }: TokenRange,
  people: People,
): PersonName | null {
  if (end - first < 2 || end - first > mostNameWords || !roleHeadAt(tokens, first)) return null;
  const name = personName(tokens.slice(first, end));
  const [person, another] = name ? people.called(name) : [];
  const known = name && person && !another && person.names.some(({ keys }) => keys.length > name.keys.length);
  return known ? name : null;
}

/** The first name of a person in a range; «استاندار نیک‌آباد»: one word after such an office is the place. */
function personIn({ tokens, marks }: Document, { first, end }: TokenRange): TokenRange | null {
  for (let i = first; i < end; i++) {
    const mark = marks.startingAt('name', i);
    if (mark?.value.entity !== 'person' || mark.end > end) continue;
    const single = mark.end - mark.first === 1 && i > first;
    // «دبیر ستاد مسافران نوروزی استان»: what the many are, and nobody's name.
    const adjective = single || nameEvidence(tokens[i]?.key ?? '').given === 0;
    if (i > first && adjective && mark.end < end && isPlural(tokens[i - 1]?.key ?? '')) continue;
    const alone = single && roleHeadAt(tokens, i - 1) !== null;
    if (alone && (nameEvidence(tokens[i]?.key ?? '').place > 0 || heldInPlaces.has(tokens[i - 1]?.key ?? '')))
      continue;
    return mark;
  }
  return null;
}

/** Words before the name of someone dead, after whom places and bodies are called. */
const namesakes: ReadonlySet<string> = new Set(['شهید', 'شهیدان', 'مرحوم', 'شهدای'].map(fold));

/** «فرمانده پایگاه شهید رستگار», «مسئول ستاد ارتحال امام»: the dead give a body its name, and hold no office. */
function isNamesake({ tokens }: Document, title: TokenRange, name: TokenRange): boolean {
  let at = name.first - 1;
  while (at > title.first && isBetween(tokens[at]?.key)) at--;
  return namesakes.has(tokens[at]?.key ?? '') || tokens[name.first]?.key === 'امام';
}

/** Whether a name that closes a phrase with a title is the holder's, and not the place or body of the office. */
function namesHolder(document: Document, range: TokenRange, mark: TokenRange, people: People): boolean {
  const { tokens } = document;
  if (isApposedTitle(document, range)) return false;
  if (isHonorific(tokens[mark.first - 1]?.key ?? '') || !belongsToTitle(document, range, mark)) return true;
  const name = mark.end - mark.first === 1 ? personName(tokens.slice(mark.first, mark.end)) : null;
  return (
    name !== null && people.called(name).some((person) => person.names.some(({ keys }) => keys.length > 1))
  );
}

/** «پیشکسوت استقلال»: a body or place after the first word tells that the phrase describes someone. */
function namesBodyOrPlace({ marks }: Document, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) {
    const entity = marks.startingAt('name', i)?.value.entity;
    if (entity === 'organisation' || entity === 'place') return true;
  }
  return false;
}

/** Words of the news of which no list has any among names: «احساس گفت», «خاموشی اینترنت اعلام کرد» name nobody. */
const isCommon = ({ keys }: PersonName): boolean =>
  !(keys.length > 1 && surnameTails.has(keys[keys.length - 1] ?? '')) &&
  keys.every((key) => {
    const { given, surname, known } = nameEvidence(key);
    return known && given === 0 && surname === 0;
  });

/** One long word in «ی» that the news does not use: «عسکرواحدی» is a surname before it is a body. */
const isUnknownSurname = ({ keys: [key = '', more] }: PersonName): boolean =>
  more === undefined && key.length > 6 && key.endsWith('ی') && !nameEvidence(key).known;

/** «هوا چون اینگ» in marks at the head of a sentence: a foreign name, whatever some of its words mean in Persian. */
function isCalledInMarks(tokens: readonly Token[], first: number, end: number): boolean {
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

/** A given name first, or a surname last, in two words or more. */
function looksLikeName({ keys }: PersonName): boolean {
  if (keys.length < 2) return false;
  return nameEvidence(keys[0] ?? '').given > 0 || nameEvidence(keys[keys.length - 1] ?? '').surname > 0;
}

function afterMarks(tokens: readonly Token[], at: number): number {
  let next = at;
  while (isBetween(tokens[next]?.key)) next++;
  return next;
}

/** «مینا رستگار منتقد سینما و …»: a word that says what somebody is and that no surname has. */
function describesAlone(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at]?.key ?? '';
  return describesPerson(key) && nameEvidence(key).surname === 0;
}

function nameAndTitle(
  document: Document,
  range: TokenRange,
  mark: TokenRange,
  sure = true,
): NameReference | null {
  const { tokens } = document;
  // A name of which the lists know only the first words goes on to the title or the end of the phrase.
  const whole = describesAlone(tokens, mark.end) ? mark.end : nameEnd(document, mark.end, range.end);
  // «سپهر ولی گفت»: «ولی» that ends the phrase is a surname.
  const surname = tokens[whole - 1]?.key === 'ولی' && whole === range.end ? whole - 1 : whole;
  const open =
    whole - mark.first > mostNameWords || hasFunctionWord(tokens, { first: mark.end, end: surname });
  const place = { first: mark.first, end: open ? mark.end : whole };
  const name = personName(tokens.slice(place.first, place.end));
  if (!name) return null;
  let before = place.first;
  while (
    before > range.first &&
    (isBetween(tokens[before - 1]?.key) || isHonorific(tokens[before - 1]?.key ?? ''))
  )
    before--;
  const after = afterMarks(tokens, place.end);
  const title = titleIn(document, range.first, before) ?? titleIn(document, after, range.end);
  return { by: 'name', name, title, words: tokens.slice(place.first, place.end), sure };
}

/** The title that these tokens spell, null where they open with no word of office. */
export function titleIn({ tokens, marks }: Document, first: number, end: number): Title | null {
  let last = end;
  while (last > first && isBetween(tokens[last - 1]?.key) && tokens[last - 3]?.key !== '(') last--;
  // «سخنگوی بنیاد و مینا رستگار»: two persons.
  for (let i = first; i < last - 1; i++)
    if (tokens[i]?.key === 'و' && marks.startingAt('name', i + 1)?.value.entity === 'person') last = i;
  if (last <= first) return null;
  if (!roleHeadAt(tokens, first) && !marks.startingAt('role', first)) return null;
  return titleBetween(tokens, first, last);
}
