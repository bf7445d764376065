import { isHonorific } from '../names/honorifics';
import { roleHeadAt } from '../names/role-heads';
import { isSuperlativeOrLast } from '../names/superlative';
import type { Document, TokenRange } from '../rule';
import { fold } from '../text/fold';
import { isLearnedOffice } from './learned-office';
import { titleIn } from './name-and-title';
import type { People } from './people';
import { personName } from './person-name';
import { belongsToTitle, isApposedTitle, isOfGovernment } from './place-after-title';
import type { NameReference, TitleReference } from './reference-kinds';
import { opensBody, relations, staff } from './source-words';
import { surnameBehindOffice } from './surname-behind-office';
import { titleBetween } from './title';

/** Surnames of persons known in the article have this many words at most. */
const mostSurnameWords = 3;

const notHolders: ReadonlySet<string> = new Set(['امام', 'ره', '(', 'و', 'شهید'].map(fold));
const ordinals: ReadonlySet<string> = new Set(['نخستین', 'اولین', 'دومین'].map(fold));
const counsel = fold('وکیل');

/** A title that stands for its holder, with or without a name after it that only the article knows. */
export function titleReference(
  document: Document,
  range: TokenRange,
  people: People,
): TitleReference | NameReference | null {
  const { tokens } = document;
  const indefinite = tokens[range.first]?.key === 'یک';
  const first = indefinite ? range.first + 1 : range.first;
  // «قاضی دادگاه»: a word of respect that is an office here.
  // «ستاد فرماندهی» is a body, though «سرتیپ ستاد» is a rank.
  const rank = tokens[first]?.key ?? '';
  const ranked =
    (isHonorific(rank) && !opensBody(rank) && opensBody(tokens[first + 1]?.key ?? '')) ||
    isLearnedOffice(document, { first, end: range.end });
  // «نخستین مربی رستگار»: whose first coach it is.
  // «بالاترین مقام نظامی آمریکا»
  const opener = tokens[first]?.key ?? '';
  const ordinal =
    (ordinals.has(opener) || isSuperlativeOrLast(opener)) && roleHeadAt(tokens, first + 1) !== null;
  if (!ranked && !ordinal && !roleHeadAt(tokens, first) && !document.marks.startingAt('role', first))
    return null;
  // «خبرنگار», «خبرنگار ما»: whoever asks or reports, and no office of anyone named.
  if (staff.has(tokens[first]?.key ?? '')) return null;
  // «یک مقام ارشد دولت رستگار» has no name.
  const nameless = indefinite || ordinal || isApposedTitle(document, { first, end: range.end });
  const surnamesFrom = nameless ? range.end : Math.max(first + 1, range.end - mostSurnameWords);
  for (let from = surnamesFrom; from < range.end; from++) {
    // «ستاد ارتحال امام», «وکیل مینا و احمد رستگار»: no holders.
    if (notHolders.has(tokens[from]?.key ?? '') || tokens[first]?.key === counsel) continue;
    // «معاون رستگار»: whose deputy it is.
    if (relations.has(tokens[from - 1]?.key ?? '')) continue;
    // «نماینده ویژه دولت رستگار»: whose government it is.
    if (isOfGovernment(tokens, first, { first: from, end: range.end })) continue;
    // What the title itself takes in is no surname: «رئیس مجلس شورای اسلامی».
    if (document.marks.covering('role', from)) continue;
    if (belongsToTitle(document, range, { first: from, end: range.end }) && range.end - from > 1) continue;
    const words = tokens.slice(from, range.end);
    const name = personName(words);
    const [person, another] = name ? people.called(name) : [];
    if (name && person && !another && person.names.some(({ keys }) => keys.length > 1))
      return { by: 'name', name, title: titleIn(document, first, from), words, sure: true };
  }
  const closing = nameless ? -1 : surnameBehindOffice(tokens, { first, end: range.end });
  const unheard = closing < 0 ? null : personName(tokens.slice(closing, range.end));
  if (unheard) {
    const words = tokens.slice(closing, range.end);
    return { by: 'name', name: unheard, title: titleIn(document, first, closing), words, sure: true };
  }
  const words = tokens.slice(first, range.end);
  return { by: 'title', title: titleBetween(tokens, first, range.end), words, indefinite };
}
