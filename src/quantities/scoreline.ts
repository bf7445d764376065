import type { Document, Mark } from '../rule';
import { words } from '../text/word-list';

/** What a score right behind them tells: «با نتیجه 2-1», «پیروزی ۳-۰». */
const told = words('نتیجه تساوی مساوی پیروزی برد شکست باخت حساب برتری مغلوب');
/** How a match with the score before them went: «2-1 شکست خورد», «۳-۰ بردند». */
const outcomes = words(
  'شکست باخت باختیم باختند باخته برد بردیم بردند برده پیروز پیروزی مغلوب متوقف پیش جلو عقب مساوی',
);
/** What a range from naught may measure or count: «۰-۵ درجه». */
const measured = words(
  'سال ساله سالگی ماه ماهه هفته روز روزه ساعت دقیقه ثانیه درصد درجه متر سانتی‌متر کیلومتر کیلوگرم گرم لیتر نفر تن',
);
/** Before a range, and what has an order: «حدود ۱۲ - ۱۰ کشور», «مواد ۲۵ - ۱۹ قانون». */
const ofRanges = words('از بین میان حدود به با در حداقل حداکثر تقریبا مواد بندهای صفحات صفحه ص اصول');
/** A side that scores naught is hardly beaten by more goals than this. */
const mostGoals = 15;
const mostPoints = 200;

/**
 * Whether two figures with a dash between them are a score and no range: «با نتیجه 2-1», «۳-۰ شکست خورد», «1-0 یوونتوس».
 * «5-6 بازیکن» is a range, and so is «۰-۵ درجه».
 */
export function isScoreline({ tokens }: Document, low: Mark<'number'>, high: Mark<'number'>): boolean {
  const a = low.value.value ?? -1;
  const b = high.value.value ?? -1;
  if (low.value.written !== 'digits' || high.value.written !== 'digits' || low.end !== high.first - 1)
    return false;
  if (low.value.scale !== 1 || high.value.scale !== 1 || !isGoals(a) || !isGoals(b)) return false;
  const next = tokens[high.end]?.key ?? '';
  if (measured.has(next)) return false;
  if (told.has(tokens[low.first - 1]?.key ?? '') || outcomes.has(next)) return true;
  // Only a dash without spaces is turned round: «ایران ۲۴ - ۱۹ پیشی گرفت» is no range.
  const before = tokens[low.first - 1]?.key ?? '';
  if (a > b && tokens[low.end]?.spaceBefore && tokens[high.end]?.kind === 'word' && !ofRanges.has(before))
    return !tokens[high.end]?.lineStart;
  return (a === 0 || b === 0) && a <= mostGoals && b <= mostGoals && tokens[high.end]?.kind !== 'punctuation';
}

const isGoals = (value: number): boolean => value >= 0 && value < mostPoints && value % 1 === 0;
