import type { Document, Mark } from '../rule';

const codeSigns: ReadonlySet<string> = new Set(['#', '@', '_', '.', '\\', '=', '[', '﴿', '{']);
const joints: ReadonlySet<string> = new Set(['-', '–', '/', '_']);

/** Digits that touch letters or signs («CX-7», «۱+۵», «کووید-۱۹»), begin with 0, or go on in groups (a card, a telephone). */
export function isCode({ tokens, marks }: Document, { first, end, value }: Mark<'number'>): boolean {
  const token = tokens[first];
  const before = tokens[first - 1];
  const after = tokens[end];
  if (!token) return false;
  const digits = value.digits ?? '';
  // Eight digits and more without a mark to group them are a telephone or a card, but for round sums.
  if (digits.length > 7 && !digits.endsWith('000')) return true;
  if ((digits.length > 1 && digits[0] === '0') || digits.length > 12) return true;
  // «بخشنامه شماره ۶۷۵/۵۴۷۸۹»
  if (before?.key === 'شماره' && (value.value ?? 0) % 1 !== 0) return true;
  if (before && !token.spaceBefore) {
    if (before.kind === 'latin') return true;
    const head = tokens[first - 2];
    if (codeSigns.has(before.key)) return true;
    const joined = head !== undefined && !before.spaceBefore;
    if (before.key === '+') return joined && head.kind === 'number';
    if (joined && joints.has(before.key) && (head.kind === 'word' || head.kind === 'latin')) return true;
  }
  const weighs = tokens[first - 1]?.key === 'وزن';
  if (
    after &&
    !after.spaceBefore &&
    ((after.key === '+' && !weighs) || after.key === '_' || after.key === '﴾')
  )
    return true;
  // Three and more runs of digits in a row.
  const run = (step: number, from: number): number => {
    let count = 0;
    for (let at = from; count < 4; at += step) {
      const one = tokens[at];
      if (!one) break;
      if (one.kind === 'number') count++;
      else if (!(one.key === '-' || one.key === '–')) break;
    }
    return count;
  };
  if (marks.startingAt('number', first) && run(1, end) + run(-1, first - 1) >= 2) return true;
  return false;
}
