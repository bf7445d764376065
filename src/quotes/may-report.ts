import type { Cue } from './cue';
import { firstWord } from './floor';
import type { Reading } from './reading';
import { isObligation } from './status';

/** Whether a form of the verb tells that somebody has said something. */
export function mayReport({ document }: Reading, cue: Cue): boolean {
  const { verb, entry } = cue;
  if (!verb || !entry || verb.person !== 3 || verb.negative) return false;
  if (verb.tense === 'subjunctive' || isObligation(document, cue)) return false;
  // «مردم دنبال این نیستند که شهردار چه می‌گوید»: a question, and not what it is.
  if (document.tokens[cue.from - 1]?.key === 'چه' && document.tokens[cue.to]?.key !== ':') return false;
  // «پی نوشت: …»: notes below a text.
  if (document.tokens[cue.from - 1]?.key === 'پی' && entry.lemma === 'نوشتن') return false;
  // «اضافه شده بودند که»: nothing that is said is many.
  if (verb.passive && verb.number === 'plural') return false;
  // «متعهد می‌شود», «متعهد است»: the terms of an agreement; only «متعهد شد» is a word given.
  if (entry.lemma === 'متعهد شدن' && verb.tense !== 'past') return false;
  // «می‌دانست», «می‌خواست»: knew and wanted.
  if (verb.tense === 'imperfect' && entry.weak) return false;
  // «پیش‌بینی می‌شود»: the reporter's own expectation.
  return !(verb.passive && entry.active);
}

/** «این ادعا مطرح شد که …»: somebody says so. */
const claimed: ReadonlySet<string> = new Set(['ادعا', 'احتمال', 'شایعه', 'اتهام', 'فرضیه']);

/** «این مسئله مطرح شد که …»: what came up, said by nobody; «بدین‌وسیله اعلام می‌دارد: …»: the writer of a letter of himself. */
export function isNobodys({ document, nested, sentence }: Reading, { verb, entry, from, to }: Cue): boolean {
  // «به فهرست اضافه شد که …»: put with the others.
  if (entry?.lemma === 'اضافه کردن' && verb?.passive) return true;
  // «یادآور می‌شود، …» at the head of a sentence is the reporter's.
  if (entry?.lemma === 'یادآور شدن' && verb?.tense === 'present')
    return document.tokens[to]?.key !== ':' && firstWord(document, sentence) === from;
  if (entry?.lemma === 'مطرح کردن')
    return verb?.passive === true && !claimed.has(document.tokens[from - 1]?.key ?? '');
  const own = entry?.lemma === 'اعلام کردن' && (verb?.infinitive === 'داشتن' || verb?.infinitive === 'نمودن');
  return nested && own && verb?.tense === 'present' && verb.number === 'singular';
}
