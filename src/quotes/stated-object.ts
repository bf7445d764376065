import type { Document, TokenRange } from '../rule';
import { words } from '../text/word-list';
import { isAnaphor } from './anaphors';
import type { Cue } from './cue';
import { isEvent, isStand } from './event-nouns';
import { endsClause, hasVerb } from './finite-verb';
import { objectStart } from './object-start';
import { loose, occasions } from './past-openings';
import { commas } from './punctuation';
import { isPreposition } from './word-classes';

/** «خبر را تکذیب کرد»: an object that is itself what is said; null where it is an act, or stands elsewhere. */
export function statedObject(document: Document, cue: Cue, from: number, ra: number): TokenRange | null {
  const { tokens } = document;
  const first = toldFrom(document, cue, from, ra);
  if (first < 0) return null;
  if (listed.has(tokens[first]?.key ?? '') || pointsBack(document, first, ra)) return null;
  const stand = isStand(tokens, first, ra);
  for (let i = Math.max(from - 2, ra - 5); i < ra && !stand; i++)
    if (acts.has(tokens[i]?.key ?? '')) return null;
  for (let i = first; !cue.entry?.denies && i < Math.min(ra, first + longestAct); i++)
    if (stances.has(tokens[i]?.key ?? '')) return null;
  return saysObject(document, cue, first, ra) && !isAnaphor(document, { first, end: ra })
    ? { first, end: ra }
    : null;
}

/**
 * Where the object begins whose head says something: past the adverbials and the subject before it («سپیده هفته گذشته |
 * آغاز کار را …»), or before a comma inside it («خبر مرگ مینا رستگار، شهردار، در نیک‌آباد را …»). -1 where what is
 * announced is no event: «سهمیه تیم‌ها را اعلام کرد» tells nothing of them.
 */
function toldFrom(document: Document, cue: Cue, from: number, ra: number): number {
  const { tokens } = document;
  const start = objectStart(document, from, ra);
  const announced = cue.entry?.denies !== true && cue.entry?.lemma !== 'تأیید کردن';
  const isHead = (at: number): boolean =>
    isEvent(tokens, at, ra) || (!announced && deniable.has(tokens[at]?.key ?? ''));
  const head = tokens[start]?.key ?? '';
  if (isHead(start) || listed.has(head)) return start;
  for (let i = start + 1; i < ra; i++)
    if (isHead(i) && opensPhrase(document, i) && !(announced && hasVerb(document, i, ra))) return i;
  for (let i = from; isPreposition(head) && i < start; i++)
    if (isHead(i) && (i === from || opensPhrase(document, i)) && !hasVerb(document, i, ra)) return i;
  return announced ? -1 : start;
}

/** Whether the word before ends a phrase, so that no «of» joins it to this one: a time, a name, «خود», «بیانیه‌ای», an adverb. */
function opensPhrase({ tokens, marks }: Document, at: number): boolean {
  const before = tokens[at - 1];
  const key = before?.key ?? '';
  if (before?.kind !== 'word') return commas.has(key);
  if (closing.has(key) || loose.has(key) || occasions.has(key) || endsClause(before)) return true;
  if (key.endsWith('هایی')) return true;
  return marks.covering('time', at - 1)?.end === at || marks.covering('name', at - 1)?.end === at;
}

/** Words after which no «of» joins a noun: «بار دیگر», «به‌زودی», «وفاداری خود». */
const closing = words('خود خویش دیگر اکنون حالا هم نیز همچنان قاطعانه مجددا بهزودی که');

/** What can be denied and is no bill or request: «رد کرد» is also what a parliament does. */
const deniable: ReadonlySet<string> = new Set(
  'خبر خبرهای اخبار ادعا ادعای ادعاها ادعاهای اتهام اتهامات اتهامهای گزارش گزارشها گزارشهای شایعه شایعات اظهارات سخنان گفته گفتههای احتمال دخالت نقش هرگونه گونه نوع وجود وقوع بروز صحت درستی مرگ کشته درگذشت شهادت بازداشت دستگیری'.split(
    ' ',
  ),
);

/** «این خبر را رد کرد»: what is confirmed or rejected is told of, where it can be denied. */
function saysObject({ tokens }: Document, cue: Cue, first: number, end: number): boolean {
  if (cue.entry?.lemma !== 'رد کردن' && cue.entry?.lemma !== 'تأیید کردن') return true;
  for (let i = first; i < Math.min(end, first + 3); i++) if (deniable.has(tokens[i]?.key ?? '')) return true;
  return false;
}

/** «آمادگی خود را اعلام کرد», «حمایتش را اعلام کرد»: acts, not statements. */
export const acts = words(
  'آمادگی رضایت حمایت استعفا استعفای مخالفت موافقت انصراف برائت همبستگی نام اسامی وضعیت جنگ عزای آتشبس نتیجه نتایج نظر نظرات دیدگاه مواضع موضع تسلیت تاسف نگرانی خوشحالی امیدواری همدردی',
);

/** «همراهی خود از شهردار را اعلام کرد», «وفاداری خود را به شهر اعلام کرد»: where somebody stands is an act too. */
const stances = words(
  'همراهی وفاداری انصراف امادگی نارضایتی پشتیبانی همبستگی حمایت آمادگی اعتراض شرایط سیستم رای رأی شکست پیروزی نقش هویت اسامی استدلال‌های',
);

/** So many words are looked through for a stance at the head of an object. */
const longestAct = 4;

/** «زمان برگزاری را اعلام کرد», «قیمت‌ها را اعلام کرد»: what was made known is not told. */
const listed: ReadonlySet<string> = new Set(
  'زمان زمانی تاریخ قیمت قیمتها قیمتهای نرخ نرخهای فهرست لیست شماره برنامه جزئیات جزییات'.split(' '),
);

/** «این ممنوعیت را اعلام کرد», «آنچه را اعلام کرده»: what was made known stands elsewhere. */
const pointsBack = ({ tokens }: Document, first: number, ra: number): boolean =>
  (tokens[first]?.key === 'این' && ra - first <= 3) || tokens[ra - 1]?.key === 'آنچه';
