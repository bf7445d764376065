import { fold } from '../text/fold';
import type { Token } from '../text/tokens';
import { bare } from './office';

/** States whose officials the news quotes side by side. An official of one is no official of another. */
export const states: ReadonlySet<string> = new Set(
  `آمریکا روسیه چین انگلیس فرانسه آلمان ایتالیا اسپانیا ترکیه عراق سوریه لبنان اسرائیل فلسطین عربستان امارات قطر کویت بحرین عمان
    یمن اردن مصر لیبی تونس الجزایر مراکش سودان افغانستان پاکستان هند ژاپن کانادا استرالیا برزیل آرژانتین ونزوئلا کوبا مکزیک
    اوکراین لهستان سوئد نروژ دانمارک فنلاند هلند بلژیک اتریش سوئیس یونان مجارستان ارمنستان گرجستان قزاقستان ازبکستان
    تاجیکستان ترکمنستان ایران`
    .split(/\s+/)
    .map((state) => bare(fold(state))),
);

/** Seats of governments that the news calls by them: «ریاض اعلام کرد». */
const capitals: ReadonlySet<string> = new Set(
  `واشنگتن واشینگتن پکن مسکو ریاض تل‌آویو لندن پاریس برلین آنکارا بغداد دمشق کابل اسلام‌آباد دوحه ابوظبی مسقط توکیو سئول پیونگ‌یانگ
    دهلی‌نو کی‌یف قاهره صنعا بروکسل هاوانا کاراکاس تهران تایوان تایپه`
    .split(/\s+/)
    .map((capital) => bare(fold(capital))),
);

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
