import type { Document, TokenRange } from '../rule';
import { words } from '../text/word-list';
import type { Cue } from './cue';
import { isFiniteVerb, isParticiple } from './finite-verb';
import { afterLastClause, objectStart } from './object-start';
import { loose } from './past-openings';
import { commas } from './punctuation';
import { namesSomeone } from './someone';
import { told } from './told';
import { isPreposition, pronouns } from './word-classes';

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

/**
 * The noun phrase before a verb that says something: «X را Y دانست», «از X خبر داد», «بر X تأکید کرد».
 * `from` is where the subject ended.
 */
export function complementBefore(document: Document, cue: Cue, from: number): TokenRange | null {
  const { tokens } = document;
  const takes = cue.entry?.takes;
  if (!takes) return null;
  if (takes.has('inside')) return { first: cue.end, end: cue.to };
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
  if (takes.has('small') || (takes.has('object') && hasPredicate(document, ra, end))) {
    const first = objectStart(document, from, ra);
    // «نگرانی خود را نسبت به آب اعلام کرد»
    if (!takes.has('small') && acts.has(tokens[first]?.key ?? '') && isPreposition(tokens[ra + 1]?.key ?? ''))
      return null;
    if (asksWhich(document, first)) return null;
    // «این خبر را مقام‌های محلی اعلام کردند»: the object stands before its subject.
    return !takes.has('small') && isAnaphor(document, { first, end: ra }) ? null : { first, end };
  }
  if (!takes.has('object') || cue.entry?.topic) return null;
  const first = objectStart(document, from, ra);
  if (listed.has(tokens[first]?.key ?? '') || pointsBack(document, first, ra)) return null;
  for (let i = Math.max(from - 2, ra - 5); i < ra; i++) if (acts.has(tokens[i]?.key ?? '')) return null;
  for (let i = first; !cue.entry?.denies && i < Math.min(ra, first + longestAct); i++)
    if (stances.has(tokens[i]?.key ?? '')) return null;
  return saysObject(document, cue, first, ra) && !isAnaphor(document, { first, end: ra })
    ? { first, end: ra }
    : null;
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
    // «کرد» is a people too.
    if (isFiniteVerb(tokens[i]) && (comma || tokens[i + 1]?.key === 'و' || i + 1 === end)) return true;
  }
  return false;
}

/** «مردم را به راه خود خواند», «مردم را فرا خواند»: called them, and called them nothing. */
function summons({ tokens }: Document, cue: Cue, ra: number): boolean {
  if (cue.entry?.lemma !== 'خواندن') return false;
  return tokens[ra + 1]?.key === 'به' || tokens[cue.first - 1]?.key === 'فرا';
}

/** So many words has «آنچه … خواند» at most. */
const longestName = 14;

/** «از آنچه «دخالت» خواند، انتقاد کرد»: what the speaker calls something, past a pronoun for him. */
function whatIsCalled({ tokens }: Document, from: number, cue: Cue): TokenRange | null {
  for (let i = cue.first - 2; i >= from && i > cue.first - longestName; i--) {
    if (isFiniteVerb(tokens[i])) return null;
    if (tokens[i]?.key !== 'آنچه' && !(tokens[i]?.key === 'چه' && tokens[i - 1]?.key === 'آن')) continue;
    let first = i + 1;
    while (first < cue.first && (tokens[first]?.key === 'که' || pronouns.has(tokens[first]?.key ?? '')))
      first++;
    return first < cue.first && !isPreposition(tokens[first]?.key ?? '') ? { first, end: cue.first } : null;
  }
  return null;
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

const ways: ReadonlySet<string> = new Set([
  'رو',
  'روی',
  'جهت',
  'بابت',
  'طریق',
  'پس',
  'سو',
  'منظر',
  'نظر',
  'لحاظ',
]);

/** «از این رو از … خبر داد»: a reason, and no topic. */
const isReason = ({ tokens }: Document, at: number): boolean =>
  (tokens[at + 1]?.key === 'این' || tokens[at + 1]?.key === 'همین') && ways.has(tokens[at + 2]?.key ?? '');

/** The phrase after a preposition, up to the verb. */
function topicAfter(document: Document, preposition: string, from: number, end: number): TokenRange | null {
  const { tokens } = document;
  // «با تأکید بر نظارت بر بانک‌ها، بر آب تأکید کرد»: past the comma that closes the frame.
  let framed = false;
  let governed: TokenRange | null = null;
  for (let i = from; i < end - 1; i++) {
    if (tokens[i]?.key !== preposition) continue;
    framed ||= preposition === 'بر' && tokens[i - 1]?.key === 'تاکید';
    if (bound.has(tokens[i - 1]?.key ?? '')) continue;
    if (document.marks.covering('time', i) || isReason(document, i)) continue;
    if (framed && !commas.has(tokens[i - 1]?.key ?? '') && isAfterComma(document, preposition, i, end))
      continue;
    const last = topicEnd(document, i + 1, end);
    const topic = last > i + 1 ? { first: i + 1, end: last } : null;
    // «در حاشیه بازدید از سد، از آب کم خبر داد»: unless nothing else is told of.
    if (preposition !== 'از' || !governing.has(tokens[i - 1]?.key ?? '')) return topic;
    governed ??= topic;
  }
  return governed;
}

/** Nouns that take «از»: what stands behind it belongs to them. */
const governing = words(
  'تجلیل قدردانی تقدیر تشکر حمایت بازدید دیدن استفاده انتقاد جلوگیری دفاع پیشگیری بهره‌گیری بهره‌مندی خروج عبور بازگشت پاسداری حفاظت صیانت پشتیبانی رونمایی استقبال پیروی پرهیز گرامیداشت بهره‌برداری برگرفته متشکل دور عیادت قبل درصد نفر جمعی تعدادی گروهی شماری نمونه‌هایی گلایه ابراز گذر سرکشی',
);

/** Whether the preposition stands once more, right after a comma. */
function isAfterComma({ tokens }: Document, preposition: string, from: number, end: number): boolean {
  for (let i = from + 1; i < end - 1; i++)
    if (tokens[i]?.key === preposition && commas.has(tokens[i - 1]?.key ?? '')) return true;
  return false;
}

/** «به این امر تأکید کرد» */
const pointing: ReadonlySet<string> = new Set(['این', 'آن', 'همین', 'همان']);

/** «رستگار به صرفه‌جویی تأکید کرد»: what is stressed, with «به» for «بر» right after who stresses it. */
function stressedWithBe(document: Document, from: number, end: number): TokenRange | null {
  const { tokens } = document;
  let at = from;
  while (at < end && (commas.has(tokens[at]?.key ?? '') || loose.has(tokens[at]?.key ?? ''))) at++;
  const next = tokens[at + 1]?.key ?? '';
  if (tokens[at]?.key !== 'به' || told.has(next) || pointing.has(next) || namesSomeone(document, at + 1))
    return null;
  for (let i = at + 1; i < end; i++)
    if (commas.has(tokens[i]?.key ?? '') || isFiniteVerb(tokens[i])) return null;
  const last = topicEnd(document, at + 1, end);
  return last > at + 2 ? { first: at + 1, end: last } : null;
}

/** «از ساخت سد در این نشست خبر داد»: where it was told. */
const meetings: ReadonlySet<string> = new Set(
  'نشست جلسه مراسم آیین دیدار گفتوگو گفتگو مصاحبه همایش کنفرانس گزارش بیانیه پیام'.split(' '),
);

/** Where a topic ends: before «اما», «نیز» of its clause, and before whom it is told to («… به خبرنگاران خبر داد»). */
function topicEnd({ tokens }: Document, first: number, end: number): number {
  let last = end;
  for (let i = first + 1; i < end - 1; i++)
    if (tokens[i]?.key === 'به' && told.has(tokens[i + 1]?.key ?? '')) last = Math.min(last, i);
  const setting = tokens[last - 3]?.key === 'در' && tokens[last - 2]?.key === 'این';
  if (setting && last - 3 > first && meetings.has(tokens[last - 1]?.key ?? '')) last -= 3;
  while (last > first && (loose.has(tokens[last - 1]?.key ?? '') || tokens[last - 1]?.key === 'اما')) last--;
  return last;
}

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

/** What can be denied and is no bill or request: «رد کرد» is also what a parliament does. */
const deniable: ReadonlySet<string> = new Set(
  'خبر خبرهای اخبار ادعا ادعای ادعاها ادعاهای اتهام اتهامات اتهامهای گزارش گزارشها گزارشهای شایعه شایعات اظهارات سخنان گفته گفتههای احتمال دخالت نقش هرگونه گونه نوع وجود وقوع بروز صحت درستی مرگ کشته درگذشت شهادت بازداشت دستگیری'.split(
    ' ',
  ),
);
/** «آمادگی خود را اعلام کرد», «حمایتش را اعلام کرد»: acts, not statements. */
const acts = words(
  'آمادگی رضایت حمایت استعفا استعفای مخالفت موافقت انصراف برائت همبستگی نام اسامی وضعیت جنگ عزای آتشبس نتیجه نتایج نظر نظرات دیدگاه مواضع موضع تسلیت تاسف نگرانی خوشحالی امیدواری همدردی',
);

/** «همراهی خود از شهردار را اعلام کرد», «وفاداری خود را به شهر اعلام کرد»: where somebody stands is an act too. */
const stances = words(
  'همراهی وفاداری انصراف امادگی نارضایتی پشتیبانی همبستگی حمایت آمادگی اعتراض شرایط سیستم رای رأی شکست پیروزی نقش هویت اسامی استدلال‌های',
);
/** So many words are looked through for a stance at the head of an object. */
const longestAct = 4;

/** «این ممنوعیت را اعلام کرد», «آنچه را اعلام کرده»: what was made known stands elsewhere. */
const pointsBack = ({ tokens }: Document, first: number, ra: number): boolean =>
  (tokens[first]?.key === 'این' && ra - first <= 3) || tokens[ra - 1]?.key === 'آنچه';

/** «زمان برگزاری را اعلام کرد», «قیمت‌ها را اعلام کرد»: what was made known is not told. */
const listed: ReadonlySet<string> = new Set(
  'زمان زمانی تاریخ قیمت قیمتها قیمتهای نرخ نرخهای فهرست لیست شماره برنامه جزئیات جزییات'.split(' '),
);

function saysObject({ tokens }: Document, cue: Cue, first: number, end: number): boolean {
  if (cue.entry?.lemma !== 'رد کردن' && cue.entry?.lemma !== 'تأیید کردن') return true;
  for (let i = first; i < Math.min(end, first + 3); i++) if (deniable.has(tokens[i]?.key ?? '')) return true;
  return false;
}
