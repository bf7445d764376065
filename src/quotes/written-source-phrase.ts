import type { Document } from '../rule';
import type { Cue } from './cue';
import { isSourced } from './named-source';
import { sourcePhrase } from './source-phrase';
import { sayings } from './source-phrase-words';
import { holdsView } from './source-view';

/** Whether a word is a preposition and its noun written as one, or what is left of a preposition. */
export const isWritten = (key: string): boolean => joined.has(key) || key === lostLetter;

/** «به‌گفته X», «بگفته X»: the preposition written on its noun. */
const joined: ReadonlyMap<string, string> = new Map(
  'گفته گزارش نقل نوشته اعتقاد باور عقیده نظر ادعای قول روایت فرموده'
    .split(' ')
    .flatMap((noun) => [[`به${noun}`, noun] as const, [`ب${noun}`, noun] as const]),
);

/** «ه گزارش سپیده» at the head of a text that lost its first letter. */
const lostLetter = 'ه';

/** The source phrase whose preposition is written on its noun, or has lost its first letter; null where nobody is named. */
export function writtenPhrase(document: Document, at: number): Cue | null {
  const { tokens } = document;
  const noun = joined.get(tokens[at]?.key ?? '');
  if (!noun)
    return at === 0 && tokens[1]?.key === 'گزارش' && isSourced(document, 2)
      ? sourcePhrase(at, 2, 'announce', 'به', 'گزارش', true)
      : null;
  const from = noun === 'نقل' ? (tokens[at + 1]?.key === 'از' ? at + 2 : -1) : at + 1;
  if (from < 0 || !isSourced(document, from)) return null;
  if (noun === 'نظر')
    return holdsView(document, from) ? sourcePhrase(at, from, 'believe', 'به', noun, false) : null;
  const credit = noun === 'گزارش';
  return sourcePhrase(at, from, credit ? 'announce' : (sayings.get(noun) ?? 'say'), 'به', noun, credit);
}
