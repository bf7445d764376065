import { honorificEnd } from '../names/honorifics';
import { isKnownBody } from '../names/known-bodies';
import { nameEvidence } from '../names/lexicon';
import { organisationHeads } from '../names/organisation-heads';
import type { Document } from '../rule';
import { words } from '../text/word-list';
import { commas } from './punctuation';
import { demonstratives, isBarePlural, isOneOfPeople, namesSomeone } from './someone';
import { subjectEnd } from './subject-end';
import { leadsAdverbial, pronouns } from './word-classes';

/** Where whoever is named here ends: with the mark of the name or title, and else before an adverbial or the verb. */
export function headEnd(document: Document, first: number, to: number): number {
  const { tokens, marks } = document;
  if (pronouns.has(tokens[first]?.key ?? '')) return first + 1;
  const role = marks.startingAt('role', first);
  const name = marks.startingAt('name', honorificEnd(tokens, role?.end ?? first));
  const bare = !role && name?.end === first + 1 && organisationHeads.has(tokens[first]?.key ?? '');
  // «وزارت دفاع این | کشور»
  if (name && name.value.entity !== 'place' && !bare)
    return tokens[name.end - 1]?.key === 'این' ? name.end + 1 : name.end;
  if (role) return role.end;
  for (let end = Math.min(to, first + 3); end > first; end--) if (isKnownBody(tokens, first, end)) return end;
  if (standsAlone(document, first, to)) return first + 1;
  const someone =
    isOneOfPeople(document, first) || namesSomeone(document, first) || powers.has(tokens[first]?.key ?? '');
  if (!someone || name?.value.entity === 'place') return first;
  const pointed = demonstratives.has(tokens[first]?.key ?? '');
  // «این آژانس نگرانی خود را …», «این مقام آمریکایی طرحی را …»
  if (pointed) return /.{3}ی$/u.test(tokens[first + 2]?.key ?? '') ? first + 3 : first + 2;
  // «دادگاه این دفاع را …»
  if (pointers.has(tokens[first + 1]?.key ?? '') && organisationHeads.has(tokens[first]?.key ?? ''))
    return first + 1;
  const end = subjectEnd(document, first, to, true);
  return isClosed(document, end, to) ? end : first;
}

const plurals = /.{3}(?:ان|های|ین|ات)$/u;

/** One word that is the name of a place or, as far as the lists tell, of a person, with another phrase after it. */
function standsAlone(document: Document, first: number, to: number): boolean {
  const { tokens } = document;
  const word = tokens[first];
  if (word?.kind !== 'word' || word.key.length < 3) return false;
  const next = tokens[first + 1];
  const opens = next?.kind === 'number' || others.has(next?.key ?? '') || isClosed(document, first + 1, to);
  if (!opens) return false;
  const { given, surname, place, office, known } = nameEvidence(word.key);
  const mark = document.marks.startingAt('name', first);
  const isPlace = mark?.value.entity === 'place' && mark.end === first + 1;
  if (isPlace || (place > 1 && given + surname === 0)) return true;
  // «کاراپتیان این اتهام را …»: foreign surnames are in no list.
  return (
    place + office === 0 &&
    (surname > 1 || (!known && others.has(next?.key ?? '') && !plurals.test(word.key)))
  );
}

const powers = words('حکومت رژیم دولت حزب جنبش سفارت');
const pointers: ReadonlySet<string> = new Set(['این', 'آن']);
/** Words that begin a phrase of their own. */
const others = words('این آن او وی آنها خود هرگونه همه که');

/** Whether a phrase ends here: before a comma, an adverbial or the verb. */
const isClosed = (document: Document, end: number, to: number): boolean =>
  end >= to || commas.has(document.tokens[end]?.key ?? '') || leadsAdverbial(document, end);

/** One person or body is not many, and many are not one. */
export function agrees({ tokens, marks }: Document, first: number, plural: boolean): boolean {
  const key = tokens[first]?.key ?? '';
  const many = key === 'آنها' || key === 'آنان' || isBarePlural(key) || plurals.test(key);
  if (!plural) return !many || marks.startingAt('name', first) !== undefined;
  return many && marks.startingAt('name', honorificEnd(tokens, first)) === undefined;
}
