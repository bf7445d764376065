import type { Document } from '../rule';
import { isAdjectival } from './adjectival-participle';
import type { Cue } from './cue';
import { endsSentence, isFiniteVerb, isParticiple } from './finite-verb';
import { commas, terminators } from './punctuation';
import { relativeBefore } from './relative-clause';
import { hasSubjunctiveShape } from './subjunctive';
import { told } from './told';
import { isBut } from './word-classes';

/** Where a bare clause after a reporting verb begins that says what is said («رستگار گفت سد پر است»), or -1 where none does. */
export function bareStart(document: Document, cue: Cue, after: number, limit: number): number {
  const { tokens } = document;
  let at = after;
  const key = tokens[at]?.key ?? '';
  if (relativeBefore(document, cue) === 'object') return -1;
  if (cue.verb?.passive && !saysPassively(document, cue, key)) return -1;
  if (!cue.entry?.takes.has('bare')) return -1;
  if (cue.entry.weak && !cue.entry.document && !cue.entry.perfect && !tellsNews(document, cue)) return -1;
  if (holdsObject(document, cue) || isNaming(document, cue)) return -1;
  if (isAdjectival(document, cue)) return -1;
  if (addsTo(document, cue) || isWhatever(document, cue) || believesIn(document, cue)) return -1;
  if (commas.has(key)) {
    at++;
    if (asides.has(tokens[at]?.key ?? '') || isBut(document, at) || concedes(document, cue)) return -1;
  } else if (key === 'و' || terminators.has(key) || isBut(document, at)) return -1;
  // «مقرر کرد تا بها افزایش یابد»: «تا» as «که», and no time.
  const purpose = key === 'تا' && (cue.entry.sense === 'propose' || cue.entry.lemma === 'مقرر کردن');
  if (purpose && !untils.has(tokens[at + 1]?.key ?? '') && tokens[at + 1]?.kind === 'word') at++;
  // «نسخه می‌نویسد تا خوب شوند»
  if (key === 'تا' && cue.entry.lemma === 'نوشتن') return -1;
  for (let i = at; i < limit; i++) if (isFiniteVerb(tokens[i])) return at;
  let last = limit - 1;
  while (last > at && tokens[last]?.kind === 'punctuation') last--;
  const wished = cue.entry.sense === 'propose' && hasSubjunctiveShape(tokens[last]?.key ?? '');
  const denied = negative.test(tokens[last]?.key ?? '');
  return last > at && (wished || denied || endsSentence(tokens[last]) || isParticiple(tokens[last]))
    ? at
    : -1;
}

/** «نپرسید», «ندهد»: the shape of a verb with a negation. */
const negative = /^ن.+(?:ید|هد|ند|رد|ود)$/u;

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

/** So many words may stand before «خبر داد» in its clause. */
const longestNews = 40;

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

const beliefs: ReadonlySet<string> = new Set(['اعتقاد داشتن', 'باور داشتن', 'عقیده داشتن']);

/** «به کار حزبی اعتقاد دارند», «این را باور دارد»: what is believed in stands before the verb. */
function believesIn({ tokens }: Document, cue: Cue): boolean {
  if (!beliefs.has(cue.entry?.lemma ?? '')) return false;
  for (let i = cue.from - 1; i > 0 && i > cue.from - 8; i--) {
    const token = tokens[i];
    if (!token || token.lineStart || token.kind === 'punctuation' || isFiniteVerb(token)) return false;
    if (token.key === 'به' || token.key === 'بر' || token.key === 'را') return true;
  }
  return false;
}

/** «هرچه توضیح می‌دهند، فرد قانع نمی‌شود»: a clause before the main one. */
function concedes({ tokens }: Document, cue: Cue): boolean {
  for (let i = cue.from - 1; i >= 0 && i > cue.from - 20; i--) {
    const key = tokens[i]?.key ?? '';
    if (conceding.has(key)) return true;
    if (tokens[i]?.kind === 'punctuation') return false;
  }
  return false;
}

const conceding: ReadonlySet<string> = new Set(
  'هرچه هرچقدر هرچند هرکس وقتی وقتیکه هنگامیکه زمانیکه'.split(' '),
);

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

/** «گفته می‌شود …», «اعلام شد …»: a bare clause after a passive is said, where nothing else holds the passive. */
function saysPassively({ tokens }: Document, cue: Cue, next: string): boolean {
  const before = tokens[cue.from - 1]?.key ?? '';
  if (!passives.has(cue.entry?.lemma ?? '') || before === 'که' || commas.has(next)) return false;
  // «آمار اعلام شده رسمی»: an adjective.
  if (cue.entry?.lemma !== 'گفتن' && tokens[cue.to - 1]?.key === 'شده') return false;
  return next !== 'تا' && next !== 'در' && next !== 'درحالی' && next !== 'درحالیکه';
}

const passives: ReadonlySet<string> = new Set(['گفتن', 'گزارش دادن', 'ادعا کردن', 'اعلام کردن']);

/** «…، ضمن اینکه», «…، در حالی که»: the reporter goes on. */
const asides: ReadonlySet<string> = new Set(['ضمن', 'درحالی', 'درحالیکه', 'هرچند', 'گرچه', 'اگرچه']);
/** «تا پایان سال», «تا زمانی که». */
const untils: ReadonlySet<string> = new Set(
  'پایان زمانی زمان وقتی آخر کنون امروز فردا سال ماه هفته پیش قبل اطلاع حد حدی حدود چند'.split(' '),
);
