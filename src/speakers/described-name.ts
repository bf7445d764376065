import { closingMarks, openingMarks } from '../names/name-marks';
import type { Token } from '../text/tokens';
import { opensBody } from './source-words';
import { textOf } from './token-text';

/**
 * The name of a body that stands in marks at the end of a description, with the noun that says what it is: «خبرگزاری
 * رسمی دولت چین "سپیده"» is «خبرگزاری سپیده». Null where the words are no more than that.
 */
export function describedName(words: readonly Token[]): string | null {
  const [head] = words;
  const called = words.findIndex(({ key }, i) => key === 'به' && words[i - 1]?.key === 'موسوم');
  const opening = called > 0 ? called : words.findIndex(({ key }) => openingMarks.has(key));
  const last = called > 0 || !words.slice(opening + 1, -1).some(({ key }) => closingMarks.has(key));
  const name = words.slice(opening + 1).filter(({ kind }) => kind !== 'punctuation');
  if (!head || opening < 2 || !last || name.length === 0 || !opensBody(head.key)) return null;
  return `${head.text} ${textOf(name)}`;
}
