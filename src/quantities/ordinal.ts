import { ahead, type Document, defineRule, type Mark, mark, not, wordIn } from '../rule';
import type { Token } from '../text/tokens';
import { words } from '../text/word-list';
import { countedAt } from './counted-nouns';
import { figure, isLoneOne } from './figure';
import { countedAfterRank, rankedByNumber } from './ranked-by-number';

/** Words before an ordinal that make a title, a rank or a name of it: «معاون اول», «ستوان دوم», «جنگ جهانی دوم». */
const titleBefore = words(
  `معاون معاونت ستوان سرهنگ سروان ناوسروان گروهبان استوار همراه ناخدا ناوبان بازپرس درجه‌دار الیزابت نیکلای پل بندیکت ویلیام
  هنری چارلز تزار پاپ اردشیر کورش داریوش خشایارشا ژان عباس خسرو یزدگرد شاپور بهرام فیلیپ لویی کاترین
  امام پهلوی عبدالله فیصل ادوارد جورج کارلوس اسکندر ناپلئون رامسس`,
);
/** Offices, units and courts that an ordinal names, and the minutes of a match. */
const namedBefore = words(
  'شعبه پایگاه ناحیه کلانتری لشکر تیپ ناوگان منطقه دقیقه دقایق کوچه خیابان بوستان میدان فلکه بلوار',
);
/** Articles of a law, which an ordinal names as a cardinal does: «اصل هشتم», «بند دوم»; in «۵ ماده اول» it ranks. */
const articles = words('اصل ماده تبصره بند اصول مواد بندهای تبصره‌های');
/** Words behind it that do: «نخست وزیر», «اول شخص». */
const titleAfter = words('وزیر وزیری وزیران شخص');
/** «پانزدهمین وزیر» ranks. */
const ranks = /مین$/u;
/** The development plans that are spoken of by their number alone. */
const plans = words('چهارم پنجم ششم هفتم');
const wars = words('جهانی');
const policeDesks = words('آگاهی پلیس ویژه');

const isTitleAfter = (own: Token | undefined, after: string): boolean =>
  titleAfter.has(after) && !ranks.test(own?.key ?? '');

function isTitle({ tokens, marks }: Document, { first, end }: Mark<'number'>): boolean {
  const before = tokens[first - 1]?.key ?? '';
  const after = tokens[end]?.key ?? '';
  if (articles.has(before) && marks.covering('number', first - 2)?.value.form !== 'cardinal') return true;
  if (titleBefore.has(before) || namedBefore.has(before) || isTitleAfter(tokens[end - 1], after)) return true;
  if (before === 'یا' || before === 'و') {
    const earlier = marks.covering('number', first - 2);
    const head = earlier?.value.form === 'ordinal' ? (tokens[earlier.first - 1]?.key ?? '') : '';
    if (namedBefore.has(head) || articles.has(head)) return true;
  }
  // «بیانیه گام دوم», «بیانیه «گام دوم انقلاب»»
  if (before === 'گام') {
    const named = tokens[first - 2]?.key === '«' ? tokens[first - 3] : tokens[first - 2];
    if (named?.key === 'بیانیه') return true;
  }
  if (before === 'دسته' && tokens[first - 2]?.key === 'لیگ') return true;
  // «قانون برنامه پنجم», «برنامه ششم توسعه»
  if (before === 'برنامه' && (after === 'توسعه' || plans.has(tokens[first]?.key ?? ''))) return true;
  // «اداره دهم آگاهی»
  if (before === 'اداره' && policeDesks.has(after)) return true;
  return wars.has(before) && tokens[first - 2]?.key === 'جنگ';
}

/** «میلیونم», «میلیاردم» alone are parts, not ranks. */
function isLoneScale({ tokens }: Document, { first, end, value }: Mark<'number'>): boolean {
  return end - first === 1 && (value.value ?? 0) >= 1e6 && tokens[first]?.kind === 'word';
}

/** Phrases in which an ordinal ranks nothing: «در وهله اول», «جهان سوم», «در اولین فرصت», «اول از همه». */
const idiomBefore = words('وهله جهان دست حرف همان از');
const idiomAfter = words('فرصت وقت');
/** «در نگاه اول», «در نگاه نخست»: at first sight. */
const glances = words('نگاه نظر');

function isIdiom({ tokens }: Document, { first, end }: Mark<'number'>): boolean {
  if (idiomAfter.has(tokens[end]?.key ?? '')) return true;
  if (tokens[end]?.key === 'از' && tokens[end + 1]?.key === 'همه') return true;
  const before = tokens[first - 1]?.key ?? '';
  if (glances.has(before) && tokens[first - 2]?.key === 'در') return true;
  if (tokens[first]?.key === 'اول' && isAdverb(tokens[first - 1], tokens[first], tokens[end])) return true;
  if (!idiomBefore.has(before)) return false;
  // «از اولین روز» and «همان سومین بار» do rank; the bare word does not.
  return tokens[first]?.key === 'اول' || before === 'وهله' || before === 'جهان' || before === 'دست';
}

/** «اول همه را جمع کردند»: «at first», with no noun before it that it could rank. */
function isAdverb(before: Token | undefined, own: Token | undefined, after: Token | undefined): boolean {
  const noNoun = !before || own?.lineStart || before.kind === 'punctuation' || openers.has(before.key);
  return (
    noNoun && after !== undefined && !after.lineStart && !outcomes.has(after.key) && after.kind === 'word'
  );
}
const openers = words('که و اما ولی تا اگر باید');
/** After these «اول» is a rank: «و اول شد». */
const outcomes = words('شد شدند بود بودند است شدیم شدم ایستاد و تا دوم سوم');

/** «اول اینکه», «دوم آنکه»: the steps of an argument. */
const steps = words('اینکه این‌که آنکه آن‌که');

/**
 * Nouns that make a verb with «دادن»: «انجام دهم», «ادامه دهم» (may I do, may I go on). Those that could be the tenth of
 * their kind («گزارش دهم», «شکست دهم») are here only if a tenth of them is hardly ever told of.
 */
const givenNouns = words(
  `انجام ادامه نشان قرار ارائه توضیح شرح کاهش افزایش تغییر تشخیص نمایش شعار اجازه جهت شکل ترجیح اختصاص انتقال توسعه گسترش پرورش نجات
  فریب هدر سوق رخ پاسخ جواب گوش خبر اطلاع قول تذکر هشدار دست تحویل تشکیل فرصت فشار سامان سازمان لو پایان خاتمه ارتقا بهبود جای تن`,
);
/** Behind an object whatever noun it is makes the verb: «او را شکست دهم». */
const objectSign = 'را';

/** «انجام دهم», «او را شکست دهم»: not the tenth but «may I give». */
function isGiving({ tokens }: Document, { first, end }: Mark<'number'>): boolean {
  if (end - first !== 1 || tokens[first]?.key !== 'دهم') return false;
  return givenNouns.has(tokens[first - 1]?.key ?? '') || tokens[first - 2]?.key === objectSign;
}

/** «مرحله دوم», «سی و پنجمین جشنواره». */
export const ordinal = defineRule({
  name: 'quantities/ordinal',
  kind: 'quantity',
  examples: ['دوم', 'سی و پنجمین', '۲۵مین'],
  rejects: [
    'معاون اول رئیس',
    'نخست وزیر',
    'ستوان دوم',
    'اول اینکه',
    'در وهله نخست',
    'در نخستین فرصت',
    'کار را انجام دهم',
  ],
  pattern: [
    mark('number', (number, document) => {
      if (number.value.form !== 'ordinal' || isTitle(document, number) || isLoneScale(document, number))
        return false;
      if (isGiving(document, number)) return false;
      return !isIdiom(document, number) && !document.marks.covering('time', number.first);
    }),
    not(ahead(wordIn(steps))),
  ],
  produce: ([{ value }]) => ({
    kind: 'ordinal',
    value: value.value,
    unit: null,
    unitCode: null,
    modifier: 'exact',
  }),
});

const rankedByOne = words('درجه رتبه شماره طبقه فاز کلاس پایه دسته');

/** «رتبه ۱۴», «طبقه سه», «شماره چهار»: a cardinal that ranks. */
export const rank = defineRule({
  name: 'quantities/rank',
  kind: 'quantity',
  examples: ['رتبه {۱۴}', 'طبقه {سه}', 'این تست شماره {چهار} است'],
  rejects: ['رتبه ۱۴ امتیاز', 'مرحله ۵ نفر', 'شماره ۰۹۱۲'],
  pattern: [wordIn(rankedByNumber), figure],
  produce: ([head, { amount, first, last }], document) => {
    const { value } = amount;
    const { tokens } = document;
    // «در مقام یک نویسنده» has the article.
    if (isLoneOne(document, { amount, first, last }) && !rankedByOne.has(tokens[first.first - 1]?.key ?? ''))
      return null;
    if (value === undefined || value <= 0 || value > 999 || value % 1 !== 0 || last.value.scale > 1)
      return null;
    const counts = countedAt(document, last.end) !== null && tokens[last.end]?.kind === 'word';
    if (counts && head.key !== 'شماره' && isUnitNoun(document, last.end)) return null;
    const range = { first: first.first, end: last.end };
    return { kind: 'ordinal', value, unit: null, unitCode: null, modifier: 'exact', range };
  },
});

function isUnitNoun({ tokens }: Document, at: number): boolean {
  return countedAfterRank.has(tokens[at]?.key ?? '');
}
