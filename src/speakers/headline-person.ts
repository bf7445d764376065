import { honorificEnd } from '../names/honorifics';
import { isKnownBody } from '../names/known-bodies';
import { nameEvidence } from '../names/lexicon';
import { isRoleWord, roleHeadAt } from '../names/role-heads';
import { isFiniteVerb } from '../quotes/finite-verb';
import { firstWordOfLine, openingLines } from '../quotes/opening-lines';
import { isPreposition } from '../quotes/word-classes';
import type { Document, TokenRange } from '../rule';
import { words } from '../text/word-list';
import { isPlural } from './group-words';
import { type PersonName, personName } from './person-name';
import type { Reference, TitleReference } from './reference-kinds';
import { opensBody } from './source-words';
import { isGovernment } from './states';

/**
 * What a headline calls the words or the deed that it tells of, before whose they are: «واکنش رستگار به …», «دستور رستگار
 * برای …». Source: headlines of Persian agencies and their channels.
 */
const deeds = words(
  `واکنش تأکید تاکید هشدار پیام دستور گزارش ادعای اعتراض استقبال تلاش دفاع پاسخ انتقاد توصیه تهدید توضیح توضیحات
  روایت کنایه اعتراف اذعان مغلطه درخواست وعده نامه توییت توئیت پست تبریک تسلیت قدردانی تشکر محکومیت مخالفت موافقت
  اظهارات اظهارنظر موضع ابراز رجزخوانی گلایه افشاگری دعوت سفر دیدار گفت‌وگوی گفتگوی رایزنی`,
);
/** Adjectives between the deed and whose it is: «گزارش تازه رستگار». */
const manners = words(
  'جدید تازه تند صریح قاطع تکراری مهم جنجالی عجیب دوباره کوتاه جالب تلویحی بی‌سابقه رسمی ویژه یکجانبه شدید معنادار تلفنی',
);
/** The longest name, and the longest way from the head of a line to its source. */
const mostNameWords = 3;
const mostTokensBefore = 3;

/** Whom the headline of a text names where the line below calls whoever speaks by office, or the other way round. */
export interface HeadlinePerson {
  readonly name: PersonName;
  /** The headline tells what this person does, and quotes nobody: «دستور رستگار برای …». */
  readonly silent: boolean;
}

/**
 * «رستگار: آب کم است ⏎ وزیر نیرو: …», «هشدار رستگار به … ⏎ وزیر نیرو گفت …», «وزیر نیرو: آب کم است ⏎ رستگار: …»: the press
 * tells the office of one whose bare surname stands in the other line; a surname that no list has is known by that.
 *
 * @param references how the source of each attribution refers, by index of the attribution marks.
 */
export function headlinePerson(
  document: Document,
  references: readonly (Reference | null)[],
): HeadlinePerson | null {
  const [headline, body] = openingLines(document);
  if (!headline || !body) return null;
  const above = sourceIn(document, references, headline);
  const below = sourceIn(document, references, body);
  if (!below || below.at - firstWordOfLine(document, body) > mostTokensBefore) return null;
  if (above) {
    if (!above.label) return null;
    const [name, office] = isOffice(above.reference) ? [below, above] : [above, below];
    if (!isOffice(office.reference) || (name === below && !below.label)) return null;
    const called = nameOf(document, name.range, office.reference);
    return called && { name: called, silent: false };
  }
  // «کنایه رستگار به تابان: … ⏎ وزیر نیرو راست می‌گوید»: the line below goes on with the words of the headline.
  const quoted = document.tokens.slice(headline.first, headline.end).some(({ key }) => key === ':');
  if (!isOffice(below.reference) || (quoted && !below.colon)) return null;
  const range = agentOf(document, headline);
  const called = range && nameOf(document, range, below.reference);
  return called && { name: called, silent: true };
}

interface LineSource {
  readonly at: number;
  readonly range: TokenRange;
  readonly reference: Reference | null;
  /** The name and a colon are all that brings in the words. */
  readonly label: boolean;
  /** A colon brings in the words. */
  readonly colon: boolean;
}

/** The first source of a line that stands in nobody's words. */
function sourceIn(
  { marks }: Document,
  references: readonly (Reference | null)[],
  line: TokenRange,
): LineSource | null {
  const all = marks.all('attribution');
  for (let i = 0; i < all.length; i++) {
    const value = all[i]?.value;
    const range = value?.source;
    if (!value || !range || value.within !== null) continue;
    if (range.first >= line.end) return null;
    if (range.first < line.first) continue;
    const label = value.lemma === ':';
    const colon = label || all[i]?.rule === 'quotes/cue-colon';
    return { at: range.first, range, reference: references[i] ?? null, label, colon };
  }
  return null;
}

const isOffice = (reference: Reference | null): reference is TitleReference =>
  reference?.by === 'title' && !reference.indefinite;

/** Who does what a headline tells of: «رستگار» of «واکنش تند رستگار به …», «رستگار سد را بازدید کرد». */
function agentOf(document: Document, line: TokenRange): TokenRange | null {
  const { tokens, marks } = document;
  let first = firstWordOfLine(document, line);
  if (!deeds.has(tokens[first]?.key ?? '')) return subjectOf(document, { first, end: line.end });
  first++;
  while (manners.has(tokens[first]?.key ?? '')) first++;
  first = honorificEnd(tokens, first);
  const mark = marks.startingAt('name', first);
  if (mark?.value.entity === 'person') return { first, end: mark.end };
  let end = first;
  while (end < line.end && tokens[end]?.kind === 'word' && !isPreposition(tokens[end]?.key ?? '')) end++;
  return end - first <= mostNameWords && isPreposition(tokens[end]?.key ?? '') ? { first, end } : null;
}

/** The name at the head of a line that a verb ends, with no title behind it and nobody beside it. */
function subjectOf({ tokens, marks }: Document, line: TokenRange): TokenRange | null {
  const first = honorificEnd(tokens, line.first);
  const mark = marks.startingAt('name', first);
  const { given, surname, place, office } = nameEvidence(tokens[first]?.key ?? '');
  const sure = surname >= 2 && surname > given && place + office === 0;
  const end = mark?.value.entity === 'person' ? mark.end : sure && !mark ? first + 1 : first;
  const next = tokens[end];
  if (end === first || next?.kind !== 'word' || next.key === 'و' || marks.startingAt('role', end))
    return null;
  return isFiniteVerb(tokens[line.end - 1]) ? { first, end } : null;
}

/** The name that words spell which no list has as anything else, and that the office does not have. */
function nameOf(
  { tokens, marks }: Document,
  { first, end }: TokenRange,
  office: TitleReference,
): PersonName | null {
  const start = honorificEnd(tokens, first);
  if (end <= start || end - start > mostNameWords || isKnownBody(tokens, start, end)) return null;
  let named = false;
  for (let i = start; i < end; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || isNoName(token.key) || roleHeadAt(tokens, i)) return null;
    if (office.words.some(({ key }) => key === token.key)) return null;
    if (marks.covering('name', i)?.value.entity === 'place') return null;
    const { given, surname, known } = nameEvidence(token.key);
    named ||= !known || given + surname > 0;
  }
  return named ? personName(tokens.slice(start, end)) : null;
}

/** Last parts of the names of towns and countries. */
const towns = /.{2}(?:آباد|اباد|ستان|شهر)$/u;

function isNoName(key: string): boolean {
  const { given, surname, place, office, known } = nameEvidence(key);
  if (isGovernment(key) || opensBody(key) || isRoleWord(key) || (known && isPlural(key))) return true;
  if (!known && towns.test(key)) return true;
  return place + office > 0 && place + office >= given + surname;
}
