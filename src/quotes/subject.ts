import { organisationHeads } from '../names/organisation-heads';
import type { Document, TokenRange } from '../rule';
import type { Token } from '../text/tokens';
import { isFiniteVerb, isParticiple } from './finite-verb';
import { namesSomeone, nounPhraseEnd, persons } from './noun-phrase';
import { closers, commas, openers } from './punctuation';
import { isStatement } from './statement-nouns';
import {
  isAdverb,
  isBut,
  isConnector,
  isPreposition,
  leadsAdverbial,
  openingEnd,
  pronouns,
} from './word-classes';

/** Where the words of a clause begin, past bullets and «و», «اما», «همچنین». */
export function skipConnectors(document: Document, from: number, to: number): number {
  let at = from;
  for (; at < to; at++) {
    const token = document.tokens[at];
    if (!token) break;
    if (token.kind === 'punctuation' && !openers.has(token.key) && token.key !== '(') continue;
    if (token.key === 'ولی' ? isBut(document, at) : isConnector(token.key)) continue;
    break;
  }
  return at;
}

/** The next comma in a range, or -1. */
function commaIn(document: Document, from: number, to: number): number {
  for (let i = from; i < to; i++) if (commas.has(document.tokens[i]?.key ?? '')) return i;
  return -1;
}

/** What may follow the adverbial at the head of a clause: where the subject may stand, or -1 where there is none. */
function pastAdverbial(document: Document, at: number, to: number): number {
  const opening = openingEnd(document, at);
  if (opening > at) return opening;
  const time = document.marks.startingAt('time', at);
  if (time && time.end < to) return time.end;
  if (isAdverb(document, at)) return at + 1;
  const comma = commaIn(document, at, to);
  const head = headIn(document, at, comma < 0 ? to : comma);
  if (head >= 0) return head;
  return comma < 0 ? -1 : comma + 1;
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
  for (let step = 0; step < 8 && at < to && leadsAdverbial(document, at); step++) {
    const next = pastAdverbial(document, at, to);
    if (next < 0) return null;
    at = skipConnectors(document, next, to);
  }
  if (at >= to || leadsAdverbial(document, at)) return null;
  let first = at;
  while (first < to && isMark(document, first)) first++;
  const end = subjectEnd(document, first, to, beforeObject);
  const range = balanced(document, at, first, end);
  // «او را … دانست»: what is called something is no subject.
  if (!range || closesBracket(document, range) || tokens[range.end]?.key === 'را') return null;
  if (isPredicate(document, range)) return null;
  if (beforeObject && !namesSomeone(document, first)) {
    const after = tokens[end]?.key ?? '';
    const closed = commas.has(after) || after === 'نیز' || after === 'هم' || after === 'همچنین';
    if (!closed && !hasOrganisation(document, first, range.end)) return null;
  }
  return range;
}

/** «خواسته ما این است که …»: a clause of its own, and nobody. */
function isPredicate({ tokens }: Document, { end }: TokenRange): boolean {
  const last = tokens[end - 1]?.key;
  return (last === 'این' || last === 'آن') && tokens[end]?.key === 'است' && tokens[end + 1]?.key === 'که';
}

/** Where the subject that begins here ends, without adverbs («رئیس مجلس همچنین») and without the object after it. */
function subjectEnd(document: Document, first: number, to: number, beforeObject: boolean): number {
  const { tokens } = document;
  let end = nounPhraseEnd(document, first, to, beforeObject);
  if (beforeObject) {
    for (let i = first + 1; i < end; i++) if (isStatement(tokens[i]?.key ?? '')) end = i;
    if (tokens[end]?.key === 'را') end = groupEnd(document, first, end);
  }
  while (end > first + 1 && isLoose(document, end - 1)) end--;
  return end;
}

/** «کارشناسان آرامش را شکننده می‌دانند»: a group and its adjectives, where at least one word of an object follows. */
function groupEnd({ tokens }: Document, first: number, ra: number): number {
  if (!persons.has(tokens[first]?.key ?? '') || !isPlural(tokens[first]?.key ?? '')) return ra;
  let end = first + 1;
  while (end < ra - 1 && tokens[end]?.key.endsWith('ی')) end++;
  return end < ra ? end : ra;
}

const loose: ReadonlySet<string> = new Set('همچنین نیز هم البته سپس بارها حتی تاکنون'.split(' '));

/** An adverb that can be no part of a name: «بامداد» and «صبح» are names of papers too. */
const isLoose = ({ tokens }: Document, at: number): boolean =>
  loose.has(tokens[at]?.key ?? '') || tokens[at]?.text.endsWith('اً') === true;

const isPlural = (key: string): boolean => key.endsWith('ان') || key.endsWith('ات') || key.endsWith('ها');

/** A bracket closes in the phrase that opened before it: the words are the end of an aside, and no subject. */
function closesBracket({ tokens }: Document, { first, end }: TokenRange): boolean {
  let open = 0;
  for (let i = first; i < end; i++) {
    if (tokens[i]?.key === '(') open++;
    else if (tokens[i]?.key === ')' && --open < 0) return true;
  }
  return false;
}

/** The phrase without marks around it, but with both of a pair where one of them stands inside («رستگار»، وزیر). */
export function balanced(document: Document, at: number, from: number, to: number): TokenRange | null {
  const { tokens } = document;
  let first = from;
  let end = to;
  while (first < end && isMark(document, first)) first++;
  let opened = 0;
  while (end > first && isMark(document, end - 1)) {
    if (closers.has(tokens[end - 1]?.key ?? '')) {
      opened = 0;
      for (let i = first; i < end - 1; i++) {
        if (openers.has(tokens[i]?.key ?? '')) opened++;
        else if (closers.has(tokens[i]?.key ?? '')) opened--;
      }
      if (opened > 0) break;
    }
    end--;
  }
  if (first >= end) return null;
  for (let i = first; i < end - 1; i++) {
    if (openers.has(tokens[i]?.key ?? '')) break;
    if (!closers.has(tokens[i]?.key ?? '')) continue;
    if (first > at && openers.has(tokens[first - 1]?.key ?? '')) first--;
    break;
  }
  return { first, end };
}

/**
 * The subject of the last clause before a verb, where the sentence has clauses before it that are not its own
 * («دلیلش اعلام نشد ولی رستگار گفت»): someone who is named after a finite verb, or after «ولی».
 */
export function lastSubject(document: Document, from: number, to: number): TokenRange | null {
  const { tokens } = document;
  for (let i = to - 1; i > from; i--) {
    const here = isBut(document, i) || (tokens[i]?.key === 'که' && closesMain(tokens[i - 1]));
    if (!here && !isFiniteVerb(tokens[i])) continue;
    // «… صادر شد که وزارتخانه گفت»; in «… رخ داد که … بازگشت، گفت» the verb is of the main clause again.
    const within = !here && tokens[i + 1]?.key === 'که' && !commas.has(tokens[to - 1]?.key ?? '');
    const start = within ? i + 2 : i + 1;
    if (skipConnectors(document, start, to) >= to) return null;
    const subject = subjectOf(document, start, to, true);
    if (subject && namesSomeone(document, skipMarks(document, subject.first))) return subject;
    // «… رسید، اما سپینود گفت»: after «اما» whatever stands alone before the verb is its subject.
    const alone = isBut(document, i) ? subjectOf(document, i + 1, to) : null;
    return alone && alone.end >= to && to - alone.first <= 3 ? alone : null;
  }
  return null;
}

/** «این در حالی است که رستگار …», «… منتشر کرده که رستگار …». */
const closesMain = (token: Token | undefined): boolean => token?.key === 'است' || isParticiple(token);

function skipMarks(document: Document, at: number): number {
  let first = at;
  while (isMark(document, first)) first++;
  return first;
}

const inDocuments: ReadonlySet<string> = new Set(
  'گزارشها خبرها کتاب روایت حدیث قرآن سوره آیه شکایت نظرسنجی پژوهش تحقیق مطالعه تفاهمنامه اساسنامه یادداشتی مقالهای مقدمه بیانیه گزارش نامه پیام اطلاعیه حکم متن خبر مقاله توییت توییتی یادداشت اعلامیه قطعنامه دادخواست کیفرخواست پست نوشته خلاصه گزارشی بیانیهای نامهای پیامی اطلاعیهای ابلاغیه بخشنامه قانون سند'.split(
    ' ',
  ),
);

const parts: ReadonlySet<string> = new Set(
  'بخشی بخش قسمتی قسمت بخشهایی فرازی ادامه پایان ابتدای آغاز متن خلاصه مقدمه'.split(' '),
);

/** «در بیانیه وزارت نیرو آمده است», «از سوی بانک اعلام شد»: who says it where the verb has no subject of its own. */
export function documentOrAgent(document: Document, from: number, to: number, last = to): TokenRange | null {
  const { tokens } = document;
  for (let i = from; i < Math.min(to, last) - 1; i++) {
    const key = tokens[i]?.key ?? '';
    let at = i + 1;
    if (key === 'در') {
      // «در بخشی از این بیانیه», «در ادامه گزارش».
      if (parts.has(tokens[at]?.key ?? '')) {
        const of = tokens[at + 1]?.key === 'دیگری' ? at + 2 : at + 1;
        const inner = tokens[of]?.key === 'از' ? of + 1 : at + 1;
        if (inDocuments.has(tokens[inner]?.key ?? '') || tokens[inner]?.key === 'این') at = inner;
      }
      const noun = tokens[at]?.key ?? '';
      const named = inDocuments.has(noun) || (noun === 'این' && inDocuments.has(tokens[at + 1]?.key ?? ''));
      if (!named && !(noun === 'بخش' && tokens[at + 1]?.key === 'دیگری')) continue;
    } else if (key === 'از' && (tokens[at]?.key === 'سوی' || tokens[at]?.key === 'طرف')) at++;
    else if (key !== 'توسط') continue;
    return balanced(document, at, at, nounPhraseEnd(document, at, to, key !== 'در'));
  }
  return null;
}

function hasOrganisation(document: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (document.marks.covering('name', i)?.value.entity === 'organisation') return true;
    if (organisationHeads.has(document.tokens[i]?.key ?? '')) return true;
  }
  return false;
}

function isMark(document: Document, at: number): boolean {
  const key = document.tokens[at]?.key ?? '';
  return (
    openers.has(key) ||
    closers.has(key) ||
    commas.has(key) ||
    key === ':' ||
    key === '-' ||
    key === '–' ||
    key === '('
  );
}

/** A pronoun, person or title after the adverbial at the head of a clause that is not part of it. */
function headIn(document: Document, from: number, to: number): number {
  const { tokens, marks } = document;
  for (let i = from + 1; i < to; i++) {
    const before = tokens[i - 1]?.key ?? '';
    if (isPreposition(before) || before === 'و' || isStatement(before)) continue;
    if (pronouns.has(tokens[i]?.key ?? '')) {
      if (leadsAdverbial(document, i + 1) || i + 1 >= to) return i;
      continue;
    }
    const name = marks.startingAt('name', i);
    if (name?.value.entity === 'person' && marks.covering('role', i - 1) === undefined) {
      // «در دیدار با رستگار»: governed by what stands before; «در ادامه این نشست رستگار»: not.
      const end = nounPhraseEnd(document, i, to, true);
      if (end >= to || leadsAdverbial(document, end)) return i;
      const whole = nounPhraseEnd(document, i, to, false);
      if (whole >= to || leadsAdverbial(document, whole)) return i;
    }
  }
  return -1;
}

/** «… وی گفت»: the pronoun right before an active verb is its subject, whatever stands before it. */
export function pronounBefore(document: Document, from: number, to: number): TokenRange | null {
  const { tokens } = document;
  let at = to - 1;
  while (at > from && isAdverb(document, at)) at--;
  if (at < from || !pronouns.has(tokens[at]?.key ?? '')) return null;
  const before = tokens[at - 1];
  const free = at === from || before?.kind === 'punctuation' || isFiniteVerb(before);
  return free ? { first: at, end: at + 1 } : null;
}

export function hasObject(document: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (document.tokens[i]?.key === 'را') return true;
  return false;
}

/** «در این بیانیه … افزوده است»: only where the clause opens with the document. */
export function inDocument(document: Document, from: number, to: number): TokenRange | null {
  const at = skipConnectors(document, from, to);
  return document.tokens[at]?.key === 'در' ? documentOrAgent(document, at, to, at + 3) : null;
}
