import { roleHeadAt } from '../names/role-heads';
import type { TokenRange } from '../rule';
import type { Token } from '../text/tokens';
import { mostNameWords } from './name-extent';
import type { People } from './people';
import { type PersonName, personName } from './person-name';

/** Where a known name ends that opens a phrase of more words: «کاویانی نامه وزیر را …». */
export function knownEnd(tokens: readonly Token[], start: number, end: number, people: People): number {
  for (let to = Math.min(end - 1, start + mostNameWords); to > start; to--) {
    const name = personName(tokens.slice(start, to));
    if (name && people.called(name).some((person) => person.names.some(({ keys }) => keys.length > 1)))
      return to;
  }
  return start;
}

/** Where a surname ends that a person has in full and of which a mark has the first words. */
export function surnameEnd(tokens: readonly Token[], { first, end }: TokenRange, people: People): number {
  for (let to = end + 1; to <= end + 2 && tokens[to - 1]?.kind === 'word'; to++) {
    const name = personName(tokens.slice(first, to));
    const known = name ? people.called(name) : [];
    if (name && known.some((person) => person.names.some(({ joined }) => joined.endsWith(name.joined))))
      return to;
  }
  return first;
}

/** A word of office that opens the surname of a person whom the text has named: «مدرس رستگاری». */
export function heardBefore(
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
