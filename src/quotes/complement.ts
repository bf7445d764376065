import type { Document } from '../rule';
import { words } from '../text/word-list';
import type { Cue } from './cue';
import { endsSentence, isFiniteVerb } from './finite-verb';
import { commas, openers, terminators } from './punctuation';
import { asksBare } from './requests';
import { told } from './told';
import { isAdverb, isBut } from './word-classes';

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
  if (key === ':') {
    // «این همان چیزی است که … می‌خواهد: …»
    if (takes.has('ta') && relativeBefore(document, cue) === 'object') return null;
    return { kind: 'colon', start: at + 1 };
  }
  const asks = takes.has('ta');
  if (
    key === 'که' ||
    (asks && key === 'تا') ||
    (commas.has(key) && tokens[at + 1]?.key === 'که' && takes.has('ke'))
  ) {
    if (commas.has(key)) at++;
    const next = tokens[at + 1]?.key ?? '';
    if (next === ':') return { kind: 'colon', start: at + 2 };
    if (opensRelative(document, cue)) return null;
    if (!takes.has('ke') && !asks) return null;
    if (isBentOn(document, cue, at + 1)) return null;
    // «اعلام کرد که ⏎ …»: a link breaks the line of a post.
    return { kind: tokens[at + 1]?.lineStart ? 'colon' : 'ke', start: at + 1 };
  }
  if (at >= limit) return null;
  // «چیزی که گفت این بود که …».
  const copula = tokens[at + 1]?.key;
  if (
    key === 'این' &&
    (copula === 'بود' || copula === 'است') &&
    tokens[at + 2]?.key === 'که' &&
    takes.has('ke')
  )
    return { kind: 'ke', start: at + 3 };
  if (openers.has(key) && (takes.has('ke') || asks))
    return isParticipleAlone(cue, tokens[cue.first]?.key) &&
      tokens[cue.from - 1]?.key !== 'که' &&
      !followsSpeaker(document, cue)
      ? null
      : { kind: 'marks', start: at };
  if (commas.has(key) && openers.has(tokens[at + 1]?.key ?? '') && takes.has('ke'))
    return { kind: 'marks', start: at + 1 };
  if (asks && asksBare(document, cue, limit)) return { kind: 'bare', start: at };
  if (relativeBefore(document, cue) === 'object') return null;
  if (cue.verb?.passive && !saysPassively(document, cue, key)) return null;
  if (!takes.has('bare')) return null;
  if (cue.entry?.weak && !cue.entry.document && !cue.entry.perfect && !tellsNews(document, cue)) return null;
  if (holdsObject(document, cue) || isNaming(document, cue)) return null;
  if (isParticipleAlone(cue, tokens[cue.first]?.key) && !followsSpeaker(document, cue)) return null;
  if (addsTo(document, cue) || isWhatever(document, cue)) return null;
  if (commas.has(key)) {
    at++;
    if (asides.has(tokens[at]?.key ?? '') || isBut(document, at) || concedes(document, cue)) return null;
  } else if (key === 'و' || terminators.has(key) || isBut(document, at)) return null;
  // «مقرر کرد تا بها افزایش یابد»: «تا» as «که», and no time.
  const purpose = key === 'تا' && (cue.entry?.sense === 'propose' || cue.entry?.lemma === 'مقرر کردن');
  if (purpose && !untils.has(tokens[at + 1]?.key ?? '') && tokens[at + 1]?.kind === 'word') at++;
  // «نسخه می‌نویسد تا خوب شوند»
  if (key === 'تا' && cue.entry?.lemma === 'نوشتن') return null;
  for (let i = at; i < limit; i++) if (isFiniteVerb(tokens[i])) return { kind: 'bare', start: at };
  let last = limit - 1;
  while (last > at && tokens[last]?.kind === 'punctuation') last--;
  const wished = cue.entry?.sense === 'propose' && subjunctive.test(tokens[last]?.key ?? '');
  return last > at && (wished || endsSentence(tokens[last])) ? { kind: 'bare', start: at } : null;
}

/** «چنان‌که به آن می‌گوید», «به این کار می‌گویند»: what something is called. */
const isNaming = ({ tokens }: Document, { entry, from, verb }: Cue): boolean =>
  entry?.lemma === 'گفتن' &&
  verb?.tense === 'present' &&
  tokens[from - 1]?.key === 'آن' &&
  tokens[from - 2]?.key === 'به';

/** «هرچه می‌گوید انجام می‌شود», «هر چه گفتند درست است»: whatever is said is the subject or object of what follows. */
const isWhatever = ({ tokens }: Document, { from }: Cue): boolean =>
  whatever.has(tokens[from - 1]?.key ?? '') ||
  (tokens[from - 1]?.key === 'چه' && tokens[from - 2]?.key === 'هر');
const whatever: ReadonlySet<string> = new Set(['هرچه', 'هرچی', 'آنچه', 'هرآنچه']);

/** So many words may stand before «خبر داد» in its clause. */
const longestNews = 40;

/** «رستگار خبر داد سد پر است»: the news stands in a clause after the verb where no «از» names it before. */
function tellsNews({ tokens }: Document, cue: Cue): boolean {
  if (cue.entry?.lemma !== 'خبر دادن' || cue.verb?.passive) return false;
  for (let i = cue.from - 1; i >= 0 && i > cue.from - longestNews; i--) {
    const token = tokens[i];
    if (!token || isFiniteVerb(token) || terminators.has(token.key)) return true;
    if (token.key === 'از') return false;
    if (token.lineStart) return true;
  }
  return true;
}

/** A participle alone («ارزش افزوده», «کتاب نوشته «رستگار»») says nothing without «که» or a colon. */
const isParticipleAlone = ({ verb, entry, first }: Cue, key: string | undefined): boolean =>
  verb?.end === first + 1 &&
  verb.tense === 'perfect' &&
  entry?.lemma === verb.infinitive &&
  key?.endsWith('ه') === true;

/** «به شمار خانه‌ها افزوده است»: a deed; «به خبرنگاران افزود» is told. */
function addsTo({ tokens }: Document, cue: Cue): boolean {
  // «با اشاره به این خبر افزود …» is told.
  if (cue.entry?.lemma !== 'افزودن' || cue.verb?.tense !== 'perfect') return false;
  for (let i = cue.from - 1; i > 0 && i > cue.from - 8; i--) {
    const token = tokens[i];
    if (!token || token.lineStart || token.kind === 'punctuation' || isFiniteVerb(token)) return false;
    if (token.key === 'به') return !told.has(tokens[i + 1]?.key ?? '');
  }
  return false;
}

const dashes: ReadonlySet<string> = new Set(['-', '–', '—', 'ـ']);

/** Verbs whose participle right after a name is a verb: «رستگار گفته», «سپیده نوشته». */
const participles: ReadonlySet<string> = new Set(['گفتن', 'نوشتن']);

/** «رستگار گفته سد پر است»: right after who says it a participle is a verb, and no adjective. */
function followsSpeaker(document: Document, cue: Cue): boolean {
  const { tokens, marks } = document;
  let last = cue.from - 1;
  while (last > 0 && last > cue.from - 3 && isAdverb(document, last)) last--;
  if (!participles.has(cue.entry?.lemma ?? '') || last < 0 || tokens[cue.first]?.lineStart) return false;
  last = beforeTold(document, last);
  // «مینا رستگار – وزیر نیرو – گفته», «رستگار که دیروز آمد، گفته».
  const closed = commas.has(tokens[last]?.key ?? '');
  if (closed || dashes.has(tokens[last]?.key ?? '')) last--;
  if (closed && isFiniteVerb(tokens[last])) return true;
  if (tokens[last]?.key === 'وی' || tokens[last]?.key === 'او') return tokens[last - 1]?.key !== 'به';
  const mark = marks.covering('role', last) ?? marks.covering('name', last);
  return mark !== undefined && tokens[mark.first - 1]?.key !== 'به';
}

/** So many words has «به مدیران باشگاه» at most. */
const longestTold = 5;

/** «او به مدیران باشگاه گفته …»: past whom it is told to, where who tells it stands before. */
function beforeTold({ tokens, marks }: Document, last: number): number {
  for (let i = last; i > 1 && i > last - longestTold; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word' || isFiniteVerb(token)) return last;
    if (token.key !== 'به') continue;
    const before = tokens[i - 1]?.key;
    const someone = marks.covering('role', i - 1) ?? marks.covering('name', i - 1);
    return before === 'وی' || before === 'او' || someone ? i - 1 : last;
  }
  return last;
}

/** So many words may stand before the verb of what someone is bent on. */
const longestAim = 12;

/** «اصرار دارند که کشور را برگردانند»: what they want, and not what they say; «اصرار دارند که تورم کم شده است» is said. */
function isBentOn({ tokens }: Document, cue: Cue, from: number): boolean {
  const having = /^(?:ن?دار|ن?داشت)/u.test(tokens[cue.end - 1]?.key ?? '');
  if (!having || !cue.entry?.lemma.startsWith('اصرار')) return false;
  for (let i = from; i < from + longestAim; i++) {
    const token = tokens[i];
    if (isFiniteVerb(token)) return isWished(token?.key ?? '');
    if (!token || token.kind === 'punctuation' || (i > from && token.lineStart))
      return isWished(tokens[i - 1]?.key ?? '');
  }
  return false;
}

/** «بدهند», «نپذیرد»: the shape of a subjunctive. */
const subjunctive = /^[بن].{2,}(?:د|ند|یم|ید)$/u;
/** «پر کنند», «باشد»: verbs that take no «ب» behind the other part of a compound. */
const lightSubjunctive = /^(?:کن|شو|باش|ده|یاب|گیر)(?:د|ند)$/u;
const isWished = (key: string): boolean => subjunctive.test(key) || lightSubjunctive.test(key);
/** «تا پایان سال», «تا زمانی که». */
const untils: ReadonlySet<string> = new Set(
  'پایان زمانی زمان وقتی آخر کنون امروز فردا سال ماه هفته پیش قبل اطلاع حد حدی حدود چند'.split(' '),
);

/** «…، ضمن اینکه», «…، در حالی که»: the reporter goes on. */
const asides: ReadonlySet<string> = new Set(['ضمن', 'درحالی', 'درحالیکه', 'هرچند', 'گرچه', 'اگرچه']);

const conceding: ReadonlySet<string> = new Set(
  'هرچه هرچقدر هرچند هرکس وقتی وقتیکه هنگامیکه زمانیکه'.split(' '),
);

/** «هرچه توضیح می‌دهند، فرد قانع نمی‌شود»: a clause before the main one. */
function concedes({ tokens }: Document, cue: Cue): boolean {
  for (let i = cue.from - 1; i >= 0 && i > cue.from - 20; i--) {
    const key = tokens[i]?.key ?? '';
    if (conceding.has(key)) return true;
    if (tokens[i]?.kind === 'punctuation') return false;
  }
  return false;
}

/** «همه مجازات‌ها را پیش‌بینی کرده، …»: an object before the verb takes the place of what could follow it. */
function holdsObject({ tokens }: Document, cue: Cue): boolean {
  for (let i = cue.from - 1; i > 0 && i > cue.from - 10; i--) {
    const token = tokens[i];
    if (!token || token.lineStart || token.kind === 'punctuation' || isFiniteVerb(token)) return false;
    if (token.key === 'را') return true;
    if (token.key === 'و' || token.key === 'که') return false;
  }
  return false;
}

/**
 * «که» after the verb that belongs to a noun before it: «در حالی اعلام می‌شود که …», «همان چیزی را می‌خواهند که …»,
 * «۱۲ هزار تومان اعلام شده که …», «به این کار … می‌گویند که …».
 */
function opensRelative(document: Document, cue: Cue): boolean {
  const { tokens, marks } = document;
  const { verb, entry } = cue;
  if (verb?.passive && (relativeBefore(document, cue) || marks.covering('quantity', cue.from - 1)))
    return true;
  if (isInCircumstance(document, cue)) return true;
  if (answersThat(document, cue) || putsSomething(document, cue)) return true;
  const names = entry?.lemma === 'گفتن' && verb?.number === 'plural' && verb.tense === 'present';
  for (let i = cue.from - 1; i > 0 && i > cue.from - 10; i--) {
    const token = tokens[i];
    if (!token || token.lineStart || token.kind === 'punctuation' || isFiniteVerb(token)) return false;
    const { key } = token;
    if (key === 'که') return false;
    // «پس از آن اعلام شد که …»: when, and not what.
    if (key === 'آن' && tokens[i - 1]?.key === 'از' && verb?.passive) return true;
    if (key !== 'را') continue;
    // «پیشنهاد خود را مطرح کرد که …», «سفر را اعلام کرد که …»; «این پیشنهاد را مطرح کرد که …» is said.
    if (entry?.lemma === 'مطرح کردن') return !isPointed(tokens, i);
    if (names || takesObject.has(entry?.lemma ?? '')) return true;
    if (i === cue.from - 1 && madeKnown.has(entry?.lemma ?? '') && !isPointed(tokens, i)) return true;
  }
  return false;
}

/** «فهرست را اعلام کرده که …»: what is made known stands before the verb, and the clause tells more of it. */
const madeKnown: ReadonlySet<string> = new Set(['اعلام کردن', 'منتشر کردن', 'گزارش دادن']);

/** What is put to somebody, of which a clause after «که» tells more: «چند سوال مطرح کرد که …». */
const put = words(
  'سوال سوالاتی سوالی پرسش پرسشی پرسشهایی مطالبی مطلبی موضوعی موضوعاتی انتقاداتی پیشنهادی پیشنهاداتی درخواستی نکاتی مسائلی',
);
/** So many words stand between it and the verb at most. */
const longestPut = 6;

/** «یازده سوال از دولت مطرح کرد که …» tells of the questions; «این سوال را مطرح کرد که …» asks. */
function putsSomething({ tokens }: Document, { entry, from }: Cue): boolean {
  if (entry?.lemma !== 'مطرح کردن') return false;
  for (let i = from - 1; i > 0 && i > from - longestPut; i--) {
    const token = tokens[i];
    if (!token || token.key === 'را' || token.kind === 'punctuation' || isFiniteVerb(token)) return false;
    if (put.has(token.key)) return tokens[i - 1]?.key !== 'این';
  }
  return false;
}

/** «به این پرسش پاسخ داد که …»: the clause is what was asked. */
function answersThat({ tokens }: Document, { entry, from }: Cue): boolean {
  if (entry?.sense !== 'answer') return false;
  const noun = tokens[from - 1]?.key ?? '';
  const pointed = tokens[from - 2]?.key === 'این' || tokens[from - 2]?.key === 'همین';
  return pointed && (noun === 'پرسش' || noun === 'سوال');
}

const matters = words('مساله مسئله موضوع نکته بحث سوال مطلب ادعا احتمال');

/** «این پیشنهاد را», «مسئله را»: it points on to the clause that follows. */
function isPointed(tokens: Document['tokens'], ra: number): boolean {
  if (matters.has(tokens[ra - 1]?.key ?? '')) return true;
  for (let i = ra - 1; i > ra - 4; i--)
    if (tokens[i]?.key === 'این' || tokens[i]?.key === 'چنین') return true;
  return false;
}

/** «تعهدها را پذیرفتند که …»: an object before these is what the clause after «که» tells more of. */
const takesObject: ReadonlySet<string> = new Set(['خواستن', 'نوشتن', 'پذیرفتن']);

/** The longest clause between «در حالی» and its «که». */
const longestCircumstance = 30;

/** «در حالی رستگار از … خبر داده که …»: «که» belongs to «در حالی». */
function isInCircumstance({ tokens }: Document, cue: Cue): boolean {
  for (let i = cue.from - 1; i > 0 && i > cue.from - longestCircumstance; i--) {
    const token = tokens[i];
    if (!token || token.key === 'که' || isFiniteVerb(token)) return false;
    if (token.key === 'حالی' || token.key === 'درحالی' || token.key === 'شرایطی')
      return tokens[i + 1]?.key !== 'که';
    if (token.lineStart || (token.kind === 'punctuation' && !commas.has(token.key))) return false;
  }
  return false;
}

/** Words before «که» that make no relative clause: «همان‌طور که», «در حالی که», «وقتی که». */
const adverbial: ReadonlySet<string> = new Set(
  'طور همانطور آنطور آنطوری آنگونه آنچنان طوری همانطوری همانگونه گونه چنان حالی درحالی زمانی وقتی هنگامی آنجا این بلکه چرا جایی جا است بود'.split(
    ' ',
  ),
);

/** So many words stand between «که» and the verb of its clause at most; more where a passive has an agent. */
const longestRelative = 10;
const longestPassive = 16;

/**
 * Whether a verb stands in a relative clause: «مردی که گفت …» (its subject is what is meant), or «کتابی که او نوشت …»
 * (its object is, and then what follows the verb is not said by it).
 */
export function relativeBefore({ tokens }: Document, cue: Cue): 'subject' | 'object' | null {
  const longest = cue.verb?.passive ? longestPassive : longestRelative;
  for (let i = cue.from - 1; i > 0 && i > cue.from - longest; i--) {
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
  // «آمار اعلام شده رسمی»: an adjective.
  if (cue.entry?.lemma !== 'گفتن' && tokens[cue.to - 1]?.key === 'شده') return false;
  return next !== 'تا' && next !== 'در' && next !== 'درحالی' && next !== 'درحالیکه';
}
