import type { Document } from '../rule';
import type { Cue } from './cue';
import { isFiniteVerb } from './finite-verb';
import { commas } from './punctuation';

const conditions: ReadonlySet<string> = new Set(['اگر', 'چنانچه', 'شاید', 'کاش', 'مبادا']);

/** «اگر رستگار گفت …», «آیا او گفته است …»: nothing is said to have been said. */
export function statusOfClause(
  { tokens }: Document,
  from: number,
  to: number,
): 'hypothetical' | 'question' | null {
  for (let i = to - 1; i >= Math.max(from, to - 8); i--) {
    const key = tokens[i]?.key ?? '';
    // «در پاسخ به اینکه آیا می‌رود، گفت»: the question is over.
    if (isFiniteVerb(tokens[i]) || commas.has(key)) return null;
    if (conditions.has(key)) return 'hypothetical';
    if (key === 'آیا') return 'question';
  }
  return null;
}

const modals: ReadonlySet<string> = new Set([
  'میتوان',
  'نمیتوان',
  'بتوان',
  'نتوان',
  'باید',
  'نباید',
  'میبایست',
  'بایستی',
]);

/** Modals of which «… می‌توان به این موارد اشاره کرد: …» brings in a list. */
const impersonal: ReadonlySet<string> = new Set(['میتوان', 'نمیتوان', 'بتوان']);

/** «می‌توان آن را … قلمداد کرد», «باید … را … دانست»: the short infinitive, which nobody has done. */
export function isObligation({ tokens }: Document, { from, to, verb }: Cue): boolean {
  if (verb?.tense !== 'past' || verb.number !== 'singular') return false;
  const colon = tokens[to]?.key === ':';
  // «… که می‌توان سد ساخت و گفت: …»
  if (colon && tokens[from - 1]?.key === 'و') return false;
  for (let i = from - 1; i >= 0 && i > from - 40; i--) {
    const token = tokens[i];
    if (!token || token.key === 'که') return false;
    // «با بیان اینکه می‌توان سد ساخت، گفت: …»
    if (colon && token.key === '،') return false;
    if (modals.has(token.key)) return !colon || impersonal.has(token.key);
    if (token.lineStart) return false;
    if (
      isFiniteVerb(token) ||
      (token.kind === 'punctuation' && token.key !== '،' && token.key !== '«' && token.key !== '»')
    )
      return false;
  }
  return false;
}
