import type { Document } from '../rule';
import { copulaAt } from './copulas';
import { type Verb, VerbReader, type VerbReading } from './inflection';
import { simpleVerbs } from './simple-verbs';

/** Verbs that make a reporting verb of a noun: «اظهار کرد». */
const lightVerbs: readonly Verb[] = [
  { infinitive: 'کردن', past: 'کرد', present: 'کن' },
  { infinitive: 'داشتن', past: 'داشت', present: 'دار' },
  { infinitive: 'نمودن', past: 'نمود', present: 'نمای' },
  { infinitive: 'ساختن', past: 'ساخت', present: 'ساز' },
  { infinitive: 'شدن', past: 'شد', present: 'شو' },
  { infinitive: 'دادن', past: 'داد', present: 'ده' },
  { infinitive: 'گرفتن', past: 'گرفت', present: 'گیر' },
  { infinitive: 'زدن', past: 'زد', present: 'زن' },
  { infinitive: 'رساندن', past: 'رساند', present: 'رسان' },
  { infinitive: 'رسیدن', past: 'رسید', present: 'رس' },
  { infinitive: 'بردن', past: 'برد', present: 'بر' },
  { infinitive: 'آوردن', past: 'آورد', present: 'آور' },
  { infinitive: 'راندن', past: 'راند', present: 'ران' },
];

/** Reads the verbs that report without another word. */
export const simpleReader = new VerbReader(simpleVerbs, [
  // Colloquial forms of «گفتن».
  ['میگه', { infinitive: 'گفتن', tense: 'present', person: 3, number: 'singular', negative: false }],
  ['میگن', { infinitive: 'گفتن', tense: 'present', person: 3, number: 'plural', negative: false }],
]);
const has = { infinitive: 'داشتن', tense: 'present', person: 3 } as const;
const lightReader = new VerbReader(lightVerbs, [
  // «تأکید دارند که»: of «داشتن» the present has no «می».
  ['دارد', { ...has, number: 'singular', negative: false }],
  ['دارند', { ...has, number: 'plural', negative: false }],
  ['ندارد', { ...has, number: 'singular', negative: true }],
  ['ندارند', { ...has, number: 'plural', negative: true }],
]);

/** The light verb of a compound, if one of these stands here; null otherwise. */
export function lightVerbAt(document: Document, at: number, lights: ReadonlySet<string>): VerbReading | null {
  const copula = lights.has('بودن') ? copulaAt(document, at) : null;
  if (copula) return copula;
  const reader = lights.has('گفتن') ? simpleReader : lightReader;
  const verb = reader.at(document, at) ?? lightReader.at(document, at);
  if (!verb) return null;
  if (lights.has(verb.infinitive)) return verb;
  // «اعلام شد» is the passive of «اعلام کرد».
  if (verb.infinitive === 'شدن' && lights.has('کردن')) return { ...verb, passive: true };
  return null;
}
