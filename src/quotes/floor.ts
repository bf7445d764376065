import type { Document } from '../rule';
import { keysAt } from '../text/keys-at';
import type { Sentence, Span } from '../text/sentences';

/**
 * Openings with which the reporter takes the floor back: «گفتنی است», «شایان ذکر است».
 * Source: counted at the head of sentences in Persian agency copy.
 */
const narratorOpenings: readonly (readonly string[])[] = [
  'گفتنی است',
  'گفتنیست',
  'شایان ذکر است',
  'شایان ذکراست',
  'شایان گفتن است',
  'شایان یادآوری است',
  'قابل ذکر است',
  'لازم به ذکر است',
  'لازم به یادآوری است',
  'لازم به توضیح است',
  'لازم به گفتن است',
  'لازم است ذکر شود',
  'لازم به اشاره است',
  'یادآور می‌شود',
  'یادآوری می‌شود',
  'این در حالی است',
  'این درحالی است',
  'این درحالیست',
  'این در حالیست',
  'به گزارش',
  'انتهای پیام',
  'پایان پیام',
  'انتهای خبر',
  'کد خبر',
  'پایان خبر',
  'عکس :',
  'منبع :',
  'بیشتر بخوانید',
  'همچنین بخوانید',
  'خبر مرتبط',
  'نسخه چاپی',
].map((opening) => opening.replaceAll('\u200c', '').split(' '));

/** Openings that are the reporter's at the head of a paragraph, and a speaker's too inside one. */
const paragraphOpenings: readonly (readonly string[])[] = [
  'عکس',
  'منبع',
  'نظر شما',
  'قابل توجه است',
  'لازم است یادآوری شود',
  'در ادامه این',
  'در پایان این',
  'در ابتدای این',
  'در حاشیه این',
  'در این مراسم',
  'در این نشست',
  'در این دیدار',
].map((opening) => opening.split(' '));

function byFirstWord(
  openings: readonly (readonly string[])[],
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const table = new Map<string, (readonly string[])[]>();
  for (const words of openings) table.set(words[0] ?? '', [...(table.get(words[0] ?? '') ?? []), words]);
  return table;
}
const anywhere = byFirstWord(narratorOpenings);
const atParagraph = byFirstWord([...narratorOpenings, ...paragraphOpenings]);

/** Whether the reporter speaks from this token on, the first of a sentence or of a paragraph. */
export function opensNarration({ tokens }: Document, at: number, startsParagraph: boolean): boolean {
  const list = (startsParagraph ? atParagraph : anywhere).get(tokens[at]?.key ?? '');
  return list?.some((words) => keysAt(tokens, at, words)) ?? false;
}

/** A line that says nothing: a bullet, an agency's handle, a number, a row of dots. */
export function isEmptyLine(document: Document, line: Span): boolean {
  for (let i = line.first; i < line.end; i++) if (document.tokens[i]?.kind === 'word') return false;
  return true;
}

/** The first token of a sentence that is no bullet, dash or opening mark. */
export function firstWord(document: Document, { first, end }: Span): number {
  let at = first;
  while (at < end && document.tokens[at]?.kind === 'punctuation') at++;
  return at;
}

/** Whether a sentence speaks in the first person, as only a speaker does in news. */
export function speaksInFirstPerson(document: Document, sentence: Sentence): boolean {
  for (let i = sentence.first; i < sentence.end; i++) {
    const key = document.tokens[i]?.key ?? '';
    if (key === 'ما' || key === 'من' || key === 'بنده' || key === 'اینجانب') return true;
    if (key.length > 4 && (key.startsWith('می') || key.startsWith('نمی')) && key.endsWith('م')) return true;
    if (/^(?:هست|نیست|بود|شد|کرد|دار|ندار|داشت|داد|گرفت|کن|باش|شو|خواه|نخواه)ی?م$/u.test(key)) return true;
    if (key.length > 5 && key.endsWith('هایم')) return true;
  }
  return false;
}

/** Nouns of documents: what reports, figures and findings show is said by them. */
const documents: ReadonlySet<string> = new Set(
  (
    'گزارش گزارشها گزارشهای گزارشهایی آمار آمارها آمارهای نتایج نتیجه یافته یافتهها یافتههای بررسی بررسیها بررسیهای پیگیری تحقیق تحقیقات مطالعه مطالعات ' +
    'نظرسنجی نظرسنجیها نظرسنجیهای پژوهش پژوهشها پژوهشهای اطلاعات دادهها دادههای شواهد اسناد سند پیگیریها پیگیریهای شنیدهها شنیدههای اخبار خبرها خبرهای ' +
    'برآوردها برآوردهای محاسبات ارقام سرشماری مشاهدات نمودار شاخص مدارک گزارشات آمارهایی پژوهشی تحقیقی مطالعهای تحلیلها تحلیلهای ارزیابی ارزیابیها ارزیابیهای'
  ).split(' '),
);

const beforeDocument: ReadonlySet<string> = new Set([
  'این',
  'آن',
  'همین',
  'یک',
  'برخی',
  'آخرین',
  'تازهترین',
  'جدیدترین',
  'بیشتر',
  'اکثر',
]);

/** Whether a phrase is a document: its head, or the noun after «این», is one. */
export function isDocument({ tokens }: Document, { first, end }: Span): boolean {
  const head = beforeDocument.has(tokens[first]?.key ?? '') ? first + 1 : first;
  return head < end && documents.has(tokens[head]?.key ?? '');
}

const interviewers: ReadonlySet<string> = new Set([
  'خبرنگار',
  'گزارشگر',
  'مجری',
  'پرسش',
  'سوال',
  'ایسنا',
  'فارس',
  'مهر',
  'ایرنا',
  'ایلنا',
]);

/** Whether a label of an interview is the one who asks: the reporter, or the agency. */
export const isInterviewer = (key: string): boolean => interviewers.has(key);

/** A line that ends with a question mark, as the questions of an interview do. */
export function asks({ tokens }: Document, { end }: Span): boolean {
  const last = tokens[end - 1]?.key === '»' ? tokens[end - 2]?.key : tokens[end - 1]?.key;
  return last === '؟' || last === '?';
}
