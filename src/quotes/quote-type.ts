import { nameEvidence } from '../names/lexicon';
import type { Document, TokenRange } from '../rule';
import type { QuoteType } from '../schema/quote';
import { hasVerb } from './finite-verb';

/** Words before marks that hold a name: «سامانه «…»», «موسوم به «…»», «به نام «…»». */
const naming: ReadonlySet<string> = new Set(
  (
    'نام نامهای عنوان عناوین موسوم معروف سامانه سامانههای شبکه روزنامه نشریه خبرگزاری سایت پایگاه هفتهنامه مجله کتاب فیلم سریال نمایش نمایشگاه جشنواره همایش ' +
    'نشست نشستها برنامه طرح پویش کارزار پروژه نیروگاه شرکت گروه حزب منطقه شهر روستا کشتی کشتیهای موشک موشکهای زیردریایی پهپاد عملیات بیانیه سند قانون کنوانسیون جاده'
  ).split(' '),
);

/**
 * How a content that no colon brings in is told: in marks from end to end with a verb in it (`direct`), with words of the
 * speaker's in marks (`mixed`), or in the reporter's words alone. Names in marks are no words of a speaker's.
 *
 * @param pairs for each mark that opens a quotation the one that closes it, see `pairMarks`
 */
export function typeOf(
  document: Document,
  pairs: Int32Array,
  type: QuoteType,
  ranges: readonly TokenRange[],
): QuoteType {
  if (type !== 'indirect') return type;
  let marked = false;
  for (const { first, end } of ranges) {
    const wrapping = pairs[first - 1] ?? -1;
    if (ranges.length === 1 && (wrapping === end || wrapping === end + 1) && hasVerb(document, first, end))
      return 'direct';
    for (let i = first - 1; i < end; i++) {
      const closing = pairs[i] ?? -1;
      if (closing <= i) continue;
      marked ||= isQuoted(document, i, closing);
      i = closing;
    }
  }
  return marked ? 'mixed' : type;
}

/** Whether marks hold words of a speaker's: no name, and no single word that the language does not know. */
function isQuoted({ tokens, marks }: Document, opening: number, closing: number): boolean {
  const before = tokens[opening - 1]?.key ?? '';
  const named = before === 'به' ? (tokens[opening - 2]?.key ?? '') : before;
  const kind = tokens[opening + 1]?.kind;
  if (naming.has(named) || (kind !== 'word' && kind !== 'number')) return false;
  if (marks.covering('name', opening + 1) || marks.covering('role', opening + 1)) return false;
  const first = nameEvidence(tokens[opening + 1]?.key ?? '');
  return first.given < 2 && (closing - opening > 2 || first.known);
}
