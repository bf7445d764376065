import { isHonorific } from '../names/honorifics';
import { nameEvidence } from '../names/lexicon';
import { roleHeadAt } from '../names/role-heads';
import type { Document, TokenRange } from '../rule';
import { fold } from '../text/fold';
import { nameAndTitle } from './name-and-title';
import type { People } from './people';
import { personIn } from './person-in-phrase';
import { personName } from './person-name';
import { belongsToTitle, isApposedTitle, isNameOfBody, isOfGovernment } from './place-after-title';
import type { NameReference } from './reference-kinds';
import { hasFunctionWord, isBetween, opensNoName, relations } from './source-words';

/** The name in a phrase that opens with a word of office, where it is the holder's: «سخنگوی بنیاد، مینا رستگار». */
export function nameAfterOffice(document: Document, range: TokenRange, people: People): NameReference | null {
  const { tokens } = document;
  const person = personIn(document, range);
  const mark = person && pastPlace(document, range, person);
  if (!mark) return nameBehindComma(document, range);
  // «سرمربی بلژیکی‌ها»: many are no holder of an office.
  if (mark.end - mark.first === 1 && tokens[mark.first]?.text.endsWith('\u200cها')) return null;
  if (isNamesake(document, range, mark) || isNameOfBody(tokens, mark)) return null;
  if (mark.end === range.end && !namesHolder(document, range, mark, people)) return null;
  if (isOfGovernment(tokens, range.first, mark)) return null;
  // «وکیل مدافع رستگار»
  const counsel = tokens[mark.first - 1]?.key === 'مدافع' && tokens[mark.first - 2]?.key === 'وکیل';
  if (counsel || relations.has(tokens[mark.first - 1]?.key ?? '')) return null;
  return nameAndTitle(document, range, mark);
}

/**
 * «نخست‌وزیر اسرائیل رستگار», «وزیر امور خارجه رستگار»: the state or field of the office, that was taken for a first name.
 * «وزیر دفاع، اسرائیل رستگار» is one.
 */
function pastPlace({ tokens }: Document, { first }: TokenRange, mark: TokenRange): TokenRange {
  if (mark.end - mark.first < 2 || mark.first === first || isBetween(tokens[mark.first - 1]?.key))
    return mark;
  const { given, surname, place, office, known } = nameEvidence(tokens[mark.first]?.key ?? '');
  const common = known && mark.end - mark.first > 2;
  const field = given + surname === 0 && (place >= 2 || office >= 2 || common);
  return field && nameEvidence(tokens[mark.end - 1]?.key ?? '').surname > 0
    ? { first: mark.first + 1, end: mark.end }
    : mark;
}

/** Words before the name of someone dead, after whom places and bodies are called. */
const namesakes: ReadonlySet<string> = new Set(['شهید', 'شهیدان', 'مرحوم', 'شهدای'].map(fold));

/** «فرمانده پایگاه شهید رستگار», «مسئول ستاد ارتحال امام»: the dead give a body its name, and hold no office. */
function isNamesake({ tokens }: Document, title: TokenRange, name: TokenRange): boolean {
  let at = name.first - 1;
  while (at > title.first && isBetween(tokens[at]?.key)) at--;
  return namesakes.has(tokens[at]?.key ?? '') || tokens[name.first]?.key === 'امام';
}

/** Whether a name that closes a phrase with a title is the holder's, and not the place or body of the office. */
function namesHolder(document: Document, range: TokenRange, mark: TokenRange, people: People): boolean {
  const { tokens } = document;
  if (isApposedTitle(document, range)) return false;
  if (isHonorific(tokens[mark.first - 1]?.key ?? '') || !belongsToTitle(document, range, mark)) return true;
  const name = mark.end - mark.first === 1 ? personName(tokens.slice(mark.first, mark.end)) : null;
  return (
    name !== null && people.called(name).some((person) => person.names.some(({ keys }) => keys.length > 1))
  );
}

/**
 * «وزیر دفاع نیک‌آباد، روستین»: behind a title that a comma closes, one or two words that no list has, and nothing after
 * them, are who holds it. «سخنگوی حزب، جبهه و اتحادیه» and «وزیر خارجه، سریعا» are none.
 */
function nameBehindComma(document: Document, range: TokenRange): NameReference | null {
  const { tokens, marks } = document;
  const role = marks.startingAt('role', range.first);
  const first = (role?.end ?? range.first) + 1;
  const words = tokens.slice(first, range.end);
  if (!role || tokens[role.end]?.key !== '،' || words.length === 0 || words.length > mostUnknownWords)
    return null;
  const named = words.every(({ kind, key, text }, i) => {
    const { given, surname, known } = nameEvidence(key);
    const free = !marks.covering('name', first + i) && !roleHeadAt(tokens, first + i) && !opensNoName(key);
    return kind === 'word' && free && !text.endsWith('اً') && (!known || given + surname > 0);
  });
  if (!named || hasFunctionWord(tokens, { first, end: range.end })) return null;
  return nameAndTitle(document, range, { first, end: range.end });
}

/** Words of a name that no list has. */
const mostUnknownWords = 2;
