import { adverbs } from '../names/beside-names';
import { nameEvidence } from '../names/lexicon';
import { roleHeadAt } from '../names/role-heads';
import type { Document, TokenRange } from '../rule';
import { fold } from '../text/fold';
import type { Token } from '../text/tokens';
import { hasFunctionWord } from './source-words';

/** The longest names of persons in the press have five words. */
export const mostNameWords = 5;

/** A source that is one given name goes on to the surname after it, which no list knows. */
export function withSurname({ tokens }: Document, range: TokenRange, start: number): TokenRange {
  const next = tokens[start + 1];
  if (range.end - start !== 1 || next?.kind !== 'word' || next.lineStart) return range;
  if (nameEvidence(tokens[start]?.key ?? '').given < 2) return range;
  const surname = nameEvidence(next.key).surname > 0 || /(?:ی|زاده|پور|نیا|فر|نژاد|راد)$/u.test(next.key);
  return surname && !hasFunctionWord(tokens, { first: start + 1, end: start + 2 })
    ? { first: range.first, end: start + 2 }
    : range;
}

/** Where a name ends that opens a longer phrase with given names: «محسن رستگار پایان کار …» is one and a surname. */
export function givenEnd(tokens: readonly Token[], start: number, end: number): number {
  let at = start;
  while (at < end && (nameEvidence(tokens[at]?.key ?? '').given >= 2 || (at > start && isGodly(tokens[at]))))
    at++;
  return at > start && end - at > 2 ? at + 1 : start;
}

/** «حشمت الله», «جلال الدین»: the second half of a given name written apart. */
const isGodly = (token: Token | undefined): boolean => token?.key === 'الله' || token?.key === 'الدین';

/** Where the name that starts here ends: at a mark of punctuation, or at the title after it. */
export function nameEnd({ tokens }: Document, start: number, limit: number): number {
  let end = start;
  while (end < limit) {
    const token = tokens[end];
    if (!token || token.kind === 'punctuation' || roleHeadAt(tokens, end) || endsName(token)) break;
    end++;
  }
  return end;
}

/** A verb written to its noun («مطرح‌کرد»), or a noun that says who somebody is. */
const endsName = (token: Token): boolean =>
  /\u200c(?:کرد|کردند|شد|شدند|داد|دادند|گفت|داشت|است|اند)$/u.test(token.text) ||
  namesEnder.has(token.key) ||
  adverbs.has(token.key);
const namesEnder: ReadonlySet<string> = new Set(
  'درباره پیرامون راجع ظرف طی درحاشیه درابتدا درابتدای درپایان درمورد درجریان درادامه درخصوص درپی درجمع دراین درپاسخ درواکنش درگفتگو درگفت‌وگو ملقب معروف موسوم مشهور حدود حالا چندبار بهترین قاطعانه داور علامت خبر توجه لحظاتی ساعاتی یکی اشاره همسر سخنگوی اسطوره ستاره پیشکسوت قهرمان کاپیتان ملی‌پوش فعال موضعی چهارشنبه پنجشنبه شنبه یکشنبه دوشنبه سه‌شنبه جمعه شامگاه ظهر صبح عصر شب'
    .split(' ')
    .map(fold),
);
