import type { Document } from '../rule';
import { words } from '../text/word-list';
import { endsClause, hasVerb, isFiniteVerb, isParticiple } from './finite-verb';
import { closers, commas } from './punctuation';
import { isStatement } from './statement-nouns';
import { isPreposition, openingEnd } from './word-classes';

/** Words that may stand between the subject and what is said, and belong to neither. */
export const loose: ReadonlySet<string> = new Set([
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

/** Nouns of a verb that «و» joins to the next one, so that its light part is left out: «به کار خود اعتراف و …». */
const lightNouns: ReadonlySet<string> = new Set(
  'اعتراف اشاره محکوم تاکید انتقاد استقبال تشکر قدردانی تقدیر'.split(' '),
);

/** Where the clause of a verb begins, past a finite verb and the «و», «که» or comma after it. */
export function afterLastClause({ tokens }: Document, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) {
    const key = tokens[i]?.key ?? '';
    if (key !== 'و' && key !== 'که' && key !== 'اما' && !commas.has(key)) continue;
    const before = tokens[closers.has(tokens[i - 1]?.key ?? '') ? i - 2 : i - 1];
    // «او را مجرم تشخیص داده؛ راه را …»
    if (isFiniteVerb(before) || (key === '؛' && isParticiple(before))) return i + 1;
    // «به کار خود اعتراف و راه را … عنوان کرد»: a verb whose light part stands at the end.
    if (key === 'و' && lightNouns.has(before?.key ?? '') && !lightNouns.has(tokens[i + 1]?.key ?? ''))
      return i + 1;
  }
  return from;
}

/** «ارتشی که کاویانی را دشمن می‌داند»: where a relative clause opens whose verb is still to come. */
export function afterThat({ tokens }: Document, from: number, ra: number): number {
  // «سپاهی که پیش دشمن ایستاده را …»: a clause inside the object.
  if (/(?:[اید]ده|[شفخس]ته|رده)$/u.test(tokens[ra - 1]?.key ?? '')) return from;
  for (let i = ra - 1; i >= from; i--) {
    if (endsClause(tokens[i])) return from;
    if (tokens[i]?.key === 'که' && tokens[i - 1]?.kind === 'word') return i + 1;
  }
  return from;
}

const takenUp: ReadonlySet<string> = new Set(['آن', 'این', 'او', 'وی', 'آنها', 'آنان', 'ایشان']);

/** Where the object begins: past «نیز», «در پایان», «در این نشست» and whatever a comma closes. */
export function objectStart(document: Document, subjectEnd: number, ra: number): number {
  const { tokens } = document;
  let from = subjectEnd;
  // «از او تقدیر کرد و او را … دانست»: nothing before the last finite verb belongs to the object.
  from = Math.max(from, afterLastClause(document, subjectEnd, ra), afterThat(document, subjectEnd, ra));
  // «سپیده و بامداد آن را … خوانده‌اند»: the pronoun belongs to no noun before it.
  if (takenUp.has(tokens[ra - 1]?.key ?? '') && document.marks.covering('name', ra - 2)) return ra - 1;
  // «حمله را محکوم و آن را … خواند».
  const joined = tokens[ra - 2]?.key ?? '';
  if (takenUp.has(tokens[ra - 1]?.key ?? '') && ra - 2 >= from && (joined === 'و' || commas.has(joined)))
    return ra - 1;
  let at = from;
  for (let i = from; i < Math.min(ra - 1, from + 6); i++) if (tokens[i]?.key === 'نیز') at = i + 1;
  for (let i = from; i < ra; i++) {
    const key = tokens[i]?.key ?? '';
    // «تورم ماهانه را ۸ درصد، تورم سالانه را ۵۰ درصد»: behind the first object stands no opening.
    if (key === 'را' && !hasVerb(document, i, ra)) break;
    const opening = tokens[at]?.key === 'ضمن' ? from : at;
    if (key === '،' && !isInsideList(document, opening, i, ra) && !opensTitle(document, i)) at = i + 1;
  }
  for (let step = 0; step < 4; step++) {
    const key = tokens[at]?.key ?? '';
    const next = tokens[at + 1]?.key ?? '';
    const passage = key === 'در' ? ownWordsEnd(document, at, ra) : at;
    const opening = openingEnd(document, at);
    if (passage > at) at = passage;
    else if (loose.has(key) || commas.has(key)) at++;
    else if (key === 'در' && (next === 'پایان' || next === 'ادامه' || next === 'خاتمه')) {
      at += 2;
      if (tokens[at]?.key === 'سخنان' || tokens[at]?.key === 'این') at += 2;
    } else if (key === 'در' && next === 'این') at += 3;
    else if (opening > at && opening < ra) at = opening;
    else if (key === 'در' && occasions.has(next)) at += 2;
    else if (key === 'با' && issuing.has(next) && occasions.has(tokens[at + 2]?.key ?? '')) at += 3;
    else {
      const own = key === 'با' ? ownEnd(document, at, ra) : at;
      if (own > at) {
        at = own;
        continue;
      }
      const setting = key === 'در' ? settingEnd(document, at, ra) : at;
      const end = setting > at ? setting : document.marks.startingAt('time', at)?.end;
      if (end === undefined || (setting <= at && end >= ra)) break;
      at = end;
    }
  }
  if (tokens[at]?.key === 'در') at = statementAfter(document, at, ra);
  return at < ra ? at : from;
}

/** «در جلسه شورا در استانداری هزینه کار را …»: where a noun of what is told begins the object behind its setting. */
function statementAfter({ tokens }: Document, at: number, ra: number): number {
  for (let i = at + 2; i < ra; i++) {
    const before = tokens[i - 1]?.key ?? '';
    if (!isStatement(tokens[i]?.key ?? '') || before === 'و' || isPreposition(before)) continue;
    return i;
  }
  return at;
}

const passages: ReadonlySet<string> = new Set(
  'بخش بخشی قسمت قسمتی ادامه پایان ابتدای خلال جریان فرازی'.split(' '),
);
const ownWords: ReadonlySet<string> = new Set('سخنانش صحبتهایش اظهاراتش گفتههایش سخنرانیاش'.split(' '));
/** So many words has «در بخش دیگری از سخنان خود» at most. */
const longestPassage = 8;

/** «در بخش دیگری از سخنان خود آب را …»: which part of the speech it stands in. */
function ownWordsEnd({ tokens }: Document, at: number, ra: number): number {
  if (!passages.has(tokens[at + 1]?.key ?? '')) return at;
  for (let i = at + 2; i < Math.min(ra - 1, at + longestPassage); i++) {
    const key = tokens[i]?.key ?? '';
    if (key === 'خود' || ownWords.has(key)) return i + 1;
  }
  return at;
}

/** «با توجه به وظیفه خود مبارزه با قاچاق را …»: «خود» closes the adverbial, where what follows is no part of a row. */
function ownEnd({ tokens }: Document, at: number, ra: number): number {
  for (let i = at + 2; i < ra - 1; i++) {
    if (tokens[i]?.key !== 'خود') continue;
    const next = tokens[i + 1]?.key ?? '';
    return next === 'و' || commas.has(next) || isPreposition(next) ? at : i + 1;
  }
  return at;
}

/** «در گفت‌وگو با خبرنگار سپیده», «در همایش «آب»»: where it was said, up to the name or mark that closes it. */
function settingEnd(document: Document, at: number, ra: number): number {
  const { tokens, marks } = document;
  const talk = tokens[at + 1]?.key.startsWith('گفت') && tokens[at + 2]?.key === 'با';
  const last = lastSetting(document, at, ra);
  if (last > at) return last;
  for (let i = at + 1; i < Math.min(ra - 1, at + 9); i++) {
    if (closers.has(tokens[i]?.key ?? '')) return i + 1;
    const name = talk ? marks.startingAt('name', i) : undefined;
    if (name && name.end < ra) return name.end;
  }
  return at;
}

/** «در پیامی دولت را …»: a noun alone tells the occasion. */
const occasions = words(
  'پیامی توییتی نامهای بیانیهای اطلاعیهای یادداشتی گزارشی سخنانی اظهاراتی مصاحبهای گفتوگویی گفتگویی نشستی پستی مطلبی',
);
/** «با انتشار بیانیه‌ای دولت را …» */
const issuing: ReadonlySet<string> = new Set(['انتشار', 'صدور', 'ارسال', 'نگارش']);
/** «در نشست خبری روز دوشنبه»: so many words between «در» and the time of what it names. */
const longestOccasion = 4;
const dating: ReadonlySet<string> = new Set(['در', 'تاریخ', 'طی', 'مورخ']);

/** «در نشست روز دوشنبه», «در مراسم افتتاح سد در نیک‌آباد»: up to the last time or place in front of the object. */
function lastSetting({ tokens, marks }: Document, at: number, ra: number): number {
  let last = at;
  for (let i = at + 1; i < ra; i++) {
    const name = tokens[i - 1]?.key === 'در' ? marks.startingAt('name', i) : undefined;
    const near = dating.has(tokens[i - 1]?.key ?? '') || i - at <= longestOccasion;
    const time = near ? marks.startingAt('time', i) : undefined;
    const mark = time ?? (name?.value.entity === 'place' ? name : undefined);
    const next = mark ? (tokens[mark.end]?.key ?? '') : '';
    if (mark && mark.end < ra && next !== 'و' && !commas.has(next) && !isPreposition(next)) last = mark.end;
  }
  return last;
}

/** «مینا رستگار، وزیر نیرو را …»: a title after the name that it is of. */
function opensTitle({ marks }: Document, comma: number): boolean {
  const before = marks.covering('name', comma - 1);
  return before?.value.entity === 'person' && marks.startingAt('role', comma + 1) !== undefined;
}

const accompanying: ReadonlySet<string> = new Set(
  'اشاره تاکید بیان توجه یادآوری تجلیل تبریک گرامیداشت تقدیر قدردانی تشکر استناد انتقاد'.split(' '),
);

/** «الف، ب و ج را»: a comma of a list, with «و» behind it before the object ends. */
function isInsideList(document: Document, from: number, comma: number, ra: number): boolean {
  const { tokens } = document;
  if (isFiniteVerb(tokens[comma - 1])) return false;
  // «خطیب جمعه با اشاره به …، بصیرت و بیداری را …»: the comma closes an adverbial; no object begins with «با».
  for (let i = from; i < comma; i++) {
    const key = tokens[i]?.key;
    if (key === 'ضمن' || (key === 'با' && (i === from || accompanying.has(tokens[i + 1]?.key ?? ''))))
      return false;
  }
  let last = comma;
  for (let i = comma + 1; i < ra; i++) {
    if (tokens[i]?.key === 'و') return i - last < 9;
    if (commas.has(tokens[i]?.key ?? '') && i - last < 9) last = i;
  }
  return false;
}
