import type { Document, TokenRange } from '../rule';
import { isFiniteVerb } from './finite-verb';
import { closers, commas, openers, terminators } from './punctuation';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const prepositions = words(
  'در با به از طی ضمن برای درباره دربارهٔ درخصوص پیرامون پس بعد پیش قبل بر تا خطاب طبق هنگام مبنی درپی درمورد جهت علیه نسبت بدون بی توسط بین میان روی طبق همزمان',
);
const adverbs = words(
  'نیز هم همچنین امروز دیروز امشب دیشب فردا پریروز صبح عصر ظهر شب بامداد روز شامگاه بعدازظهر سحرگاه شنبه یکشنبه دوشنبه سهشنبه چهارشنبه پنجشنبه پنجشنبه جمعه سپس البته پیشتر اخیرا مجددا دوباره بلافاصله ساعتی دقایقی لحظاتی ساعاتی بار دیروز اکنون همزمان متقابلا صراحتا',
);
const connectors = words(
  'و اما ولی همچنین سپس البته همزمان بنابراین لذا لیکن ادامه نیز هم آنگاه اینک حالا پیشتر اکنون',
);
export const pronouns = words('وی او ایشان آنان آنها آنها اینها نامبرده مشارالیه وی');

/** Where the words of a clause begin, past bullets and «و», «اما», «همچنین». */
export function skipConnectors(document: Document, from: number, to: number): number {
  let at = from;
  for (; at < to; at++) {
    const token = document.tokens[at];
    if (!token) break;
    if (token.kind === 'punctuation' && !openers.has(token.key) && token.key !== '(') continue;
    if (connectors.has(token.key)) continue;
    break;
  }
  return at;
}

/** The next comma in a range, or -1. */
function commaIn(document: Document, from: number, to: number): number {
  for (let i = from; i < to; i++) if (commas.has(document.tokens[i]?.key ?? '')) return i;
  return -1;
}

function startsAdverbial(document: Document, at: number): boolean {
  const key = document.tokens[at]?.key ?? '';
  return prepositions.has(key) || adverbs.has(key) || document.marks.startingAt('time', at) !== undefined;
}

/**
 * The noun phrase that is the subject of the clause `[from, to)`: the first one that no preposition governs, with the
 * title beside it and its appositives; a relative clause after it is stepped over. Null where there is none.
 */
export function subjectOf(document: Document, from: number, to: number): TokenRange | null {
  let at = skipConnectors(document, from, to);
  // Adverbials before the subject: «در ادامه این نشست، …», «روز شنبه …».
  for (let step = 0; step < 6 && at < to && startsAdverbial(document, at); step++) {
    const head = headIn(document, at, to);
    const comma = commaIn(document, at, to);
    if (head >= 0 && (comma < 0 || head < comma)) {
      at = head;
      break;
    }
    const time = document.marks.startingAt('time', at);
    if (time && time.end < to) at = skipConnectors(document, time.end, to);
    else if (adverbs.has(document.tokens[at]?.key ?? '')) at = skipConnectors(document, at + 1, to);
    else if (comma >= 0) at = skipConnectors(document, comma + 1, to);
    else return null;
  }
  if (at >= to || startsAdverbial(document, at)) return null;
  const end = nounPhraseEnd(document, at, to);
  if (end <= at) return null;
  let first = at;
  let last = end;
  while (first < last && isMark(document, first)) first++;
  while (last > first && isMark(document, last - 1)) last--;
  return first < last ? { first, end: last } : null;
}

function isMark(document: Document, at: number): boolean {
  const key = document.tokens[at]?.key ?? '';
  return openers.has(key) || closers.has(key) || commas.has(key) || key === ':' || key === '-' || key === '–';
}

/** A pronoun, person or title that no preposition governs, before any finite verb. */
function headIn(document: Document, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const before = document.tokens[i - 1]?.key ?? '';
    const key = document.tokens[i]?.key ?? '';
    if (commas.has(key)) return -1;
    if (prepositions.has(before)) continue;
    if (pronouns.has(key) && key !== 'ایشان' && key !== 'آنها') {
      // «در دیدار با او»: governed; «پس از نشست وی گفت»: not.
      if (startsAdverbial(document, i + 1) || i + 1 >= to) return i;
    }
  }
  return -1;
}

/** Where the noun phrase that begins here ends. */
export function nounPhraseEnd(document: Document, at: number, to: number): number {
  const { tokens, marks } = document;
  let i = at;
  let depth = 0;
  while (i < to) {
    const token = tokens[i];
    if (!token) break;
    const role = marks.startingAt('role', i) ?? marks.startingAt('name', i);
    if (role && role.end <= to) {
      i = role.end;
      continue;
    }
    const { key } = token;
    if (key === '(') depth++;
    else if (key === ')') depth--;
    else if (depth > 0) {
      // anything goes inside brackets
    } else if (pronouns.has(key) && i === at) return i + 1;
    else if (commas.has(key)) {
      const next = i + 1;
      if (next >= to || startsAdverbial(document, next) || tokens[next]?.key === 'که') return i;
      // An appositive: up to the comma that closes it, or to where the clause goes on.
      i = next;
      continue;
    } else if (key === 'که' || key === 'را' || terminators.has(key) || key === ':') return i;
    else if (i > at && startsAdverbial(document, i)) {
      if (key === 'در' && leadsIntoTitle(document, at, i)) {
        i++;
        continue;
      }
      return i;
    } else if (i > at && isFiniteVerb(token)) return i;
    i++;
  }
  return Math.min(i, to);
}

const seats = words('نماینده نمایندگان سفیر کاردار سرکنسول');

/** «نماینده مردم … در مجلس», «سفیر … در …»: the place belongs to the title. */
function leadsIntoTitle(document: Document, from: number, at: number): boolean {
  for (let i = from; i < at; i++) if (seats.has(document.tokens[i]?.key ?? '')) return true;
  return false;
}
