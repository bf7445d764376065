import { organisationHeads } from '../names/organisation-heads';
import type { Document, TokenRange } from '../rule';
import { balanced, skipMarks } from './balanced';
import { skipConnectors } from './connectors';
import { pastAdverbial } from './past-adverbial';
import { commas } from './punctuation';
import { namesSomeone, startsPerson } from './someone';
import { subjectEnd } from './subject-end';
import { pronounIn } from './subject-pronoun';
import { isSurnameOfText } from './surname';
import { leadsAdverbial } from './word-classes';

/** «به گزارش سازمان صنعت، معدن و تجارت؛ مینا رستگار گفت»: where the person begins behind the last «؛»; -1 where none does. */
function personAfterSemicolon(document: Document, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) {
    const key = document.tokens[i]?.key;
    if (key === '؛' || key === ';') return i + 1 < to && startsPerson(document, i + 1) ? i + 1 : -1;
  }
  return -1;
}

/**
 * The noun phrase that is the subject of the clause `[from, to)`: the first one that no preposition governs, with the
 * title beside it and its appositives; a relative clause after it is left out. Null where there is none.
 *
 * @param beforeObject the clause has an object before its verb («رستگار تورم را ریشه فقر دانست»), so that a phrase that
 *   is nobody is the object and not the subject.
 */
export function subjectOf(
  document: Document,
  from: number,
  to: number,
  beforeObject = false,
): TokenRange | null {
  const { tokens } = document;
  let at = skipConnectors(document, from, to);
  const person = personAfterSemicolon(document, at, to);
  if (person > at && (leadsAdverbial(document, at) || !namesSomeone(document, at))) at = person;
  // «… گفت: «همان‌طور که رستگار گفته …»»: the mark opens speech, and no name.
  const inMarks = skipMarks(document, at);
  if (inMarks > at && inMarks < to && leadsAdverbial(document, inMarks)) at = inMarks;
  for (let step = 0; step < 8 && at < to && leadsAdverbial(document, at); step++) {
    const next = pastAdverbial(document, at, to);
    if (next < 0) return null;
    at = skipConnectors(document, next, to);
  }
  if (at >= to || leadsAdverbial(document, at)) return null;
  const first = skipMarks(document, at, to);
  const end = subjectEnd(document, first, to, beforeObject);
  if (end <= first) return null;
  const range = balanced(document, at, first, end);
  // «او را … دانست»: what is called something is no subject.
  if (!range || closesBracket(document, range) || tokens[range.end]?.key === 'را') return null;
  if (isPredicate(document, range) || addresses(document, range)) return null;
  const pronoun = pronounIn(document, range);
  if (pronoun > first && at > from) return { first: pronoun, end: pronoun + 1 };
  if (beforeObject && !namesSomeone(document, first)) {
    const after = tokens[end]?.key ?? '';
    const closed =
      commas.has(after) || after === 'نیز' || after === 'هم' || after === 'همچنین' || after === 'حتی';
    if (!closed && !hasOrganisation(document, first, range.end))
      return isSurnameOfText(document, first) ? { first, end: first + 1 } : null;
  }
  return range;
}

/** «خواسته ما این است که …»: a clause of its own, and nobody. */
function isPredicate({ tokens }: Document, { end }: TokenRange): boolean {
  const last = tokens[end - 1]?.key;
  return (last === 'این' || last === 'آن') && tokens[end]?.key === 'است' && tokens[end + 1]?.key === 'که';
}

const addressed: ReadonlySet<string> = new Set(['تو', 'شما', 'من', 'ما']);

/** «برادر، جانم فدای تو»: a comma and then you or me is somebody's speech, and no appositive. */
function addresses({ tokens }: Document, { first, end }: TokenRange): boolean {
  const comma = tokens.slice(first, end).findIndex(({ key }) => commas.has(key));
  if (comma < 0) return false;
  for (let i = first + comma; i < end; i++) if (addressed.has(tokens[i]?.key ?? '')) return true;
  return false;
}

/** A bracket closes in the phrase that opened before it: the words are the end of an aside, and no subject. */
function closesBracket({ tokens }: Document, { first, end }: TokenRange): boolean {
  let open = 0;
  for (let i = first; i < end; i++) {
    if (tokens[i]?.key === '(') open++;
    else if (tokens[i]?.key === ')' && --open < 0) return true;
  }
  return false;
}

function hasOrganisation(document: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (document.marks.covering('name', i)?.value.entity === 'organisation') return true;
    if (organisationHeads.has(document.tokens[i]?.key ?? '')) return true;
  }
  return false;
}

/** Whether an object with «را» stands in a range. */
export function hasObject(document: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (document.tokens[i]?.key === 'را') return true;
  return false;
}
