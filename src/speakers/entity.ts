import type { Speaker } from '../schema/speaker';
import type { PersonName } from './person-name';
import type { Title } from './title';

/** One who may speak in the article, as far as the text has told of it. */
export interface Entity {
  kind: Speaker['kind'];
  /** Names of a person, longest first once settled; none where only the title is known. */
  readonly names: PersonName[];
  readonly titles: Title[];
  /** What a source without a personal name is called, the fullest. */
  label: string;
  /** «یک مقام آگاه», «برخی»: nobody in particular. */
  readonly indefinite: boolean;
  /** Something besides the place at a cue tells that it is a person: a list, an honorific, a title. */
  certain: boolean;
  /** The entity that this one turned out to be. */
  sameAs: Entity | null;
}

export function newEntity(kind: Speaker['kind'], label: string, indefinite = false): Entity {
  return { kind, names: [], titles: [], label, indefinite, certain: false, sameAs: null };
}

/** An article gives one source few names and titles; what goes beyond is left, so that comparing stays cheap. */
const most = 12;

/** Tells a name of this entity. */
export function addName(entity: Entity, name: PersonName): void {
  const { names } = entity;
  if (names.length < most && !names.some(({ text }) => text === name.text)) names.push(name);
}

/** Tells a title of this entity. */
export function addTitle(entity: Entity, title: Title): void {
  const { titles } = entity;
  if (titles.length < most && !titles.some(({ text }) => text === title.text)) titles.push(title);
}

/** The entity that this one turned out to be, or itself. */
export function settled(entity: Entity): Entity {
  let at = entity;
  while (at.sameAs) at = at.sameAs;
  return at;
}

/** Takes all that is known of `other` into `entity`. */
export function merge(entity: Entity, other: Entity): void {
  const into = settled(entity);
  const from = settled(other);
  if (into === from) return;
  for (const name of from.names) addName(into, name);
  for (const title of from.titles) addTitle(into, title);
  into.certain ||= from.certain;
  from.sameAs = into;
}

const longest = <Value>(values: readonly Value[], size: (value: Value) => number): Value | undefined =>
  values.reduce<Value | undefined>(
    (best, value) => (best === undefined || size(value) > size(best) ? value : best),
    undefined,
  );

/** The fullest name, without honorific; of those as full, the first. */
export function nameOf(entity: Entity): string {
  const name = longest(entity.names, ({ keys, joined }) => keys.length * 100 + joined.length);
  // A name with and without «سید» has the same keys: the longer text is the fuller.
  const fullest =
    name &&
    longest(
      entity.names.filter(({ joined }) => joined === name.joined),
      ({ text }) => text.length,
    );
  return fullest?.text ?? entity.label;
}

/** The fullest title, or null. */
export function roleOf(entity: Entity): string | null {
  if (entity.kind !== 'person') return null;
  return longest(entity.titles, ({ text }) => text.length)?.text ?? null;
}
