import type { TokenRange } from '../rule';
import { whoSaysSo, whoWasAsked } from './antecedent';
import { balanced } from './balanced';
import { type Complement, complementAfter } from './complement';
import { complementBefore } from './complement-before';
import { startAfter } from './content-after-verb';
import type { Cue } from './cue';
import { type Draft, draftOf } from './draft';
import { isFiniteVerb } from './finite-verb';
import { isDocument } from './floor';
import { unreadHead } from './head-of-clauses';
import { isNobodys, mayReport } from './may-report';
import { commas, terminators } from './punctuation';
import { readPostposed } from './read-postposed';
import { add, clauseOf, type Reading } from './reading';
import { namesSomeone } from './someone';
import { statusOfClause } from './status';

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
