import { endingOf, isMi } from './inflection';
import { JointCache } from './joint-cache';
import { Joint, joint } from './joints';
import { keptList, keptOf } from './kept-words';
import { standsForLetter } from './letter-names';
import { lettersIn } from './letters';
import type { RepairOptions } from './repair-options';
import { type Spelled, SpellingTable, spellingHash } from './spelling-table';
import type { Care, Trust } from './trust';
import { otherReading, wantedBoundaries } from './word-boundaries';
import type { WordForm } from './word-forms';
import type { SpelledWord, WordEdit } from './word-repair';
import { applyEdits, Boundary, spell, wordEdits } from './word-repair';
import { Trait, traitsOf } from './word-traits';

/** A raw spelling and what became of it. */
export interface RepairedWord extends Spelled {
  /** The repaired form. */
  text: string;
  /** Its letters alone. */
  bare: string;
  /** How many letters it has; the name of a letter («اف») counts for one. */
  letters: number;
  /** What was changed, in offsets of the raw spelling; null when nothing was. */
  edits: readonly WordEdit[] | null;
  /** What else is asked of it, see {@link Trait}. */
  traits: number;
  /** Letters of the first piece between its boundaries, and of the last: what its neighbours may join. */
  first: string;
  last: string;
  /** Its other reading: «دست‌های» and «دسته‌ای» have the same letters. */
  other: RepairedWord | null;
  /** Its number in the vocabulary; −1 when it is not kept. */
  id: number;
  /** What the tokens make of it, once they have. */
  form: WordForm | null;
}

/** What the repair has made of each spelling it met, kept for the next time. */
export interface Vocabulary {
  /** The word in the units `[from, to)` of a text. */
  word(text: string, from: number, to: number): RepairedWord;
  /** A word whose boundaries stay as written: in a hashtag, a handle. */
  plainWord(raw: string): RepairedWord;
  /** What stands between two words that the writer set apart by a space: a space, a ZWNJ or nothing. */
  join(left: RepairedWord, right: RepairedWord): Joint;
}

/** A spelling with more units than this is not kept. */
const LONGEST_KEPT = 64;
/** A run of more letters than this is no word: only its letters are unified. */
const LONGEST_WORD = 30;

/** How many spellings are kept; beyond, those not met lately are forgotten. */
const CAPACITY = 1 << 16;
/** The size of the table of neighbours, a power of two. */
const PAIRS = 1 << 15;

/** A vocabulary that repairs with the given options. */
export function createVocabulary(options: RepairOptions, care: Care): Vocabulary {
  let young = new SpellingTable<RepairedWord>();
  let old = new SpellingTable<RepairedWord>();
  let count = 0;
  let joints: JointCache | undefined;
  /** Where two words that close up would be read anew, a ZWNJ tells them apart: «رودهای» may be «روده‌ای». */
  const stableJoint = (left: RepairedWord, right: RepairedWord): Joint => {
    const found = joint(left, right, care.spaces);
    if (found !== Joint.Closed) return found;
    const one = left.text + right.text;
    return repairWord(one, options, 'careless', false).text === one ? found : Joint.Lost;
  };
  const plainWord = (raw: string) => repairWord(raw, options, care.words, true);
  const repaired = (raw: string) => repairWord(raw, options, care.words, options.words === 'keep');
  return {
    word(text, from, to) {
      if (to - from > LONGEST_KEPT) return repaired(text.slice(from, to));
      const hash = spellingHash(text, from, to);
      const known = young.find(text, from, to, hash);
      if (known !== undefined) return known;
      // A copy: a slice would keep the whole text it was cut from alive.
      const raw = copyOf(text.slice(from, to));
      const word = old.find(text, from, to, hash) ?? repaired(raw);
      if (word.id < 0) word.id = count++;
      if (young.size >= keptOf(CAPACITY) / 2) {
        old = young;
        young = new SpellingTable();
      }
      young.add(hash, word);
      return word;
    },
    plainWord,
    join(left, right) {
      if (options.words === 'keep') return Joint.Apart;
      if ((right.traits & Trait.Alone) !== 0) return Joint.Apart;
      if ((left.traits & (Trait.Alone | Trait.Preverb)) === Trait.Alone) return Joint.Apart;
      if (care.spaces === 'careful' && !mayJoinCarefully(left, right)) return Joint.Apart;
      if (left.id < 0 || right.id < 0) return stableJoint(left, right);
      joints ??= new JointCache(Math.floor(Math.log2(keptOf(PAIRS))));
      const known = joints.get(left.id, right.id);
      if (known >= 0) return known as Joint;
      const found = stableJoint(left, right);
      joints.set(left.id, right.id, found);
      return found;
    },
  };
}

/** The same text in memory of its own: what is kept of a slice keeps the whole text it was cut from. */
export function copyOf(text: string): string {
  const units: number[] = [];
  for (let i = 0; i < text.length; i++) units.push(text.charCodeAt(i));
  return String.fromCharCode(...units);
}

function repairWord(raw: string, options: RepairOptions, care: Trust, keep: boolean): RepairedWord {
  const word = spell(raw);
  if (keep || word.length > LONGEST_WORD) return asWritten(raw, word, word.given, options);
  const wanted = wantedBoundaries(word, care);
  const repaired = asWritten(raw, word, wanted, options);
  const boundaries = otherReading(word, wanted);
  if (boundaries === null) return repaired;
  const other = asWritten(raw, word, boundaries, options);
  return ((other.traits ^ repaired.traits) & Trait.Glued) === 0 ? { ...repaired, other } : repaired;
}

function asWritten(raw: string, word: SpelledWord, wanted: Uint8Array, options: RepairOptions): RepairedWord {
  const edits = wordEdits(raw, word, wanted, options);
  const text = applyEdits(raw, edits);
  const spelled = lettersIn(word.codes, 0, word.length);
  // One string where they are the same: a word is then one place of memory less.
  const letters = spelled === raw ? raw : spelled;
  let first = word.length;
  let last = 0;
  for (let i = 0; i < word.length - 1; i++) {
    if (wanted[i] === 0) continue;
    if (first === word.length) first = i + 1;
    last = i + 1;
  }
  return {
    written: raw,
    text,
    bare: letters,
    letters: standsForLetter(letters) ? 1 : word.length,
    traits: traitsOf(word.codes, first, last, wanted !== word.given && lostIn(word, wanted)),
    edits: edits.length === 0 ? null : keptList(edits),
    first: letters.slice(0, first),
    last: letters.slice(last),
    other: null,
    id: -1,
    form: null,
  };
}

/**
 * Whether two words may belong together in a careful text, where only what the lexicon joins firmly is closed up, and
 * endings and «می» to their verbs: of nine pairs in ten it is known at once that they stand apart.
 */
const mayJoinCarefully = (left: RepairedWord, right: RepairedWord): boolean =>
  (left.traits & (Trait.EndsInMi | Trait.BeginsFirm)) !== 0 ||
  (right.traits & Trait.Ending) !== 0 ||
  ((left.traits & Trait.Preverb) !== 0 && (right.traits & Trait.Mi) !== 0);

/** Whether a boundary that was not written stands after «می» or before an ending. */
function lostIn(word: SpelledWord, wanted: Uint8Array): boolean {
  let from = 0;
  for (let i = 0; i < word.length - 1; i++) {
    if (wanted[i] !== Boundary.Zwnj) continue;
    if (word.given[i] === Boundary.None) {
      const piece = lettersIn(word.codes, from, i + 1);
      if (isMi(piece) || endingOf(word.codes, i + 1, word.length) > 0) return true;
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
