import type { Document, TokenRange } from '../rule';
import { words } from '../text/word-list';
import { balanced } from './balanced';
import { endsClause } from './finite-verb';
import { nounPhraseEnd } from './noun-phrase';
import { commas } from './punctuation';

/** Someone whom the clause before names without making them its subject, and whom a verb without a subject takes up. */
export interface Antecedent {
  readonly range: TokenRange;
  /** Where the clause of the verb itself begins. */
  readonly clauseFrom: number;
}

/** Verbs of asking; the nominal ones with their light verb. */
const asked = words(
  'پرسیدند پرسیدیم پرسیدم پرسید پرسیده پرسیده‌اند پرسیده‌ایم پرسیده‌ام می‌پرسند می‌پرسیم می‌پرسم می‌پرسیدند می‌پرسیدیم',
);
const askingNouns = words('سؤال سوال');
const askingLights = words('کردند کردیم کردم کرد شد می‌کنند می‌کنیم می‌کنم می‌کردند می‌کردیم کرده‌ایم کرده‌اند');

const longestQuestion = 60;

/**
 * «از مدیر شرکت پرسیدند که پول کجاست، گفت …»: who is asked is the one who answers, where the verb of answering has no
 * subject of its own.
 */
export function whoWasAsked(document: Document, paragraph: number, to: number): Antecedent | null {
  const { tokens, paragraphs } = document;
  // An ellipsis in the question («هزینه برق و... از کجاست؟») may have ended its sentence: the paragraph bounds it.
  const from = Math.max(paragraphs[paragraph]?.first ?? 0, to - longestQuestion);
  const boundary = questionEnd(document, from, to);
  if (boundary < 0) return null;
  for (let i = boundary - 1; i > from; i--) {
    const key = tokens[i]?.key ?? '';
    const verb = asked.has(key)
      ? i
      : askingNouns.has(key) && askingLights.has(tokens[i + 1]?.key ?? '')
        ? i
        : -1;
    if (verb < 0) continue;
    for (let k = verb - 1; k >= from && verb - k < 15; k--) {
      if (tokens[k]?.key !== 'از') continue;
      const range = balanced(document, k + 1, k + 1, nounPhraseEnd(document, k + 1, verb, false));
      return range && { range, clauseFrom: boundary };
    }
    return null;
  }
  return null;
}

/** Where the clause of the answer begins: after the question mark, or the comma that closes the question. */
function questionEnd({ tokens }: Document, from: number, to: number): number {
  for (let i = to - 1; i > from && to - i < 8; i--) {
    const key = tokens[i]?.key ?? '';
    if (key === '؟' || key === '?') return i + 1;
    if (commas.has(key) && endsClause(tokens[i - 1])) return i + 1;
    if (endsClause(tokens[i])) return -1;
  }
  return -1;
}

const meetings = words(
  'جلسه جلسات جلساتی جلسه‌ای دیدار دیدارها دیدارهای دیداری نشست نشست‌ها نشست‌های نشستی گفت‌وگو گفت‌وگوها گفت‌وگوهای گفت‌وگویی گفتگو گفتگوها گفتگوهای گفتگویی صحبت صحبت‌های صحبت‌هایی مذاکره مذاکرات تماس تماس‌های تماس‌هایی',
);
const firstPerson = words(
  'داشتم داشتیم داشته‌ام داشته‌ایم کردم کردیم کرده‌ام کرده‌ایم دارم داریم می‌کنم می‌کنیم گرفتیم گرفته‌ایم',
);

/** «در جلساتی که با کارگران داشته‌ایم تأکید دارند که …»: those whom the speaker met are the ones who say so. */
function whoWasMet(document: Document, from: number, to: number): TokenRange | null {
  const { tokens } = document;
  for (let i = to - 1; i > from; i--) {
    if (!firstPerson.has(tokens[i]?.key ?? '')) continue;
    for (let k = i - 1; k > from && i - k < 10; k--) {
      if (tokens[k]?.key !== 'با') continue;
      let met = false;
      for (let m = k - 1; m >= from && k - m < 6; m--) met ||= meetings.has(tokens[m]?.key ?? '');
      return met ? balanced(document, k + 1, k + 1, nounPhraseEnd(document, k + 1, i, false)) : null;
    }
    return null;
  }
  return null;
}

const positions = words('خواسته درخواست مطالبه نظر پیشنهاد حرف سخن انتظار توقع ادعا گلایه');

/** «خواسته کارگران این است که … و بارها اعلام کردند»: whose wish it is are the ones who say so. */
function whoWishes({ tokens }: Document, from: number, to: number): TokenRange | null {
  for (let i = to - 1; i > from + 1; i--) {
    if (tokens[i]?.key !== 'که' || tokens[i - 1]?.key !== 'است') continue;
    const pointer = tokens[i - 2]?.key;
    if (pointer !== 'این' && pointer !== 'آن') continue;
    for (let k = i - 3; k >= from && i - k < 10; k--) {
      const key = tokens[k]?.key ?? '';
      if (positions.has(key)) return k + 1 < i - 2 ? { first: k + 1, end: i - 2 } : null;
      if (commas.has(key) || endsClause(tokens[k])) return null;
    }
  }
  return null;
}

/** Those whom a plural verb without a subject takes up inside someone's speech. Null where the text names none. */
export function whoSaysSo(document: Document, from: number, to: number): TokenRange | null {
  return whoWasMet(document, from, to) ?? whoWishes(document, from, to);
}
