import { honorificEnd, isHonorific } from '../names/honorifics';
import { nameEvidence } from '../names/lexicon';
import { organisationHeads } from '../names/organisation-heads';
import { roleHeadAt } from '../names/role-heads';
import type { Document, TokenRange } from '../rule';
import type { Speaker } from '../schema/speaker';
import { fold } from '../text/fold';
import type { Token } from '../text/tokens';
import { commonPersons } from './common-persons';
import { documents, statements } from './document-words';
import { indefinites, isPlural, quantifiers } from './group-words';
import type { People } from './people';
import { type PersonName, personName } from './person-name';
import { demonstratives, pronouns, reflexives } from './pronouns';
import { type Title, titleOf } from './title';

/** How a phrase refers to a source, before anyone asks to whom. */
export type Reference =
  | { readonly by: 'pronoun'; readonly number: 'singular' | 'plural' | 'either' }
  | { readonly by: 'demonstrative'; readonly kind: Speaker['kind']; readonly words: readonly Token[] }
  | {
      readonly by: 'name';
      readonly name: PersonName;
      readonly title: Title | null;
      readonly words: readonly Token[];
      readonly sure: boolean;
    }
  | { readonly by: 'title'; readonly title: Title; readonly indefinite: boolean }
  | {
      readonly by: 'label';
      readonly kind: Speaker['kind'];
      readonly words: readonly Token[];
      readonly indefinite: boolean;
    };

const keys = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(fold));

/** The one who writes for a paper or sits in a part of it: the paper is the source. */
const staff = keys('خبرنگار خبرنگاران گزارشگر گروه سرویس پیگیری‌های گزارش دفتر تحریریه');
/** Kin and helpers: before a name they say whose («وکیل رستگار»), not who. */
const relations = keys(
  'برادر خواهر پدر مادر همسر پسر دختر فرزند وکیل مشاور دستیار نماینده شاگرد پسرعمو دوست همکار همتای خانواده بستگان مدیربرنامه‌های',
);
const media = keys(
  'رسانه رسانه‌ای روزنامه نشریه شبکه خبرگزاری سایت وب‌سایت تارنما پایگاه وبسایت کانال مجله هفته‌نامه منبع',
);
const moreOrganisations = keys(
  'سایت وب‌سایت وبسایت تارنمای کانال نشریه روابط مجلس کاخ کمپین ائتلاف گروهک طالبان حماس نیروها رسانه',
);
const functionWords = keys('از به با در بر برای که و یا تا را هم نیز های ها این آن است');
/** Offices whose next word is the place they are held in. */
const heldInPlaces = keys('استاندار فرماندار شهردار بخشدار دهیار سفیر سرکنسول');
/** The longest names of persons in the press have five words. */
const mostNameWords = 5;
/** Marks that may stand between a name and the title beside it. */
const between: ReadonlySet<string> = new Set(['،', ',', '»', '«', '-', '–', '—', 'ـ', '(', ')', '"', '؛']);

/** The tokens of a range without marks of punctuation at its ends. */
function trimmed(document: Document, { first, end }: TokenRange): TokenRange {
  const { tokens } = document;
  let from = first;
  let to = end;
  while (from < to && tokens[from]?.kind === 'punctuation') from++;
  while (to > from && tokens[to - 1]?.kind === 'punctuation' && tokens[to - 3]?.key !== '(') to--;
  return { first: from, end: to };
}

/** Reads how the words of a source refer. Null where no word is left. */
export function readReference(document: Document, source: TokenRange, people: People): Reference | null {
  const { tokens } = document;
  let range = trimmed(document, source);
  if (reflexives.has(tokens[range.first]?.key ?? '') && range.end - range.first > 1)
    range = { first: range.first + 1, end: range.end };
  const head = tokens[range.first];
  if (!head) return null;
  const pronoun = pronouns.get(head.key);
  if (pronoun && range.end - range.first <= 2) return { by: 'pronoun', number: pronoun };
  if (demonstratives.has(head.key) && range.end - range.first > 1) {
    const words = tokens.slice(range.first + 1, range.end);
    return { by: 'demonstrative', kind: kindOf(document, range.first + 1, words), words };
  }
  return (
    named(document, range, people) ?? titled(document, range, people) ?? labelled(document, range, people)
  );
}

/** A phrase with a person's name that says who: the name, its honorifics, and the title before or after it. */
function named(document: Document, range: TokenRange, people: People): Reference | null {
  const { tokens, marks } = document;
  const start = honorificEnd(tokens, range.first);
  const head = tokens[start];
  if (!head || start >= range.end) return null;
  const mark = firstPerson(document, range);
  if (
    mark &&
    mark.first <= start + 1 &&
    mark.first >= range.first &&
    !speaksFor(document, range.first, mark.first)
  )
    return nameAndTitle(document, range, mark);
  if (mark && roleHeadAt(tokens, range.first) && !relations.has(tokens[mark.first - 1]?.key ?? ''))
    return nameAndTitle(document, range, mark);
  if (start > range.first) {
    const end = nameEnd(document, start, range.end);
    return end > start ? nameAndTitle(document, range, { first: start, end }) : null;
  }
  const covering = marks.covering('name', range.first);
  if (mark || (covering && covering.first === range.first && covering.value.entity === 'organisation'))
    return null;
  if (roleHeadAt(tokens, start) || speaksAsBody(head.key) || commonPersons.has(head.key)) return null;
  const end = nameEnd(document, start, range.end);
  if (end === start || end - start > mostNameWords) return null;
  const name = personName(tokens.slice(start, end));
  if (!name) return null;
  const beforeTitle = end < range.end && roleHeadAt(tokens, afterMarks(tokens, end)) !== null;
  const known = people.called(name).length > 0 ? end : knownEnd(tokens, start, end, people);
  if (known > start)
    return nameAndTitle(document, { first: range.first, end: known }, { first: start, end: known });
  const sure = beforeTitle || looksLikeName(name);
  if (!sure && (end < range.end || covering || end - start > 3 || hasFunctionWord(tokens, start, end)))
    return null;
  return nameAndTitle(document, range, { first: start, end }, sure);
}

/** Where a known name ends that opens a phrase of more words: «کاویانی نامه وزیر را …». */
function knownEnd(tokens: readonly Token[], start: number, end: number, people: People): number {
  for (let to = end - 1; to > start; to--) {
    const name = personName(tokens.slice(start, to));
    if (name && people.called(name).some((person) => person.names.some(({ keys }) => keys.length > 1)))
      return to;
  }
  return start;
}

/** A preposition or conjunction in a phrase tells that it is no name. */
function hasFunctionWord(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (tokens[i]?.kind === 'number' || functionWords.has(tokens[i]?.key ?? '')) return true;
  return false;
}

/** A given name first, or a surname last, in two words or more. */
function looksLikeName({ keys }: PersonName): boolean {
  if (keys.length < 2) return false;
  return nameEvidence(keys[0] ?? '').given > 0 || nameEvidence(keys[keys.length - 1] ?? '').surname > 0;
}

/** The noun before a name makes the phrase mean someone else: «خانواده رستگار», «منتقدان رستگار». */
function speaksFor({ tokens }: Document, from: number, name: number): boolean {
  const before = tokens[name - 1];
  if (name <= from || !before) return false;
  return before.kind === 'word' && !isHonorific(before.key) && !between.has(before.key);
}

function speaksAsBody(key: string): boolean {
  return (
    indefinites.has(key) ||
    staff.has(key) ||
    organisationHeads.has(key) ||
    moreOrganisations.has(key) ||
    statements.has(key) ||
    documents.has(key) ||
    quantifiers.has(key) ||
    isPlural(key)
  );
}

function firstPerson({ tokens, marks }: Document, range: TokenRange): TokenRange | null {
  for (let i = range.first; i < range.end; i++) {
    const mark = marks.startingAt('name', i);
    if (mark?.value.entity !== 'person' || mark.end > range.end) continue;
    // «استاندار نیک‌آباد»: one word after a title that can be a place is the place.
    const before = tokens[i - 1]?.key ?? '';
    const alone = mark.end - mark.first === 1 && i > range.first;
    const place = nameEvidence(tokens[i]?.key ?? '').place > 0 || heldInPlaces.has(before);
    if (alone && place && roleHeadAt(tokens, i - 1)) continue;
    return mark;
  }
  return null;
}

/** Where the name that starts here ends: at a mark of punctuation, or at the title after it. */
function nameEnd({ tokens }: Document, start: number, limit: number): number {
  let end = start;
  while (end < limit) {
    const token = tokens[end];
    if (!token || token.kind === 'punctuation' || roleHeadAt(tokens, end)) break;
    end++;
  }
  return end;
}

function afterMarks(tokens: readonly Token[], at: number): number {
  let next = at;
  while (between.has(tokens[next]?.key ?? '')) next++;
  return next;
}

function nameAndTitle(
  document: Document,
  range: TokenRange,
  mark: TokenRange,
  sure = true,
): Reference | null {
  const { tokens } = document;
  // A name of which the lists know only the first words goes on to the title or the end of the phrase.
  const whole = nameEnd(document, mark.end, range.end);
  const place = { first: mark.first, end: whole - mark.first > mostNameWords ? mark.end : whole };
  const name = personName(tokens.slice(place.first, place.end));
  if (!name) return null;
  let before = place.first;
  while (
    before > range.first &&
    (between.has(tokens[before - 1]?.key ?? '') || isHonorific(tokens[before - 1]?.key ?? ''))
  )
    before--;
  const after = afterMarks(tokens, place.end);
  const title = titleIn(document, range.first, before) ?? titleIn(document, after, range.end);
  return { by: 'name', name, title, words: tokens.slice(place.first, place.end), sure };
}

/** The title that these tokens spell, null where they open with no word of office. */
function titleIn(document: Document, first: number, end: number): Title | null {
  const { tokens } = document;
  const range = trimmed(document, { first, end });
  if (range.end <= range.first) return null;
  if (!roleHeadAt(tokens, range.first) && !document.marks.startingAt('role', range.first)) return null;
  return titleOf(tokens.slice(range.first, range.end));
}

/** A title that stands for its holder, with or without a name after it that no list knows. */
function titled(document: Document, range: TokenRange, people: People): Reference | null {
  const { tokens } = document;
  const one = tokens[range.first]?.key === 'یک';
  const first = one ? range.first + 1 : range.first;
  if (!roleHeadAt(tokens, first) && !document.marks.startingAt('role', first)) return null;
  if (staff.has(tokens[first]?.key ?? '') && range.end > first + 1) return null;
  for (let from = Math.max(first + 1, range.end - 3); from < range.end; from++) {
    const name = personName(tokens.slice(from, range.end));
    if (
      name &&
      people.called(name).length === 1 &&
      people.called(name)[0]?.names.some(({ keys }) => keys.length > 1)
    )
      return {
        by: 'name',
        name,
        title: titleIn(document, first, from),
        words: tokens.slice(from, range.end),
        sure: true,
      };
  }
  return { by: 'title', title: titleOf(tokens.slice(first, range.end)), indefinite: one };
}

/** Where in the tokens an organisation is named, or null. */
function organisationIn({ tokens, marks }: Document, first: number, end: number): number | null {
  for (let i = first; i < end; i++) {
    const key = tokens[i]?.key ?? '';
    if (staff.has(key)) continue;
    if (marks.startingAt('name', i)?.value.entity === 'organisation') return i;
    if (organisationHeads.has(key) || moreOrganisations.has(key)) return i;
  }
  return null;
}

/** What has no personal name and no title: organisations, groups, documents, and nouns for one person. */
function labelled(document: Document, range: TokenRange, people: People): Reference | null {
  const { tokens } = document;
  const head = tokens[range.first];
  if (!head) return null;
  if (statements.has(head.key) && range.end - range.first > 1) {
    const owner = ownerIn(document, range, people);
    if (owner) return owner;
  }
  let first = range.first;
  if (staff.has(head.key))
    first = organisationIn(document, first + 1, range.end) ?? (range.end - first > 1 ? first + 1 : first);
  const words = tokens.slice(first, beforeAppositive(tokens, first, range.end));
  if (hasTime(document, first, range.end)) return null;
  const indefinite = indefinites.has(head.key) || quantifiers.has(head.key);
  const kind = first > range.first ? 'organisation' : kindOf(document, first, words);
  // «دارنده دو مدال آسیا»: what is said of a person instead of a name works as a title does.
  if (kind === 'person' && words.length > 1 && !indefinite && !commonPersons.has(head.key)) {
    return hasFunctionWord(tokens, first, first + 1)
      ? null
      : { by: 'title', title: titleOf(words), indefinite };
  }
  return {
    by: 'label',
    kind: first > range.first ? 'organisation' : kindOf(document, first, words),
    words,
    indefinite,
  };
}

function hasTime({ marks }: Document, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (marks.startingAt('time', i)) return true;
  return false;
}

/** Where the name of a body ends and what is said about it begins: «خبرگزاری بامداد، وابسته به …». */
function beforeAppositive(tokens: readonly Token[], first: number, end: number): number {
  for (let i = first + 1; i < end; i++) {
    const key = tokens[i]?.key;
    if (key !== '،' && key !== ',' && key !== '(') continue;
    let list = false;
    for (let j = i; j < end; j++) list ||= tokens[j]?.key === 'و';
    if (!list) return i;
  }
  return end;
}

/** Whose statement it is: «آمار گمرک ایران», «بیانیه اداره مسلمانان قفقاز». */
function ownerIn(document: Document, range: TokenRange, people: People): Reference | null {
  for (let at = range.first + 1; at < range.end; at++) {
    const { tokens, marks } = document;
    const mark = marks.startingAt('name', at);
    const key = tokens[at]?.key ?? '';
    const body = organisationHeads.has(key) || moreOrganisations.has(key) || staff.has(key);
    if (
      body ||
      isHonorific(key) ||
      isPlural(key) ||
      (mark && mark.value.entity !== 'place') ||
      roleHeadAt(tokens, at)
    )
      return statements.has(key) ? null : readReference(document, { first: at, end: range.end }, people);
  }
  return null;
}

/** The kind of source that a noun phrase names, by its head. */
function kindOf({ marks }: Document, at: number, words: readonly Token[]): Speaker['kind'] {
  const key = words[0]?.key ?? '';
  if (quantifiers.has(key)) return 'group';
  if (key === 'یکی')
    return media.has(words[2]?.key.replace(/(?:های|ها)$/u, '') ?? '') ? 'organisation' : 'person';
  const next = key === 'یک' ? (words[1]?.key ?? '') : key;
  if (statements.has(next) || documents.has(next)) return 'document';
  if (organisationHeads.has(next) || moreOrganisations.has(next) || media.has(next)) return 'organisation';
  const mark = marks.covering('name', at);
  if (mark && mark.value.entity !== 'person') return 'organisation';
  return isPlural(next) ? 'group' : 'person';
}
