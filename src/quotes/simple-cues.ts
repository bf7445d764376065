import type { Document } from '../rule';
import { type Cue, verbCue } from './cue';
import { simpleReader } from './light-verbs';
import { simpleCues } from './simple-verbs';

/** A verb that needs no other word: «گفت», «می‌نویسد». */
export function simpleCue(document: Document, at: number): Cue | null {
  const verb = simpleReader.at(document, at);
  if (
    !verb ||
    isTalk(document, verb.end) ||
    isStationery(document, verb.end) ||
    (topics.has(document.tokens[at - 1]?.key ?? '') && !inTexts.has(verb.infinitive))
  )
    return null;
  const entry = simpleCues.get(verb.infinitive);
  // «آمده است» of a document; «آمد که» is a deed.
  if (!entry || (entry.perfect && verb.tense !== 'perfect')) return null;
  return verbCue(at, entry, verb);
}

/** «در مقدمه کتاب آمده است», «در مقدمه کتاب آورده است»: the word before the verb is where it stands. */
const inTexts: ReadonlySet<string> = new Set(['آمدن', 'آوردن']);

/** «سخن گفت», «تبریک گفت»: a topic or a rite, and no words. */
const topics: ReadonlySet<string> = new Set([
  'سخن',
  'حرف',
  'تبریک',
  'تسلیت',
  'شعر',
  'درس',
  'کتاب',
  'نماز',
  'سرود',
  'ارزش',
  'دعا',
  'لبیک',
  'آفرین',
  'خوشامد',
  'خیرمقدم',
  'دروغ',
  'تکبیر',
  'اذان',
]);

/** «گفت و گو», «گفت وگو», «گفت و شنود»: talk, written apart. */
function isTalk({ tokens }: Document, at: number): boolean {
  const key = tokens[at]?.key ?? '';
  if (key.startsWith('وگو')) return true;
  const next = tokens[at + 1]?.key ?? '';
  return key === 'و' && (next.startsWith('گو') || next === 'شنود');
}

/** «نوشت افزار»: stationery, written apart. */
const isStationery = ({ tokens }: Document, at: number): boolean =>
  tokens[at]?.key.startsWith('افزار') === true;
