import type { Entity } from './entity';
import { isState } from './states';

/** The words of all offices that a person holds, without their heads. */
export const wordsHeld = ({ titles }: Entity): ReadonlySet<string> =>
  new Set(titles.flatMap(({ offices }) => offices.flatMap(({ words }) => [...words])));

/** «یک مقام شهرداری نیک‌آباد», «معاون فنی شهرداری نیک‌آباد»: of the same body, and not only of the same state. */
export function ofBodyOf(person: Entity, office: Entity): boolean {
  // «یکی از مقامات»: one of several, of whom the next may be another.
  if (office.label.startsWith('یکی')) return false;
  const held = wordsHeld(person);
  return office.titles.some(({ offices }) =>
    offices.some(({ words }) => {
      const all = [...words];
      return all.every((word) => held.has(word)) && all.some((word) => !isState(word));
    }),
  );
}

/** Whether an office has a word in common with those that a person holds. */
export function related(person: Entity, office: Entity): boolean {
  const held = wordsHeld(person);
  return office.titles.some((title) =>
    title.offices.some(({ words }) => [...words].some((word) => held.has(word))),
  );
}

/** Whether a person holds an office of the same kind: «دبیر جایزه سپیده» is «دبیر جشنواره». */
export function sameHead(person: Entity, office: Entity): boolean {
  const heads = new Set(person.titles.flatMap(({ offices }) => offices.map(({ head }) => head)));
  return office.titles.some(({ offices }) => offices.some(({ head }) => heads.has(head)));
}
