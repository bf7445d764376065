import { WordClass, wordClassOf } from '../names/word-type';
import { endsClause, isParticiple } from '../quotes/finite-verb';
import { commas } from '../quotes/punctuation';
import type { Document } from '../rule';
import { amountWords } from '../text/amount-words';
import { words } from '../text/word-list';

/** Nouns for someone without a name with the ی that «که» explains. Source: the unnamed sources of the news. */
const explained = words(
  'منبعی منابعی مقامی مقاماتی مقام‌هایی شاهدی شاهدانی افرادی فردی کسانی نفری کارشناسانی تحلیلگرانی ناظرانی رسانه‌هایی شهروندانی دیپلماتی دیپلمات‌هایی فعالانی روزنامه‌نگارانی ساکنانی',
);
/** «سه نفر که …»: nothing else tells who they are. */
const persons = words('نفر تن');
const counts: ReadonlySet<string> = new Set([
  ...amountWords('one', 'few', 'four', 'fiveToTen', 'several'),
  ...words('۲ ۳ ۴ ۵ ۶ ۷ ۸ ۹'),
]);

/** So many words has such a clause at most. */
const longestClause = 24;

/**
 * «منابعی که از طرح خبر دارند | گفتند»: past the clause that tells who is meant, which belongs to the name of someone without
 * one. After Lazard, A Grammar of Contemporary Persian: a noun whose ی points at the clause behind «که» is not told
 * without it, as «این منبع، که نخواست نامش برده شود» is. `end` where no such clause stands there.
 *
 * @param end the token after the noun.
 */
export function pastRestrictive({ tokens }: Document, end: number): number {
  const noun = tokens[end - 1]?.key ?? '';
  const counted = persons.has(noun) && counts.has(tokens[end - 2]?.key ?? '');
  if ((!counted && !explained.has(noun)) || tokens[end]?.key !== 'که') return end;
  for (let i = end + 2; i < Math.min(tokens.length, end + longestClause); i++) {
    const token = tokens[i];
    if (!token || token.lineStart) return end;
    if (commas.has(token.key)) {
      if (endsClause(tokens[i - 1])) return i;
      continue;
    }
    if (token.kind === 'punctuation') return end;
    if (!endsClause(token)) continue;
    // «افرادی که می‌گویند …»: what they say follows.
    if (wordClassOf(token.kind, token.key) === WordClass.reporting) return end;
    // «منتشر شده است», «خواستند نامشان فاش نشود،»: the auxiliary, and what the verb governs up to the comma.
    let last = i + 1;
    while (isParticiple(tokens[last - 1]) && endsClause(tokens[last])) last++;
    for (let to = last; to < Math.min(tokens.length, last + longestGoverned); to++)
      if (commas.has(tokens[to]?.key ?? '')) return endsClause(tokens[to - 1]) ? to : last;
    return last;
  }
  return end;
}

/** So many words may a verb govern behind it before the comma. */
const longestGoverned = 8;
