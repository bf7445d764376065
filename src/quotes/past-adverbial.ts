import type { Document } from '../rule';
import { words } from '../text/word-list';
import { isFiniteVerb } from './finite-verb';
import { headIn } from './head-after-adverbial';
import { nounPhraseEnd } from './noun-phrase';
import { commas } from './punctuation';
import { namesSomeone, startsPerson } from './someone';
import { isAdverb, isPreposition, leadsAdverbial, openingEnd, opensTimeClause } from './word-classes';

/** What may follow the adverbial at the head of a clause: where the subject may stand, or -1 where there is none. */
export function pastAdverbial(document: Document, at: number, to: number): number {
  const opening = openingEnd(document, at);
  if (opening > at) return opening;
  // «در سال گذشته سازمان آب …»: the preposition governs the time and no more.
  const governed = document.tokens[at]?.key === 'در' ? at + 1 : at;
  const time = document.marks.startingAt('time', at) ?? document.marks.startingAt('time', governed);
  if (time && time.end < to) return time.end;
  if (isAdverb(document, at)) return at + 1;
  const comma = commaIn(document, at, to);
  // «زمانی که رستگار آمد، …», «آن روز که رستگار گفت»
  if (opensTimeClause(document, at))
    return comma >= 0 ? comma + 1 : at + (document.tokens[at + 1]?.key === 'که' ? 2 : 3);
  const last = lastHead(document, at, to);
  if (last >= 0) return last;
  // «درباره زنده ماندن رستگار، مینا تابان گفت»: who is named after the comma speaks.
  if (comma >= 0 && comma + 1 < to && startsPerson(document, comma + 1)) return comma + 1;
  const head = headIn(document, at, comma < 0 ? to : comma);
  if (head >= 0) return head;
  const now = afterNow(document, at, comma < 0 ? to : comma);
  if (now >= 0) return now;
  if (comma >= 0) return comma + 1;
  // «علی‌رغم اینکه رستگار گفت», «ضمن اینکه مسئولان گفته‌اند»: the clause that the preposition governs.
  const within = subordinateStart(document, at);
  return within >= 0 && namesSomeone(document, within) ? within : -1;
}

/** «پس از سال‌ها انتظار حالا | سازمان آب …»: who stands behind an adverb of time that closes the adverbial; -1 where nobody does. */
function afterNow(document: Document, from: number, to: number): number {
  const { tokens } = document;
  for (let i = from + 2; i < to - 1; i++) {
    const time = tokens[i]?.key === 'این' && tokens[i + 1]?.key === 'بار' ? i + 2 : i + 1;
    if (time === i + 1 && !nows.has(tokens[i]?.key ?? '')) continue;
    if (isPreposition(tokens[i - 1]?.key ?? '') || tokens[i - 1]?.key === 'و') continue;
    if (time >= to || !namesSomeone(document, time)) continue;
    const end = nounPhraseEnd(document, time, to, false);
    if (end >= to || leadsAdverbial(document, end)) return time;
  }
  return -1;
}
const nows = words('حالا اکنون اینک سرانجام بالاخره هم‌اکنون');

/** The next comma in a range, or -1. */
function commaIn(document: Document, from: number, to: number): number {
  for (let i = from; i < to; i++) if (commas.has(document.tokens[i]?.key ?? '')) return i;
  return -1;
}

/** Where the clause begins that «ضمن اینکه», «پس از آنکه» opens; -1 where none does. */
function subordinateStart({ tokens }: Document, at: number): number {
  if (!opensClause.has(tokens[at]?.key ?? '')) return -1;
  for (let i = at + 1; i < at + 3; i++) {
    const key = tokens[i]?.key ?? '';
    if (key === 'اینکه' || key === 'آنکه') return i + 1;
    if ((key === 'این' || key === 'آن') && tokens[i + 1]?.key === 'که') return i + 2;
  }
  return -1;
}
const opensClause: ReadonlySet<string> = new Set('علیرغم بهرغم ضمن پس بعد پیش قبل'.split(' '));

/**
 * «در آستانه سفر رستگار، وزیر نیرو، به نیک‌آباد، یک مقام آگاه گفت»: whoever stands between the last comma of the adverbial
 * and the verb is the subject, unless it is what someone before the comma is; -1 where nobody stands there.
 */
function lastHead(document: Document, from: number, to: number): number {
  const { tokens, marks } = document;
  for (let i = to - 2; i > from; i--) {
    if (isFiniteVerb(tokens[i]) || tokens[i]?.key === 'که' || tokens[i]?.key === 'را') return -1;
    if (!commas.has(tokens[i]?.key ?? '')) continue;
    const named =
      marks.startingAt('name', i + 1)?.value.entity === 'organisation' || tokens[i + 1]?.key === 'یک';
    if (!named || marks.covering('name', i - 1)?.value.entity === 'person') return -1;
    const end = nounPhraseEnd(document, i + 1, to, false);
    // «… حمل‌ونقل، آب و برق …»: the last of a list.
    for (let k = i + 1; k < end; k++) if (tokens[k]?.key === 'و') return -1;
    return end >= to || leadsAdverbial(document, end) ? i + 1 : -1;
  }
  return -1;
}
