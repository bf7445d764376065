import type { TokenRange } from '../rule';
import { whoSaysSo, whoWasAsked } from './antecedent';
import { balanced } from './balanced';
import { type Complement, complementAfter } from './complement';
import { complementBefore } from './complement-before';
import type { Cue } from './cue';
import { type Draft, draftOf } from './draft';
import { isFiniteVerb } from './finite-verb';
import { firstWord, isDocument, opensNarration } from './floor';
import { unreadHead } from './head-of-clauses';
import { commas, lastClosing, laterClosing, openers, terminators } from './punctuation';
import { add, clauseOf, type Reading } from './reading';
import { relativeBefore, verbEnd } from './relative-clause';
import { requestEnd } from './requests';
import { namesSomeone } from './someone';
import { isObligation, statusOfClause } from './status';
import { subjectOf } from './subject';
import { mainClauseAfter } from './subordinate';
import { isWholeQuotation } from './whole-quotation';
import { pronouns } from './word-classes';

/** Reads a reporting verb: who is its subject, and what it brings in before or after it. */
export function readVerb(reading: Reading, cue: Cue): void {
  const { document, sentence, speech, clause, nested } = reading;
  const { verb, entry } = cue;
  if (!verb || !entry || !mayReport(reading, cue)) return;
  const following = complementAfter(document, cue, sentence.end);
  const asked = !nested && clause.subject ? null : whoWasAsked(document, sentence.paragraph, cue.from);
  if (asked) speech.endQuestion(asked.clauseFrom - 1);
  const from = asked?.clauseFrom ?? clauseOf(reading);
  const source = clause.sourceOf(cue, from, nested);
  // «از او پرسیدند که …»: nobody in particular asks.
  if (entry.sense === 'ask' && verb.number === 'plural' && !source) return;
  if ((entry.perfect || (entry.whole && (entry.text || verb.passive))) && !source) return;
  if (!source && isNobodys(reading, cue)) return;
  if (entry.document && !(source && isDocument(document, source))) return;
  const start = source && source.first >= from ? source.end : from;
  // «از X خبر داد که …», «دولت را به X متهم کرد که …»: «که» tells more of X.
  const named = following?.kind === 'ke' && (entry.takes.has('az') || entry.takes.has('rabe'));
  // «… به جرم خود اعتراف کرد، گفت»: what follows the comma is another's clause.
  const admits = entry.takes.has('bar') || entry.takes.has('be');
  const closed = admits && following?.kind === 'bare' && commas.has(document.tokens[cue.to]?.key ?? '');
  const before = named || closed || !following ? complementBefore(document, cue, start) : null;
  const after = before ? null : following;
  if (!after && !before) {
    if (!nested) readPostposed(reading, cue);
    return;
  }
  const draft = after ? startAfter(reading, cue, after, source) : nameBefore(reading, cue, before, source);
  draft.antecedent = source
    ? null
    : (asked?.range ?? antecedentOf(reading, cue) ?? unread(reading, cue, after));
  if (entry.denies) draft.status = 'denied';
  if (verb.tense === 'future') draft.status = 'hypothetical';
  else draft.status = statusOfClause(document, clause.from, cue.from) ?? draft.status;
  if (verb.passive && !source) draft.hearsay = true;
  if (!nested) clause.join(draft);
  const teller = after ? toldBy(reading, cue) : null;
  if (teller) add(reading, draftOf(cue, 'quotes/relayed', draft.type, teller)).sharedWith = draft;
  for (const relay of clause.takeRelays())
    add(reading, draftOf(relay.cue, 'quotes/relayed', draft.type, relay.source)).sharedWith = draft;
}

/** «این مسئله مطرح شد که …»: what came up, said by nobody; «بدین‌وسیله اعلام می‌دارد: …»: the writer of a letter of himself. */
function isNobodys({ document, nested, sentence }: Reading, { verb, entry, from, to }: Cue): boolean {
  // «به فهرست اضافه شد که …»: put with the others.
  if (entry?.lemma === 'اضافه کردن' && verb?.passive) return true;
  // «یادآور می‌شود، …» at the head of a sentence is the reporter's.
  if (entry?.lemma === 'یادآور شدن' && verb?.tense === 'present')
    return document.tokens[to]?.key !== ':' && firstWord(document, sentence) === from;
  if (entry?.lemma === 'مطرح کردن')
    return verb?.passive === true && !claimed.has(document.tokens[from - 1]?.key ?? '');
  const own = entry?.lemma === 'اعلام کردن' && (verb?.infinitive === 'داشتن' || verb?.infinitive === 'نمودن');
  return nested && own && verb?.tense === 'present' && verb.number === 'singular';
}

/** So many words stand between «از» and «نقل کرد» at most. */
const longestTeller = 24;

/** «سپیده از رستگار نقل کرد که …»: whose words are told on. */
function toldBy({ document }: Reading, { entry, from, verb }: Cue): TokenRange | null {
  if (entry?.lemma !== 'نقل کردن' || verb?.passive) return null;
  const { tokens } = document;
  for (let i = from - 1; i > 0 && i > from - longestTeller; i--) {
    const token = tokens[i];
    if (!token || token.lineStart || isFiniteVerb(token) || terminators.has(token.key)) return null;
    if (token.key === 'از' && namesSomeone(document, i + 1)) return balanced(document, i + 1, i + 1, from);
  }
  return null;
}

/** «این ادعا مطرح شد که …»: somebody says so. */
const claimed: ReadonlySet<string> = new Set(['ادعا', 'احتمال', 'شایعه', 'اتهام', 'فرضیه']);

/** Whether a form of the verb tells that somebody has said something. */
function mayReport({ document }: Reading, cue: Cue): boolean {
  const { verb, entry } = cue;
  if (!verb || !entry || verb.person !== 3 || verb.negative) return false;
  if (verb.tense === 'subjunctive' || isObligation(document, cue)) return false;
  // «اضافه شده بودند که»: nothing that is said is many.
  if (verb.passive && verb.number === 'plural') return false;
  // «متعهد می‌شود», «متعهد است»: the terms of an agreement; only «متعهد شد» is a word given.
  if (entry.lemma === 'متعهد شدن' && verb.tense !== 'past') return false;
  // «می‌دانست», «می‌خواست»: knew and wanted.
  if (verb.tense === 'imperfect' && entry.weak) return false;
  // «پیش‌بینی می‌شود»: the reporter's own expectation.
  return !(verb.passive && entry.active);
}

/** A plural verb without a subject inside speech: whom the same sentence names before it. */
function antecedentOf({ document, sentence, nested }: Reading, cue: Cue): TokenRange | null {
  if (!nested || cue.verb?.passive || cue.verb?.number !== 'plural') return null;
  return whoSaysSo(document, sentence.first, cue.from);
}

/** A phrase that stands where the subject does, though nothing tells who it is. */
function unread(
  { document, nested, clause }: Reading,
  cue: Cue,
  after: Complement | null,
): TokenRange | null {
  return after && !nested && !cue.verb?.passive
    ? unreadHead(document, clause.from, cue.from, cue.verb?.number === 'plural')
    : null;
}

/** «X را Y دانست», «از X خبر داد»: what is said is named before the verb. */
function nameBefore(reading: Reading, cue: Cue, before: TokenRange | null, source: TokenRange | null): Draft {
  const rule = before?.end === cue.first ? 'quotes/noun-phrase' : 'quotes/noun-object';
  const draft = add(reading, draftOf(cue, rule, 'indirect', source, { ranges: before ? [before] : [] }));
  if (!tellsMore(reading, cue)) return draft;
  draft.runsFrom = cue.to + 1;
  reading.speech.run(draft);
  return draft;
}

/** «X را راهی دانست که …»: a clause after the verb tells more of what it is called, an indefinite noun. */
function tellsMore({ document: { tokens }, sentence }: Reading, { entry, verb, first, to }: Cue): boolean {
  if (tokens[to]?.key !== 'که' || to + 1 >= sentence.end || verb?.passive) return false;
  const last = tokens[tokens[first - 1]?.key === 'دیگر' ? first - 2 : first - 1]?.key ?? '';
  return entry?.takes.has('small') === true && /..ی$/u.test(last);
}

/** What is said follows the verb: it has the floor after a colon, and else runs to the end of its clause. */
function startAfter(reading: Reading, cue: Cue, after: Complement, source: TokenRange | null): Draft {
  const { document, sentence, speech, nested } = reading;
  const closing = openers.has(document.tokens[after.start]?.key ?? '') ? closingOf(reading, after) : -1;
  const whole = closing > 0 && isWholeQuotation(document, after, closing);
  const type = after.kind === 'colon' || whole ? 'direct' : 'indirect';
  const relative = after.kind === 'bare' ? relativeBefore(document, cue) : null;
  const requests = cue.entry?.takes.has('ta') && after.kind !== 'colon';
  const requested = requests ? requestEnd(document, after.start, sentence.end) : -1;
  const outer =
    whole || after.kind === 'colon' ? -1 : mainClauseAfter(document, cue, after.start, sentence.end);
  const endsAt = whole
    ? lastClosing(document, reading.pairs, closing)
    : outer >= 0
      ? outer
      : relative
        ? verbEnd(document, after.start)
        : requested;
  const draft = draftOf(cue, `quotes/cue-${after.kind}`, type, source, { runsFrom: after.start, endsAt });
  if (after.kind === 'colon' && !nested) speech.give(draft);
  else speech.run(draft);
  return add(reading, draft);
}

/** The mark that closes what is said, in its paragraph or, of a letter or a statement, in a later one. */
function closingOf({ document, pairs, nested }: Reading, after: Complement): number {
  const closing = pairs[after.start] ?? -1;
  if (closing > 0 || after.kind !== 'colon' || nested) return closing;
  const later = laterClosing(document, pairs, after.start);
  for (let i = after.start + 1; i < later; i++) {
    // The reporter has the floor in between.
    if (!document.tokens[i]?.lineStart) continue;
    if (opensNarration(document, i, true) || pronouns.has(document.tokens[i]?.key ?? '')) return -1;
  }
  return later;
}

/** «P، S گفت.», «… P»، S گفت.»: what is said stands before its verb at the end of the sentence. */
function readPostposed(reading: Reading, cue: Cue): void {
  const { document, sentence, clause } = reading;
  const { tokens } = document;
  if (!cue.entry?.takes.has('bare') || cue.entry.weak) return;
  const after = tokens[cue.to];
  if (after && cue.to < sentence.end && !terminators.has(after.key)) return;
  for (let i = cue.from - 1; i > clause.from && i > cue.from - 10; i--) {
    if (!commas.has(tokens[i]?.key ?? '')) continue;
    const marked = tokens[i - 1]?.key === '»';
    if (!marked && !(isFiniteVerb(tokens[i - 1]) && namesSomeone(document, i + 1))) return;
    const source = subjectOf(document, i, cue.from);
    const said = { first: clause.from, end: i };
    if (source) add(reading, draftOf(cue, 'quotes/postposed', 'direct', source, { ranges: [said] }));
    return;
  }
}
