import type { EntityKind } from '../schema/entity';

/** The labels of the tagger: outside, and the first and any further word of each kind of name. */
export const labels = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG'] as const;
export const Label = { outside: 0, person: 1, place: 3, organisation: 5 } as const;
export const labelCount: number = labels.length;

/** Whether a label begins a name, and whether one label may follow another. */
export const begins = (label: number): boolean => label % 2 === 1;
export const mayFollow = (from: number, to: number): boolean =>
  to === 0 || begins(to) || from === to || from === to - 1;

/** The kind of name that a label stands for. */
export function entityOf(label: number): EntityKind | null {
  if (label === 0) return null;
  return label <= 2 ? 'person' : label <= 4 ? 'place' : 'organisation';
}
