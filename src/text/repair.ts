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
import type { WordsInPlace } from './words-in-place';

/** A text after repair, with what was changed and the way back to the raw text. */
export interface Repaired {
  text: string;
  readonly edits: readonly Edit[];
  readonly map: OffsetMap;
  /** The words that were read, for those who go on to cut the text into tokens. */
  readonly words: WordsInPlace;
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
  let words: WordsInPlace | undefined;
  return {
    text,
    edits,
    get map() {
      map ??= offsetMap(edits);
      return map;
    },
    get words() {
      words ??= pass.wordsInPlace();
      return words;
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
  const kept = zwnjIn(sample, options);
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

/**
 * How many ZWNJ stand where they show: between two letters, the first of which would join. Where the ezafe after ه
 * is to be «ۀ», each of those counts for the ZWNJ of «ه‌ی» that it may have been.
 */
function zwnjIn(text: string, options: RepairOptions): number {
  const classes = charClasses();
  let count = 0;
  for (let at = text.indexOf(ZWNJ, 1); at > 0; at = text.indexOf(ZWNJ, at + 1)) {
    let before = at - 1;
    while (before > 0 && classes[text.charCodeAt(before)] === CharClass.Mark) before--;
    const last = lastLetter(text.charCodeAt(before));
    if (last > 0 && !closesUp(last) && lastLetter(text.charCodeAt(at + 1)) > 0) count++;
  }
  for (const ezafe of options.ezafe === 'hamza' ? EZAFE_AFTER_HE : [])
    for (let at = text.indexOf(ezafe); at >= 0; at = text.indexOf(ezafe, at + 1)) count++;
  return count;
}

const EZAFE_AFTER_HE = ['هٔ', 'ۀ'];

/** The last letter that a character stands for (the ا of ﻻ), or 0. */
function lastLetter(code: number): number {
  const classes = charClasses();
  const letters = variantOf(code);
  for (let i = letters.length - 1; i >= 0; i--) {
    const letter = letters.charCodeAt(i);
    if (classes[letter] === CharClass.Letter) return letter;
  }
  return 0;
}
