import { honorificEnd } from '../names/honorifics';
import type { AttributionValue, Document, TokenRange } from '../rule';
import { fold } from '../text/fold';
import { tokenAt } from '../text/token-at';
import type { Cast } from './cast';
import type { Entity } from './entity';
import type { Focus } from './focus';
import { personName } from './person-name';
import { isOther } from './pointed-persons';
import { titleOf } from './title';

/** Words that join a clause to one before it, whose subject it keeps: «… آمد و آن را درست خواند». */
const joining: ReadonlySet<string> = new Set(
  ['و', 'اما', 'ولی', 'بلکه', 'نیز', 'هم', 'همچنین', 'سپس'].map(fold),
);
/** What stands before the words that are told and belongs to the verb: «و از آن خبر داد», «و بر «آن» تأکید کرد». */
const governing: ReadonlySet<string> = new Set(['از', 'به', 'بر', 'با', '«', '"', '“'].map(fold));
/** The longest name with its title that is looked for there. */
const longestHead = 6;

/** Whether a rule reads what is told before its verb: «X را Y دانست», «X را رد کرد». */
export const isNamedBefore = (rule: string | undefined): boolean =>
  rule === 'quotes/noun-phrase' || rule === 'quotes/noun-object';

/**
 * Where what is told before its verb («X را Y دانست») has taken in the subject: in news the subject stands before the
 * object, and is left out only where «و» joins the verb to a clause before it. The words that the subject opens, or
 * null where none is hidden.
 */
export function hiddenSubject(
  { tokens }: Document,
  { source, content }: AttributionValue,
  rule: string | undefined,
): TokenRange | null {
  if (source || !isNamedBefore(rule)) return null;
  const first = tokenAt(tokens, content[0]?.start ?? 0);
  let before = first - 1;
  while (governing.has(tokens[before]?.key ?? '')) before--;
  if (joining.has(tokens[before]?.key ?? '') && !tokens[before + 1]?.lineStart) return null;
  return { first, end: Math.min(first + longestHead, tokenAt(tokens, (content[0]?.end ?? 0) - 1)) };
}

/** Who of those that have spoken is named by the name or office that opens some words; null where none is. */
export function namedAtHead(
  { document: { tokens, marks }, people }: Cast,
  { first, end }: TokenRange,
  level: Focus,
): Entity | null {
  const role = marks.startingAt('role', first);
  if (role) {
    const [office] = titleOf(tokens.slice(role.first, role.end)).offices;
    const { person } = level;
    return person && office && !isOther(person, office.head) ? person : null;
  }
  const start = honorificEnd(tokens, first);
  for (let at = end; at > start; at--) {
    const name = personName(tokens.slice(start, at));
    const [person, another] = name ? people.called(name) : [];
    if (person && !another && level.hasSpoken(person)) return person;
  }
  return null;
}
