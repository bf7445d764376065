import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The news collections that are counted; their texts are read, and nothing but counts and weights is kept. */
const newsFiles = [
  'asriran',
  'borna',
  'fars',
  'fars_1397',
  'ilna',
  'irna',
  'iscanews',
  'isna',
  'isna_khabaryaab',
  'khabaronline',
  'khabaryaab_other',
  'kurdpress',
  'mashregh',
  'mehr',
  'pana',
  'radiofarda',
  'shabestan',
  'telegram_akhbarefori',
  'telegram_alonews',
  'telegram_farsna',
  'telegram_iranintl',
  'telegram_vahidonline',
  'varzesh3',
];

/** Where the build reads from; every file it needs is named in this module. */
export class Sources {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }
  #text(...path: string[]): string {
    return readFileSync(join(this.#folder, ...path), 'utf8');
  }
  /** Raw news texts, one a document. */
  *news(): Generator<string> {
    for (const file of newsFiles) {
      const lines = gunzipSync(readFileSync(join(this.#folder, 'data/news', `${file}.jsonl.gz`)))
        .toString('utf8')
        .split('\n');
      for (const line of lines) {
        if (line === '') continue;
        const { text } = JSON.parse(line) as { text: string };
        yield text;
      }
    }
  }
  #rows(...path: string[]): string[][] {
    return this.#text(...path)
      .split('\n')
      .slice(1)
      .filter((line) => line !== '')
      .map((line) => line.split('\t'));
  }
  /** Given names and surnames with the number of lists each stands in (MIT and Apache-2.0 lists, merged). */
  nameList(): { name: string; kind: string; lists: number }[] {
    return this.#rows('data/lexicon/names.permissive.merged.tsv').map(
      ([name = '', kind = '', , , lists]) => ({
        name,
        kind,
        lists: Number(lists),
      }),
    );
  }
  /** Provinces and cities of Iran, countries and regions (MIT, Unicode-3.0). */
  placeList(): { name: string; kind: string }[] {
    return this.#rows('data/lexicon/locations.tsv').map(([name = '', kind = '']) => ({ name, kind }));
  }
  /** Words with frequency and parts of speech (hazm, MIT). */
  wordList(): { word: string; frequency: number; tags: string[] }[] {
    return this.#text('data/lexicon/hazm.words.dat')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split('\t'))
      .map(([word = '', frequency, tags = '']) => ({
        word,
        frequency: Number(frequency),
        tags: tags.split(','),
      }));
  }
  /** Sentences of ParsTwiNER's training file (MIT): words with their labels. */
  twitter(): { word: string; label: string }[][] {
    return conll(this.#text('bench/names/parstwiner.train.conll'));
  }
}

/** Reads a file of `word TAB label` lines with an empty line between sentences. */
export function conll(text: string): { word: string; label: string }[][] {
  return text
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => line.split('\t'))
        .map(([word = '', label = 'O']) => ({ word, label })),
    )
    .filter((sentence) => sentence.length > 0);
}
