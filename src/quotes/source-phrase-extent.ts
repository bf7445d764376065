import { isKnownMedium } from '../names/known-bodies';
import { nameEvidence } from '../names/lexicon';
import { organisationHeads } from '../names/organisation-heads';
import { roleHeadAt } from '../names/role-heads';
import { isSuperlative } from '../names/superlative';
import type { Document } from '../rule';
import type { Sentence } from '../text/sentences';
import { beforePredicate } from './before-predicate';
import { complementAfter } from './complement';
import { complementBefore } from './complement-before';
import type { Cue } from './cue';
import { isFiniteVerb } from './finite-verb';
import { nounPhraseEnd } from './noun-phrase';
import { commas, dashes } from './punctuation';
import { sourceBreak } from './source-breaks';
import { pastTail } from './source-tail';
import { leadsAdverbial } from './word-classes';

/** Whether a verb later in the sentence says something. */
export function saysLater(document: Document, cues: readonly Cue[], k: number, sentence: Sentence): boolean {
  for (let i = k + 1; i < cues.length; i++) {
    const cue = cues[i];
    if (cue?.family !== 'verb' || cue.verb?.person !== 3 || cue.verb.negative) continue;
    if (complementAfter(document, cue, sentence.end)) return true;
    if (complementBefore(document, cue, cues[k]?.to ?? sentence.first)) return true;
  }
  return false;
}

/** A source phrase speaks for its own clause: up to a semicolon. -1 where none stands there. */
export function semicolonIn(document: Document, from: number, to: number): number {
  for (let i = from; i < to; i++) if (document.tokens[i]?.key === '؛') return i;
  return -1;
}

const numbered: ReadonlySet<string> = new Set(
  'منطقه ناحیه شماره شعبه حوزه فاز کانال شبکه سامانه عربی'.split(' '),
);

/** Where the source of a phrase ends, before the clause that it runs into where no comma closes it. */
export function sourcePhraseEnd(document: Document, cue: Cue, limit: number, credits: boolean): number {
  const { tokens } = document;
  const end = readEnd(document, cue, limit, credits);
  if (commas.has(tokens[end]?.key ?? '')) return end;
  const cut = sourceBreak(document, cue.to, end);
  return cut < end || end >= limit ? cut : pastTail(document, cue.to, end, limit);
}

/**
 * Where the source of a phrase ends. A comma close by closes it («طبق گفته بامداد پست، …»); what is credited ends at
 * the first comma, for what follows is no appositive of an agency («به گزارش ایسنا، مینا رستگار …»).
 */
function readEnd(document: Document, cue: Cue, limit: number, credits: boolean): number {
  const { tokens } = document;
  const named = nounPhraseEnd(document, cue.to, limit, true);
  // «شهرداری منطقه ۶»
  const whole =
    tokens[named]?.kind === 'number' && numbered.has(tokens[named - 1]?.key ?? '') ? named + 1 : named;
  // «از نظر کارشناسان نیک‌آباد واجد اهمیت است»
  const before = beforePredicate(document, cue.to, whole, limit);
  const end = before > cue.to ? before : whole;
  if (credits) {
    // «به گزارش کُرد پرس»: the first word of the name looks like a verb.
    if (isKnownMedium(`${tokens[cue.to]?.key}${tokens[cue.to + 1]?.key}`)) return cue.to + 2;
    for (let i = cue.to + 1; i < end; i++) if (commas.has(tokens[i]?.key ?? '')) return i;
    return pastDashes(document, end, limit);
  }
  // «به نظر کارشناسان بهترین کار، …»: a superlative begins a phrase of its own.
  for (let i = cue.to + 1; i < end; i++) if (isSuperlative(tokens[i]?.key ?? '')) return i;
  const joined = tokens[end]?.key === 'و' ? document.marks.startingAt('name', end + 1) : undefined;
  if (joined && joined.end <= limit && commas.has(tokens[joined.end]?.key ?? '')) return joined.end;
  for (let i = cue.to + 1; i <= end; i++) {
    const dealers = tokens[i]?.key === 'و' ? tradesEnd(document, i, limit) : i;
    if (dealers > end) return dealers;
  }
  const field = fieldEnd(document, cue.to, end, limit);
  if (field > end) return field;
  const seat = seatEnd(document, cue.to, end, limit);
  if (seat > 0) return seat;
  for (let i = end; i < Math.min(limit, end + 3); i++) {
    const token = tokens[i];
    if (commas.has(token?.key ?? '')) return token?.key === '،' ? i : end;
    if (token?.kind !== 'word' || leadsAdverbial(document, i) || isFiniteVerb(token)) break;
    if (token.key === 'که' || token.key === 'و' || document.marks.startingAt('name', i)) break;
  }
  return end;
}

/** Nouns for those who do or deal in something, as the unions of them are called: «فروشندگان و سازندگان پارچه». */
const trades = /(?:ندگان|داران|گران|کاران|چیان|سازان|فروشان|گذاران)$/u;
/** An item of goods has one word or two. */
const longestGoods = 2;

/**
 * «اتحادیه صنف فروشندگان | و سازندگان پارچه، چرم و کیف نیک‌آباد»: past the second of two trades and the goods they deal in, which
 * commas and a last «و» set apart, and the place behind them; `and` where no two trades stand.
 */
function tradesEnd({ tokens, marks }: Document, and: number, limit: number): number {
  const [first, second] = [tokens[and - 1]?.key ?? '', tokens[and + 1]?.key ?? ''];
  if (!trades.test(first) || !trades.test(second)) return and;
  let at = and + 2;
  let last = at;
  for (;;) {
    let words = 0;
    while (at < limit && words < longestGoods && tokens[at]?.kind === 'word' && tokens[at]?.key !== 'و') {
      at++;
      words++;
    }
    if (words === 0) return last;
    const joined = tokens[last - 1]?.key === 'و';
    const key = tokens[at]?.key ?? '';
    // Behind the last «و» stand the last goods, and a place perhaps.
    if (joined || (key !== 'و' && !commas.has(key))) {
      const place = marks.startingAt('name', last + 1);
      return place?.value.entity === 'place' ? place.end : last + 1;
    }
    if (commas.has(key) && !listGoesOn(tokens, at + 1, limit)) return at;
    last = ++at;
  }
}

/** Whether another item and its comma or «و» follow here. */
function listGoesOn(tokens: Document['tokens'], from: number, limit: number): boolean {
  for (let i = from + 1; i < Math.min(limit, from + longestGoods + 1); i++)
    if (tokens[i]?.key === 'و' || commas.has(tokens[i]?.key ?? '')) return true;
  return false;
}

/** So many words has what «و» joins to the name of a body at most, and an item of a list. */
const longestField = 10;
const longestItem = 3;

/**
 * «بنا بر اعلام پژوهشکده آب و خاک دانشگاه نیک‌آباد، …»: past what «و» joins to the name of a body, up to the comma that
 * closes it; `end` where none does, or where the comma is one of a list.
 */
function fieldEnd(document: Document, from: number, end: number, limit: number): number {
  const { tokens } = document;
  if (tokens[end]?.key !== 'و' || !organisationHeads.has(tokens[from]?.key ?? '')) return end;
  for (let i = end + 1; i < Math.min(limit, end + longestField); i++) {
    const token = tokens[i];
    if (commas.has(token?.key ?? '')) {
      return i > end + 1 && !isItem(document, i + 1, limit) ? i : end;
    }
    if (token?.kind !== 'word' || leadsAdverbial(document, i) || isFiniteVerb(token)) return end;
    if (token.key === 'که' || token.key === 'را' || roleHeadAt(tokens, i) !== null) return end;
  }
  return end;
}

/** Whether an item of a list begins here: a word or two before another comma or «و». */
function isItem({ tokens }: Document, at: number, limit: number): boolean {
  for (let i = at + 1; i < Math.min(limit, at + longestItem); i++)
    if (tokens[i]?.key === '،' || tokens[i]?.key === 'و') return true;
  return false;
}

/** So many words stand between the end of a body's known name and its place at most, and at least. */
const longestSeat = 4;
const shortestSeat = 2;

/**
 * «به گفته اتاق نیک‌آباد بهای نان …», «بنا بر اعلام شرکت کنترل کیفیت هوای نیک‌آباد شاخص …»: the name of a body ends with its
 * place, where the clause goes on without a comma. -1 where no place stands there.
 */
function seatEnd(document: Document, from: number, end: number, limit: number): number {
  const { tokens, marks } = document;
  if (!organisationHeads.has(tokens[from]?.key ?? '') || commas.has(tokens[end]?.key ?? '')) return -1;
  for (let i = from + 1; i < Math.min(limit, end + longestSeat); i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || isFiniteVerb(token) || leadsAdverbial(document, i)) return -1;
    if (token.key === 'و' || token.key === 'که' || token.key === 'را' || marks.startingAt('role', i))
      return -1;
    if (nameEvidence(token.key).place === 0) continue;
    const past = marks.startingAt('name', i)?.end ?? i + 1;
    const next = tokens[past];
    if (past === end || next?.kind !== 'word' || next.key === 'و' || leadsAdverbial(document, past))
      return -1;
    return past < end || past - end > shortestSeat ? past : -1;
  }
  return -1;
}

/** The longest rest of a credit: «به گزارش خبرنگار «سپیده» در نیک‌آباد، …». */
const longestRest = 10;

/** Where what is credited begins: past the comma that closes the credit, if nobody is named before it. */
export function creditedFrom(document: Document, end: number, limit: number): number {
  const { tokens, marks } = document;
  for (let i = end; i < Math.min(limit, end + longestRest); i++) {
    const token = tokens[i];
    if (commas.has(token?.key ?? '')) return i + 1;
    if (token?.lineStart || isFiniteVerb(token)) break;
    // «به گزارش سپیده از کمیته امداد امام خمینی، …»: the name of a body goes on.
    if (tokens[i]?.key === 'امام' && marks.covering('name', i - 1)?.value.entity === 'organisation') continue;
    const name = marks.startingAt('name', i);
    // «به گزارش خبرنگار بامداد از نیک‌سرا، «مینا رستگار»»: a place that looks like a name.
    if (name && tokens[i - 1]?.key === 'از' && commas.has(tokens[name.end]?.key ?? '')) continue;
    if (marks.startingAt('role', i) || name?.value.entity === 'person') return i - end <= 2 ? i : end;
  }
  return end;
}

/** «به گزارش خبرگزاری اهل بیت(ع) ـ ابنا ـ رستگار …»: the agency's short name between dashes. */
function pastDashes({ tokens }: Document, end: number, limit: number): number {
  let at = end;
  while (at < end + 4 && (tokens[at]?.key === ')' || tokens[at]?.key === '(' || tokens[at]?.key === 'ع'))
    at++;
  // A dash that is a kashida leaves no mark.
  if (tokens[at - 1]?.key === ')' && isKnownMedium(tokens[at]?.key ?? '')) return at + 1;
  if (!dashes.has(tokens[at]?.key ?? '') || !dashes.has(tokens[at + 2]?.key ?? '') || at + 3 > limit)
    return end;
  return at + 2;
}

/** Where the last clause before a token begins, past a finite verb and what joins the clauses. */
export function lastClauseStart({ tokens }: Document, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--)
    if (isFiniteVerb(tokens[i]) || (i > from && tokens[i]?.key === 'که')) return i + 1;
  return from;
}

/** Where a relative clause ends: at the comma after its verb. */
export function relativeEnd(document: Document, from: number, to: number): number {
  const { tokens } = document;
  for (let i = from + 1; i < to; i++) if (commas.has(tokens[i]?.key ?? '')) return i;
  return from;
}
