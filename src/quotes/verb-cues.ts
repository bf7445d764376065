import type { Document } from '../rule';
import { keysAt } from '../text/keys-at';
import { compoundCue } from './compound-cues';
import type { Compound } from './compound-table';
import { compounds } from './compound-verbs';
import { type Cue, verbCue } from './cue';
import { dividedCue } from './divided-cues';
import { isJoined, joinedCue } from './joined-cues';
import { simpleReader } from './light-verbs';
import { simpleCue } from './simple-cues';

/** «باید گفت», «می‌توان گفت»: nobody has said it. */
const modals: ReadonlySet<string> = new Set([
  'باید',
  'نباید',
  'بایستی',
  'میتوان',
  'میشود',
  'نمیتوان',
  'نمیشود',
  'توان',
  'بتوان',
  'میبایست',
]);
/** «در دستور کار قرار دادند», «به عنوان»: the word belongs to its preposition, and to no light verb. */
const governing: ReadonlySet<string> = new Set(['در', 'به', 'با', 'هیچ']);

/** Whether a reporting verb may begin with this word; no other is asked of {@link verbCueAt}. */
export const startsVerbCue = (key: string): boolean =>
  compounds.has(key) || isJoined(key) || simpleReader.mayStart(key);

/** The reporting verb whose first token stands here, or null. */
export function verbCueAt(document: Document, at: number): Cue | null {
  const key = document.tokens[at]?.key ?? '';
  if (!startsVerbCue(key)) return null;
  const before = document.tokens[at - 1]?.key ?? '';
  if (modals.has(before) && !(before.endsWith('میشود') && isBeforeColon(document, at))) return null;
  const list = governing.has(before) ? undefined : compounds.get(key);
  if (list) {
    for (const compound of list) {
      const cue = compoundCue(document, at, compound);
      if (cue) return cue;
    }
    const shared = coordinatedCue(document, at, list);
    if (shared) return shared;
  }
  return dividedCue(document, at) ?? joinedCue(key, at) ?? simpleCue(document, at);
}

/** «… انجام می‌شود گفت: …»: here «می‌شود» ends the frame before. */
function isBeforeColon({ tokens }: Document, at: number): boolean {
  for (let i = at + 1; i <= at + 3; i++) if (tokens[i]?.key === ':') return true;
  return false;
}

/** Compounds that name what is said before them: «X را از مزایا عنوان و اظهار کرد», «خبر را تکذیب و گفت». */
function coordinatedCue(document: Document, at: number, list: readonly Compound[]): Cue | null {
  const { tokens } = document;
  for (const { words, lights, entry } of list) {
    if (!keysAt(tokens, at, words)) continue;
    const and = at + words.length;
    if (tokens[and]?.key !== 'و' || !lights.has('کردن')) continue;
    if (!entry.takes.has('small') && !entry.takes.has('object') && !entry.takes.has('bar')) continue;
    const next = verbCueAt(document, and + 1);
    if (next?.verb) return { ...verbCue(at, entry, next.verb), end: and, to: and };
  }
  return null;
}
