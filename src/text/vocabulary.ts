import { type Care, type Joint, joint, type Trust, wantedBoundaries } from './boundaries';
import { endingOf } from './inflection';
import type { RepairOptions } from './repair-options';
import type { SideView } from './space-features';
import type { SpelledWord, WordEdit } from './word-repair';
import { applyEdits, Boundary, spell, wordEdits } from './word-repair';

/** A raw spelling and what became of it. */
export interface RepairedWord {
  /** The repaired form. */
  text: string;
  /** Its letters alone. */
  bare: string;
  /** How many letters it has. */
  letters: number;
  /** What was changed, in offsets of the raw spelling; null when nothing was. */
  edits: readonly WordEdit[] | null;
  /** It had surely lost a ZWNJ: after «می», before «ها» or another ending. */
  lost: boolean;
  /** Letters of the first piece between its boundaries, and of the last: what its neighbours may join. */
  first: string;
  last: string;
  asLeft: SideView | null;
  asRight: SideView | null;
  /** Neighbours asked about so far. */
  joints: Map<RepairedWord, Joint> | null;
}

/** What the repair has made of each spelling it met, kept for the next time. */
export interface Vocabulary {
  word(raw: string): RepairedWord;
  /** A word whose boundaries stay as written: in a hashtag, a handle. */
  plainWord(raw: string): RepairedWord;
  /** What stands between two words that the writer set apart by a space: a space, a ZWNJ or nothing. */
  join(left: RepairedWord, right: RepairedWord): Joint;
}

/** A spelling with more units than this is not kept. */
const LONGEST_KEPT = 64;
/** A run of more letters than this is no word: only its letters are unified. */
const LONGEST_WORD = 30;
const APART: Joint = { between: ' ', lost: false };

/** How many spellings are kept; beyond, those not met lately are forgotten. */
const CAPACITY = 1 << 16;

/** A vocabulary that repairs with the given options. */
export function createVocabulary(options: RepairOptions, care: Care): Vocabulary {
  let young = new Map<string, RepairedWord>();
  let old = new Map<string, RepairedWord>();
  const remember = (raw: string, word: RepairedWord): RepairedWord => {
    if (young.size >= CAPACITY / 2) {
      old = young;
      young = new Map();
    }
    young.set(raw, word);
    return word;
  };
  const plainWord = (raw: string) => repairWord(raw, options, care.words, true);
  return {
    word(raw) {
      const known = young.get(raw);
      if (known !== undefined) return known;
      const aged = old.get(raw);
      if (raw.length > LONGEST_KEPT) return repairWord(raw, options, care.words, options.words === 'keep');
      // A copy of the key: a slice would keep the whole text it was cut from alive.
      const key = copyOf(raw);
      return remember(key, aged ?? repairWord(key, options, care.words, options.words === 'keep'));
    },
    plainWord,
    join(left, right) {
      if (options.words === 'keep') return APART;
      const known = left.joints?.get(right);
      if (known !== undefined) return known;
      const found = joint(left, right, care.spaces);
      left.joints ??= new Map();
      if (left.joints.size < 4096) left.joints.set(right, found);
      return found;
    },
  };
}

function copyOf(text: string): string {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return String.fromCharCode(...units);
}

function repairWord(raw: string, options: RepairOptions, care: Trust, keep: boolean): RepairedWord {
  const word = spell(raw);
  const wanted = keep || word.length > LONGEST_WORD ? word.given : wantedBoundaries(word, care);
  const edits = wordEdits(raw, word, wanted, options);
  const text = applyEdits(raw, edits);
  const letters = String.fromCharCode(...word.codes);
  let first = word.length;
  let last = 0;
  for (let i = 0; i < word.length - 1; i++) {
    if (wanted[i] === 0) continue;
    if (first === word.length) first = i + 1;
    last = i + 1;
  }
  return {
    text,
    bare: letters,
    letters: word.length,
    lost: wanted !== word.given && lostIn(word, wanted),
    edits: edits.length === 0 ? null : edits,
    first: letters.slice(0, first),
    last: letters.slice(last),
    asLeft: null,
    asRight: null,
    joints: null,
  };
}

/** Whether a boundary that was not written stands after «می» or before an ending. */
function lostIn(word: SpelledWord, wanted: Uint8Array): boolean {
  let from = 0;
  for (let i = 0; i < word.length - 1; i++) {
    if (wanted[i] !== Boundary.Zwnj) continue;
    if (word.given[i] === Boundary.None) {
      const piece = String.fromCharCode(...word.codes.subarray(from, i + 1));
      if (piece === 'می' || piece === 'نمی' || endingOf(word.codes, i + 1, word.length) > 0) return true;
    }
    from = i + 1;
  }
  return false;
}

const vocabularies = new Map<string, Vocabulary>();

/** The vocabulary for these options, shared by all texts. */
export function vocabularyFor(options: RepairOptions, care: Care): Vocabulary {
  const key = `${options.diacritics} ${options.words} ${care.words} ${care.spaces}`;
  let vocabulary = vocabularies.get(key);
  if (!vocabulary) {
    vocabulary = createVocabulary(options, care);
    vocabularies.set(key, vocabulary);
  }
  return vocabulary;
}
