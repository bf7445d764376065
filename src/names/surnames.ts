import type { Document, Mark } from '../rule';
import { honorificEnd } from './honorifics';
import { nameEvidence } from './lexicon';
import { WordClass, wordClassOf } from './word-type';

/**
 * Surnames that stand alone in a text that has given the full name: «عباس رستگار … رستگار افزود». A surname that is
 * also a common word needs a verb of saying or a comma after it, or an honorific before.
 */
export function surnameMarks(
  { tokens }: Document,
  found: readonly Mark<'name'>[],
  labels: Uint8Array,
): Mark<'name'>[] {
  const surnames = new Set<string>();
  const covered = new Uint8Array(tokens.length);
  /** A bit for each surname's number: of most words it tells without a look at their letters that they are none. */
  let bits = 0;
  for (const { first, end, value } of found) {
    covered.fill(1, first, end);
    const last = tokens[end - 1];
    if (value.entity === 'person' && end > first + 1 && last?.kind === 'word' && last.key.length > 2) {
      surnames.add(last.key);
      bits |= 1 << (last.word & 31);
    }
  }
  if (surnames.size === 0) return [];
  const alone: Mark<'name'>[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || (bits & (1 << (token.word & 31))) === 0) continue;
    if (covered[i] || labels[i] !== 0 || !surnames.has(token.key)) continue;
    const after = tokens[i + 1];
    const afterClass = after && !after.lineStart ? wordClassOf(after.kind, after.key) : WordClass.edge;
    const calledSo =
      nameEvidence(token.key).surname >= 2 ||
      (i > 0 && honorificEnd(tokens, i - 1) === i) ||
      ((token.lineStart || tokens[i - 1]?.kind === 'punctuation') &&
        (afterClass === WordClass.reporting ||
          afterClass === WordClass.colon ||
          afterClass === WordClass.comma));
    if (calledSo)
      alone.push({
        kind: 'name',
        first: i,
        end: i + 1,
        value: { entity: 'person' },
        rule: 'names/surname-heard-before',
      });
  }
  return alone;
}
