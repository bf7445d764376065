import type { Document } from '../rule';
import type { Sentence } from '../text/sentences';
import { words } from '../text/word-list';
import { complementAfter } from './complement';
import { complementBefore } from './complement-before';
import type { Cue } from './cue';
import { endsClause, isFiniteVerb, isModal, isParticiple } from './finite-verb';
import { closers, commas, openers } from './punctuation';
import { isWished } from './subjunctive';
import { told } from './told';
import { isBut, leadsAdverbial } from './word-classes';

/** The finite verb that a frame leans on: «با بیان اینکه …، گفت», «با اشاره به اینکه …، بر لزوم … تأکید کرد». */
export function partnerOf(
  document: Document,
  cues: readonly Cue[],
  k: number,
  sentence: Sentence,
): Cue | null {
  const from = cues[k]?.to ?? sentence.first;
  let last: Cue | null = null;
  for (let i = k + 1; i < cues.length; i++) {
    const cue = cues[i];
    if (!cue) break;
    if (cue.family === 'frame' && document.tokens[cue.from - 1]?.key === 'و') return last ?? cue;
    if (cue.family !== 'verb' || cue.verb?.person !== 3) continue;
    const after = complementAfter(document, cue, sentence.end);
    if (after?.kind === 'colon') return cue;
    if (after || commas.has(document.tokens[cue.from - 1]?.key ?? '')) last = cue;
    else if (!last && closedBefore(document, from, cue.from) && complementBefore(document, cue, from))
      last = cue;
  }
  return last;
}

/** Whether a finite verb and a comma after it close the frame before this token. */
function closedBefore(document: Document, from: number, to: number): boolean {
  return clauseEnd(document, from, to) >= 0;
}

/** The first comma after a finite verb, or -1; in marks that the frame opens with there is none. */
function clauseEnd({ tokens }: Document, from: number, to: number): number {
  let first = from + 1;
  if (openers.has(tokens[from]?.key ?? '')) {
    while (first < to && !closers.has(tokens[first]?.key ?? '')) first++;
    if (first === to) first = from + 1;
    else if (commas.has(tokens[first + 1]?.key ?? '')) return first + 1;
  }
  for (let i = first; i < to; i++)
    if (commas.has(tokens[i]?.key ?? '') && endsClause(tokens[i - 1])) return i;
  return -1;
}

/** Past stems that stand after «خواهد». */
const afterFuture: ReadonlySet<string> = new Set([
  'خواهد',
  'خواهند',
  'خواهیم',
  'خواهم',
  'نخواهد',
  'نخواهند',
  'نخواهیم',
  'نخواهم',
]);

/**
 * What a frame says ends at the comma before its main verb, else with its last finite verb, where an adverbial of the
 * main clause follows that («… ندارد در ادامه گفت»); without a main verb at the first comma after a verb.
 */
export function frameEnd(document: Document, cue: Cue, partner: Cue | null, sentenceEnd: number): number {
  const { tokens } = document;
  const limit = partner ? partner.from : sentenceEnd;
  const spoken = partner !== null && tokens[partner.to]?.key === ':';
  if (!spoken) {
    // «با اشاره به اینکه …، گفت که …»: the comma right before the verb.
    const said = partner && tokens[partner.to]?.key === 'که' && commas.has(tokens[limit - 1]?.key ?? '');
    if (said && endsClause(tokens[limit - 2])) return limit - 1;
    const comma = clauseEnd(document, cue.to, limit);
    if (comma >= 0) return comma;
    // «با طرح این ادعا که آب هست کار را ادامه داد»: no verb of the main clause says anything.
    for (let i = cue.to + 1; !partner && i < limit; i++)
      if (isFiniteVerb(tokens[i]) && !isDuty(document, i) && !tokens[i + 1]?.key.startsWith('وگو'))
        return afterFuture.has(tokens[i]?.key ?? '') ? i + 2 : i + 1;
  }
  // «با بیان اینکه …، به … اشاره کرد و گفت»: the main clause has a verb before its reporting verb.
  if (spoken && tokens[limit - 1]?.key === 'و' && isFiniteVerb(tokens[limit - 2])) {
    const comma = clauseEnd(document, cue.to, limit);
    if (comma >= 0) return comma;
    // «با اشاره به اینکه آب هست بر لزوم … تأکید کرد و گفت»: without a comma, at the first verb.
    for (let i = cue.to + 1; i < limit - 2; i++)
      if (isFiniteVerb(tokens[i]) && !isModal(tokens[i]) && tokens[i + 1]?.key !== 'و')
        return afterFuture.has(tokens[i]?.key ?? '') ? i + 2 : i + 1;
  }
  for (let i = limit - 1; i > cue.to; i--) {
    const key = tokens[i]?.key ?? '';
    if (commas.has(key)) return i;
    if (isParticiple(tokens[i]) && i === limit - 1) return limit;
    if (!isFiniteVerb(tokens[i])) continue;
    // «… هستند که …», «تلاش این است تا …»: the clause goes on.
    const next = tokens[i + 1]?.key;
    if (next === 'که' || next === 'تا') return limit;
    const wished = isDuty(document, i) ? lastWished(document, i + 1, limit) : i;
    if (wished < 0) return limit;
    const end = wished + (afterFuture.has(key) ? 2 : 1);
    return !partner || end >= limit || leadsAdverbial(document, end) ? Math.min(end, limit) : limit;
  }
  return limit;
}

/** What is, where what is wished for follows: «لازم است …», «قرار بود …». */
const needs = words('لازم ممکن قرار بهتر ضروری شایسته مقرر');

/** «باید», «لازم است»: the verb that closes the clause is yet to come. */
const isDuty = ({ tokens }: Document, at: number): boolean =>
  isModal(tokens[at]) || needs.has(tokens[at - 1]?.key ?? '');

/** The last verb that is wished for among the tokens `[from, to)`, or -1. */
function lastWished({ tokens }: Document, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (isWished(tokens[i]?.key ?? '')) return i;
  return -1;
}

/** «… در پایان گفت», «… به خبرنگار ما گفت»: adverbials of the main verb that no noun phrase holds. */
const closing: ReadonlySet<string> = new Set([
  'ادامه',
  'پایان',
  'خاتمه',
  'خبرنگار',
  'خبرنگاران',
  'ما',
  'گفتوگو',
  'گفتگو',
  'پاسخ',
]);

/** So many words stand between a noun frame and its main verb at most. */
const longestNounFrame = 60;

/** «با تأکید بر حرف‌هایی که راست باشند گفت»: past a clause that tells more of the noun, where its verb ends the frame. */
function relativeClauseEnd(document: Document, that: number, limit: number): number {
  const { tokens } = document;
  for (let i = that + 1; i < limit; i++) {
    if (!isFiniteVerb(tokens[i])) continue;
    const closes = i + 1 === limit || commas.has(tokens[i + 1]?.key ?? '') || leadsAdverbial(document, i + 1);
    return closes ? i + 1 : that;
  }
  return that;
}

/** Where the noun phrase of a frame ends («با تأکید بر لزوم …، گفت»), or -1 where its main verb says nothing. */
export function nounFrameEnd(document: Document, cue: Cue, partner: Cue | null): number {
  const { tokens } = document;
  if (!partner || partner.from - cue.to > longestNounFrame) return -1;
  for (let i = cue.to; i < partner.from; i++) {
    const key = tokens[i]?.key ?? '';
    const next = tokens[i + 1]?.key ?? '';
    const adverbial =
      (key === 'در' && closing.has(next)) || (key === 'به' && (closing.has(next) || told.has(next)));
    if (key === 'که') return relativeClauseEnd(document, i, partner.from);
    if (commas.has(key) || adverbial || isBut(document, i) || isFiniteVerb(tokens[i])) return i;
  }
  return partner.from;
}
