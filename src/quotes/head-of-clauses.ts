import type { Document, TokenRange } from '../rule';
import { words } from '../text/word-list';
import { skipMarks } from './balanced';
import { agrees, headEnd } from './clause-head-end';
import { skipConnectors } from './connectors';
import { endsClause } from './finite-verb';
import { nounPhraseEnd } from './noun-phrase';
import { closers, commas } from './punctuation';
import { isAdverb, isBut, leadsAdverbial, openingEnd } from './word-classes';

/** So many clauses before its own a verb takes its subject from. */
const mostClauses = 4;

/**
 * Whoever stands at the head of the clause of a verb, or of the clauses before it that «و» or a comma joins to it
 * («رستگار این خبر را رد کرد و گفت», «بامداد که در راه مانده، گفت»), where the object or an adverbial between hides the
 * subject. Null where nobody is named there.
 */
export function headOfClauses(
  document: Document,
  from: number,
  to: number,
  plural: boolean,
): TokenRange | null {
  const { tokens } = document;
  let end = to;
  for (let step = 0; step < mostClauses; step++) {
    const start = clauseBefore(document, from, end);
    const head = headOf(document, start, to, plural);
    if (head) return head;
    // «مقامی که … گفت», «گفت که … و …»: another's clause.
    if (start <= from || tokens[start - 1]?.key === 'که') return null;
    end = start - 1;
  }
  return null;
}

/**
 * The phrase at the head of the clause of a verb, or of the one before that «و» joins to it, of which nothing tells that
 * it is someone: the verb is its, whoever spoke before. Null where the subject is left out.
 */
export function unreadHead(document: Document, from: number, to: number, plural: boolean): TokenRange | null {
  const { tokens } = document;
  let end = to;
  for (let step = 0; step < mostClauses; step++) {
    const start = clauseBefore(document, from, end);
    // «در پاسخ به اینکه … می‌رسد، گفت»: a clause that hangs on another tells nothing of the subject.
    if (start > from && tokens[start - 1]?.key === 'که') return null;
    const first = pastAdverbials(document, start, end);
    if (first < 0) return null;
    if (first < end) {
      const last = nounPhraseEnd(document, first, end, false);
      const after = tokens[last]?.key ?? '';
      const object = after === 'را' || after === ')' || last <= first || opensAnother(document, last, to);
      return object || !agrees(document, first, plural) ? null : { first, end: last };
    }
    if (start <= from) return null;
    end = start - 1;
  }
  return null;
}

/** Where the clause begins that ends before a token: past a verb and the «و», «که», «اما» or comma after it. */
function clauseBefore(document: Document, from: number, end: number): number {
  const { tokens } = document;
  for (let i = end - 1; i > from; i--) {
    const key = tokens[i]?.key ?? '';
    if (key !== 'و' && key !== 'که' && !isBut(document, i) && !commas.has(key)) continue;
    if (isBut(document, i) || endsClause(tokens[closers.has(tokens[i - 1]?.key ?? '') ? i - 2 : i - 1]))
      return i + 1;
  }
  return from;
}

const spans = words('ساعتی ساعاتی دقایقی لحظاتی روزی هفته‌ای ماهی چندی مدتی');
const before = words('پیش قبل بعد');

/** What comes after an object, one of several, or the end of an aside. */
const stops: ReadonlySet<string> = new Set(['را', 'و', 'یا', ')']);

/** Who stands at the head of the clause that begins at `start`, past its adverbials. */
function headOf(document: Document, start: number, to: number, plural: boolean): TokenRange | null {
  const { tokens } = document;
  const first = pastAdverbials(document, start, to);
  if (first < 0 || first >= to) return null;
  const end = headEnd(document, first, to);
  const after = tokens[end]?.key ?? '';
  if (end <= first || end > to || stops.has(after)) return null;
  if (opensAnother(document, end, to)) return null;
  return agrees(document, first, plural) ? { first, end } : null;
}

const closing = words('تاکنون');

/** «بامداد می‌بارد، همان طور که رستگار پیش‌بینی کرده بود»: the verb is of a clause that «که» opens behind the phrase. */
function opensAnother({ tokens }: Document, end: number, to: number): boolean {
  for (let i = to - 1; i > end && !endsClause(tokens[i]); i--) if (tokens[i]?.key === 'که') return true;
  return false;
}

/** Where a clause goes on past the adverbials at its head: its end, if nothing else stands there; -1 where they do not end. */
export function pastAdverbials(document: Document, start: number, to: number): number {
  let at = skipConnectors(document, start, to);
  for (let step = 0; step < 6 && at < to && leadsAdverbial(document, at); step++) {
    const next = pastOne(document, at, to);
    if (next < 0) return -1;
    at = skipConnectors(document, next, to);
  }
  if (at < to && leadsAdverbial(document, at)) return -1;
  return skipMarks(document, at, to);
}

/** Past one adverbial at the head of a clause; -1 where its end cannot be told. */
function pastOne(document: Document, at: number, to: number): number {
  const { tokens, marks } = document;
  if (spans.has(tokens[at]?.key ?? '') && before.has(tokens[at + 1]?.key ?? '')) return at + 2;
  const opening = openingEnd(document, at);
  if (opening > at) return opening;
  const governed = tokens[at]?.key === 'در' ? at + 1 : at;
  const time = marks.startingAt('time', at) ?? marks.startingAt('time', governed);
  if (time && time.end < to) return time.end;
  if (isAdverb(document, at)) return at + 1;
  for (let i = at; i < to; i++) {
    // «از آغاز جنگ تاکنون | دولت …»
    if (closing.has(tokens[i]?.key ?? '')) return i + 1;
    if (tokens[i]?.key === 'که' || endsClause(tokens[i])) return -1;
    if (commas.has(tokens[i]?.key ?? '')) return i + 1;
  }
  return -1;
}
