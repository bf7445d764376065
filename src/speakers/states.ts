import { fold } from '../text/fold';
import type { Token } from '../text/tokens';
import { bare } from './office';

/** States whose officials the news quotes side by side. An official of one is no official of another. */
export const states: ReadonlySet<string> = new Set(
  `آمریکا روسیه چین انگلیس فرانسه آلمان ایتالیا اسپانیا ترکیه عراق سوریه لبنان اسرائیل فلسطین عربستان امارات قطر کویت بحرین عمان
    یمن اردن مصر لیبی تونس الجزایر مراکش سودان افغانستان پاکستان هند ژاپن کانادا استرالیا برزیل آرژانتین ونزوئلا کوبا مکزیک
    اوکراین لهستان سوئد نروژ دانمارک فنلاند هلند بلژیک اتریش سوئیس یونان مجارستان ارمنستان گرجستان قزاقستان ازبکستان
    تاجیکستان ترکمنستان ایران تایوان`
    .split(/\s+/)
    .map((state) => bare(fold(state))),
);

/** Seats of governments that the news calls by them («ریاض اعلام کرد»), with the state; «بروکسل» is no state's, but the Union's. */
const capitals: ReadonlyMap<string, string> = new Map(
  `واشنگتن آمریکا واشینگتن آمریکا پکن چین مسکو روسیه ریاض عربستان تل‌آویو اسرائیل لندن انگلیس پاریس فرانسه برلین آلمان آنکارا ترکیه
    بغداد عراق دمشق سوریه کابل افغانستان اسلام‌آباد پاکستان دوحه قطر ابوظبی امارات مسقط عمان توکیو ژاپن سئول کره‌جنوبی
    پیونگ‌یانگ کره‌شمالی دهلی‌نو هند کی‌یف اوکراین قاهره مصر صنعا یمن بروکسل بروکسل هاوانا کوبا کاراکاس ونزوئلا تهران ایران تایپه تایوان`
    .split(/\s+/)
    .map((word) => fold(word))
    .flatMap((word, i, all) => (i % 2 ? [] : [[bare(word), all[i + 1] ?? ''] as const])),
);

/** The state whose capital a word is; undefined where it is none. */
export const stateOfCapital = (key: string): string | undefined => capitals.get(bare(key));

/** Whether a word alone stands for a government: the name of a state or of its capital. */
export const isGovernment = (key: string): boolean => isState(key) || capitals.has(bare(key));

/** Whether a word is the name of a state. */
export const isState = (key: string): boolean => states.has(bare(key));

/** So many tokens before a title is looked for the state that «این کشور» means. */
const longestToState = 80;

/** The state that a text names last before a token; null where none is near. */
export function stateBefore(tokens: readonly Token[], at: number): string | null {
  for (let i = at - 1; i >= 0 && i > at - longestToState; i--) {
    const token = tokens[i];
    if (token?.kind === 'word' && isState(token.key)) return bare(token.key);
  }
  return null;
}
