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

/** So many words after «اما» may stand before «نشان می‌دهد», «هدف ما». */
const longestAnswer = 6;

/** «وزارت مدعی است آب هست، اما بررسی‌ها نشان می‌دهد …»: what others hold is told to be answered. */
function answers({ tokens }: Document, { cue }: Draft, but: number): boolean {
  if (cue.family !== 'verb' || cue.verb?.tense !== 'present') return false;
  for (let i = but + 1; i < but + longestAnswer; i++) {
    const next = tokens[i + 1]?.key ?? '';
    if (own.has(tokens[i]?.key ?? '') && i <= but + 2) return true;
    if (tokens[i]?.key === 'نشان' && next.startsWith('مید')) return true;
    if (i === but + 1 && tokens[i]?.key === 'به' && next === 'نظر') return true;
  }
  return false;
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
    return isHearsay(draft) || own.has(tokens[first + 1]?.key ?? '') || answers(document, draft, first);
  if (!nested || !ownVoiceHeads.has(tokens[first]?.key ?? '')) return false;
  return ownVoice.some((words) => keysAt(tokens, first, words));
}
