import type { Document, TokenRange } from '../rule';
import { words } from '../text/word-list';
import { isAnaphor } from './anaphors';
import { claimedNoun } from './claimed-noun';
import type { Cue } from './cue';
import { isFiniteVerb, isParticiple } from './finite-verb';
import { afterLastClause, objectStart } from './object-start';
import { loose } from './past-openings';
import { commas } from './punctuation';
import { acts, statedObject } from './stated-object';
import { stressedWithBe, topicAfter } from './topic-phrase';
import { namedAs, whatIsCalled } from './what-is-called';
import { isPreposition } from './word-classes';

/**
 * The noun phrase before a verb that says something: «X را Y دانست», «از X خبر داد», «بر X تأکید کرد».
 * `from` is where the subject ended.
 */
export function complementBefore(document: Document, cue: Cue, from: number): TokenRange | null {
  const { tokens } = document;
  const takes = cue.entry?.takes;
  if (!takes) return null;
  if (takes.has('inside')) return claimedNoun(document, cue);
  const end = cue.first;
  let ra = -1;
  for (let i = from; i < end; i++) if (tokens[i]?.key === 'را') ra = i;
  const named = ra >= 0 && takes.has('small') && (!takes.has('az') || hasPredicate(document, ra, end));
  if (!named && (takes.has('az') || takes.has('bar') || takes.has('be'))) {
    const preposition = takes.has('az') ? 'از' : takes.has('bar') ? 'بر' : 'به';
    // «از میدان تا پل پرترافیک گزارش شده است»: from where, and not what.
    if (cue.verb?.passive && !takes.has('bar')) return null;
    const last = afterLastClause(document, from, end);
    const found =
      topicAfter(document, preposition, last, end) ??
      topicAfter(document, preposition, from, end) ??
      (takes.has('bar') && !cue.verb?.passive ? stressedWithBe(document, from, end) : null);
    return found && !isAnaphor(document, found) ? found : null;
  }
  if (!named && takes.has('as')) return namedAs(document, from, cue);
  if (ra < 0 && takes.has('small') && !cue.verb?.passive) return whatIsCalled(document, from, cue);
  // What is passive has no object: «در سامانه‌ای که اعلام می‌شود».
  if (cue.verb?.passive || ra < 0) return null;
  // «همه سخنانی را که مطرح کردند …»: the clause tells which.
  if (tokens[ra + 1]?.key === 'که' && ra + 2 >= end) return null;
  if (takes.has('rabe')) {
    for (let i = ra + 1; i < end - 1; i++) {
      if (tokens[i]?.key === 'به' && !reasons.has(tokens[i + 1]?.key ?? ''))
        return { first: objectStart(document, from, ra), end };
    }
    return null;
  }
  // «همه می‌دانند …»: knowledge, and no view.
  if (cue.entry?.lemma === 'دانستن' && everybody.has(tokens[cue.from - 1]?.key ?? '')) return null;
  if (endsBetween(document, ra, end) || summons(document, cue, ra)) return null;
  // «او راه را می‌داند»: what is called nothing is known.
  if (callsNothing(document, ra, end) && cue.entry?.sense === 'believe' && cue.entry.weak) return null;
  // «مسائل خود را در خصوص آب عنوان کردند»: what about, and not what.
  if (tokens[ra + 1]?.key === 'در' && matters.has(tokens[ra + 2]?.key ?? '')) return null;
  if (
    takes.has('small') ||
    (takes.has('object') && hasPredicate(document, ra, end)) ||
    hasLatePredicate(document, cue, ra + 1)
  ) {
    const first = objectStart(document, from, ra);
    // «نگرانی خود را نسبت به آب اعلام کرد»
    if (!takes.has('small') && acts.has(tokens[first]?.key ?? '') && isPreposition(tokens[ra + 1]?.key ?? ''))
      return null;
    if (asksWhich(document, first)) return null;
    // «این خبر را مقام‌های محلی اعلام کردند»: the object stands before its subject.
    return !takes.has('small') && isAnaphor(document, { first, end: ra }) ? null : { first, end };
  }
  return takes.has('object') && !cue.entry?.topic ? statedObject(document, cue, from, ra) : null;
}

/** «راه را هم می‌داند»: nothing stands between the object and its verb. */
function callsNothing({ tokens }: Document, ra: number, end: number): boolean {
  for (let i = ra + 1; i < end; i++) if (!loose.has(tokens[i]?.key ?? '')) return false;
  return true;
}

/** «درباره اینکه کدام راه را بهتر می‌داند، گفت»: what is asked, and not what is said. */
function asksWhich({ tokens }: Document, at: number): boolean {
  for (let i = at; i < at + 3; i++)
    if (tokens[i]?.key === 'اینکه' || (tokens[i]?.key === 'این' && tokens[i + 1]?.key === 'که'))
      return i > at;
  return false;
}

/** «هر که تاریخ را خوانده، می‌داند …»: the object is of the verb before. */
function endsBetween({ tokens }: Document, ra: number, end: number): boolean {
  for (let i = ra + 1; i < end; i++) {
    if (tokens[i]?.key === 'که') return false;
    const comma = commas.has(tokens[i + 1]?.key ?? '');
    if (isParticiple(tokens[i]) && comma) return true;
    const next = tokens[i + 1]?.key ?? '';
    // «کرد» is a people too.
    if (isFiniteVerb(tokens[i]) && (comma || next === 'و' || next === 'تا' || i + 1 === end)) return true;
  }
  return false;
}

/** «مردم را به راه خود خواند», «مردم را فرا خواند»: called them, and called them nothing. */
function summons({ tokens }: Document, cue: Cue, ra: number): boolean {
  if (cue.entry?.lemma !== 'خواندن') return false;
  return tokens[ra + 1]?.key === 'به' || tokens[cue.first - 1]?.key === 'فرا';
}

const reasons: ReadonlySet<string> = new Set(['دلیل', 'علت', 'خاطر', 'جهت', 'عنوان']);

const matters: ReadonlySet<string> = new Set(['خصوص', 'مورد', 'باره', 'زمینه', 'رابطه', 'ارتباط']);

const everybody: ReadonlySet<string> = new Set(['همه', 'همگان', 'همگی']);

const noPredicate: ReadonlySet<string> = new Set([
  'به',
  'در',
  'با',
  'طی',
  'برای',
  'رسما',
  'نیز',
  'هم',
  'همچنین',
]);

/** «X را ضروری اعلام کرد»: a predicate stands between «را» and the verb. */
function hasPredicate({ tokens }: Document, ra: number, end: number): boolean {
  return ra + 1 < end && !noPredicate.has(tokens[ra + 1]?.key ?? '');
}

/** «را به عنوان پایتخت», «را برای همه ممنوع», «را در نیمه سال ۲۰ درصد اعلام کرد»: a predicate behind a prepositional phrase. */
function hasLatePredicate({ tokens, marks }: Document, { entry, first: end }: Cue, from: number): boolean {
  if (entry?.sense !== 'announce') return false;
  for (let i = from; i < end - 2; i++)
    if (tokens[i]?.key === 'به' && tokens[i + 1]?.key === 'عنوان') return true;
  return predicates.has(tokens[end - 1]?.key ?? '') || marks.covering('quantity', end - 1)?.end === end;
}

/** Adjectives that a body pronounces something to be. Source: those between «را» and «اعلام کرد» in news. */
const predicates = words(
  'ممنوع مردود مختوم تعطیل اختیاری اجباری الزامی غیرقانونی قانونی مجاز باطل معتبر ضروری آزاد غیرمجاز مثبت منفی رایگان بلامانع محروم منحل',
);
