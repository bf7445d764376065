import { isKnownMedium } from '../names/known-bodies';
import { mediaHeads } from '../names/quoted-media';
import type { Document, TokenRange } from '../rule';
import { fold } from '../text/fold';
import type { Entity } from './entity';
import { opensBody } from './source-words';

/** «هفته‌نامه سپیده»: what «سپیده» writes later is the paper's, however much it looks like a person's name. */
export const isPaper = ({ kind, label }: Entity): boolean =>
  kind === 'organisation' && (mediaHeads.has(fold(label.split(' ')[0] ?? '')) || isKnownMedium(label));

/** «شورای», «نیروی»: the noun without the ezafe that is written after a vowel. */
export const withoutEzafe = (key: string): string => key.replace(/(?<=.[او])ی$/u, '');

/** Nouns for bodies whose names open with another: «این وزارتخانه» is «وزارت نیرو». */
export const shorterHeads: ReadonlyMap<string, string> = new Map(
  [
    ['وزارتخانه', 'وزارت'],
    ['سفارتخانه', 'سفارت'],
  ].map(([long = '', short = '']) => [fold(long), fold(short)]),
);

/** Where names of bodies of two words or more stand, by the noun that opens them. */
export function bodyNames({ tokens, marks }: Document): Map<string, TokenRange[]> {
  const names = new Map<string, TokenRange[]>();
  for (const mark of marks.all('name')) {
    if (mark.value.entity !== 'organisation') continue;
    // «شرکت «سپیده»», «شرکت سپیده»: the noun may stand outside the name.
    const first = opensBody(tokens[mark.first]?.key ?? '') ? mark.first : mark.first - 1;
    const head = tokens[first]?.key ?? '';
    if (mark.end - first < 2 || !opensBody(head)) continue;
    const name = { first, end: mark.end };
    const noun = withoutEzafe(head);
    const list = names.get(noun);
    if (list) list.push(name);
    else names.set(noun, [name]);
  }
  return names;
}
