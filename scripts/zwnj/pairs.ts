import { ENDINGS, WRITTEN_ON } from '../../src/text/inflection';
import { closesUp } from '../../src/text/word-repair';
import { ZWNJ } from './letters';
import type { NewsCounts } from './news';
import type { Row, Rows } from './rows';

/** Two pieces, and how often they stand joined or closed up as one word, and apart by a space. */
export interface Pair {
  readonly left: string;
  readonly right: string;
  joined: number;
  apart: number;
}

/** What a word of the lists is worth beside one seen. */
const LISTED = 0.7;
/** The second part of a word closed up as one has so many letters at least. */
const SHORTEST_PART = 3;

/** Counts each pair set apart in careful news against each pair of pieces that a ZWNJ joins, or that close up. */
export class Pairs {
  private readonly pairs = new Map<string, Pair>();
  /** The counts of a pair with those of its inflections: «صاحب نظر» with «صاحب‌نظران». */
  private readonly stems = new Map<string, Pair>();
  private readonly simple: ReadonlyMap<string, Row>;

  constructor(rows: readonly Row[], { listedClosed }: Rows, news: NewsCounts) {
    this.simple = new Map(rows.map((row) => [row.letters, row]));
    for (const [key, count] of news.pairs) {
      const [left = '', right = ''] = key.split(' ');
      this.add(left.slice(left.lastIndexOf(ZWNJ) + 1), right.split(ZWNJ, 1)[0] ?? '', 0, count);
    }
    for (const row of rows) {
      const count = row.total < 1 ? LISTED : row.total * row.share;
      const pieces = row.word.split(ZWNJ);
      for (let i = 0; i + 1 < pieces.length; i++) this.add(pieces[i] ?? '', pieces[i + 1] ?? '', count, 0);
      if (pieces.length === 1 && (row.total >= 2 || listedClosed.has(row.letters)))
        this.addClosed(row, count, news);
    }
  }

  values(): Iterable<Pair> {
    return this.pairs.values();
  }

  /** A pair with its inflections. */
  ofStem(left: string, right: string): Readonly<Pair> {
    return this.stems.get(`${left} ${right}`) ?? { left, right, joined: 0, apart: 0 };
  }

  /**
   * A word of two, closed up: after a letter that does not join («کارآفرین», «دستورالعمل»), or as one («جنایتکار»),
   * which who parts it («جنایت کار») parts by mistake.
   */
  private addClosed({ letters, total }: Row, count: number, news: NewsCounts): void {
    if (letters.length < 5) return;
    for (let i = 2; i < letters.length - 2; i++) {
      const closes = closesUp(letters.charCodeAt(i - 1));
      if (!closes && letters.length - i < SHORTEST_PART) continue;
      const left = letters.slice(0, i);
      const right = letters.slice(i);
      const a = this.simple.get(left);
      const b = this.simple.get(right);
      if (!a || !b || a.word !== left || b.word !== right || a.total < 5 || b.total < (closes ? 1 : 5))
        continue;
      // «پیش برد» is a verb more often than «پیشبرد» parted.
      if (!closes && (b.verb || ENDINGS.includes(right))) continue;
      const apart = news.pairs.get(`${left} ${right}`) ?? 0;
      if (apart * 4 <= total) this.add(left, right, count, 0);
    }
  }

  private add(left: string, right: string, joined: number, apart: number): void {
    addTo(this.pairs, left, right, joined, apart);
    addTo(this.stems, left, right, joined, apart);
    for (const ending of WRITTEN_ON) {
      if (!right.endsWith(ending) || right.length - ending.length < 2) continue;
      const stem = right.slice(0, -ending.length) + (ending.startsWith('گان') ? 'ه' : '');
      if (this.simple.has(stem)) addTo(this.stems, left, stem, joined, apart);
    }
  }
}

function addTo(pairs: Map<string, Pair>, left: string, right: string, joined: number, apart: number): void {
  const key = `${left} ${right}`;
  let pair = pairs.get(key);
  if (!pair) {
    pair = { left, right, joined: 0, apart: 0 };
    pairs.set(key, pair);
  }
  pair.joined += joined;
  pair.apart += apart;
}
