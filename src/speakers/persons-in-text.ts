import { honorificEnd, isHonorific } from '../names/honorifics';
import type { Document, Mark, TokenRange } from '../rule';
import { type PersonName, personName } from './person-name';
import { type Title, titleOf } from './title';

/** A person named somewhere in the text, with the title that stands beside the name. */
export interface NamedPlace extends TokenRange {
  readonly name: PersonName;
  readonly title: Title | null;
  /** The phrase as a whole: honorifics, name and title. */
  readonly phrase: TokenRange;
  readonly honorific: boolean;
}

const opening: ReadonlySet<string> = new Set(['«', '"', '“']);
const beforeTitle: ReadonlySet<string> = new Set(['»', '"', '”', '،', ',', '-', '–', '—', 'ـ', '(']);

/** All names of persons in the text, in its order. */
export function namedPlaces(document: Document): NamedPlace[] {
  const places: NamedPlace[] = [];
  for (const mark of document.marks.all('name')) {
    if (mark.value.entity !== 'person') continue;
    const place = namedPlace(document, mark);
    if (place) places.push(place);
  }
  return places;
}

function namedPlace(document: Document, mark: Mark<'name'>): NamedPlace | null {
  const { tokens, marks } = document;
  const start = Math.min(honorificEnd(tokens, mark.first), mark.end - 1);
  const name = personName(tokens.slice(start, mark.end));
  if (!name) return null;
  let first = start;
  while (
    first > 0 &&
    (isHonorific(tokens[first - 1]?.key ?? '') || opening.has(tokens[first - 1]?.key ?? ''))
  )
    first--;
  const honorific = first < start && isHonorific(tokens[start - 1]?.key ?? '');
  const before = marks.covering('role', first - 1);
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
  if (behind)
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
  return { title: titleOf(tokens.slice(role.first, role.end)), phrase };
}
