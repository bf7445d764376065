import { nameEvidence } from '../names/lexicon';
import type { Document } from '../rule';
import { fold } from '../text/fold';

const zero = fold('صفر');

/** Whether a number that counts persons opens here: «چهار مقام»; «صفر» before a surname is a given name. */
export function isCounted({ tokens, marks }: Document, at: number): boolean {
  if (!marks.startingAt('number', at)) return false;
  const { surname, known } = nameEvidence(tokens[at + 1]?.key ?? '');
  return tokens[at]?.key !== zero || (known && surname === 0);
}
