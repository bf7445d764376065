import type { Edit, OffsetMap } from './offset-map';
import { offsetMap } from './offset-map';

/** A text after repair, with what was changed and the way back to the raw text. */
export interface Repaired {
  text: string;
  edits: Edit[];
  map: OffsetMap;
}

/** Repairs a raw text. */
export function repair(raw: string): Repaired {
  return { text: raw, edits: [], map: offsetMap([]) };
}
