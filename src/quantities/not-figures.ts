import { numerals } from '../numbers/numeral-words';
import type { Document, Mark, NumberValue } from '../rule';
import { fold } from '../text/fold';
import type { Token } from '../text/tokens';
import { words } from '../text/word-list';
import { vagueWords } from './vague-amounts';

/**
 * Heads whose number is a name: «ماده ۵», «شبکه سه», «منطقه ۲۲», «کووید ۱۹». The number counts nothing, unless a
 * counted thing follows it («در این منطقه ۲۲ خانه»).
 */
const namedByNumber = words(
  `مواد اصول بندهای تبصره‌های مناطق شبکه‌های ماده اصل بند تبصره جزء شبکه کانال منطقه ناحیه کووید اف پلاک تیپ لشکر لشگر گردان خط قطعنامه کد پرونده تلفن تلفکس نمابر فکس
  صفحه ص آیه سوره بویینگ ایرباس پژو سوخو میگ آپولو اتوبان آزادراه بزرگراه خیابان کوچه بلوار گیت پایانه ترمینال سالن
  خبر پیامک سرشماره واحد بلوک  کربلای والفجر کلانتری اس بخشنامه حوزه شعبه کیلومتر سامانه شاخه جهانی جام مدل نسخه ورژن ویندوز
  اندروید آیفون گلکسی نوت تیپ کیش پیکان سری ترم امگا ویتامین اوپک جی گروه فیفا یورو المپیک پارالمپیک آی توکیو متولد سریال
  آیین‌نامه بخشنامه شماره‌ی ردیف پرواز ایزو ویرایش ضمیمه پیوست جدول نمودار وزن اوزان`,
);

/** The words, and those in ه also with the ی of their ezafe («دسته‌ی ۶»). */
function withEzafe(list: string): ReadonlySet<string> {
  return new Set([...words(list)].flatMap((word) => (word.endsWith('ه') ? [word, `${word}ی`] : [word])));
}

/** Heads that a number gives a rank to: «رتبه ۱۴», «طبقه ۳», «شماره چهار». */
export const rankedByNumber = withEzafe(
  'رتبه رده مقام جایگاه طبقه مرحله فاز درجه پایه کلاس شماره نمره گام دوره نسل سانس دسته سطح موقعیت نیمه پله',
);

/** What is counted also right after such a head: «در این رده ۵ نفر». */
export const countedAfterRank = words('نفر تن درصد امتیاز گل بازی تیم ماده واحد دستگاه مورد فقره عضو بار');

/** Of these the ones that hardly stand before a counted noun: «رتبه ۱۴ کشور» is no count of countries. */
export const alwaysRanked = withEzafe('رتبه رده مقام جایگاه طبقه درجه پایه شماره نمره فاز نسل گام سانس پله');

/** Numbers that are part of a name or of a fixed phrase, as the keys of its words. */
const fixedPhrases: readonly (readonly string[])[] = (
  'هفت تیر|سی تیر|هفت سین|هفت خوان|هفت تپه|هفت حوض|هفت آسمان|هفت قلم|چهل ستون|چهل سرا|چهل و هشت بلوک|هشت بهشت|هزار و یک شب|سی و سه پل|چهار راه|سه راه|' +
  'سه راهی|سه تار|دو تار|دو بیتی|پنج تن آل|دوازده امام|چهارده معصوم|دو میدانی|دو و میدانی|دو استقامت|دو سرعت|دو صحرانوردی|دو ماراتن|نه تنها|یک به یک|' +
  'دو به دو|سه به سه|یک بار دیگر|یک بار برای همیشه|یک تنه|یک سری|یک سو|یک طرف|یک جا|یک دیگر|یک دست|یک باره|یک نواخت|یک سان|یک پارچه|یک مرتبه|یک ذره|یک کم|یک جور|' +
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

const codeSigns: ReadonlySet<string> = new Set(['#', '@', '_', '.', '\\', '=', '[', '﴿', '{']);
const joints: ReadonlySet<string> = new Set(['-', '–', '/', '_']);

/** Whether a number is part of a code, a name, a list's own numbering or a time, and so no figure. */
export function isNoFigure(document: Document, number: Mark<'number'>): boolean {
  return (
    document.marks.covering('time', number.first) !== undefined ||
    document.marks.covering('time', number.end - 1) !== undefined ||
    // «صدها هزار», «چند صد»: only part of a vague amount.
    vagueWords.has(document.tokens[number.first - 1]?.key ?? '') ||
    isFixedPhrase(document, number) ||
    (number.value.written === 'digits' &&
      (isCode(document, number) || isListNumber(document, number) || isSeason(document, number)))
  );
}

/** Continents and hosts: after a year they tell where it was, «قهرمانی ۲۰۱۹ چین». */
const hosts = words(
  `آسیا اروپا آفریقا آمریکا جهان چین روسیه قطر ژاپن فرانسه آلمان برزیل ایتالیا اسپانیا ریو توکیو پاریس لندن جاکارتا هند ترکیه کره
  استرالیا مکزیک کانادا انگلیس امارات عربستان مالزی تایلند اندونزی دهلی دهلی‌نو سئول پکن بوسان تهران گوانگجو دوحه اینچئون هیروشیما آتن سیدنی بانکوک`,
);

/** «جام ۲۰۱۹ چین»: the year of an event. */
export const isHostYear = ({ tokens }: Document, { end, value }: Mark<'number'>): boolean =>
  isYearLike(value) && hosts.has(tokens[end]?.key ?? '');

const isYearLike = ({ digits }: NumberValue): boolean =>
  /^(?:13[5-9]|14[01]|19[5-9]|20[0-3])\d$/u.test(digits ?? '');

/** «بازی‌های جاکارتا ۲۰۱۸». */
export const followsHost = ({ tokens }: Document, { first, value }: Mark<'number'>): boolean =>
  isYearLike(value) && hosts.has(tokens[first - 1]?.key ?? '');

const streets = words('خیابان میدان بلوار کوچه محله بوستان پارک');

/** A number that names what stands before it: «ماده ۵». */
export function isNameNumber({ tokens, marks }: Document, { first, value }: Mark<'number'>): boolean {
  if (tokens[first]?.lineStart) return false;
  // «خیابان هزار جریب»: of streets also a number in words.
  if (value.scale !== 1) return value.written === 'words' && streets.has(tokens[first - 1]?.key ?? '');
  let at = first - 1;
  // «مواد ۱، ۲ و ۵ قانون»: back over the row to what heads it.
  for (let steps = 0; steps < 6; steps++) {
    const joint = tokens[at]?.key ?? '';
    if (!(joint === 'و' || joint === '،' || joint === 'تا' || joint === 'یا')) break;
    const earlier = marks.covering('number', at - 1);
    if (!earlier) break;
    at = earlier.first - 1;
  }
  const head = tokens[at];
  if (!head) return false;
  // «macOS 26», «Galaxy 9»
  if (head.kind === 'latin') return at === first - 1 && value.written === 'digits' && head.text.length > 1;
  if (value.written === 'digits' && modelLetters.has(lastPart(head.text))) return true;
  // «تا دقیقه ۹۰», but not «در ۴۵ دقیقه ۵ بار»
  if (head.key === 'دقیقه' && !marks.covering('number', at - 1)) return value.written === 'digits';
  // «شماره حساب ۱۴۱۴ بانک»
  if (head.key === 'حساب' && tokens[at - 1]?.key === 'شماره') return true;
  if (!namedByNumber.has(head.key)) return false;
  const before = tokens[at - 1]?.key;
  return before !== 'این' && before !== 'آن' && before !== 'همین' && before !== 'هر';
}

/** Names of Latin letters as Persian spells them. */
const letterNames = words('ای بی دی اف جی اچ آی جی‌ال ال ام ان پی آر اس تی یو وی ایکس کیو');

const lastPart = (text: string): string => text.slice(text.lastIndexOf('\u200c') + 1);
/** Those after which digits number a model: «ام کیو ۹», «اچ دی ۱». */
const modelLetters = words('کیو اچ وی ایکس جی اف تی پی دی یو اس');

function isFixedPhrase({ tokens }: Document, { first }: Mark<'number'>): boolean {
  const phrases = phrasesByFirst.get(tokens[first]?.key ?? '');
  const after = tokens[first - 1]?.key;
  // «بی‌بی‌سی», «سی‌ان‌ان», «سی اف تی»: the letter C.
  if (
    tokens[first]?.key === 'سی' &&
    (letterNames.has(after ?? '') || letterNames.has(tokens[first + 1]?.key ?? ''))
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
const plurals: ReadonlySet<string> = new Set(['ها', 'های', 'هایی']);

/** Digits that touch letters or signs («CX-7», «۱+۵», «کووید-۱۹»), begin with 0, or go on in groups (a card, a telephone). */
function isCode({ tokens, marks }: Document, { first, end, value }: Mark<'number'>): boolean {
  const token = tokens[first];
  const before = tokens[first - 1];
  const after = tokens[end];
  if (!token) return false;
  const digits = value.digits ?? '';
  // Eight digits and more without a mark to group them are a telephone or a card, but for round sums.
  if (digits.length > 7 && !digits.endsWith('000')) return true;
  if ((digits.length > 1 && digits[0] === '0') || digits.length > 12) return true;
  if (before && !token.spaceBefore) {
    if (before.kind === 'latin') return true;
    const head = tokens[first - 2];
    if (codeSigns.has(before.key)) return true;
    const joined = head !== undefined && !before.spaceBefore;
    if (before.key === '+') return joined && head.kind === 'number';
    if (joined && joints.has(before.key) && (head.kind === 'word' || head.kind === 'latin')) return true;
  }
  const weighs = tokens[first - 1]?.key === 'وزن';
  if (
    after &&
    !after.spaceBefore &&
    ((after.key === '+' && !weighs) || after.key === '_' || after.key === '﴾')
  )
    return true;
  // Three and more runs of digits in a row.
  const run = (step: number, from: number): number => {
    let count = 0;
    for (let at = from; count < 4; at += step) {
      const one = tokens[at];
      if (!one) break;
      if (one.kind === 'number') count++;
      else if (!(one.key === '-' || one.key === '–')) break;
    }
    return count;
  };
  if (marks.startingAt('number', first) && run(1, end) + run(-1, first - 1) >= 2) return true;
  return false;
}

/** Competitions and years that are named by the two years they lie in. */
const seasons = words('فصل لیگ برتر یک رقابت‌های مسابقات تحصیلی زراعی آبی جام باشگاه‌های قهرمانی');

/** «فصل ۹۸-۹۷», «لیگ ۲۰-۲۰۱۹»: a season by the two years it lies in, in either order. */
function isSeason({ tokens }: Document, { first, end }: Mark<'number'>): boolean {
  const isPair = (left: number): boolean => {
    const [a, dash, b] = [tokens[left], tokens[left + 1], tokens[left + 2]];
    if (!a || !b || a.kind !== 'number' || b.kind !== 'number' || b.lineStart) return false;
    if (!dash || !(dash.key === '-' || dash.key === '–' || dash.key === '/')) return false;
    if (Math.min(a.key.length, b.key.length) < 2 || a.key.length > 4 || b.key.length > 4) return false;
    const apart = Math.abs((Number(a.key) % 100) - (Number(b.key) % 100));
    if (apart !== 1 && apart !== 99) return false;
    const longest = a.key.length > b.key.length ? a.key : b.key;
    if (longest.length === 4 && a.key.length !== b.key.length) return /^(?:13|14|19|20)/u.test(longest);
    return seasons.has(tokens[left - 1]?.key ?? '') || seasons.has(tokens[left - 2]?.key ?? '');
  };
  return isPair(first) || isPair(end - 3);
}

const listMarks: ReadonlySet<string> = new Set(['-', '–', ')', '.', '_', ':', '/']);

/** How many words the second team's name may have. */
const longestTeam = 7;
/** «پیکان: ۳ شاهین آبی: ۲»: the results of a list, a name and a figure twice. `end` is where the first figure ends. */
function isResult(tokens: readonly Token[], end: number): boolean {
  for (let at = end; at <= end + longestTeam; at++) {
    const token = tokens[at];
    if (!token || token.lineStart) return false;
    if (token.key === ':') {
      const second = tokens[at + 1];
      if (at === end || !second || second.lineStart) return false;
      const after = tokens[at + 2];
      const closes = !after || after.lineStart || after.kind === 'number';
      return closes && (second.kind === 'number' || numerals.has(second.key));
    }
    if (token.kind !== 'word') return false;
  }
  return false;
}

/** «۱ـ آیا»: the repaired text has no kashida, the reader's own has. */
const hasKashida = ({ raw, map }: Document, { start, key }: Token): boolean =>
  raw[map.toSource(start, 'start') + key.length] === 'ـ';

/** «۱- », «۲) », «۳. », «۴ـ » at the head of a line, and a lone figure in brackets. */
function isListNumber(document: Document, { first, end, value }: Mark<'number'>): boolean {
  const { tokens } = document;
  const token = tokens[first];
  const after = tokens[end];
  if (!token || value.digits === null) return false;
  if (token.lineStart && (!after || after.lineStart || hasKashida(document, token))) return true;
  if (tokens[first - 1]?.key === ':' && isResult(tokens, end)) return true;
  if (token.lineStart && after && listMarks.has(after.key) && tokens[end + 1]?.kind !== 'number') return true;
  return tokens[first - 1]?.key === '(' && after?.key === ')' && value.digits.length <= 2;
}
