import type { Document } from '../rule';
import type { VerbReading } from './inflection';

/** The copula after «معتقد», «مدعی»: «است», «بودند», «هستند». */
const copulas: ReadonlyMap<string, Pick<VerbReading, 'tense' | 'number' | 'negative'>> = new Map([
  ['است', { tense: 'present', number: 'singular', negative: false }],
  ['هست', { tense: 'present', number: 'singular', negative: false }],
  ['بود', { tense: 'past', number: 'singular', negative: false }],
  ['بوده', { tense: 'past', number: 'singular', negative: false }],
  ['هستند', { tense: 'present', number: 'plural', negative: false }],
  ['اند', { tense: 'present', number: 'plural', negative: false }],
  ['بودند', { tense: 'past', number: 'plural', negative: false }],
  ['نیست', { tense: 'present', number: 'singular', negative: true }],
  ['نیستند', { tense: 'present', number: 'plural', negative: true }],
  ['نبود', { tense: 'past', number: 'singular', negative: true }],
]);

/** What makes «بوده» a perfect. */
const perfect: ReadonlySet<string> = new Set(['است', 'اند']);

/** The copula that stands here, as a word of its own; null where none does. */
export function copulaAt({ tokens }: Document, at: number): VerbReading | null {
  const copula = copulas.get(tokens[at]?.key ?? '');
  if (!copula) return null;
  // «معتقد بوده است»
  const end = tokens[at]?.key === 'بوده' && perfect.has(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1;
  return { ...copula, end, infinitive: 'بودن', person: 3, passive: false };
}

/** «معتقدند», «مدعی‌اند»: the copula written on the word. */
export const joinedCopulas: ReadonlyMap<string, readonly [string, 'singular' | 'plural']> = new Map([
  ['معتقدند', ['معتقد', 'plural']],
  ['معتقدست', ['معتقد', 'singular']],
  ['مدعیاند', ['مدعی', 'plural']],
  ['مدعیست', ['مدعی', 'singular']],
]);

/** The copula that is written on the word it follows. */
export const joinedCopula = (end: number, number: 'singular' | 'plural' = 'plural'): VerbReading => ({
  end,
  infinitive: 'بودن',
  tense: 'present',
  person: 3,
  number,
  negative: false,
  passive: false,
});
