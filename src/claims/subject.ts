import type { Document, Mark, Place } from '../rule';
import { words } from '../text/word-list';
import type { StatementReading } from './read-statements';

/** Nouns that name what a figure measures; a subject begins with one of them («تعداد کانال‌های فعال»). */
const heads = words(
  'تعداد شمار میزان نرخ قیمت بهای سهم تولید صادرات واردات جمعیت ظرفیت درآمد هزینه حجم مساحت فروش بودجه ارزش شاخص متوسط میانگین مصرف دمای بارش بارندگی تورم شمارگان طول وزن سن ارتفاع سرعت فاصله غلظت بدهی مطالبات دستمزد حقوق سود زیان نقدینگی سرمایه اعتبار موجودی ذخایر تلفات قربانیان هزینه‌های',
);
/** Words at which a noun phrase ends. */
const ends = words(
  'از به با بر برای تا نیز هم را که ، ؛ : / ( ) « » - – حدود بیش بیشتر کمتر نزدیک بالغ معادل اکنون تنها فقط دست‌کم حداقل حداکثر تقریبا حدودا طی پس پیش چون زیرا نسبت باید نباید ضمن همچنین هنوز دیگر اعم قریب شامل مبنی شاید یعنی معمولا عمدتا صرفا حتما کمی تاکنون الان',
);
/** Words that stand before a head and belong to it («حداقل دستمزد», «کل تولید»). */
const beforeHead = words('حداقل حداکثر کل مجموع کف سقف رشد اختلاف کمک کسری مازاد سرانه');
const longest = 10;
/** Participles whose «از» or «به» belongs to the phrase: «تلفات ناشی از سیل». */
const withComplement = words('ناشی مربوط وابسته متعلق مبتلا محروم حاصل خارج بالاتر پایین‌تر');
/** Words of some of many: «قیمت برخی از داروها». */
const partOf = words('برخی بعضی بسیاری یک یکی هرکدام');
/** Heads that say nothing alone: «قیمت» of what? */
const needsComplement = words(
  'تعداد شمار میزان نرخ قیمت بهای سهم ظرفیت حجم ارزش شاخص متوسط میانگین دمای وزن سن ارتفاع سرعت فاصله غلظت طول مساحت',
);
/** Behind these another phrase begins. */
const breaks = words('، ؛ : /');
const pointing = words('این آن همین همان هر');

/**
 * What the first figure of a statement measures, where the grammar gives it: the noun phrase from a noun of measure up to
 * the figure's preposition or verb («تعداد کانال‌های فعال در تلگرام نیز ۵۳۰ هزار بوده»).
 */
export function subjectOf(
  document: Document,
  { parts, quantities, times, finite }: StatementReading,
): Place | null {
  const [figure] = quantities.flatMap((index) => {
    const mark = document.marks.all('quantity')[index];
    if (!mark || mark.value.kind === 'ordinal' || mark.value.kind === 'score') return [];
    // «نرخ این دو نوع ارز ۲۰۰ تومان بود»: the two belong to the phrase.
    return isPointedAt(document, mark) ? [] : [mark];
  });
  const part = figure && parts.find(({ first, end }) => first <= figure.first && figure.first < end);
  if (!figure || !part) return null;
  const timeStarts = new Set(times.map((index) => document.marks.all('time')[index]?.first));
  // Backwards to the clause's beginning; the head nearest to it governs the others («میزان فروش نفت»).
  const keyAt = (at: number): string => document.tokens[at]?.key ?? '';
  let head = -1;
  for (let i = figure.first - 1; i >= part.first && !finite[i]; i--) {
    const key = keyAt(i);
    // «در معاملات بازار سرمایه، شاخص کل …»: what opens the sentence is past.
    // What a preposition governs («بدون صادرات»، «به میزان») is said of the subject before it.
    if (breaks.has(key) && head >= 0 && !governing.has(keyAt(head - 1))) break;
    if (heads.has(key) && !isOtherWord(keyAt(i - 1), key, keyAt(i + 1))) head = i;
  }
  if (head < 0) return null;
  let end = head + 1;
  for (; end < figure.first && end - head < longest; end++) {
    const key = document.tokens[end]?.key ?? '';
    const before = document.tokens[end - 1]?.key ?? '';
    const isComplement =
      ((key === 'از' || key === 'به') && withComplement.has(before)) || (key === 'از' && partOf.has(before));
    if ((ends.has(key) && !isComplement) || finite[end] || timeStarts.has(end)) break;
    if (
      key === 'در' &&
      (timeStarts.has(end + 1) || end + 1 >= figure.first || ends.has(document.tokens[end + 1]?.key ?? ''))
    )
      break;
  }
  // A phrase that runs on without an end is a row of words that this grammar does not know.
  if (end - head >= longest) return null;
  while (end > head + 1 && loose.has(document.tokens[end - 1]?.key ?? '')) end--;
  while (end > head + 1 && pointing.has(document.tokens[end - 1]?.key ?? '')) end--;
  if (end === head + 1 && needsComplement.has(document.tokens[head]?.key ?? '')) return null;
  const isAdverb = document.tokens[head - 2]?.key === 'در';
  if (head > part.first && !isAdverb && beforeHead.has(document.tokens[head - 1]?.key ?? '')) head--;
  return { start: document.tokens[head]?.start ?? 0, end: document.tokens[end - 1]?.end ?? 0 };
}

/** «بانک صادرات», «سنگین‌وزن», «سال جهش تولید», «مالیات بر ارزش افزوده»: parts of a name or of another word. */
function isOtherWord(before: string, head: string, next: string): boolean {
  if (head === 'صادرات') return before === 'بانک';
  if (head === 'وزن') return weightClasses.has(before);
  if (head === 'تولید') return slogans.has(before);
  if (head === 'فاصله') return before === 'در';
  // «به طور متوسط»
  if (head === 'متوسط' || head === 'میانگین') return before === 'طور';
  return head === 'ارزش' && next === 'افزوده' && (before === 'بر' || before === 'محل');
}
/** At the end of a phrase they belong to what follows it. */
const loose = words('و در زیر روی بالای');
const governing = words('از با به در بدون احتساب برای بابت جز شامل');
const weightClasses = words('سنگین سبک میان نیمه‌سنگین');
const slogans = words('جهش رونق');

/** «این دو نوع ارز», «آن سه کشور»; in «نرخ آن ۲۰۰ تومان» the pronoun ends the phrase. */
function isPointedAt({ tokens }: Document, { first, value }: Mark<'quantity'>): boolean {
  const before = tokens[first - 1]?.key ?? '';
  return pointing.has(before) && (before !== 'آن' || value.kind === 'count');
}
