import type { Document } from '../rule';
import type { Draft } from './draft';

/** The last word of the name of a speaker, or an empty string. */
export function surnameOf({ tokens, marks }: Document, { source }: Draft): string {
  for (let i = source?.first ?? 0; i < (source?.end ?? 0); i++) {
    const name = marks.startingAt('name', i);
    if (name?.value.entity === 'person') return tokens[name.end - 1]?.key ?? '';
  }
  return '';
}
