import type { Document, Mark } from '../rule';
import { nameEvidence } from './lexicon';
import { isCommon, surnameTails } from './person-extent';

/** «رستگار دوست | دارد»: forms of «داشتن» after which a word that may end a surname belongs to the verb. */
const has = /^(?:ن|می|نمی)?(?:دار|داشت)/u;

/** Whether the word stands at the head of a sentence, as a surname does: «داوری گفت». */
const opensSentence = (tokens: Document['tokens'], key: string): boolean =>
  tokens.some(
    (token, at) => token.key === key && (token.lineStart || tokens[at - 1]?.kind === 'punctuation'),
  );

/**
 * Shortens names that run into the sentence: where the surname stands without the common word behind it elsewhere in the text,
 * and that word ends no other name, it is none of the name («گروس روزهای سختی داشت … گروس گفت»).
 */
export function withoutRunOn({ tokens }: Document, found: Mark<'name'>[]): Mark<'name'>[] {
  const endings = new Map<string, number>();
  for (const { end, value } of found) {
    const last = tokens[end - 1]?.key ?? '';
    if (value.entity === 'person') endings.set(last, (endings.get(last) ?? 0) + 1);
  }
  return found.map((mark) => {
    const { first, end, value } = mark;
    const last = tokens[end - 1];
    if (value.entity !== 'person' || end - first < 2 || !last || !isCommon(last)) return mark;
    const surname = tokens[end - 2]?.key ?? '';
    const { given } = nameEvidence(surname);
    const heard = given < 2 && surname.length > 2 && (endings.get(surname) ?? 0) > 0;
    const tail = surnameTails.has(last.key) && !has.test(tokens[end]?.key ?? '');
    const runsOn = heard && !tail && endings.get(last.key) === 1 && !opensSentence(tokens, last.key);
    return runsOn ? { ...mark, end: end - 1 } : mark;
  });
}
