import { CharClass, charClasses, variantOf, ZWNJ } from './characters';
import { composeEdits, decodeEntities } from './entities';
import { tornLines } from './lines';
import type { Edit, OffsetMap } from './offset-map';
import { offsetMap } from './offset-map';
import type { RepairOptions } from './repair-options';
import { DEFAULT_REPAIR } from './repair-options';
import { RepairPass } from './repair-pass';
import type { Care, Trust } from './trust';
import { vocabularyFor } from './vocabulary';
import { closesUp } from './word-repair';

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
  const pass = read(source, options);
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

/** How much of a text is read to tell how it was written. */
const SAMPLE = 1 << 14;
/** The share of lost ZWNJ, of those lost and those there, from which a text counts as damaged. */
const DAMAGED = 0.5;
const TRUSTING: Care = { words: 'careful', spaces: 'careful' };
const DOUBTING: Care = { words: 'careless', spaces: 'careless' };

/**
 * Reads a text, first as one whose boundaries can be trusted. If its beginning shows that they cannot, by what it
 * surely lost («می رود», «کتاب ها»; «میرود», «کتابها») against the ZWNJ it carries, it is read anew.
 */
function read(source: string, options: RepairOptions): RepairPass {
  const torn = options.lines === 'join' ? tornLines(source) : null;
  const told = options.words === 'repair' && options.trust === 'told';
  if (!told) return readWith(options.trust === 'never' ? DOUBTING : TRUSTING, source, options, torn);
  const short = source.length <= SAMPLE;
  const sample = short ? source : source.slice(0, SAMPLE);
  const first = readWith(TRUSTING, sample, options, torn);
  const kept = zwnjIn(sample);
  const trust = (lost: number): Trust =>
    lost + kept === 0 ? 'unknown' : lost > DAMAGED * (lost + kept) ? 'careless' : 'careful';
  const care: Care = { words: trust(first.lostInWords), spaces: trust(first.lostToSpaces) };
  if (short && care.words === 'careful' && care.spaces === 'careful') return first;
  return readWith(care, source, options, torn);
}

function readWith(care: Care, source: string, options: RepairOptions, torn: Set<number> | null): RepairPass {
  const pass = new RepairPass(source, options, vocabularyFor(options, care), torn);
  pass.run();
  return pass;
}

/** How many ZWNJ stand where they show: between two letters, the first of which would join. */
function zwnjIn(text: string): number {
  const classes = charClasses();
  const isLetter = (at: number): boolean => {
    const kind = classes[text.charCodeAt(at)];
    return kind === CharClass.Letter || kind === CharClass.Variant;
  };
  let count = 0;
  for (let at = text.indexOf(ZWNJ, 1); at > 0; at = text.indexOf(ZWNJ, at + 1)) {
    if (isLetter(at - 1) && isLetter(at + 1) && !closesUp(variantOf(text.charCodeAt(at - 1)).charCodeAt(0)))
      count++;
  }
  return count;
}
