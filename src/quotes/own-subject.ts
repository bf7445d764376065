import { honorificEnd } from '../names/honorifics';
import { isKnownBody } from '../names/known-bodies';
import { isOnesOwn } from '../names/ones-own';
import { isManyThings } from '../names/things';
import type { Document, TokenRange } from '../rule';
import { endsAsPeople } from '../text/plural-noun';
import { words } from '../text/word-list';
import type { Cue } from './cue';
import type { ComplementForm } from './cue-entry';
import { endsClause, isFiniteVerb } from './finite-verb';
import { isDocument } from './floor';
import { pastAdverbials } from './head-of-clauses';
import { nounPhraseEnd } from './noun-phrase';
import { closers, commas, terminators } from './punctuation';
import { longestClause, reachesVerb } from './reaches-verb';
import { isBarePlural, namesSomeone } from './someone';
import { isInNumber, notSubjects } from './subject-number';
import { isBut, pronouns } from './word-classes';

/**
 * «رستگار پیگیر پرونده است و مدیران سازمان اعتقاد دارند …», «این سخن گفته شد که کاویانی پیش‌تر وعده داده بود …»:
 * a clause is closed by its finite verb, and whoever stands between it and the next verb is the subject of that verb,
 * whoever was the subject before. Null where the clause of the cue leaves its subject out, or nothing tells that the
 * words there are a noun phrase.
 *
 * @param from where the clauses of the sentence begin that are looked through
 */
export function ownSubject(document: Document, from: number, cue: Cue): TokenRange | null {
  const { tokens } = document;
  if (cue.verb?.passive || cue.entry?.text || cue.entry?.perfect) return null;
  const joint = jointBefore(document, from, cue.from);
  if (joint < 0 || isInFrame(document, from, joint)) return null;
  // «سد را ساخت و بر همکاری با نیک‌آباد، سازمان آب تأکید کرد»: what the cue takes before it stands there.
  const taken = complementForms.get(tokens[joint + 1]?.key ?? '');
  if (taken && cue.entry?.takes.has(taken)) return null;
  let at = pastAdverbials(document, joint + 1, cue.from);
  if (at >= 0 && because.has(tokens[at]?.key ?? '')) at = pastAdverbials(document, at + 1, cue.from);
  if (at < 0 || at >= cue.from || notSubjects.has(tokens[at]?.key ?? '')) return null;
  const end = nounPhraseEnd(document, at, cue.from, false);
  if (end <= at || tokens[end - 1]?.key === 'و' || !reachesVerb(document, at, end, cue.from)) return null;
  const known = namesSomeone(document, at);
  if (!known && !(end === cue.from && isNominal(document, at, end, cue))) return null;
  return isInNumber(document, { first: at, end }, cue) ? { first: at, end } : null;
}

const complementForms: ReadonlyMap<string, ComplementForm> = new Map([
  ['بر', 'bar'],
  ['از', 'az'],
  ['به', 'be'],
]);

/** «زیرا سازمان هشدار داده», «چراکه …» */
const because = words('زیرا چراکه چون');
/** The «و», «یا», «که», «اما» or comma before the clause of a verb, behind the finite verb of another clause; -1 where none is. */
function jointBefore(document: Document, from: number, to: number): number {
  const { tokens } = document;
  for (let i = to - 1; i > from + 1 && i > to - longestClause; i--) {
    const key = tokens[i]?.key ?? '';
    if (key === ':' || terminators.has(key)) return -1;
    const joins = key === 'و' || key === 'یا' || key === 'که' || commas.has(key) || isBut(document, i);
    if (joins) {
      const last = closers.has(tokens[i - 1]?.key ?? '') ? i - 2 : i - 1;
      // «در گفت و گو با بامداد»
      const talk = key === 'و' && tokens[last]?.key === 'گفت';
      if (endsClause(tokens[last]) && !talk) return i;
    }
    if (isFiniteVerb(tokens[i])) return -1;
  }
  return -1;
}

/** «با بیان اینکه آب کم شده و مردم …»: the clauses that a preposition governs hold no subject of the main verb. */
function isInFrame({ tokens }: Document, from: number, joint: number): boolean {
  if (commas.has(tokens[joint]?.key ?? '')) return false;
  for (let i = joint - 1; i >= from && i > joint - 2 * longestClause; i--) {
    const key = tokens[i]?.key ?? '';
    if (commas.has(key) && endsClause(tokens[i - 1])) return false;
    if (key === 'اینکه' || key === 'آنکه' || key === 'آنچه') return true;
    if (key === 'این' && tokens[i + 1]?.key === 'که') return true;
  }
  return false;
}

/** Whether words right before a verb are a noun phrase and no adverb: a name, a plural, a document, someone's someone. */
function isNominal(document: Document, first: number, end: number, { entry }: Cue): boolean {
  const { tokens, marks } = document;
  const key = tokens[first]?.key ?? '';
  if (marks.startingAt('name', honorificEnd(tokens, first))?.end === end) return true;
  if (isKnownBody(tokens, first, end)) return true;
  if (entry?.document) return isDocument(document, { first, end });
  if (isManyThings(key)) return false;
  if (isBarePlural(key) || /.{2}های$/u.test(key)) return true;
  const last = tokens[end - 1]?.key ?? '';
  // «یکی | از من پرسید»: whom the verb is put to.
  if (tokens[first + 1]?.key === 'از') return false;
  if (end - first > 1 && (pronouns.has(last) || isOnesOwn(last) || last === 'من' || last === 'ما'))
    return true;
  return end - first > 1 && endsAsPeople(key);
}
