import { fold } from '../text/fold';
import { keysAt } from '../text/keys-at';
import type { Token } from '../text/tokens';
import { WordMemory } from '../text/word-facts';

/**
 * Titles that stand by themselves, or with their ezafe: «رئیس‌جمهور», «سرمربی تیم ملی».
 * Source: the titles that Persian agencies put beside names, by how often they do.
 */
const titles: readonly string[] = [
  'رئیس‌جمهور',
  'رئیس جمهور',
  'رئیس‌جمهوری',
  'رئیس جمهوری',
  'نخست‌وزیر',
  'نخست وزیر',
  'صدراعظم',
  'صدر اعظم',
  'وزیرخارجه',
  'رئیس‌مجلس',
  'پادشاه',
  'ملکه',
  'سلطان عمان',
  'ولیعهد',
  'امیر قطر',
  'امیر کویت',
  'رهبر',
  'سرکرده',
  'سردسته',
  'رهبر معظم انقلاب',
  'مقام معظم رهبری',
  'استاندار',
  'فرماندار',
  'بخشدار',
  'دهیار',
  'شهردار',
  'امام‌جمعه',
  'امام جمعه',
  'امام جماعت',
  'خطیب جمعه',
  'خطیب نماز جمعه',
  'خطیب نمازجمعه',
  'دادستان',
  'سرمربی',
  'مربی',
  'کاپیتان',
  'کارگردان',
  'تهیه‌کننده',
  'تهیه کننده',
  'نویسنده',
  'مترجم',
  'پژوهشگر',
  'محقق',
  'مورخ',
  'تحلیلگر',
  'تحلیل‌گر',
  'کارشناس',
  'متخصص',
  'اقتصاددان',
  'حقوقدان',
  'جامعه‌شناس',
  'روانشناس',
  'روان‌شناس',
  'باستان‌شناس',
  'باستان شناس',
  'جامعه شناس',
  'روان شناس',
  'زبان‌شناس',
  'اسلام‌شناس',
  'ایران‌شناس',
  'زمین‌شناس',
  'فیزیک‌دان',
  'فیزیکدان',
  'سیاستمدار',
  'دیپلمات',
  'خبرنگار',
  'روزنامه‌نگار',
  'پزشک',
  'وکیل',
  'سفیر',
  'کاردار',
  'سرکنسول',
  'سخنگو',
  'سخنگوی',
  'وزیر',
  'نماینده',
  'مدیرعامل',
  'مدیر عامل',
  'مدیرکل',
  'مدیر کل',
  'مدیرمسئول',
  'مدیر مسئول',
  'دبیرکل',
  'دبیر کل',
  'سرپرست',
  'سناتور',
  'آنالیزور',
  'بازیگر',
  'خواننده',
  'آهنگساز',
  'شاعر',
  'مداح',
];

/** Titles that are nothing without the organisation, person or field that follows: «معاون وزیر», «عضو کمیسیون». */
const titlesOf: readonly string[] = [
  'مخبر کمیسیون',
  'مقام',
  'مقام ارشد',
  'معاون',
  'معاون اول',
  'رئیس',
  'رئیس کل',
  'رئیس‌کل',
  'مدیرستاد',
  'دبیرستاد',
  'نایب‌رئیس',
  'نایب رئیس',
  'نائب رئیس',
  'قائم‌مقام',
  'قائم مقام',
  'جانشین',
  'مدیر',
  'دبیر',
  'سردبیر',
  'عضو',
  'فرمانده',
  'فرمانده کل',
  'مسئول',
  'مسؤول',
  'مشاور',
  'مشاور عالی',
  'دستیار',
  'بازرس',
  'ناظر',
  'مجری طرح',
  'بازپرس',
  'بنیانگذار',
  'بنیان‌گذار',
  'مؤسس',
  'مالک',
  'متصدی',
  'منشی',
  'فرستاده',
  'فرستاده ویژه',
  'نماینده ویژه',
  'بازیکن',
  'مهاجم',
  'مدافع',
  'هافبک',
  'دروازه‌بان',
  'دروازه بان',
  'وینگر',
  'استاد',
  'استادیار',
  'دانشیار',
  'مدرس',
  'فعال سیاسی',
  'فعال مدنی',
  'فعال اجتماعی',
  'فعال فرهنگی',
  'فعال رسانه‌ای',
  'فعال کارگری',
  'فعال دانشجویی',
  'فعال اقتصادی',
  'فعال حقوق',
  'تولیت',
  'رایزن',
  'وابسته',
  'خزانه‌دار',
  'هماهنگ‌کننده',
  'ذی‌حساب',
  'کمیسر',
  'سرکنسولگری',
  'رئیس‌پلیس',
];

/** A title as the stage reads it. */
export interface RoleHead {
  /** Tokens it takes. */
  readonly length: number;
  /** Whether it says nothing without what follows. */
  readonly needsMore: boolean;
}

const byFirst = new Map<string, { keys: readonly string[]; needsMore: boolean }[]>();
function add(words: readonly string[], needsMore: boolean): void {
  for (const title of words) {
    const keys = title.split(' ').map(fold);
    const first = keys[0] ?? '';
    const rows = byFirst.get(first) ?? [];
    rows.push({ keys, needsMore });
    rows.sort((a, b) => b.keys.length - a.keys.length);
    byFirst.set(first, rows);
  }
}
add(titles, false);
add(titlesOf, true);
// The press writes both: «رئیس» and «رییس».
for (const [first, rows] of [...byFirst]) {
  if (first.startsWith('رییس')) byFirst.set(first.replace('رییس', 'ریس'), rows);
}

type Rows = readonly { readonly keys: readonly string[]; readonly needsMore: boolean }[];
const rowsOf = new WordMemory<Rows>(({ key }) => byFirst.get(key) ?? null);

/** The title that starts at a token, the longest, or null. */
export function roleHeadAt(tokens: readonly Token[], at: number): RoleHead | null {
  const first = tokens[at];
  const rows = first ? rowsOf.of(first) : null;
  if (!rows) return null;
  for (const { keys, needsMore } of rows)
    if (keysAt(tokens, at, keys, 1)) return { length: keys.length, needsMore };
  return null;
}

/** Whether a word is a title by itself; «امام» is none, though «امام جمعه» is. */
export function isRoleWord(key: string): boolean {
  return byFirst.get(key)?.some(({ keys }) => keys.length === 1) ?? false;
}
