import type { Document, Place } from '../rule';
import { words } from '../text/word-list';
import type { StatementReading } from './read-statements';

/** Nouns that name what a figure measures; a subject begins with one of them («تعداد کانال‌های فعال»). */
const heads = words(
  'تعداد شمار میزان نرخ قیمت بهای سهم تولید صادرات واردات جمعیت ظرفیت درآمد هزینه حجم مساحت فروش بودجه ارزش شاخص متوسط میانگین مصرف دمای بارش بارندگی تورم شمارگان طول وزن سن ارتفاع سرعت فاصله غلظت بدهی مطالبات دستمزد حقوق سود زیان نقدینگی سرمایه اعتبار موجودی ذخایر تلفات قربانیان',
);
/** Words at which a noun phrase ends. */
const ends = words(
  'از به با بر برای تا نیز هم را که ، ؛ : ( ) « » - – حدود بیش بیشتر کمتر نزدیک بالغ معادل اکنون تنها فقط دست‌کم حداقل حداکثر تقریبا طی پس پیش چون زیرا نسبت',
);
/** Words that stand before a head and belong to it («حداقل دستمزد», «کل تولید»). */
const beforeHead = words('حداقل حداکثر کل مجموع کف سقف رشد');
const longest = 10;

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
    return mark && mark.value.kind !== 'ordinal' && mark.value.kind !== 'score' ? [mark] : [];
  });
  const part = figure && parts.find(({ first, end }) => first <= figure.first && figure.first < end);
  if (!figure || !part) return null;
  const timeStarts = new Set(times.map((index) => document.marks.all('time')[index]?.first));
  // Backwards to the clause's beginning; the head nearest to it governs the others («میزان فروش نفت»).
  let head = -1;
  for (let i = figure.first - 1; i >= part.first && !finite[i]; i--) {
    if (heads.has(document.tokens[i]?.key ?? '')) head = i;
  }
  if (head < 0) return null;
  let end = head + 1;
  for (; end < figure.first && end - head < longest; end++) {
    const key = document.tokens[end]?.key ?? '';
    if (ends.has(key) || finite[end] || timeStarts.has(end)) break;
    if (
      key === 'در' &&
      (timeStarts.has(end + 1) || end + 1 >= figure.first || ends.has(document.tokens[end + 1]?.key ?? ''))
    )
      break;
  }
  // A phrase that runs on without an end is a row of words that this grammar does not know.
  if (end - head >= longest) return null;
  while (end > head + 1 && (document.tokens[end - 1]?.key === 'و' || document.tokens[end - 1]?.key === 'در'))
    end--;
  const isAdverb = document.tokens[head - 2]?.key === 'در';
  if (head > part.first && !isAdverb && beforeHead.has(document.tokens[head - 1]?.key ?? '')) head--;
  return { start: document.tokens[head]?.start ?? 0, end: document.tokens[end - 1]?.end ?? 0 };
}
