import { LEXICON } from '../../models/zwnj/weights';
import { decodeLexicon, type Lexicon } from '../models/lexicon';
import { ZWNJ } from './characters';
import type { RepairedWord } from './vocabulary';
import type { SpelledWord } from './word-repair';
import { Boundary, closesUp } from './word-repair';

let lexicon: Lexicon | undefined;
const words = () => (lexicon ??= decodeLexicon(LEXICON));

const ENDINGS =
  'ها های هایی هایم هایت هایش هایمان هایتان هایشان ای ام ات اش ایم اید اند مان تان شان تر تری ترین ترینها ست'.split(
    ' ',
  );
const JOINED: ReadonlySet<string> = new Set(ENDINGS);

/** Where the boundaries of a word belong: settled, so that asking again of the answer changes nothing. */
export function wantedBoundaries(word: SpelledWord): Uint8Array {
  let given = word.given;
  for (;;) {
    const wanted = settle({ ...word, given });
    if (wanted.every((boundary, i) => boundary === given[i])) return wanted;
    given = wanted;
  }
}

function settle(word: SpelledWord): Uint8Array {
  const wanted = new Uint8Array(word.length);
  let from = 0;
  for (let i = 0; i < word.length; i++) {
    if (i < word.length - 1 && word.given[i] === Boundary.None) continue;
    fill(word, wanted, from, i + 1);
    if (i < word.length - 1 && !closesUp(word.codes[i] ?? 0)) wanted[i] = word.given[i] ?? 0;
    from = i + 1;
  }
  return wanted;
}

function fill(word: SpelledWord, wanted: Uint8Array, from: number, to: number): boolean {
  const lexicon = words();
  const entry = lexicon.find(word.codes, from, to);
  if (entry >= 0) {
    const mask = lexicon.mask(entry);
    for (let i = from; i < to - 1; i++) if ((mask >> (i - from)) & 1) wanted[i] = Boundary.Zwnj;
    return true;
  }
  const letters = String.fromCharCode(...word.codes.subarray(from, to));
  for (const prefix of ['می', 'نمی']) {
    if (
      letters.startsWith(prefix) &&
      to - from > prefix.length + 1 &&
      lexicon.find(word.codes, from + prefix.length, to) >= 0
    ) {
      wanted[from + prefix.length - 1] = Boundary.Zwnj;
      return true;
    }
  }
  for (const ending of ENDINGS) {
    const cut = to - ending.length;
    if (cut - from < 2 || !letters.endsWith(ending)) continue;
    const last = word.codes[cut - 1] ?? 0;
    if (!'هی'.includes(String.fromCharCode(last)) && !(ending.startsWith('ها') || ending.startsWith('تر')))
      continue;
    if (lexicon.find(word.codes, from, cut) < 0) continue;
    fill(word, wanted, from, cut);
    if (!closesUp(last)) wanted[cut - 1] = Boundary.Zwnj;
    return true;
  }
  return false;
}

/** What stands between two words set apart by a space. */
export function joint(left: RepairedWord, right: RepairedWord): string {
  const last = left.last.charCodeAt(left.last.length - 1);
  const close = closesUp(last) ? '' : ZWNJ;
  if (
    (left.last === 'می' || left.last === 'نمی') &&
    right.first.length > 1 &&
    /[مید]$|[^ها]$/u.test(right.first)
  )
    return close;
  if (JOINED.has(right.first)) {
    if (right.first.startsWith('ها') || right.first.startsWith('تر')) return close;
    if (left.last.endsWith('ه')) return close;
  }
  return ' ';
}
