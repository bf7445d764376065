import { type Document, defineRule } from '../rule';
import { words } from '../text/word-list';
import { type Figure, figure, isLoneOne } from './figure';
import { followsHost } from './host-years';
import { modifierBefore } from './modifiers';
import { isNameNumber } from './named-by-number';

/** Heads that a bare figure is the value of: «عدد ۴۴», «شاخص … ۸۶». */
const valueHeads = words(
  'عدد رقم شاخص ضریب نمره میانگین نرخ سایز اندازه جمع مجموع تعداد میزان آمار رکورد حاصل ضرب تقسیم معدل تیراژ شمارگان امتیاز رتبه‌بندی هوشی',
);
/** Verbs that a bare figure is the complement of: «به صفر رسید», «۵۳۰ هزار بوده». */
const copulas = words(
  `است بود بوده باشد شد شده شود رسید رسیده رسیدند رسد برسد رساند رسانده رساندند برساند می‌رسد می‌رساند می‌شود می‌باشد بودیم بودند
  اعلام برآورد ثبت گزارش دانست تخمین عنوان`,
);

/** Verbs and words that a figure is the outcome of: «می‌شود نهصد». */
const equals = words('می‌شود معادل مساوی');

/** A figure without a unit: a decimal, a sum in scale words, the value of an index, the complement of «رسید». */
export const bareNumber = defineRule({
  name: 'quantities/bare-number',
  kind: 'quantity',
  examples: ['۵۳۰ هزار', '۴۸.۰۸', 'یک تا دو میلیارد'],
  rejects: ['۱۳۹۷', '۱۲', 'سه', 'یک است', 'هر دو بودند', '۱. مقدمه'],
  pattern: [figure],
  produce: ([found], document) =>
    isBareFigure(document, found)
      ? { kind: 'number', ...found.amount, unit: null, unitCode: null, modifier: 'exact' }
      : null,
});

function isBareFigure(document: Document, found: Figure): boolean {
  const { tokens } = document;
  const { first, last } = found;
  if (tokens[last.end]?.key === 'و' && tokens[last.end + 1]?.key.startsWith('چند')) return false;
  // «۳،۴ دقیقه»: the first of a row.
  if (tokens[last.end]?.key === '،' && document.marks.startingAt('number', last.end + 1)) return false;
  if (isLoneOne(document, found) || isNameNumber(document, first) || followsHost(document, first))
    return false;
  // «متری شیش و نیم»: a film; a price by the metre has a scale or its currency.
  if (tokens[first.first - 1]?.key === 'متری' && last.value.scale === 1) return false;
  if (last.value.scale > 1 && last.end - last.first > 1) return true;
  // «ششصد و شصت و شش»: whoever writes out so much means the figure.
  if (first.value.written !== 'digits' && first.value.form === 'cardinal' && last.end - first.first > 2)
    return true;
  const { value } = found.amount;
  if (value !== undefined && value % 1 !== 0 && first.value.written === 'digits') return true;
  if (first.value.form === 'fraction') return false;
  if (first.value.written === 'digits' && modifierBefore(document, first.first)) return true;
  const before = tokens[first.first - 1]?.key ?? '';
  const after = tokens[last.end]?.key ?? '';
  if (before === ':' && valueHeads.has(tokens[first.first - 2]?.key ?? '')) return true;
  if (valueHeads.has(before)) return true;
  const next = tokens[last.end];
  if (equals.has(before) && (!next || next.kind === 'punctuation' || next.lineStart)) return true;
  if (first.value.written === 'digits' && valueHeads.has(tokens[first.first - 2]?.key ?? '')) return true;
  const saysSo = copulas.has(after);
  if (tokens[first.first]?.key === 'صفر') return saysSo || before === 'به';
  return (
    saysSo && before !== 'هر' && before !== 'این' && (first.value.written === 'digits' || (value ?? 0) > 10)
  );
}
