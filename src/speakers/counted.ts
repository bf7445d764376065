import { nameEvidence } from '../names/lexicon';
import type { Document } from '../rule';
import { fold } from '../text/fold';

const zero = fold('صفر');

/** Whether a number opens here, and so no name: «چهار مقام», «سومین عضو»; «صفر» and «اولی» before a surname are given names. */
export function opensNumber({ tokens, marks }: Document, at: number): boolean {
  if (!marks.startingAt('number', at) || marks.startingAt('name', at)?.value.entity === 'person')
    return false;
  const { surname, known } = nameEvidence(tokens[at + 1]?.key ?? '');
  return tokens[at]?.key !== zero || (known && surname === 0);
}

/** Whether a number that counts persons opens here: «چهار مقام»; «سومین عضو» is one. */
export const isCounted = (document: Document, at: number): boolean =>
  opensNumber(document, at) && document.marks.startingAt('number', at)?.value.form !== 'ordinal';
