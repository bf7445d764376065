import { honorificEnd, isHonorific } from '../names/honorifics';
import { isKnownMedium } from '../names/known-bodies';
import { nameEvidence } from '../names/lexicon';
import { organisationHeads } from '../names/organisation-heads';
import { mediaHeads } from '../names/quoted-media';
import type { Document, TokenRange } from '../rule';
import type { Token } from '../text/tokens';
import { balanced, isMark } from './balanced';
import { skipConnectors } from './connectors';
import { isFiniteVerb, isParticiple } from './finite-verb';
import { nounPhraseEnd } from './noun-phrase';
import { commas } from './punctuation';
import { demonstratives, namesSomeone, persons } from './someone';
import { isStatement } from './statement-nouns';
import {
  isAdverb,
  isBut,
  isPreposition,
  leadsAdverbial,
  openingEnd,
  opensTimeClause,
  pronouns,
} from './word-classes';

/** The next comma in a range, or -1. */
function commaIn(document: Document, from: number, to: number): number {
  for (let i = from; i < to; i++) if (commas.has(document.tokens[i]?.key ?? '')) return i;
  return -1;
}

/** What may follow the adverbial at the head of a clause: where the subject may stand, or -1 where there is none. */
function pastAdverbial(document: Document, at: number, to: number): number {
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
  if (comma >= 0 && comma + 1 < to && namesPerson(document, comma + 1)) return comma + 1;
  const head = headIn(document, at, comma < 0 ? to : comma);
  if (head >= 0) return head;
  if (comma >= 0) return comma + 1;
  // «علی‌رغم اینکه رستگار گفت», «ضمن اینکه مسئولان گفته‌اند»: the clause that the preposition governs.
  const within = subordinateStart(document, at);
  return within >= 0 && namesSomeone(document, within) ? within : -1;
}

/** «به گزارش سازمان صنعت، معدن و تجارت؛ مینا رستگار گفت»: where the person begins behind the last «؛»; -1 where none does. */
function personAfterSemicolon(document: Document, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) {
    const key = document.tokens[i]?.key;
    if (key === '؛' || key === ';') return i + 1 < to && namesPerson(document, i + 1) ? i + 1 : -1;
  }
  return -1;
}

function namesPerson({ tokens, marks }: Document, at: number): boolean {
  return marks.startingAt('name', honorificEnd(tokens, at))?.value.entity === 'person';
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
  let first = at;
  while (first < to && isMark(document, first)) first++;
  const end = subjectEnd(document, first, to, beforeObject);
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
    if (!closed && !hasOrganisation(document, first, range.end)) return null;
  }
  return range;
}

/** «خواسته ما این است که …»: a clause of its own, and nobody. */
function isPredicate({ tokens }: Document, { end }: TokenRange): boolean {
  const last = tokens[end - 1]?.key;
  return (last === 'این' || last === 'آن') && tokens[end]?.key === 'است' && tokens[end + 1]?.key === 'که';
}

/** «پس از دستگیری رستگار او …»: the pronoun right after the name of a person begins a phrase of its own; -1 where none is. */
function pronounIn({ tokens, marks }: Document, { first, end }: TokenRange): number {
  const last = end - 1;
  if (last <= first || (tokens[last]?.key !== 'او' && tokens[last]?.key !== 'وی')) return -1;
  return marks.covering('name', last - 1)?.value.entity === 'person' ? last : -1;
}

const addressed: ReadonlySet<string> = new Set(['تو', 'شما', 'من', 'ما']);

/** «برادر، جانم فدای تو»: a comma and then you or me is somebody's speech, and no appositive. */
function addresses({ tokens }: Document, { first, end }: TokenRange): boolean {
  const comma = tokens.slice(first, end).findIndex(({ key }) => commas.has(key));
  if (comma < 0) return false;
  for (let i = first + comma; i < end; i++) if (addressed.has(tokens[i]?.key ?? '')) return true;
  return false;
}

/** Where the subject that begins here ends, without adverbs («رئیس مجلس همچنین») and without the object after it. */
function subjectEnd(document: Document, first: number, to: number, beforeObject: boolean): number {
  const { tokens } = document;
  let end = nounPhraseEnd(document, first, to, beforeObject);
  if (beforeObject) {
    // «رئیس این سازمان را …», but «تسنیم این سازمان را …».
    const pointed = isKnownMedium(tokens[first]?.key ?? '') ? first + 1 : first + 2;
    for (let i = first + 1; i < end; i++)
      if (statesHere(document, i) || (i >= pointed && isPointedAt(document, i))) end = i;
    // «این مقام آمریکایی طرحی را …»: a noun for one person and its adjective.
    if (demonstratives.has(tokens[first]?.key ?? '') && officials.has(tokens[first + 1]?.key ?? ''))
      if (tokens[first + 2]?.key.endsWith('ی')) end = Math.min(end, first + 3);
    // «این خبرگزاری آغاز مذاکرات را …», «این روزنامه آمریکایی مذاکرات را …»
    if (demonstratives.has(tokens[first]?.key ?? '') && mediaHeads.has(tokens[first + 1]?.key ?? ''))
      end = Math.min(end, tokens[first + 2]?.key.endsWith('ی') ? first + 3 : first + 2);
    // «رئیس این سازمان تورم را …».
    if (tokens[first + 1]?.key === 'این' && first + 3 < end && namesSomeone(document, first)) end = first + 3;
    end = titleEnd(document, first, end);
    if (tokens[end]?.key === 'را')
      end = isIndefinite(tokens[end - 1]) && end > first + 1 ? end - 1 : groupEnd(document, first, end);
  }
  while (end > first + 1 && (isLoose(document, end - 1) || sent.has(tokens[end - 1]?.key ?? ''))) end--;
  return beforeManner(document, first, end);
}

/** So many titles back a title is looked for. */
const mostTitles = 40;
/** A title of so many words is no mere «وزیر نیرو», which another may go on from: «وزیر نیرو سوریه». */
const leastTitleWords = 3;

/** «معاون آب استانداری | مدیریت پسماند را …»: a title that the article has said before ends where it ended then. */
function titleEnd({ tokens, marks }: Document, first: number, end: number): number {
  const role = marks.startingAt('role', first);
  if (!role || end - first <= leastTitleWords) return end;
  const titles = marks.all('role');
  let best = first;
  for (let k = firstFrom(titles, first) - 1, seen = 0; k >= 0 && seen < mostTitles; k--, seen++) {
    const said = titles[k];
    if (!said) break;
    const length = said.end - said.first;
    if (length < leastTitleWords || length >= end - first || first + length <= best) continue;
    let same = 0;
    while (same < length && tokens[said.first + same]?.key === tokens[first + same]?.key) same++;
    if (same === length) best = first + length;
  }
  return best > first ? best : end;
}

/** The index of the first mark that begins at a token or after it. */
function firstFrom(titles: readonly TokenRange[], token: number): number {
  let low = 0;
  let high = titles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((titles[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** «وزارت نیرو مهلتی را …»: a noun with the ی of «one», which closes the object and belongs to no name. */
const isIndefinite = (token: Token | undefined): boolean =>
  token !== undefined && (/(?:\u200cای|هایی)$/u.test(token.text) || indefinites.has(token.key));
const indefinites: ReadonlySet<string> = new Set(
  'مهلتی فرصتی طرحی پیشنهادی فهرستی شرایطی شروطی رقمی مبلغی آماری سندی اسنادی مطالبی نکاتی مواردی اقداماتی راهکاری خبری پیامی گزارشی توافقی تصمیمی بستری'.split(
    ' ',
  ),
);

const officials: ReadonlySet<string> = new Set(['مقام', 'منبع', 'فعال']);

/** How someone speaks: words that are no part of who it is. */
const manners: ReadonlySet<string> = new Set(
  'آهسته آرام بلند محکم صریح قاطع یواش قاطعانه صادقانه صریحانه محرمانه مؤدبانه مودبانه مصرانه ملتمسانه معترضانه'.split(
    ' ',
  ),
);

/** «پدر زیر لب گفت», «مادر آهسته گفت»: without the adverb, where it is no part of a name. */
function beforeManner({ tokens, marks }: Document, first: number, end: number): number {
  if (tokens[end - 1]?.key === 'لب' && tokens[end - 2]?.key === 'زیر' && end > first + 2) return end - 2;
  const manner = manners.has(tokens[end - 1]?.key ?? '') && !marks.covering('name', end - 1);
  return manner && end > first + 1 ? end - 1 : end;
}

/** «سید زمان رستگار»: in the name of a person such a word is no statement. */
function statesHere({ tokens, marks }: Document, at: number): boolean {
  return isStatement(tokens[at]?.key ?? '') && marks.covering('name', at)?.value.entity !== 'person';
}

/** «شرکت بامداد این اختلال را …»: «این» and a noun are the object, where they stand before «را». */
function isPointedAt({ tokens }: Document, at: number): boolean {
  if (tokens[at]?.key !== 'این') return false;
  return (
    tokens[at + 2]?.key === 'را' ||
    (tokens[at + 3]?.key === 'را' && tokens[at + 2]?.key.endsWith('ی') === true)
  );
}

/** «کارشناسان آرامش را شکننده می‌دانند»: a group and its adjectives, where at least one word of an object follows. */
function groupEnd({ tokens }: Document, first: number, ra: number): number {
  // «اغلب کارشناسان سیاسی جنگ را …»
  const noun = quantifiers.has(tokens[first]?.key ?? '') ? first + 1 : first;
  const group = noun > first || persons.has(tokens[noun]?.key ?? '');
  if (!group || !isPlural(tokens[noun]?.key.replace(/های$/u, 'ها') ?? '')) return ra;
  let end = noun + 1;
  while (end < ra - 1 && tokens[end]?.key.endsWith('ی')) end++;
  return end < ra ? end : ra;
}

/** «وزارت نیرو بیانیه‌ای … صادر کرد»: an object without «را». */
const sent: ReadonlySet<string> = new Set(
  'اطلاعیهای بیانیهای پیامی نامهای یادداشتی گزارشی توییتی'.split(' '),
);

const loose: ReadonlySet<string> = new Set(
  (
    'همچنین همچنان همواره نیز هم البته سپس بارها حتی تاکنون اساسا عملا عموما قطعا اصولا معمولا غالبا صریحا احتمالا مستقیما رسما ' +
    'بهتازگی بهزودی بهشدت بهصراحت بهسرعت شدیدا قویا اخیرا دقیقا کاملا واقعا ظاهرا متقابلا مجددا قبلا فعلا ضمنا'
  ).split(' '),
);

/** An adverb that can be no part of a name: «بامداد» and «صبح» are names of papers too. */
const isLoose = ({ tokens }: Document, at: number): boolean =>
  loose.has(tokens[at]?.key ?? '') || tokens[at]?.text.endsWith('اً') === true;

const quantifiers: ReadonlySet<string> = new Set('اغلب اکثر بیشتر برخی بعضی'.split(' '));

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

/**
 * The subject of the last clause before a verb, where the sentence has clauses before it that are not its own
 * («دلیلش اعلام نشد ولی رستگار گفت»): someone who is named after a finite verb, or after «ولی».
 */
export function lastSubject(document: Document, from: number, to: number): TokenRange | null {
  const { tokens } = document;
  for (let i = to - 1; i >= from; i--) {
    const here = isBut(document, i) || (tokens[i]?.key === 'که' && closesMain(tokens[i - 1]));
    // «… کاهش پیدا کرده و رستگار گفت»
    const left = isParticiple(tokens[i]) && tokens[i + 1]?.key === 'و';
    if (!here && !left && (!isFiniteVerb(tokens[i]) || (i === from && tokens[i + 1]?.key !== 'و'))) continue;
    // «… صادر شد که وزارتخانه گفت»; in «… رخ داد که … بازگشت، گفت» the verb is of the main clause again.
    const within = !here && tokens[i + 1]?.key === 'که' && !commas.has(tokens[to - 1]?.key ?? '');
    const start = within ? i + 2 : i + 1;
    if (skipConnectors(document, start, to) >= to) return null;
    const subject = subjectOf(document, start, to, true);
    if (subject && namesSomeone(document, skipMarks(document, subject.first))) return subject;
    // «… توپ می‌زد و سپینود معتقد است»: one word that is a surname or that no list has, right before the verb.
    const alone = { first: i + 2, end: i + 3 };
    if (tokens[i + 1]?.key === 'و' && alone.end === to && mayBeName(document, alone)) return alone;
    // «… رسید، اما سپینود گفت»: after «اما» whatever stands alone before the verb is its subject.
    const other = isBut(document, i) ? subjectOf(document, i + 1, to) : null;
    return other && other.end >= to && to - other.first <= 3 ? other : null;
  }
  return null;
}

/** One word that is a surname and nothing else, or is nowhere among those of the news. */
function mayBeName({ tokens }: Document, { first }: TokenRange): boolean {
  const { surname, place, office, known } = nameEvidence(tokens[first]?.key ?? '');
  return !known || (surname > 1 && place + office === 0);
}

/** «این در حالی است که رستگار …», «… منتشر کرده که رستگار …». */
const closesMain = (token: Token | undefined): boolean =>
  token?.key === 'است' || token?.key === 'حالیست' || token?.key === 'درحالیست' || isParticiple(token);

function skipMarks(document: Document, at: number): number {
  let first = at;
  while (isMark(document, first)) first++;
  return first;
}

function hasOrganisation(document: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (document.marks.covering('name', i)?.value.entity === 'organisation') return true;
    if (organisationHeads.has(document.tokens[i]?.key ?? '')) return true;
  }
  return false;
}

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

/** What of the dead and the holy is kept, and the words of respect between it and their names. */
const kept: ReadonlySet<string> = new Set(
  'شهادت ولادت میلاد رحلت ارتحال وفات سالروز سالگرد ایام سوگواری عزاداری عزای اربعین حرم زیارت بارگاه مرقد آستان قیام نهضت سیره کمیته'.split(
    ' ',
  ),
);
const respects: ReadonlySet<string> = new Set(['حضرت', 'امام', 'شهید', 'آیتالله', 'سید']);

/** «با تسلیت شهادت حضرت رستگار»: whose day it is, and not who speaks. */
function isCommemorated({ tokens }: Document, at: number): boolean {
  let before = at - 1;
  while (respects.has(tokens[before]?.key ?? '')) before--;
  return kept.has(tokens[before]?.key ?? '');
}

/** Those who belong to someone who is named after them. */
const followers: ReadonlySet<string> = new Set(
  'شاگردان هواداران طرفداران حامیان نزدیکان بستگان دوستان همراهان یاران خانواده تیم دولت'.split(' '),
);

/** The token before the words of respect that stand before a token. */
function beforeHonorifics(tokens: readonly Token[], at: number, from: number): number {
  let before = at - 1;
  while (before > from && isHonorific(tokens[before]?.key ?? '')) before--;
  return before;
}

/** A pronoun, person or title after the adverbial at the head of a clause that is not part of it. */
function headIn(document: Document, from: number, to: number): number {
  const { tokens, marks } = document;
  for (let i = from + 1; i < to; i++) {
    // «بعد از اظهارات آقای رستگار»: what governs a name stands before its words of respect.
    const before = tokens[beforeHonorifics(tokens, i, from)]?.key ?? '';
    if ((isPreposition(before) && before !== 'بعد') || before === 'و' || isStatement(before)) continue;
    // «برابر شاگردان رستگار گفت»: whose they are.
    if (followers.has(before)) continue;
    if (pronouns.has(tokens[i]?.key ?? '')) {
      if (leadsAdverbial(document, i + 1) || i + 1 >= to) return i;
      continue;
    }
    // «پیش از آغاز کار یکی از مدیران گفت»
    if (tokens[i]?.key === 'یکی' && tokens[i + 1]?.key === 'از') {
      const one = nounPhraseEnd(document, i, to, false);
      if (one >= to || leadsAdverbial(document, one)) return i;
    }
    const name = marks.startingAt('name', i);
    if (name?.value.entity === 'person' && isCommemorated(document, i)) continue;
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
  // «… آمدند که وی گفت», «… رفت و او گفت»
  const joined = (before?.key === 'که' || before?.key === 'و') && isFiniteVerb(tokens[at - 2]);
  const free = at === from || joined || before?.kind === 'punctuation' || isFiniteVerb(before);
  return free ? { first: at, end: at + 1 } : null;
}

export function hasObject(document: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (document.tokens[i]?.key === 'را') return true;
  return false;
}
