import { nameEvidence } from '../names/lexicon';
import { isThing } from '../names/things';
import type { Document, TokenRange } from '../rule';
import { amountWords } from '../text/amount-words';
import { fold } from '../text/fold';
import { singularOfPlural } from '../text/plural-noun';
import { words } from '../text/word-list';
import { commonPersons } from './common-persons';
import { documents, statements } from './document-words';
import { quantifiers } from './group-words';

/** Nouns in «ه» that with the «ی» of «one» mean some persons or somebody: «عده‌ای», «همسایه‌ای»; those in «نده» are all persons. */
const someone = words('عده دسته رسانه فرمانده خانواده مجموعه ستاره');

/** Words for how many or which that stand for nobody without a noun; «برخی» and «همه» do. */
const needNoun: ReadonlySet<string> = new Set([
  ...amountWords('several', 'most', 'whole', 'entire'),
  ...words('نخستین اولین'),
]);

/** Which part of a text or a contest it is. */
const parts = words('دیگری دیگر مردان زنان بانوان آقایان پایانی');

/**
 * Whether the words of a source mean nobody: a number alone («سه», «۸۷», «دهم»), so many times or things («چند لحظه», «همه چیزی»),
 * one thing («نامه‌ای نوشت», «زمینه‌ای فراهم شد و گفت»).
 */
export function isNobody({ tokens, marks }: Document, { first, end }: TokenRange): boolean {
  const head = tokens[first];
  if (!head) return true;
  const number = marks.startingAt('number', first);
  if (number && number.end >= end) return true;
  const after = tokens[first + 1]?.key ?? '';
  // «نظر به اینکه …», «در بخش دیگری آمده است»
  if (head.key === 'نظر' && end - first === 1 && after === 'به') return true;
  if (head.key === 'بخش' && end - first === 2 && parts.has(after)) return true;
  if (end - first === 1) {
    if (head.key === 'یک' || needNoun.has(head.key)) return true;
    const noun = fold(/^(.+ه)\u200cای$/u.exec(head.text)?.[1] ?? '');
    const { given, surname } = nameEvidence(head.key);
    if (noun.length < 3 || given + surname > 0 || noun.endsWith('نده')) return false;
    return ![someone, commonPersons, statements, documents].some((nouns) => nouns.has(noun));
  }
  const counted = number ? number.end : quantifiers.has(head.key) ? first + 1 : first;
  const next = counted > first && counted < end ? (tokens[counted]?.key ?? '') : '';
  return (
    next !== '' &&
    (isThing(next) || isThing(next.replace(/ی$/u, '')) || isThing(singularOfPlural(next) ?? ''))
  );
}
