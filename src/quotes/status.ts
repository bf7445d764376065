import type { Document } from '../rule';

const conditions: ReadonlySet<string> = new Set(['اگر', 'چنانچه', 'شاید', 'کاش', 'مبادا']);

/** «اگر رستگار گفت …», «آیا او گفته است …»: nothing is said to have been said. */
export function statusOfClause(
  { tokens }: Document,
  from: number,
  to: number,
): 'hypothetical' | 'question' | null {
  for (let i = Math.max(from, to - 8); i < to; i++) {
    const key = tokens[i]?.key ?? '';
    if (conditions.has(key)) return 'hypothetical';
    if (key === 'آیا') return 'question';
  }
  return null;
}
