import { isPaper } from './body-names';
import type { Cast } from './cast';
import type { Entity } from './entity';
import type { Focus } from './focus';
import type { NameReference } from './reference-kinds';

/** Whom a name means: «کاویانی», «رستگار، رئیس سازمان آب». */
export function nameBearer(
  cast: Cast,
  { name, title, words, sure }: NameReference,
  level: Focus,
): Entity | null {
  const { people, bodies } = cast;
  const called = people.called(name);
  const inFull = called.some((person) => person.names.some(({ keys }) => keys.length > 1));
  const body = title ? null : bodies.called(words);
  const proper = body !== null && !title && bodies.isProperName(words, body);
  const personal = inFull || (sure && name.keys.length > 1);
  if (body && (isPaper(body) || !personal || (proper && !called.some(({ titles }) => titles.length > 0))))
    return body;
  if (called.length > 1) {
    // Several of one surname: the one whose title stands here, else the only one of them who has spoken.
    const holders = title
      ? called.filter((person) => person.titles.some((held) => held.text === title.text))
      : called.filter((person) => level.hasSpoken(person));
    if (holders.length === 0) return cast.namedBefore(called, words[0]?.index ?? 0);
    return holders.length === 1 ? (holders[0] ?? null) : null;
  }
  return people.add(name);
}
