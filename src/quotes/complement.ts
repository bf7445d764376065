import type { Document, TokenRange } from '../rule';
import type { Cue } from './cue';
import { isFiniteVerb } from './finite-verb';
import { commas, openers, terminators } from './punctuation';

/** How what is said follows its verb, and the token where it begins. */
export interface Complement {
  readonly kind: 'colon' | 'ke' | 'marks' | 'bare';
  readonly start: number;
}

/** What follows a reporting verb in its sentence, up to the token `limit`; null where nothing said follows. */
export function complementAfter(document: Document, cue: Cue, limit: number): Complement | null {
  const { tokens } = document;
  const takes = cue.entry?.takes;
  if (!takes) return null;
  let at = cue.to;
  let key = tokens[at]?.key ?? '';
  if (key === ')' || key === '»') key = tokens[++at]?.key ?? '';
  if (key === ':') return { kind: 'colon', start: at + 1 };
  const asks = takes.has('ta');
  if (
    key === 'که' ||
    (asks && key === 'تا') ||
    (commas.has(key) && tokens[at + 1]?.key === 'که' && takes.has('ke'))
  ) {
    if (commas.has(key)) at++;
    const next = tokens[at + 1]?.key ?? '';
    if (next === ':') return { kind: 'colon', start: at + 2 };
    return takes.has('ke') || asks ? { kind: 'ke', start: at + 1 } : null;
  }
  if (at >= limit) return null;
  if (openers.has(key) && takes.has('ke')) return { kind: 'marks', start: at };
  if (commas.has(key) && openers.has(tokens[at + 1]?.key ?? '') && takes.has('ke'))
    return { kind: 'marks', start: at + 1 };
  if (asks && asksBare(document, cue, limit)) return { kind: 'bare', start: at };
  if (relativeBefore(document, cue) === 'object') return null;
  if (cue.verb?.passive && !saysPassively(document, cue, key)) return null;
  if (!takes.has('bare') || (cue.entry?.weak && !cue.entry.document)) return null;
  if (cue.verb?.end === cue.first + 1 && cue.verb.tense === 'perfect') {
    // A participle alone («ارزش افزوده») says nothing without «که» or a colon.
    if (cue.entry?.lemma === cue.verb.infinitive && tokens[cue.first]?.key.endsWith('ه')) return null;
  }
  if (commas.has(key)) at++;
  else if (key === 'و' || terminators.has(key)) return null;
  for (let i = at; i < limit; i++) if (isFiniteVerb(tokens[i])) return { kind: 'bare', start: at };
  return null;
}

/** Words before «که» that make no relative clause: «همان‌طور که», «در حالی که», «وقتی که». */
const adverbial: ReadonlySet<string> = new Set(
  'طور همانطور طوری همانطوری همانگونه گونه چنان حالی درحالی زمانی وقتی هنگامی آنجا این بلکه چرا جایی جا است بود'.split(
    ' ',
  ),
);

/**
 * Whether a verb stands in a relative clause: «مردی که گفت …» (its subject is what is meant), or «کتابی که او نوشت …»
 * (its object is, and then what follows the verb is not said by it).
 */
export function relativeBefore({ tokens }: Document, cue: Cue): 'subject' | 'object' | null {
  for (let i = cue.from - 1; i > 0 && i > cue.from - 8; i--) {
    const token = tokens[i];
    if (!token || token.lineStart || token.kind === 'punctuation' || isFiniteVerb(token)) return null;
    if (token.key !== 'که') continue;
    const before = tokens[i - 1];
    if (before?.kind !== 'word' || adverbial.has(before.key) || isFiniteVerb(before)) return null;
    if (before.key.endsWith('ه') || before.key === 'را') return null;
    return i === cue.from - 1 ? 'subject' : 'object';
  }
  return null;
}

const passives: ReadonlySet<string> = new Set(['گفتن', 'گزارش دادن', 'ادعا کردن', 'اعلام کردن']);

/** «گفته می‌شود …», «اعلام شد …»: a bare clause after a passive is said, where nothing else holds the passive. */
function saysPassively({ tokens }: Document, cue: Cue, next: string): boolean {
  const before = tokens[cue.from - 1]?.key ?? '';
  if (!passives.has(cue.entry?.lemma ?? '') || before === 'که' || commas.has(next)) return false;
  return next !== 'تا' && next !== 'در' && next !== 'درحالی' && next !== 'درحالیکه';
}

const subjunctives: ReadonlySet<string> = new Set([
  'کند',
  'کنند',
  'شود',
  'شوند',
  'باشد',
  'باشند',
  'دهد',
  'دهند',
  'نکند',
  'نکنند',
]);

/** «از او خواستند بمباران را متوقف کند»: what is asked stands bare, its verb in the subjunctive. */
function asksBare({ tokens }: Document, cue: Cue, limit: number): boolean {
  let asked = false;
  for (let i = cue.from - 1; i > cue.from - 12 && i > 0; i--) asked ||= tokens[i]?.key === 'از';
  if (!asked) return false;
  const last = tokens[limit - 1]?.kind === 'punctuation' ? tokens[limit - 2] : tokens[limit - 1];
  return (
    last !== undefined &&
    last.index > cue.to &&
    (subjunctives.has(last.key) || /^ب.{2,}(?:د|ند)$/u.test(last.key))
  );
}

/** «پس از», «بیش از»: words after which «از» or «بر» brings in no topic. */
const bound: ReadonlySet<string> = new Set([
  'پس',
  'بعد',
  'بیش',
  'قبل',
  'پیش',
  'یکی',
  'نقل',
  'بسیاری',
  'برخی',
  'بعضی',
  'غیر',
  'کمتر',
  'خارج',
  'بخشی',
  'پر',
  'ناشی',
  'اعم',
  'حاکی',
  'قول',
  'تاکید',
  'علاوه',
  'افزون',
  'مبتنی',
  'بنا',
  'تکیه',
  'مبنی',
]);

/** Words that may stand between the subject and what is said, and belong to neither. */
const loose: ReadonlySet<string> = new Set([
  'نیز',
  'هم',
  'همچنین',
  'سپس',
  'البته',
  'نیزهم',
  'پیشتر',
  'صراحتا',
  'رسما',
  'تلویحا',
]);

/**
 * The noun phrase before a verb that says something: «X را Y دانست», «از X خبر داد», «بر X تأکید کرد».
 * `from` is where the subject ended.
 */
export function complementBefore(document: Document, cue: Cue, from: number): TokenRange | null {
  const { tokens } = document;
  const takes = cue.entry?.takes;
  if (!takes) return null;
  const end = cue.first;
  if (takes.has('az') || takes.has('bar') || takes.has('be')) {
    const preposition = takes.has('az') ? 'از' : takes.has('bar') ? 'بر' : 'به';
    const last = afterLastClause(document, from, end);
    const found =
      topicAfter(document, preposition, last, end) ?? topicAfter(document, preposition, from, end);
    return found && !isAnaphor(document, found) ? found : null;
  }
  let ra = -1;
  for (let i = from; i < end; i++) if (tokens[i]?.key === 'را') ra = i;
  if (ra < 0) return null;
  if (takes.has('rabe')) {
    for (let i = ra + 1; i < end - 1; i++) {
      if (tokens[i]?.key === 'به' && !reasons.has(tokens[i + 1]?.key ?? '')) return { first: i + 1, end };
    }
    return null;
  }
  if (takes.has('small') || (takes.has('object') && hasPredicate(document, ra, end)))
    return { first: objectStart(document, from, ra), end };
  if (!takes.has('object') || cue.entry?.topic) return null;
  const first = objectStart(document, from, ra);
  for (let i = Math.max(from - 2, ra - 5); i < ra; i++) if (acts.has(tokens[i]?.key ?? '')) return null;
  return saysObject(document, cue, first, ra) && !isAnaphor(document, { first, end: ra })
    ? { first, end: ra }
    : null;
}

const reasons: ReadonlySet<string> = new Set(['دلیل', 'علت', 'خاطر', 'جهت', 'عنوان']);
const anaphors: ReadonlySet<string> = new Set(['آن', 'این', 'او', 'همین', 'آنها', 'موضوع', 'امر', 'مطلب']);

/** «از آن خبر داد», «این موضوع را تأیید کرد»: what is said stands elsewhere. */
function isAnaphor({ tokens }: Document, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if (!anaphors.has(tokens[i]?.key ?? '')) return false;
  return true;
}

/** The phrase after a preposition, up to the verb. */
function topicAfter(document: Document, preposition: string, from: number, end: number): TokenRange | null {
  const { tokens } = document;
  for (let i = from; i < end - 1; i++) {
    if (tokens[i]?.key !== preposition || bound.has(tokens[i - 1]?.key ?? '')) continue;
    if (document.marks.covering('time', i)) continue;
    return { first: i + 1, end };
  }
  return null;
}

/** Where the clause of a verb begins, past a finite verb and the «و», «که» or comma after it. */
function afterLastClause({ tokens }: Document, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) {
    const key = tokens[i]?.key ?? '';
    if ((key === 'و' || key === 'که' || key === 'اما' || commas.has(key)) && isFiniteVerb(tokens[i - 1]))
      return i + 1;
  }
  return from;
}

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

/** What can be denied and is no bill or request: «رد کرد» is also what a parliament does. */
const deniable: ReadonlySet<string> = new Set(
  'خبر خبرهای اخبار ادعا ادعای ادعاها ادعاهای اتهام اتهامات اتهامهای گزارش گزارشها گزارشهای شایعه شایعات اظهارات سخنان گفته گفتههای احتمال دخالت نقش هرگونه هر وجود'.split(
    ' ',
  ),
);
/** «آمادگی خود را اعلام کرد», «حمایتش را اعلام کرد»: acts, not statements. */
const acts: ReadonlySet<string> = new Set(
  'آمادگی حمایت استعفا استعفای مخالفت موافقت انصراف برائت همبستگی نام اسامی وضعیت جنگ عزای آتشبس نتیجه نتایج نظر نظرات دیدگاه مواضع موضع تسلیت تاسف نگرانی خوشحالی امیدواری همدردی'.split(
    ' ',
  ),
);

function saysObject({ tokens }: Document, cue: Cue, first: number, end: number): boolean {
  if (cue.entry?.lemma !== 'رد کردن' && cue.entry?.lemma !== 'تأیید کردن') return true;
  for (let i = first; i < Math.min(end, first + 3); i++) if (deniable.has(tokens[i]?.key ?? '')) return true;
  return false;
}

/** Where the object begins: past «نیز», «در پایان», «در این نشست» and whatever a comma closes. */
function objectStart(document: Document, subjectEnd: number, ra: number): number {
  const { tokens } = document;
  let from = subjectEnd;
  // «از او تقدیر کرد و او را … دانست»: nothing before the last finite verb belongs to the object.
  from = Math.max(from, afterLastClause(document, subjectEnd, ra));
  let at = from;
  for (let i = from; i < ra; i++) {
    const key = tokens[i]?.key ?? '';
    if (key === '،' && !isInsideList(document, i, ra)) at = i + 1;
  }
  for (let step = 0; step < 4; step++) {
    const key = tokens[at]?.key ?? '';
    const next = tokens[at + 1]?.key ?? '';
    if (loose.has(key) || commas.has(key)) at++;
    else if (key === 'در' && (next === 'پایان' || next === 'ادامه' || next === 'خاتمه')) {
      at += 2;
      if (tokens[at]?.key === 'سخنان' || tokens[at]?.key === 'این') at += 2;
    } else if (key === 'در' && next === 'این') at += 3;
    else {
      const time = document.marks.startingAt('time', at);
      if (!time || time.end >= ra) break;
      at = time.end;
    }
  }
  return at < ra ? at : from;
}

/** «الف، ب و ج را»: a comma of a list, with «و» behind it before the object ends. */
function isInsideList(document: Document, comma: number, ra: number): boolean {
  const before = document.tokens[comma - 1];
  if (isFiniteVerb(before)) return false;
  for (let i = comma + 1; i < ra; i++) if (document.tokens[i]?.key === 'و') return i - comma < 8;
  return false;
}
