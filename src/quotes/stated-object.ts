import type { Document, TokenRange } from '../rule';
import { words } from '../text/word-list';
import { isAnaphor } from './anaphors';
import type { Cue } from './cue';
import { objectStart } from './object-start';

/** «خبر را تکذیب کرد»: an object that is itself what is said; null where it is an act, or stands elsewhere. */
export function statedObject(document: Document, cue: Cue, from: number, ra: number): TokenRange | null {
  const { tokens } = document;
  const first = objectStart(document, from, ra);
  if (listed.has(tokens[first]?.key ?? '') || pointsBack(document, first, ra)) return null;
  for (let i = Math.max(from - 2, ra - 5); i < ra; i++) if (acts.has(tokens[i]?.key ?? '')) return null;
  for (let i = first; !cue.entry?.denies && i < Math.min(ra, first + longestAct); i++)
    if (stances.has(tokens[i]?.key ?? '')) return null;
  return saysObject(document, cue, first, ra) && !isAnaphor(document, { first, end: ra })
    ? { first, end: ra }
    : null;
}

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
