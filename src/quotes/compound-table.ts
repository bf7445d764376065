import type { CueSense } from '../schema/quote';
import { fold } from '../text/fold';
import { type CueEntry, entryOf } from './cue-entry';

/** A compound as it stands in a lexicon: its words, the groups of light verbs it goes with, and what it means. */
export type CompoundRow = readonly [
  words: string,
  lights: string,
  sense: CueSense,
  takes: string,
  flags?: string,
];

/** The infinitives of each group of light verbs. */
const lightGroups: Readonly<Record<string, readonly string[]>> = {
  kard: ['کردن', 'داشتن', 'نمودن', 'ساختن'],
  کرد: ['کردن', 'نمودن'],
  داد: ['دادن'],
  داشت: ['داشتن'],
  شد: ['شدن'],
  گرفت: ['گرفتن'],
  زد: ['زدن'],
  رساند: ['رساندن'],
  رسید: ['رسیدن'],
  برد: ['بردن'],
  آورد: ['آوردن'],
  راند: ['راندن'],
  گفت: ['گفتن'],
  copula: ['بودن'],
};

/** The word or words of a compound, the infinitives it goes with, and what the compound means. */
export interface Compound {
  readonly words: readonly string[];
  readonly lights: ReadonlySet<string>;
  readonly entry: CueEntry;
}

/** Compounds by the key of their first word, the longest first. */
export function compoundTable(rows: readonly CompoundRow[]): ReadonlyMap<string, readonly Compound[]> {
  const table = new Map<string, Compound[]>();
  for (const [phrase, groups, sense, takes, flags] of rows) {
    const words = phrase.split(' ').map(fold);
    const lights = groups.split(' ').flatMap((group) => lightGroups[group] ?? []);
    const entry = entryOf(`${phrase} ${lights[0] ?? ''}`, sense, takes, flags ?? '');
    const list = table.get(words[0] ?? '') ?? [];
    list.push({ words, lights: new Set(lights), entry });
    list.sort((a, b) => b.words.length - a.words.length);
    table.set(words[0] ?? '', list);
  }
  return table;
}
