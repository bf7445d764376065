import type { Token } from '../text/tokens';
import { words } from '../text/word-list';

const spans = words('مدتی چندی ساعتی ساعاتی دقایقی لحظاتی روزی هفته‌ای ماهی سالی اندکی');
const units = words('روز هفته ماه سال ساعت دقیقه');
const sides = words('بعد پیش قبل');
const orders = words('پس بعد پیش قبل');
const periods = words(
  'روزهای هفته‌های ماه‌های سال‌های ساعات ساعت‌های سالهای ماههای هفتههای دقایق روز هفته ماه سال دهه دهه‌های',
);
const whichPeriod = words('اخیر گذشته');
const calendars = words('میلادی شمسی');
/** «در ادامه این …», «در پی این …»: what stands before a demonstrative and its noun. */
const parts = words('ادامه پایان ابتدای آغاز جریان حاشیه پی خلال خاتمه');
const pointing: ReadonlySet<string> = new Set(['این', 'همین']);
/** What takes place, and takes no owner behind «این»: «در ادامه این نشست | وزیر نیرو گفت». */
const events = words(
  'نشست مراسم جلسه دیدار همایش آیین برنامه اتفاق حادثه رویداد ماجرا موضوع سفر بازدید گردهمایی کنفرانس مسابقه',
);
const besides = words('نیز هم');

/**
 * Where an adverbial ends that tells by its last word that nothing more belongs to it, with no comma behind it: «چند روز
 * بعد», «پس از مدتی», «در هفته‌های اخیر», «در ادامه این نشست», «به دنبال این حادثه»; or where it begins, if none stands here.
 */
export function closedAdverbialEnd(tokens: readonly Token[], at: number): number {
  const end = endOf(tokens, at);
  return end > at && besides.has(tokens[end]?.key ?? '') ? end + 1 : end;
}

function endOf(tokens: readonly Token[], at: number): number {
  const key = (offset: number): string => tokens[at + offset]?.key ?? '';
  if (spans.has(key(0)) && sides.has(key(1)) && key(2) !== 'از') return at + 2;
  if (key(0) === 'چند' && units.has(key(1)) && sides.has(key(2)) && key(3) !== 'از') return at + 3;
  if (orders.has(key(0)) && key(1) === 'از') {
    if (spans.has(key(2))) return at + 3;
    return pointing.has(key(2)) && events.has(key(3)) ? at + 4 : at;
  }
  if (key(0) === 'در' && periods.has(key(1)) && whichPeriod.has(key(2)))
    return calendars.has(key(3)) ? at + 4 : at + 3;
  const part = key(0) === 'در' ? parts.has(key(1)) : key(0) === 'به' && key(1) === 'دنبال';
  return part && pointing.has(key(2)) && events.has(key(3)) ? at + 4 : at;
}
