import { isKnownMedium } from '../names/known-bodies';
import { mediaHeads } from '../names/quoted-media';
import type { Document, TokenRange } from '../rule';
import { fold } from '../text/fold';
import type { Entity } from './entity';
import { opensBody } from './source-words';

/** «هفته‌نامه سپیده»: what «سپیده» writes later is the paper's, however much it looks like a person's name. */
export const isPaper = ({ kind, label }: Entity): boolean =>
  kind === 'organisation' && (mediaHeads.has(fold(label.split(' ')[0] ?? '')) || isKnownMedium(label));

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
    const list = names.get(head);
    if (list) list.push(name);
    else names.set(head, [name]);
  }
  return names;
}
