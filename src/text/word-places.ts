import type { Token } from './tokens';

/** Where words stand in one text: looked up once a text, since rules ask it of one word after the other. */
export interface WordPlaces {
  /** By word the last token that is written so. */
  readonly last: ReadonlyMap<string, number>;
  /** By token the one before it that is written so; −1 where there is none. */
  readonly earlier: Int32Array;
}

const placesOf = new WeakMap<readonly Token[], WordPlaces>();

/** Where each word of a text stands, worked out when it is first asked for. */
export function wordPlaces(tokens: readonly Token[]): WordPlaces {
  const known = placesOf.get(tokens);
  if (known) return known;
  const last = new Map<string, number>();
  const earlier = new Int32Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const key = tokens[at]?.key ?? '';
    earlier[at] = last.get(key) ?? -1;
    last.set(key, at);
  }
  const places = { last, earlier };
  placesOf.set(tokens, places);
  return places;
}

/** Whether a text has a word in more than one place. */
export function isRepeated(tokens: readonly Token[], key: string): boolean {
  const { last, earlier } = wordPlaces(tokens);
  const at = last.get(key);
  return at !== undefined && (earlier[at] ?? -1) >= 0;
}
