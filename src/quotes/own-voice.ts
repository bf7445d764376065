import type { Document } from '../rule';
import { keysAt } from '../text/keys-at';
import type { Draft } from './draft';
import { commas, openers } from './punctuation';
import { isBut } from './word-classes';

/**
 * Words with which one who tells what others say goes on in his own voice, after a verb that ends what they say: «می‌گویند
 * آب هست، ولی …». Source: what follows speech inside speech in Persian news.
 */
const ownVoice: readonly (readonly string[])[] = [
  'بنابراین',
  'بنابر این',
  'بنا بر این',
  'لذا',
  'البته',
  'باید بگویم',
  'باید گفت',
  'بهتر است',
  'در حالی که',
  'درحالی که',
  'درحالیکه',
  'در حالیکه',
  'واقعیت این است',
  'که به نظر من',
  'که به نظرم',
  'و من',
  'و الان',
  'و حالا',
  'و به همین دلیل',
  'و به همین خاطر',
  'و این در حالی',
  'و این درحالی',
  'تا الان',
].map((phrase) => phrase.split(' '));
/** After «اما»: it is the teller's own. */
const own: ReadonlySet<string> = new Set(['من', 'ما', 'بنده', 'واقعیت', 'متاسفانه']);
const ownVoiceHeads: ReadonlySet<string> = new Set(ownVoice.map(([first]) => first ?? ''));

/** «می‌گویند آب هست، اما …»: what nobody in particular says is told to be contradicted. */
function isHearsay({ hearsay, source, cue }: Draft): boolean {
  return hearsay || (source === null && cue.verb?.number === 'plural');
}

/** Whether the one in whose words others are quoted speaks again from here on, past a comma. */
export function speaksAgain(
  document: Document,
  draft: Draft,
  at: number,
  end: number,
  nested: boolean,
): boolean {
  const { tokens } = document;
  const mark = commas.has(tokens[at]?.key ?? '') || openers.has(tokens[at]?.key ?? '');
  const first = mark ? at + 1 : at;
  if (first >= end) return false;
  if (isBut(document, first) && (draft.hearsay || nested))
    return isHearsay(draft) || own.has(tokens[first + 1]?.key ?? '');
  if (!nested || !ownVoiceHeads.has(tokens[first]?.key ?? '')) return false;
  return ownVoice.some((words) => keysAt(tokens, first, words));
}
