import type { Document, TokenRange } from '../rule';
import type { Cue } from './cue';
import { isFiniteVerb } from './finite-verb';
import { closers, commas } from './punctuation';
import { isPreposition, openingEnd } from './word-classes';

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
  let ra = -1;
  for (let i = from; i < end; i++) if (tokens[i]?.key === 'را') ra = i;
  const named = ra >= 0 && takes.has('small') && (!takes.has('az') || hasPredicate(document, ra, end));
  if (!named && (takes.has('az') || takes.has('bar') || takes.has('be'))) {
    const preposition = takes.has('az') ? 'از' : takes.has('bar') ? 'بر' : 'به';
    // «از میدان تا پل پرترافیک گزارش شده است»: from where, and not what.
    if (cue.verb?.passive && !takes.has('bar')) return null;
    const last = afterLastClause(document, from, end);
    const found =
      topicAfter(document, preposition, last, end) ?? topicAfter(document, preposition, from, end);
    return found && !isAnaphor(document, found) ? found : null;
  }
  if (!named && takes.has('as')) return namedAs(document, from, cue);
  // What is passive has no object: «در سامانه‌ای که اعلام می‌شود».
  if (cue.verb?.passive || ra < 0) return null;
  if (takes.has('rabe')) {
    for (let i = ra + 1; i < end - 1; i++) {
      if (tokens[i]?.key === 'به' && !reasons.has(tokens[i + 1]?.key ?? ''))
        return { first: objectStart(document, from, ra), end };
    }
    return null;
  }
  if (takes.has('small') || (takes.has('object') && hasPredicate(document, ra, end))) {
    const first = objectStart(document, from, ra);
    // «این خبر را مقام‌های محلی اعلام کردند»: the object stands before its subject.
    return !takes.has('small') && isAnaphor(document, { first, end: ra }) ? null : { first, end };
  }
  if (!takes.has('object') || cue.entry?.topic) return null;
  const first = objectStart(document, from, ra);
  for (let i = Math.max(from - 2, ra - 5); i < ra; i++) if (acts.has(tokens[i]?.key ?? '')) return null;
  return saysObject(document, cue, first, ra) && !isAnaphor(document, { first, end: ra })
    ? { first, end: ra }
    : null;
}

/** «از X به عنوان Y یاد کرد»: what it is called, with what. */
function namedAs(document: Document, from: number, cue: Cue): TokenRange | null {
  if (cue.verb?.passive) return null;
  const { tokens } = document;
  const topic = topicAfter(document, 'از', from, cue.first);
  for (let i = topic?.first ?? cue.first; i < cue.first - 1; i++) {
    const key = tokens[i]?.key;
    if (key === 'بهعنوان' || (key === 'به' && tokens[i + 1]?.key === 'عنوان')) return topic;
  }
  return null;
}

const reasons: ReadonlySet<string> = new Set(['دلیل', 'علت', 'خاطر', 'جهت', 'عنوان']);
const anaphors: ReadonlySet<string> = new Set(
  'آن این او همین آنها موضوع امر مطلب خبر اخبار خبرها ادعا ادعاها شایعه شایعات گزارش گزارشها اتهام اتهامات'.split(
    ' ',
  ),
);

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
    const last = topicEnd(document, i + 1, end);
    return last > i + 1 ? { first: i + 1, end: last } : null;
  }
  return null;
}

/** Where a topic ends: before «اما», «نیز» of its clause, and before whom it is told to («… به خبرنگاران خبر داد»). */
function topicEnd({ tokens }: Document, first: number, end: number): number {
  let last = end;
  for (let i = first + 1; i < end - 1; i++)
    if (tokens[i]?.key === 'به' && told.has(tokens[i + 1]?.key ?? '')) last = Math.min(last, i);
  while (last > first && (loose.has(tokens[last - 1]?.key ?? '') || tokens[last - 1]?.key === 'اما')) last--;
  return last;
}

/** Whom things are told to: «به خبرنگاران». */
export const told: ReadonlySet<string> = new Set([
  'خبرنگار',
  'خبرنگاران',
  'خبرگزاری',
  'رسانهها',
  'ایسنا',
  'ایرنا',
]);

/** Where the clause of a verb begins, past a finite verb and the «و», «که» or comma after it. */
function afterLastClause({ tokens }: Document, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) {
    const key = tokens[i]?.key ?? '';
    if (key !== 'و' && key !== 'که' && key !== 'اما' && !commas.has(key)) continue;
    if (isFiniteVerb(tokens[closers.has(tokens[i - 1]?.key ?? '') ? i - 2 : i - 1])) return i + 1;
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
  'خبر خبرهای اخبار ادعا ادعای ادعاها ادعاهای اتهام اتهامات اتهامهای گزارش گزارشها گزارشهای شایعه شایعات اظهارات سخنان گفته گفتههای احتمال دخالت نقش هرگونه گونه نوع وجود'.split(
    ' ',
  ),
);
/** «آمادگی خود را اعلام کرد», «حمایتش را اعلام کرد»: acts, not statements. */
const acts: ReadonlySet<string> = new Set(
  'آمادگی رضایت حمایت استعفا استعفای مخالفت موافقت انصراف برائت همبستگی نام اسامی وضعیت جنگ عزای آتشبس نتیجه نتایج نظر نظرات دیدگاه مواضع موضع تسلیت تاسف نگرانی خوشحالی امیدواری همدردی'.split(
    ' ',
  ),
);

function saysObject({ tokens }: Document, cue: Cue, first: number, end: number): boolean {
  if (cue.entry?.lemma !== 'رد کردن' && cue.entry?.lemma !== 'تأیید کردن') return true;
  for (let i = first; i < Math.min(end, first + 3); i++) if (deniable.has(tokens[i]?.key ?? '')) return true;
  return false;
}

const takenUp: ReadonlySet<string> = new Set(['آن', 'این', 'او', 'وی', 'آنها', 'آنان', 'ایشان']);

/** Where the object begins: past «نیز», «در پایان», «در این نشست» and whatever a comma closes. */
function objectStart(document: Document, subjectEnd: number, ra: number): number {
  const { tokens } = document;
  let from = subjectEnd;
  // «از او تقدیر کرد و او را … دانست»: nothing before the last finite verb belongs to the object.
  from = Math.max(from, afterLastClause(document, subjectEnd, ra));
  // «حمله را محکوم و آن را … خواند».
  const joined = tokens[ra - 2]?.key ?? '';
  if (takenUp.has(tokens[ra - 1]?.key ?? '') && ra - 2 >= from && (joined === 'و' || commas.has(joined)))
    return ra - 1;
  let at = from;
  for (let i = from; i < Math.min(ra - 1, from + 6); i++) if (tokens[i]?.key === 'نیز') at = i + 1;
  for (let i = from; i < ra; i++) {
    const key = tokens[i]?.key ?? '';
    if (key === '،' && !isInsideList(document, from, i, ra) && !opensTitle(document, i)) at = i + 1;
  }
  for (let step = 0; step < 4; step++) {
    const key = tokens[at]?.key ?? '';
    const next = tokens[at + 1]?.key ?? '';
    if (loose.has(key) || commas.has(key)) at++;
    else if (key === 'در' && (next === 'پایان' || next === 'ادامه' || next === 'خاتمه')) {
      at += 2;
      if (tokens[at]?.key === 'سخنان' || tokens[at]?.key === 'این') at += 2;
    } else if (key === 'در' && next === 'این') at += 3;
    else if (openingEnd(document, at) > at && openingEnd(document, at) < ra) at = openingEnd(document, at);
    else if (key === 'در' && occasions.has(next)) at += 2;
    else if (key === 'در' && settingEnd(document, at, ra) > at) at = settingEnd(document, at, ra);
    else {
      const time = document.marks.startingAt('time', at);
      if (!time || time.end >= ra) break;
      at = time.end;
    }
  }
  return at < ra ? at : from;
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
const occasions: ReadonlySet<string> = new Set(
  'پیامی توییتی توئیتی نامهای بیانیهای اطلاعیهای یادداشتی گزارشی سخنانی اظهاراتی مصاحبهای گفتوگویی گفتگویی نشستی پستی مطلبی'.split(
    ' ',
  ),
);
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
  // «خطیب جمعه با اشاره به …، بصیرت و بیداری را …»: the comma closes an adverbial.
  for (let i = from; i < comma; i++) {
    const key = tokens[i]?.key;
    if (key === 'ضمن' || (key === 'با' && accompanying.has(tokens[i + 1]?.key ?? ''))) return false;
  }
  let last = comma;
  for (let i = comma + 1; i < ra; i++) {
    if (tokens[i]?.key === 'و') return i - last < 9;
    if (commas.has(tokens[i]?.key ?? '') && i - last < 9) last = i;
  }
  return false;
}
