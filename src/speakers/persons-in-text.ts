import { honorificEnd, isHonorific } from '../names/honorifics';
import { nameEvidence } from '../names/lexicon';
import { openingMarks } from '../names/name-marks';
import type { Document, TokenRange } from '../rule';
import { keysAt } from '../text/keys-at';
import type { Token } from '../text/tokens';
import { words } from '../text/word-list';
import { spokenWords, statements } from './document-words';
import { isPlural } from './group-words';
import { type PersonName, personName } from './person-name';
import { belongsToTitle, isOfGovernment } from './place-after-title';
import { staff } from './source-words';
import { type Title, titleBetween } from './title';

/** A person named somewhere in the text, with the title that stands beside the name. */
export interface NamedPlace extends TokenRange {
  readonly name: PersonName;
  readonly title: Title | null;
  /** The phrase as a whole: honorifics, name and title. */
  readonly phrase: TokenRange;
  readonly honorific: boolean;
}

/** How many persons of one given name are looked for. */
const mostOfOneName = 20;

const denials: ReadonlySet<string> = new Set(['نیست', 'نیستم', 'نیستند', 'نبود', 'نبودند']);
const beforeTitle: ReadonlySet<string> = new Set(['»', '"', '”', '،', ',', '-', '–', '—', 'ـ', '(']);

/**
 * All names of persons in the text, in its order.
 *
 * @param spoken names as the sources of cues give them: the cue tells that they are names, and so they are wherever
 *   they stand, whatever the lists say of their words.
 * @param known what earlier readings of this document have found; it is added to.
 */
export function namedPlaces(
  document: Document,
  spoken: readonly PersonName[],
  known: KnownPlaces = new Map(),
): NamedPlace[] {
  const ranges = [
    ...document.marks.all('name').filter(({ value }) => value.entity === 'person'),
    ...found(document, spoken),
  ];
  ranges.sort((a, b) => a.first - b.first || b.end - a.end);
  const surnames = new Set(
    ranges.filter(({ first, end }) => end - first > 1).map(({ end }) => document.tokens[end - 1]?.key ?? ''),
  );
  const places: NamedPlace[] = [];
  let free = 0;
  for (const range of ranges) {
    if (range.first < free) continue;
    const place = knownPlace(document, range, surnames, known);
    if (!place) continue;
    places.push(place);
    free = place.end;
  }
  return places;
}

/** What has been read of a document's names, by the tokens they cover and whether their surname is heard elsewhere. */
export type KnownPlaces = Map<number, NamedPlace | null>;
/** More than a text has tokens, so that two of them are one exact number. */
const mostTokens = 2 ** 26;

/** A plural of persons that is no name. */
function isMany(key: string): boolean {
  const { given, surname } = nameEvidence(key);
  return given < 2 && surname === 0 && isPlural(key);
}

function knownPlace(
  document: Document,
  range: TokenRange,
  surnames: ReadonlySet<string>,
  known: KnownPlaces,
): NamedPlace | null {
  let start = Math.min(honorificEnd(document.tokens, range.first), range.end - 1);
  // «فرستادگان رستگار»: whose they are.
  while (start < range.end - 1 && isMany(document.tokens[start]?.key ?? '')) start++;
  const heard = range.end - start === 1 && surnames.has(document.tokens[start]?.key ?? '');
  const key = (range.first * mostTokens + range.end) * (heard ? -1 : 1);
  let place = known.get(key);
  if (place === undefined) {
    place = namedPlace(document, range, start, heard);
    known.set(key, place);
  }
  return place;
}

/** Where these names stand in the text. */
function found({ tokens }: Document, names: readonly PersonName[]): TokenRange[] {
  const byFirst = new Map<string, readonly string[][]>();
  for (const { keys } of names) {
    const [first] = keys;
    if (first === undefined || keys.join('').length < 3) continue;
    const rows = byFirst.get(first) ?? [];
    if (rows.length < mostOfOneName) byFirst.set(first, [...rows, [...keys]]);
  }
  const ranges: TokenRange[] = [];
  if (byFirst.size === 0) return ranges;
  tokens.forEach((token, at) => {
    const rows = byFirst.get(token.key);
    if (!rows) return;
    for (const row of rows) {
      if (keysAt(tokens, at, row)) ranges.push({ first: at, end: at + row.length });
    }
  });
  return ranges;
}

/** The longest honorific of the press («حضرت حجت الاسلام و المسلمین حاج آقا») has about as many words. */
const mostHonorificTokens = 7;

/** Where the honorifics begin that end at a token. */
export function honorificsBefore(tokens: readonly Token[], end: number): number {
  if (!isHonorific(tokens[end - 1]?.key ?? '') && !tokens[end - 1]?.key.endsWith('المسلمین')) return end;
  for (let at = Math.max(0, end - mostHonorificTokens); at < end; at++)
    if (honorificEnd(tokens, at) >= end) return at;
  return end;
}

/** «وزیر نیرو سخنان رستگار را …»: what somebody says or does stands between the title of one and the name of another. */
const isDeed = (key: string): boolean => statements.has(key) || spokenWords.has(key) || deeds.has(key);
const deeds = words(
  'اشاره‌های ادعای ادعاهای اقدام اقدامات تصمیم تصمیمات تصمیم‌های مواضع موضع موضع‌گیری رفتار سفر حضور دستور پیشنهاد پیشنهادهای درخواست توئیت توییت‌های انتقاد انتقادات انتقادهای عملکرد سیاست سیاست‌های برکناری استعفای انتصاب بازداشت قتل ترور مرگ درگذشت پیروزی شکست تهدید تهدیدهای وعده وعده‌های',
);

function namedPlace(document: Document, mark: TokenRange, start: number, heard: boolean): NamedPlace | null {
  const { tokens, marks } = document;
  const name = personName(tokens.slice(start, mark.end));
  if (!name) return null;
  let first = honorificsBefore(tokens, start);
  while (first > 0 && openingMarks.has(tokens[first - 1]?.key ?? ''))
    first = honorificsBefore(tokens, first - 1);
  const honorific = first < start && isHonorific(tokens[start - 1]?.key ?? '');
  // «خراسان رضوی» is a place, whatever it looks like.
  const { given, place } = nameEvidence(tokens[start]?.key ?? '');
  if (place >= 2 && given === 0 && !honorific) return null;
  const role = marks.covering('role', first - 1);
  // «امیر سرتیپ رستگار»: a rank, no office.
  const rank = role && honorificEnd(tokens, role.first) > role.first;
  // «به گزارش خبرنگار سپیده رستگار گفت»: who writes is not who speaks.
  const apart =
    role &&
    (staff.has(tokens[role.first]?.key ?? '') ||
      isOfGovernment(tokens, role.first, mark) ||
      isDeed(tokens[first - 1]?.key ?? ''));
  const before = rank || apart ? undefined : role;
  if (before && before.end === first && !honorific && !heard && belongsToTitle(document, before, mark))
    return null;
  if (before && before.end === first)
    return {
      first: start,
      end: mark.end,
      name,
      honorific,
      ...titled(document, before, { first: before.first, end: mark.end }),
    };
  let after = mark.end;
  while (after < mark.end + 2 && beforeTitle.has(tokens[after]?.key ?? '')) after++;
  // «رستگار به عنوان شهردار معرفی شد»
  if (tokens[after]?.key === 'به' && tokens[after + 1]?.key === 'عنوان') after += 2;
  else if (tokens[after]?.key === 'بهعنوان') after++;
  const behind = tokens[after]?.lineStart ? undefined : marks.startingAt('role', after);
  // «رستگار نماینده مردم نیست»
  if (behind && !denials.has(tokens[behind.end]?.key ?? ''))
    return {
      first: start,
      end: mark.end,
      name,
      honorific,
      ...titled(document, behind, { first, end: behind.end }),
    };
  return { first: start, end: mark.end, name, honorific, title: null, phrase: { first, end: mark.end } };
}

function titled(
  { tokens }: Document,
  role: TokenRange,
  phrase: TokenRange,
): { title: Title; phrase: TokenRange } {
  return { title: titleBetween(tokens, role.first, role.end), phrase };
}
