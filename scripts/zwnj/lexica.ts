import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { isWord, plain } from './letters';

/** Entries of dictionary-fa (Lilak's Hunspell form), without their flags; ZWNJ as written. */
export function dictionaryWords(): string[] {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-fa'));
  return readFileSync(join(folder, 'index.dic'), 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => plain((line.split('/')[0] ?? '').trim()))
    .filter(isWord);
}

/** hazm's words with their frequency. */
export function hazmWords(folder: string): [string, number][] {
  return readFileSync(join(folder, 'hazm.words.dat'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([word = '', frequency = '0']): [string, number] => [plain(word), Number(frequency)])
    .filter(([word]) => isWord(word));
}

/** hazm's verb roots: past and present stem. */
export function verbRoots(folder: string): [string, string][] {
  return readFileSync(join(folder, 'hazm.verbs.dat'), 'utf8')
    .split('\n')
    .filter((line) => line.includes('#'))
    .map((line) => line.trim().split('#'))
    .map(([past = '', present = '']): [string, string] => [plain(past).trim(), plain(present).trim()])
    .filter((roots) => roots.every((root) => root === '' || isWord(root)));
}

/** Finite forms that Lilak has after «می» or «نمی», causatives among them («می‌رنجاند»). */
export function lilakVerbs(folder: string): string[] {
  return readFileSync(join(folder, 'lilak.lexicon.csv'), 'utf8')
    .split('\n')
    .map((line) => line.split(','))
    .filter(([, kind]) => kind === 'verb')
    .map(([form = '']) => /^ن?می\u200c([^\u200c]{2,})$/u.exec(plain(form))?.[1] ?? '')
    .filter(isWord);
}

/** Given names and surnames. */
export function names(folder: string): string[] {
  return readFileSync(join(folder, 'names.permissive.merged.tsv'), 'utf8')
    .split('\n')
    .slice(1)
    .flatMap((line) => plain(line.split('\t')[0] ?? '').split(' '))
    .filter(isWord);
}

/** Places of Iran and the world. */
export function places(folder: string): string[] {
  return readFileSync(join(folder, 'locations.tsv'), 'utf8')
    .split('\n')
    .slice(1)
    .flatMap((line) => plain(line).split(/[\s|,()\t]+/u))
    .filter((word) => isWord(word) && word.length > 1);
}

const PAST_ENDINGS = ['', 'م', 'ی', 'یم', 'ید', 'ند', 'ه'];
const PRESENT_ENDINGS = ['م', 'ی', 'د', 'یم', 'ید', 'ند'];
/** Spoken forms of the commonest verbs, which posts and interviews write: «می‌شه», «می‌گن», «می‌خوام». */
const SPOKEN_STEMS = 'ش گ خوا ر تون دون کن زن خون یا ذار مون خور بین ده'.split(' ');
const SPOKEN_ENDINGS = ['م', 'ی', 'ه', 'یم', 'ین', 'ید', 'ن'];

/** The finite forms that take «می», without it: of each root the past and the present. */
export function verbForms(roots: readonly [string, string][]): Set<string> {
  const forms = new Set<string>();
  for (const [past, present] of roots) {
    if (past.length > 1) for (const ending of PAST_ENDINGS) forms.add(past + ending);
    if (present === '') continue;
    // After آ and و a present stem takes ی before its ending: «می‌آید», «می‌گوید».
    const stems = /[او]$/u.test(present) ? [present, `${present}ی`] : [present];
    for (const stem of stems) for (const ending of PRESENT_ENDINGS) forms.add(stem + ending);
  }
  for (const stem of SPOKEN_STEMS) for (const ending of SPOKEN_ENDINGS) forms.add(stem + ending);
  // Initial آ is written ا after ن and ب only; «می‌آید» keeps it. «توان» stands without an ending: «می‌توان».
  for (const form of ['توان', 'بایست', 'بایستی', 'باید', 'شایست']) forms.add(form);
  return forms;
}
