import type { Document, Mark } from '../rule';
import { isCode } from './code-number';
import { isFixedPhrase } from './fixed-phrases';
import { isListNumber } from './list-number';
import { isSeason } from './season-years';
import { vagueWords } from './vague-amounts';

/** Whether a number is part of a code, a name, a list's own numbering or a time, and so no figure. */
export function isNoFigure(document: Document, number: Mark<'number'>): boolean {
  return (
    document.marks.covering('time', number.first) !== undefined ||
    document.marks.covering('time', number.end - 1) !== undefined ||
    // «صدها هزار», «چند صد»: only part of a vague amount.
    vagueWords.has(document.tokens[number.first - 1]?.key ?? '') ||
    isFixedPhrase(document, number) ||
    (number.value.written === 'digits' &&
      (isCode(document, number) || isListNumber(document, number) || isSeason(document, number)))
  );
}
