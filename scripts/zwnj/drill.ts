import { closesUp } from '../../src/text/word-repair';
import { bare, ZWNJ } from './letters';

const AFTER_HE = 'ها های هایی هایش ای ای ام اش ات اند'.split(' ');
const AFTER_YE = 'ها های هایی هایش اش ام ات ای اند'.split(' ');
const AFTER_OTHERS = 'ها های های های هایی هایی هایش هایم هایشان تر ترین ترین'.split(' ');

/** FNV-1a: draws the same words in every build. */
export const hash = (text: string): number => {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return (h ^ (h >>> 15)) >>> 0;
};

/**
 * Forms to learn from that the lexicon need not hold: «می» before the verbs, an ending after the words of the lists,
 * one each, drawn by its hash.
 *
 * @returns letters, and the form they are
 */
export function drilledForms(
  words: ReadonlySet<string>,
  verbs: ReadonlySet<string>,
  isNew: (letters: string) => boolean,
): Map<string, string> {
  const drilled = new Map<string, string>();
  const drill = (word: string) => {
    const letters = bare(word);
    if (isNew(letters)) drilled.set(letters, word);
  };
  for (const word of words) {
    const last = word.charCodeAt(word.length - 1);
    if (word.length < 3 || closesUp(last) || verbs.has(word) || hash(word) % 3 !== 0) continue;
    const endings = word.endsWith('ه') ? AFTER_HE : word.endsWith('ی') ? AFTER_YE : AFTER_OTHERS;
    drill(`${word}${ZWNJ}${endings[hash(`${word}+`) % endings.length] ?? 'ها'}`);
  }
  for (const word of verbs) {
    const kind = hash(word) % 6;
    if (word.length > 2 && kind < 2 && !/^[یا]/u.test(word))
      drill(`${kind === 0 ? 'ن' : ''}می${ZWNJ}${word}`);
  }
  return drilled;
}
