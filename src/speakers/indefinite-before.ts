import { fold } from '../text/fold';
import type { Token } from '../text/tokens';

/** A noun for someone without a name, and how the words that first told of that one are found: «یک مقام ارشد». */
export interface IndefiniteNoun {
  readonly noun: string;
  /** The noun with the ی that makes it indefinite without «یک», where it is looked for: «منبعی». */
  readonly suffixed: string | null;
  /** How many words back the noun is looked for, and the first token of a text at which it counts. */
  readonly memory: number;
  readonly earliest: number;
  /** Whether a word behind the noun is an adjective of it, and how many of them are read. */
  readonly isAdjective: (word: Token) => boolean;
  readonly mostAdjectives: number;
}

const sourceAdjectives: ReadonlySet<string> = new Set(['آگاه', 'مطلع', 'موثق', 'ارشد'].map(fold));
const officialAdjectives = /(?:.ی|آگاه|مطلع|ارشد)$/u;

/** «بامداد از یک منبع آگاه شنیده است که …. این منبع افزود» */
export const sourceNoun: IndefiniteNoun = {
  noun: fold('منبع'),
  suffixed: fold('منبعی'),
  memory: 300,
  earliest: 1,
  isAdjective: ({ key, lineStart }) => !lineStart && (sourceAdjectives.has(key) || key.endsWith('ی')),
  mostAdjectives: Number.POSITIVE_INFINITY,
};

/** «ایمیل یک مقام آمریکایی … این مقام گفت» */
export const officialNoun: IndefiniteNoun = {
  noun: fold('مقام'),
  suffixed: null,
  memory: 119,
  earliest: 2,
  isAdjective: ({ key }) => officialAdjectives.test(key),
  mostAdjectives: 3,
};

/** The words, from «یک» or the noun on, that told last before a token of someone whom the noun means; null where none. */
export function indefiniteBefore(
  tokens: readonly Token[],
  token: number,
  { noun, suffixed, memory, earliest, isAdjective, mostAdjectives }: IndefiniteNoun,
): readonly Token[] | null {
  for (let at = token - 1; at >= earliest && at > token - memory; at--) {
    const key = tokens[at]?.key;
    const counted = key === noun && tokens[at - 1]?.key === 'یک';
    if (!counted && (key === undefined || key !== suffixed)) continue;
    let end = at + 1;
    for (let next = tokens[end]; next?.kind === 'word' && isAdjective(next); next = tokens[end]) {
      if (end > at + mostAdjectives) break;
      end++;
    }
    return tokens.slice(counted ? at - 1 : at, end);
  }
  return null;
}
