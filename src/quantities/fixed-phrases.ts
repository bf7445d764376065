import type { Document, Mark } from '../rule';
import { fold } from '../text/fold';
import { words } from '../text/word-list';

/** Numbers that are part of a name or of a fixed phrase, as the keys of its words. */
const fixedPhrases: readonly (readonly string[])[] = (
  'هفت تیر|سی تیر|هفت سین|هفت خوان|هفت تپه|هفت حوض|هفت آسمان|هفت قلم|چهل ستون|چهل سرا|چهل و هشت بلوک|هشت بهشت|هزار و یک شب|سی و سه پل|چهار راه|سه راه|' +
  'سه راهی|سه تار|دو تار|دو بیتی|پنج تن آل|دوازده امام|چهارده معصوم|دو میدانی|دو و میدانی|دو استقامت|دو سرعت|دو صحرانوردی|دو ماراتن|نه تنها|یک به یک|' +
  'دو به دو|سه به سه|یک بار دیگر|یک بار برای همیشه|یک تنه|یک سری|یک سقف|چهار محال|یک سو|یک طرف|یک جا|یک دیگر|یک دست|یک باره|یک نواخت|یک سان|یک پارچه|یک مرتبه|یک ذره|یک کم|یک جور|' +
  'چهار فصل|چهار گوشه|چهار سو|چهار باغ|چهار دیواری|پنج گنج|پنج گانه|سه گانه|دو گانه|یک گانه|دو جانبه|سه جانبه|یک جانبه|دو طرفه|یک طرفه|سه طرفه|چهار جانبه|دو سویه|یک سویه|' +
  'دو بعدی|سه بعدی|چهار بعدی|دو چندان|صد چندان|هزار تو|صد البته|سی دی|سی ان|سی تی|سی جی|بی بی سی|نیم فصل|نیم نگاه|نیم نگاهی|نیم خیز|نیم رخ|یک شنبه|دو شنبه|سه شنبه|چهار شنبه|پنج شنبه|' +
  'یک چهارم نهایی|یک هشتم نهایی|یک شانزدهم نهایی|یک دوم نهایی|یک سی و دوم نهایی|چند و|دو پهلو|دو دلی|دو دل|دو تابعیتی|دو ملیتی|دو قلو|سه قلو|چهار قلو|دو پینگ|دو چرخه|سه چرخه|چهار چرخ|هشت پا|' +
  'هزار پا|صد پا|چهار پا|دو پا|دو قطبی|سه ضلعی|نود ارومیه|نود دقیقه|دو روی سکه|یک ضرب|دو ضرب'
)
  .split('|')
  .map((phrase) => phrase.split(' ').map(fold));
const phrasesByFirst = new Map<string, (readonly string[])[]>();
for (const phrase of fixedPhrases) {
  const first = phrase[0] ?? '';
  phrasesByFirst.set(first, [...(phrasesByFirst.get(first) ?? []), phrase]);
}

/** Names of Latin letters as Persian spells them. */
const letterNames = words('ای بی دی اف جی اچ آی جی‌ال ال ام ان پی آر اس تی یو وی ایکس کیو');

/** How a phrase may end in the plural: «سه‌راهی‌های». */
const plurals: ReadonlySet<string> = new Set(['ها', 'های', 'هایی']);

/** Whether a number is a word of a fixed phrase, which counts nothing: «چهار راه», «سی و سه پل». */
export function isFixedPhrase({ tokens }: Document, { first }: Mark<'number'>): boolean {
  const phrases = phrasesByFirst.get(tokens[first]?.key ?? '');
  const before = tokens[first - 1]?.key;
  // «بی‌بی‌سی», «سی‌ان‌ان», «سی اف تی»: the letter C.
  if (
    tokens[first]?.key === 'سی' &&
    (letterNames.has(before ?? '') || letterNames.has(tokens[first + 1]?.key ?? ''))
  )
    return true;
  return (
    phrases?.some((phrase) =>
      phrase.every((key, i) => {
        const word = tokens[first + i]?.key ?? '';
        return (
          word === key ||
          (i === phrase.length - 1 && word.startsWith(key) && plurals.has(word.slice(key.length)))
        );
      }),
    ) ?? false
  );
}
