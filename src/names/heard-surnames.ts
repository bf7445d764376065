import type { Document, Mark } from '../rule';
import { isCommon } from './common-word';
import { nameEvidence } from './lexicon';
import { opensSentence, standsWithout } from './neighbours';
import { surnameTails } from './rest-of-surname';

/** «رستگار دوست | دارد»: forms of «داشتن» after which a word that may end a surname belongs to the verb. */
const has = /^(?:ن|می|نمی)?(?:دار|داشت)/u;

/** So many common words are taken from the end of a name at most. */
const mostCommon = 2;

/**
 * Shortens names that run into the sentence: where the surname stands without the common words behind it elsewhere in the text,
 * and those end no other name, they are none of the name («گروس روزهای سختی داشت … گروس گفت»).
 */
export function withoutRunOn({ tokens }: Document, found: Mark<'name'>[]): Mark<'name'>[] {
  const endings = new Map<string, number>();
  const alone = new Set<string>();
  for (const { first, end, value } of found) {
    if (value.entity !== 'person') continue;
    const last = tokens[end - 1]?.key ?? '';
    endings.set(last, (endings.get(last) ?? 0) + 1);
    if (end === first + 1) alone.add(last);
  }
  return found.map((mark) => {
    const { first, end, value } = mark;
    if (value.entity !== 'person' || endings.get(tokens[end - 1]?.key ?? '') !== 1) return mark;
    for (let to = end - 1; to > first && to >= end - mostCommon; to--) {
      const common = tokens[to];
      const surname = tokens[to - 1];
      if (!common || !surname || !isCommon(common)) return mark;
      const tail = surnameTails.has(common.key) && !has.test(tokens[to + 1]?.key ?? '');
      if (tail || (nameEvidence(common.key).place < 2 && opensSentence(tokens, common.key))) return mark;
      const given = to - 2 >= first && nameEvidence(tokens[to - 2]?.key ?? '').given >= 2;
      const named = !isCommon(surname) || given || alone.has(surname.key);
      const family = surname.key.length > 2 && nameEvidence(surname.key).given < 2;
      if (named && family && standsWithout(tokens, surname.key, common.key)) return { ...mark, end: to };
    }
    return mark;
  });
}
