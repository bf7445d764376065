import { type WordClass, wordClassCount } from './word-type';

/**
 * What the tagger sees of a word, as hashes: of itself and of its neighbours up to two words away. The features are
 * those of Collins (2002) and Ratinov & Roth (2009): the word, its affixes, its lists, its cluster, and pairs of them.
 * All arithmetic is on 32-bit integers, so that every runtime computes the same.
 */
export interface WordType {
  readonly word: number;
  /** Lists and class in one small number. */
  readonly sort: number;
  /** Where it stands in the news: words of one cluster have like neighbours. */
  readonly cluster: number;
}

/** Positions a word is seen from: two before to two after. */
export const positions = 5;
export const here = 2;

/** The hash of a word's letters from one place to another (FNV-1a). */
export function hashLetters(word: string, from: number, to: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** A feature's hash: which feature it is, mixed with what it found (Murmur's finaliser). */
export function mix(template: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}

/** Lists and class of a word in one number below `sortCount`. */
export function sortOf(wordClass: WordClass, given: number, surname: number, place: number): number {
  // What a class says is more than what the lists say: they are asked only of plain words.
  return wordClass !== 0 ? wordClass : wordClassCount + ((given * 4 + surname) * 4 + place);
}

/** Calls back with the hash of each feature that one word gives from one position. */
export function wordFeatures(
  key: string,
  type: WordType,
  position: number,
  found: (hash: number) => void,
): void {
  const distance = Math.abs(position - here);
  const base = position * 16;
  found(mix(base, type.word));
  found(mix(base + 1, type.sort));
  found(mix(base + 2, type.cluster));
  if (distance > 1) return;
  const length = key.length;
  if (length === 0) return;
  if (length > 2) found(mix(base + 3, hashLetters(key, length - 2, length)));
  if (length > 3) found(mix(base + 4, hashLetters(key, length - 3, length)));
  if (distance > 0) return;
  if (length > 4) found(mix(base + 5, hashLetters(key, length - 4, length)));
  if (length > 1) found(mix(base + 6, hashLetters(key, 0, 2)));
  if (length > 2) found(mix(base + 7, hashLetters(key, 0, 3)));
  if (length > 3) found(mix(base + 8, hashLetters(key, 0, 4)));
  found(mix(base + 9, Math.min(length, 9)));
  found(mix(base + 10, key.charCodeAt(length - 1)));
  found(mix(base + 11, Math.imul(type.cluster, 4096) + type.sort));
}

export const pairFeatureCount = 9;
/** Writes the hashes of what a word and its neighbours give together. */
export function pairFeatures(
  before2: WordType,
  before: WordType,
  at: WordType,
  after: WordType,
  after2: WordType,
  hashes: Int32Array,
): void {
  const { sort, cluster } = at;
  hashes[0] = mix(100, (before.sort << 8) ^ sort);
  hashes[1] = mix(101, (after.sort << 8) ^ sort);
  hashes[2] = mix(102, (before.sort << 16) ^ (after.sort << 8) ^ sort);
  hashes[3] = mix(103, (before.cluster << 10) ^ cluster);
  hashes[4] = mix(104, (after.cluster << 10) ^ cluster);
  hashes[5] = mix(105, Math.imul(before.word, 31) ^ sort);
  hashes[6] = mix(106, Math.imul(after.word, 31) ^ sort);
  hashes[7] = mix(107, (before2.sort << 16) ^ (before.sort << 8) ^ sort);
  hashes[8] = mix(108, (after2.sort << 16) ^ (after.sort << 8) ^ sort);
}
