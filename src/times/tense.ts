import type { Document } from '../rule';
import { fold } from '../text/fold';
import type { Token } from '../text/tokens';

/** Past stems of the verbs that news sentences end in; from them «می‌کرد» is told from «می‌کند». */
const pastStems: readonly string[] =
  'کرد شد گفت داد بود گرفت رفت آمد یافت رسید داشت زد دید خواند نوشت ساخت پرداخت افزود گذاشت گذشت آورد برد خورد نشست ایستاد افتاد خواست توانست دانست پیوست بست شکست کشید باخت ماند برگشت گشت پرسید انداخت فرستاد نمود بارید برگزید فروخت خرید شنید کشت ریخت بخشید پذیرفت درگذشت گرداند رساند'.split(
    ' ',
  );
const endings = ['', 'م', 'ی', 'یم', 'ید', 'ند', 'هاند', 'هاست', 'هام', 'هایم', 'هبود', 'هبودند'];
/** What makes a participle before it past: «رسیده است»; «داده خواهد شد» and «داده می‌شود» are not. */
const pastAuxiliaries: ReadonlySet<string> = new Set(['است', 'اند', 'بود', 'بودند', 'شد', 'شدند', 'شدهاست']);
const pastForms: ReadonlySet<string> = new Set(
  pastStems.flatMap((stem) => endings.map((ending) => stem + ending)),
);
const future: ReadonlySet<string> = new Set([
  'خواهد',
  'خواهند',
  'خواهم',
  'خواهیم',
  'خواهید',
  'نخواهد',
  'نخواهند',
  'باید',
  'بتوانند',
  'بتواند',
  'شود',
  'شوند',
  'کند',
  'کنند',
]);
const plans: ReadonlySet<string> = new Set(['قرار', 'مقرر', 'انتظار']);

const mi = /^ن?می\u200c/u;
/** What stands behind the «می‌» of a verb, null in other words: «میلیون» and «میزان» have no ZWNJ there. */
export const afterMi = (token: Token | undefined): string | null =>
  token && mi.test(token.text) ? token.key.slice(token.key.startsWith('ن') ? 3 : 2) : null;

/** «می شود»: with a space. */
const afterSpacedMi = (tokens: readonly Token[], at: number): string | null =>
  tokens[at]?.key === 'می' || tokens[at]?.key === 'نمی' ? (tokens[at + 1]?.key ?? null) : null;

/** «بالاست», «نیکوست»: the copula written onto a word. */
const joinedCopula = /(?:بالا|ها|ما|جا|چی|کی|پویا|گویا|توانا|دارا|زیبا|نیکو)ست$/u;

/** Whether the clause that goes on after these tokens speaks of what is to come: by its first finite verb. */
export function speaksOfFuture(
  document: Document,
  first: number,
  end: number,
  sentence: { first: number; end: number },
): boolean {
  for (let i = end; i < Math.min(sentence.end, end + 40); i++) {
    const key = document.tokens[i]?.key ?? '';
    if (future.has(key)) return !(subjunctive.has(key) && wasBroughtTo(document, sentence.first, first));
    const participle = key.endsWith('ه') && pastForms.has(key.slice(0, -1));
    if (pastForms.has(key) || (participle && pastAuxiliaries.has(document.tokens[i + 1]?.key ?? '')))
      return planned(document, sentence.first, first);
    const stem = afterMi(document.tokens[i]);
    if (stem !== null) return !pastForms.has(stem);
  }
  return planned(document, sentence.first, first);
}

const subjunctive: ReadonlySet<string> = new Set(['بتوانند', 'بتواند', 'شود', 'شوند', 'کند', 'کنند']);
const broughtTo: ReadonlySet<string> = new Set(['مجبور', 'ناچار', 'ناگزیر', 'وادار', 'موفق']);
const came: ReadonlySet<string> = new Set(['شد', 'شدند', 'شده', 'کرد', 'کردند']);
const managed: ReadonlySet<string> = new Set(['توانست', 'توانستند', 'نتوانست', 'نتوانستند', 'توانسته']);

/** «مجبور شد … لغو کند», «توانست … ببرد»: the subjunctive after them tells what was done. */
function wasBroughtTo({ tokens }: Document, first: number, end: number): boolean {
  for (let i = Math.max(first, end - 12); i < end; i++) {
    const key = tokens[i]?.key ?? '';
    if (managed.has(key) || (broughtTo.has(key) && came.has(tokens[i + 1]?.key ?? ''))) return true;
  }
  return false;
}

/** Whether the clause that goes on after a token tells what was done, by a plain past form and nothing planned before it. */
export function tellsOfPast(
  document: Document,
  end: number,
  sentence: { first: number; end: number },
): boolean {
  for (let i = end; i < Math.min(sentence.end, end + 40); i++) {
    const token = document.tokens[i];
    const key = token?.key ?? '';
    if (planning.has(key) || future.has(key) || present.has(key) || afterMi(token) !== null) return false;
    if (pastForms.has(key) && !nouns.has(key))
      return !key.endsWith('ه') || pastAuxiliaries.has(document.tokens[i + 1]?.key ?? '');
  }
  return false;
}
const present: ReadonlySet<string> = new Set(['است', 'هست', 'هستند', 'دارد', 'دارند', 'نیست', 'ندارد']);
/** Past stems that are nouns as well. */
const nouns: ReadonlySet<string> = new Set(
  'خرید ساخت پرداخت شکست برد باخت کشت برگشت گشت گذشت خواست داشت بود فروخت ماند'.split(' '),
);
const planning: ReadonlySet<string> = new Set(
  'قرار مقرر پیش‌بینی برنامه‌ریزی برنامه موکول آینده آتی نوبت مهلت خواستار پیشنهاد وعده تا برای انتظار'
    .split(' ')
    .map((word) => word.replaceAll('\u200c', '')),
);

/** Present forms of «بودن» and «داشتن», and «باید»: what is so, with no day of its own. */
const states: ReadonlySet<string> = new Set(
  'است هست هستند هستیم هستم هستید نیست نیستند نیستیم نیستم دارد دارند داریم دارم دارید ندارد ندارند نداریم ندارم باید نباید'.split(
    ' ',
  ),
);

/** What the first finite verb after a token tells: something done, or how things are; null where none follows. */
export function tenseAfter({ tokens }: Document, from: number): 'past' | 'present' | null {
  for (let i = from; i < from + 40; i++) {
    const token = tokens[i];
    if (!token || (i > from && token.lineStart) || sentenceEnds.has(token.key)) return null;
    const { key } = token;
    const participle = perfect.exec(token.text)?.[1];
    if (participle !== undefined) return tells.has(fold(participle)) ? 'past' : 'present';
    if (pastForms.has(key) && !(key.endsWith('ه') && states.has(tokens[i + 1]?.key ?? ''))) return 'past';
    // «رسیده است» tells how things are, «نوشته است» what was done.
    if (key.endsWith('ه') && pastForms.has(key.slice(0, -1)))
      return !tells.has(key) && isAuxiliary(tokens[i + 1]?.key ?? '') ? 'present' : 'past';
    if (states.has(key) || joinedCopula.test(key)) return 'present';
    const stem = afterMi(token) ?? afterSpacedMi(tokens, i);
    if (stem !== null) return pastForms.has(stem) ? 'past' : 'present';
  }
  return null;
}
/** «توانسته ایم» with a space. */
const isAuxiliary = (key: string): boolean => states.has(key) || key === 'ایم' || key === 'اند';
/** «توانسته‌ایم», «شتافته‌اند»; what one has done oneself, «امروز آمده‌ام», was done on a day. */
const perfect = /^(\p{L}+ه)\u200c(?:ایم|اند|اید)$/u;
/** Their perfect tells what somebody did at a time: «امروز گفته است». */
const tells: ReadonlySet<string> = new Set(
  'گفته نوشته داده خوانده پرسیده گذاشته رفته افزوده کرده زده برده'.split(' '),
);
const sentenceEnds: ReadonlySet<string> = new Set(['.', '؟', '!', '؛', ':']);

/** «قرار است شنبه …» */
function planned(document: Document, first: number, end: number): boolean {
  for (let i = Math.max(first, end - 12); i < end; i++) {
    if (plans.has(document.tokens[i]?.key ?? '') && document.tokens[i + 1]?.key === 'است') return true;
  }
  return false;
}
