import { isHonorific } from '../names/honorifics';
import type { Document, TokenRange } from '../rule';
import { fold } from '../text/fold';
import { nameAndTitle } from './name-and-title';
import type { People } from './people';
import { personIn } from './person-in-phrase';
import { personName } from './person-name';
import { belongsToTitle, isApposedTitle, isNameOfBody, isOfGovernment } from './place-after-title';
import type { NameReference } from './reference-kinds';
import { isBetween, relations } from './source-words';

/** The name in a phrase that opens with a word of office, where it is the holder's: «سخنگوی بنیاد، مینا رستگار». */
export function nameAfterOffice(document: Document, range: TokenRange, people: People): NameReference | null {
  const { tokens } = document;
  const mark = personIn(document, range);
  if (!mark) return null;
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
