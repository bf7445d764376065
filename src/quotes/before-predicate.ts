import type { Document } from '../rule';
import { words } from '../text/word-list';
import { isFiniteVerb, isParticiple } from './finite-verb';
import { commas } from './punctuation';

/**
 * Verbs that make a verb of the noun or adjective before them: «تلاش کرد», «استعفا داد», «ادامه دارد». Source: the light
 * verbs of Persian compound verbs (Dabir-Moghaddam 1997), those of news.
 */
const light =
  /^(?:نمی|می|ن|ب)?(?:(?:کرد|شد|داد|داشت|زد|گرفت|نمود|یافت|گردید)(?:م|یم|ند|ه|هاند|هاست|هاستند)?|(?:کن|شو|ده|گیر|زن|نمای|یاب|گرد|دار)(?:م|یم|د|ند))$/u;

/** The copula and «شد»: what stands before them says what someone is or becomes. */
const copula =
  /^(?:است|نیست|هست|هستند|نیستند|بود|بودند|نبود|نبودند|باشد|باشند|نباشد|(?:ن|می|نمی)?(?:شد|شو)(?:ه|د|ند)?|شدهاست)$/u;
const auxiliary = words('است هست بود بودند باشد باشند اند');

/** Adjectives that take a complement and so open a predicate: «نیازمند آب است», «خواستار بهبود راه شد». */
const openers = words(
  'خواستار خواهان نیازمند دارای فاقد واجد پیگیر نگران مخالف موافق عاشق مدعی معتقد حاکی مشغول درگیر گرفتار دچار شامل آماده قادر مجبور ناچار وارد متعهد جزو',
);
/** Words that open an object or a degree, and stand in no name: «هیچ راهی ندارد», «خیلی خسته است», «یک هشدار صادر کرد». */
const determiners = words(
  'هیچ یک خیلی بسیار کاملا تقریبا واقعا آنچنان اینگونه این‌چنین چنین چنان کمی اصلا هرگز زمانی',
);
const pointing: ReadonlySet<string> = new Set(['این', 'آن', 'چنین', 'همین']);
/** Nouns that make one verb with the noun after them: «اظهار نگرانی کردند». */
const saying = words('اظهار ابراز اعلام سلب کسب اخذ جلب پنهان');
/** Adjectives of an object with the ی of «one»: «دیدگاه یکسانی ندارند». */
const indefinite = words(
  'یکسانی بالایی زیادی بزرگی خوبی جدیدی ویژه‌ای مهمی فراوانی مناسبی متعددی متفاوتی مشابهی',
);

/**
 * Where a noun phrase ends that runs into the predicate of its own clause, before the noun or adjective that makes one
 * verb with the finite verb behind it: «کارشناسان نیک‌آباد | ابراز نگرانی کردند که …», «مقام‌ها | برآورد کرده بودند».
 *
 * @param end the token after the phrase.
 * @param to the cue of the clause: what belongs to it is not looked at.
 * @returns `first` where nothing but the predicate is there.
 */
export function beforePredicate(document: Document, first: number, end: number, to: number): number {
  const { tokens } = document;
  if (end >= to) return end;
  const opener = openerIn(document, first, end, to);
  if (opener > first) return withoutComma(document, first, opener);
  const verb = tokens[end];
  if (!isFiniteVerb(verb)) return end;
  const key = verb?.key ?? '';
  let last = end;
  const perfect = auxiliary.has(key) && isParticiple(tokens[last - 1]);
  if (perfect) last--;
  const main = perfect ? (tokens[last]?.key ?? '') : key;
  const isCopula = copula.test(main);
  if (!light.test(main) && !isCopula) return perfect ? last : end;
  const cut = predicateStart(document, first, last, isCopula);
  if (cut < last) return withoutComma(document, first, cut);
  const part = tokens[last - 1];
  // «خواسته ما این است که …»; «۴۱ کُرد»
  if (part?.kind !== 'word' || pointing.has(part.key) || isNamed(document, last - 1)) return last;
  last--;
  if (indefinite.has(tokens[last]?.key ?? '') || saying.has(tokens[last - 1]?.key ?? '')) last--;
  return withoutComma(document, first, Math.max(first, last));
}

/** Where an object or a predicate begins that tells so by its first word, or behind the name that opens the phrase. */
function predicateStart({ tokens, marks }: Document, first: number, end: number, isCopula: boolean): number {
  for (let i = first + 1; i < end; i++) {
    const key = tokens[i]?.key ?? '';
    const before = tokens[i - 1]?.key ?? '';
    if (before === 'و' || before === 'از' || marks.covering('name', i) || marks.covering('role', i)) continue;
    if (determiners.has(key)) return i;
  }
  const name = marks.startingAt('name', first);
  return isCopula && name && name.end < end && !marks.startingAt('role', name.end) ? name.end : end;
}

/** So many words stand between such an adjective and its copula at most. */
const longestComplement = 16;

/**
 * «وزارت نیرو خواستار پایان کار در سد شد و گفت», «مجوزها دارای مهلت هستند»: the adjective that opens the predicate, where
 * the next verb is a copula; -1 where none does. «خواستار» opens nothing else in news.
 */
function openerIn(document: Document, first: number, end: number, to: number): number {
  const { tokens } = document;
  let at = -1;
  for (let i = first + 1; i < end && at < 0; i++) {
    if (!openers.has(tokens[i]?.key ?? '') || isNamed(document, i)) continue;
    if (tokens[i]?.key === 'خواستار') return i;
    at = i;
  }
  if (at < 0) return -1;
  for (let i = end; i < Math.min(to, end + longestComplement); i++)
    if (isFiniteVerb(tokens[i])) return copula.test(tokens[i]?.key ?? '') ? at : -1;
  return -1;
}

function withoutComma({ tokens }: Document, first: number, end: number): number {
  return end > first + 1 && commas.has(tokens[end - 1]?.key ?? '') ? end - 1 : end;
}

/** A name or title is no part of a verb. */
const isNamed = ({ marks }: Document, at: number): boolean =>
  marks.covering('name', at) !== undefined || marks.covering('role', at) !== undefined;
