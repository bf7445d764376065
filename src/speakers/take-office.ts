import type { Entity } from './entity';
import { identify } from './people';
import { ofOtherState } from './title-contradiction';

/**
 * Makes the holder of an office and a named person one, where nothing tells that they are two.
 * «مشاور ارشد دولت رستگار» is not Rastegar: a person whose name stands in the title is somebody else, and so is one who
 * holds an office of another state.
 *
 * @param alone whether the person alone speaks, as {@link identify} takes it.
 */
export function takeOffice(person: Entity, office: Entity, alone = false): void {
  const surnames = person.names.map(({ keys }) => keys[keys.length - 1] ?? '');
  const mentioned = office.titles.some(({ offices }) =>
    offices.some(({ words }) => surnames.some((surname) => words.has(surname))),
  );
  const foreign = office.titles.some((title) => person.titles.some((held) => ofOtherState(title, held)));
  if (!mentioned && !foreign) identify(person, office, alone);
}
