import { isHonorific } from '../names/honorifics';
import { nameEvidence } from '../names/lexicon';
import { roleHeadAt } from '../names/role-heads';
import type { TokenRange } from '../rule';
import type { Token } from '../text/tokens';
import { words } from '../text/word-list';
import { isPlural } from './group-words';
import { surnameOffices } from './source-words';
import { isState } from './states';

/** Offices that are held of no state: a word right behind them that no list has is a surname. */
const placeless = words('سناتور ژنرال پرزیدنت پروفسور شاهزاده');

/**
 * Where the name begins that closes a title without a comma, as is said of foreigners: «وزیر جنگ روستین», «سناتور
 * گیلفورد», «رئیس‌جمهور لبنان عون», not «نخست‌وزیر آلبانی», «پادشاه وزغ‌ها». -1 where the title has none.
 */
export function surnameBehindOffice(tokens: readonly Token[], { first, end }: TokenRange): number {
  const afterHead = first + (roleHeadAt(tokens, first)?.length ?? 1);
  const last = end - 1;
  const token = tokens[last];
  if (!surnameOffices.has(tokens[first]?.key ?? '') || last < afterHead || token?.kind !== 'word') return -1;
  const { given, surname, place, office, known } = nameEvidence(token.key);
  const before = tokens[last - 1];
  const unknown =
    !known &&
    !isPlural(token.key) &&
    !token.text.includes('\u200c') &&
    ((last === afterHead && placeless.has(tokens[first]?.key ?? '')) || isGiven(tokens, last - 1, afterHead));
  const listed = surname >= 2 && surname > given && place + office === 0 && before?.kind === 'word';
  if (!unknown && !listed) return -1;
  // «نخست‌وزیر بریتانیا کیان رستگار»: between the state and the surname stands the given name.
  const behindState =
    isState(tokens[last - 2]?.key ?? '') && before?.kind === 'word' && !isHonorific(before.key);
  const opens = isGiven(tokens, last - 1, afterHead) || (behindState && last - 2 >= afterHead);
  return opens ? last - 1 : last;
}

/** Whether a given name, or a word that no list has, stands in a title behind its head. */
function isGiven(tokens: readonly Token[], at: number, afterHead: number): boolean {
  const token = tokens[at];
  if (at < afterHead || token?.kind !== 'word') return false;
  const { given, place, office } = nameEvidence(token.key);
  return given >= 2 && place + office < given;
}
