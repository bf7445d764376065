import { numerals } from '../numbers/numeral-words';
import type { Document, Mark } from '../rule';
import type { Token } from '../text/tokens';

const listMarks: ReadonlySet<string> = new Set(['-', '–', ')', '.', '_', ':', '/']);

/** How many words the second team's name may have. */
const longestTeam = 7;
/** «پیکان: ۳ شاهین آبی: ۲»: the results of a list, a name and a figure twice. `end` is where the first figure ends. */
function isResult(tokens: readonly Token[], end: number): boolean {
  for (let at = end; at <= end + longestTeam; at++) {
    const token = tokens[at];
    if (!token || token.lineStart) return false;
    if (token.key === ':') {
      const second = tokens[at + 1];
      if (at === end || !second || second.lineStart) return false;
      const after = tokens[at + 2];
      const closes = !after || after.lineStart || after.kind === 'number';
      return closes && (second.kind === 'number' || numerals.has(second.key));
    }
    if (token.kind !== 'word') return false;
  }
  return false;
}

/** «۱ـ آیا»: the repaired text has no kashida, the reader's own has. */
const hasKashida = ({ raw, map }: Document, { start, key }: Token): boolean =>
  raw[map.toSource(start, 'start') + key.length] === 'ـ';

/** «۱- », «۲) », «۳. », «۴ـ » at the head of a line, and a lone figure in brackets. */
export function isListNumber(document: Document, { first, end, value }: Mark<'number'>): boolean {
  const { tokens } = document;
  const token = tokens[first];
  const after = tokens[end];
  if (!token || value.digits === null) return false;
  if (token.lineStart && (!after || after.lineStart || hasKashida(document, token))) return true;
  if (tokens[first - 1]?.key === ':' && isResult(tokens, end)) return true;
  if (token.lineStart && after && listMarks.has(after.key) && tokens[end + 1]?.kind !== 'number') return true;
  return tokens[first - 1]?.key === '(' && after?.key === ')' && value.digits.length <= 2;
}
