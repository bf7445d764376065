import type { Document } from '../rule';

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

/** Whether the clause that goes on after these tokens speaks of what is to come: by its first finite verb. */
export function speaksOfFuture(
  document: Document,
  first: number,
  end: number,
  sentence: { first: number; end: number },
): boolean {
  for (let i = end; i < Math.min(sentence.end, end + 40); i++) {
    const key = document.tokens[i]?.key ?? '';
    if (future.has(key)) return true;
    const participle = key.endsWith('ه') && pastForms.has(key.slice(0, -1));
    if (pastForms.has(key) || (participle && pastAuxiliaries.has(document.tokens[i + 1]?.key ?? '')))
      return planned(document, sentence.first, first);
    if (key.startsWith('می') && key.length > 4) return !pastForms.has(key.slice(2));
    if (key.startsWith('نمی') && key.length > 5) return !pastForms.has(key.slice(3));
  }
  return planned(document, sentence.first, first);
}

/** «قرار است شنبه …» */
function planned(document: Document, first: number, end: number): boolean {
  for (let i = Math.max(first, end - 12); i < end; i++) {
    if (plans.has(document.tokens[i]?.key ?? '') && document.tokens[i + 1]?.key === 'است') return true;
  }
  return false;
}
