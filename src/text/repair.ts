import { composeEdits, decodeEntities } from './entities';
import type { Edit, OffsetMap } from './offset-map';
import { offsetMap } from './offset-map';
import type { RepairOptions } from './repair-options';
import { DEFAULT_REPAIR } from './repair-options';
import { careOf } from './care';
import { RepairPass } from './repair-pass';
import { vocabularyFor } from './vocabulary';

/** A text after repair, with what was changed and the way back to the raw text. */
export interface Repaired {
  text: string;
  readonly edits: readonly Edit[];
  readonly map: OffsetMap;
}

/**
 * Repairs a raw text: letters, digits and marks unified, ZWNJ and spaces restored, torn lines joined, so that
 * each paragraph is one line. One pass over the text; what a word becomes is looked up by its spelling.
 *
 * @example
 * repair('كتاب ها را مي خوانم').text; // 'کتاب‌ها را می‌خوانم'
 */
export function repair(raw: string, options: RepairOptions = DEFAULT_REPAIR): Repaired {
  const plain = raw.includes('&') ? decodeEntities(raw) : null;
  const source = plain?.text ?? raw;
  const pass = new RepairPass(source, options, vocabularyFor(options, careOf(source)));
  pass.run();
  const text = pass.result();
  const edits = plain ? composeEdits(raw, plain, pass.edits) : pass.edits;
  let map: OffsetMap | undefined;
  return {
    text,
    edits,
    get map() {
      map ??= offsetMap(edits);
      return map;
    },
  };
}
