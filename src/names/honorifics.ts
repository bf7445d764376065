import { fold } from '../text/fold';
import { keysAt } from '../text/keys-at';
import type { Token } from '../text/tokens';

/**
 * Words of respect, learning and rank before a name. They are no part of the name («سید» is, and stands not here).
 * Source: the Persian press's usage; ranks after the tables of the armed forces of Iran.
 */
export const honorifics: readonly string[] = [
  // address
  'آقا',
  'آقای',
  'اقای',
  'جناب',
  'جناب آقا',
  'جناب آقای',
  'خانم',
  'سرکار',
  'سرکار خانم',
  'بانو',
  'حضرت',
  'حضرت آقای',
  'مرحوم',
  'مرحومه',
  'شادروان',
  'زنده‌یاد',
  'زنده یاد',
  'شهید',
  'جانباز',
  'والاحضرت',
  'پرزیدنت',
  // learning
  'دکتر',
  'مهندس',
  'پروفسور',
  'استاد',
  'علامه',
  // religion
  'حجت‌الاسلام',
  'والمسلمین',
  'حجت الاسلام',
  'حجت‌الاسلام‌والمسلمین',
  'حجت‌الاسلام والمسلمین',
  'حجت الاسلام والمسلمین',
  'حجت الاسلام و المسلمین',
  'حجت‌الاسلام و المسلمین',
  'حجت‌الاسلام‌و المسلمین',
  'حجت الاسلام‌و المسلمین',
  'حجت الاسلام‌والمسلمین',
  'حجه‌الاسلام',
  'حجه الاسلام',
  'حجج اسلام',
  'آیت‌الله',
  'آیت الله',
  'آیت اله',
  'آیت‌الله‌العظمی',
  'آیت‌الله العظمی',
  'آیت الله العظمی',
  'ثقة‌الاسلام',
  'شیخ',
  'حاج',
  'حاج آقا',
  'حاجی',
  'حاجیه',
  'حاجیه خانم',
  'کربلایی',
  'مولوی',
  'ماموستا',
  'ملا',
  'کشیش',
  'اسقف',
  'پاپ',
  // rank
  'سردار',
  'سپهبد',
  'ارتشبد',
  'سرلشکر',
  'سرلشگر',
  'سرتیپ',
  'سرتیپ دوم',
  'سرتیپ یکم',
  'سرهنگ',
  'سرهنگ دوم',
  'سرگرد',
  'سروان',
  'ستوان',
  'ستوان یکم',
  'ستوان دوم',
  'گروهبان',
  'دریادار',
  'دریابان',
  'ناخدا',
  'خلبان',
  'پاسدار',
  'بسیجی',
  'کارآگاه',
  'ستاد',
  'ژنرال',
  'قاضی',
  'لرد',
  'شاهزاده',
  'پرنس',
];

/** A given name that is a rank before another rank: «امیر سرتیپ رستگار», but not «امیر رستگار». */
const rankBeforeRank = 'امیر';
const ranks: ReadonlySet<string> = new Set(
  ['سپهبد', 'ارتشبد', 'سرلشکر', 'سرلشگر', 'سرتیپ', 'سرهنگ', 'دریادار', 'دریابان', 'ناخدا', 'خلبان'].map(fold),
);
/** Nouns as often as honorifics: they are stripped only where another honorific goes before them. */
const onlyAfterAnother: ReadonlySet<string> = new Set(['ستاد', 'بسیجی'].map(fold));

const phrasesByFirst = new Map<string, readonly string[][]>();
for (const honorific of honorifics) {
  const keys = honorific.split(' ').map(fold);
  const first = keys[0] ?? '';
  const rows = [...(phrasesByFirst.get(first) ?? []), keys].sort((a, b) => b.length - a.length);
  phrasesByFirst.set(first, rows);
}

/**
 * Where the honorifics that start at a token end; `at` itself where none does. Several in a row are taken together.
 *
 * @example
 * honorificEnd(tokenize('حجت‌الاسلام دکتر سید بهرام نیک‌پی'), 0); // 2: «سید» is part of the name
 */
export function honorificEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  for (;;) {
    const token = tokens[end];
    if (token?.kind !== 'word' || (end > at && token.lineStart)) return end;
    if (token.key === rankBeforeRank) {
      if (!ranks.has(tokens[end + 1]?.key ?? '')) return end;
      end++;
      continue;
    }
    if (end === at && onlyAfterAnother.has(token.key)) return end;
    const cleric = clericEnd(tokens, end);
    if (cleric > end) {
      end = cleric;
      continue;
    }
    const row = phrasesByFirst.get(token.key)?.find((keys) => keysAt(tokens, end, keys));
    if (!row) return end;
    end += row.length;
  }
}

/** «حجت الاسلام و المسلمین» in all its spellings: from the first word to the one in «المسلمین». */
function clericEnd(tokens: readonly Token[], at: number): number {
  if (!tokens[at]?.key.startsWith('حج')) return at;
  for (let i = at + 1; i < at + 4; i++) if (tokens[i]?.key.endsWith('المسلمین')) return i + 1;
  return at;
}

/** Whether a word is an honorific by itself. */
export function isHonorific(key: string): boolean {
  return phrasesByFirst.get(key)?.some((keys) => keys.length === 1) ?? false;
}
