import { nameEvidence } from '../names/lexicon';
import type { Token } from '../text/tokens';

/** «سازمان آب نیک‌آباد (آبنیک)»: the one word in brackets behind the name of a body, which it is called by later on. */
export function shortNameAfter(tokens: readonly Token[], words: readonly Token[]): Token | null {
  const at = (words[words.length - 1]?.index ?? -2) + 1;
  const short = tokens[at + 1];
  if (tokens[at]?.key !== '(' || short?.kind !== 'word' || tokens[at + 2]?.key !== ')') return null;
  const { given, place } = nameEvidence(short.key);
  return short.key.length > 2 && given + place === 0 ? short : null;
}
