import type { Token } from '../text/tokens';
import { words } from '../text/word-list';
import { isPlain } from './common-word';
import { nameEvidence } from './lexicon';
import { WordClass, wordClassOf } from './word-type';

/** Words that end a surname of two words: «حسینی نژاد», «کمایی پور», «زاهدی مطلق». */
export const surnameTails: ReadonlySet<string> = words(
  'زاده نژاد پور نیا فر راد مقدم اصل تبار مطلق منش پناه کیا فرد خو دوست پرست طلب آبادی',
);

/** Whether a word goes on with the name before it: the tail of a surname, or a word that the news does not use. */
export function continuesName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!isPlain(token) || token.lineStart) return false;
  if (surnameTails.has(token.key)) return true;
  if (nameEvidence(token.key).known || token.text.includes('می\u200c')) return false;
  // A word that the news does not use is the surname, where none stands yet and the clause goes on after it.
  const after = tokens[at + 1];
  return (
    after !== undefined &&
    wordClassOf(after.kind, after.key) !== WordClass.plain &&
    nameEvidence(tokens[at - 1]?.key ?? '').surname < 2
  );
}
