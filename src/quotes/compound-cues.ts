import type { Document } from '../rule';
import type { Compound } from './compound-table';
import { joinedCopula } from './copulas';
import { type Cue, verbCue } from './cue';
import { lightVerbAt } from './light-verbs';

/** «تأکید کرد», «بر این باور است»: words and their light verb; null where another verb follows the words. */
export function compoundCue(document: Document, at: number, { words, lights, entry }: Compound): Cue | null {
  const { tokens } = document;
  const last = words.length - 1;
  for (let i = 1; i < last; i++) if (tokens[at + i]?.key !== words[i]) return null;
  const after = at + words.length;
  if (last > 0 && tokens[at + last]?.key !== words[last]) {
    // «بر این باورند», «بر این عقیده‌اند»: the copula written on the last word.
    const key = tokens[at + last]?.key;
    const many = key === `${words[last]}ند` || key === `${words[last]}اند`;
    return many && lights.has('بودن') ? verbCue(at, entry, joinedCopula(after)) : null;
  }
  const verb = lightVerbAt(document, after, lights);
  if (verb) return verbCue(at, entry, verb);
  // «هشدار جدی داد», «تأکید ویژه کرد»: one adjective may stand between.
  const between = tokens[after]?.key ?? '';
  if (tokens[after]?.kind !== 'word' || !adjectives.has(between) || lights.has('بودن')) return null;
  const apart = lightVerbAt(document, after + 1, lights);
  return apart && apart.infinitive !== 'داشتن' ? verbCue(at, entry, apart) : null;
}

/** Adjectives, and «هم», «نیز», between a word and its light verb. */
const adjectives: ReadonlySet<string> = new Set([
  'ویژه',
  'مجدد',
  'دوباره',
  'صریح',
  'اکید',
  'شدید',
  'موکد',
  'خوش',
  'هم',
  'نیز',
  'مهم',
  'تازه',
  'جدی',
  'رسمی',
  'نهایی',
  'چندباره',
]);
