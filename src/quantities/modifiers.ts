import { oddWords } from '../numbers/number-ending';
import type { Document, Mark, TokenRange } from '../rule';
import type { Modifier } from '../schema/mention';
import { fold } from '../text/fold';
import { keysAt } from '../text/keys-at';

/**
 * Words that bound a figure when they stand before it, with what they say. Those marked `free` are adverbs: a
 * preposition may stand between them and the figure («حداقل به ۲۰ درصد»).
 * Source: Farshidvard, «دستور مفصل امروز», on قید مقدار.
 */
const before: readonly (readonly [Modifier, 'free' | 'bound', string])[] = [
  ['approx', 'free', 'حدود|حدودا|تقریبا|تقریبی|قریب|به‌تقریب|حوالی|کمابیش|تخمینا|نزدیک|کم و بیش|کم‌وبیش'],
  ['approx', 'bound', 'در حدود|حدود به|نزدیک به|قریب به|به طور تقریبی|چیزی حدود|چیزی نزدیک به|تقریبا معادل'],
  [
    'over',
    'bound',
    'بیش از|بیشتر از|بالغ بر|بالغ|بالغبر|افزون بر|متجاوز از|فراتر از|بالای|بالاتر از|بیشاز|فزون بر|بیش‌تر از|مازاد بر|زیادتر از|بزرگتر از|بزرگ‌تر از|به بالای|بلندتر از|سنگین‌تر از|طولانی‌تر از|بیش',
  ],
  [
    'under',
    'bound',
    'کمتر از|کم‌تر از|کمتراز|زیر|پایین‌تر از|پایین تر از|کم تر از|کوچکتر از|کوچک‌تر از|کوتاه‌تر از',
  ],
  ['at_least', 'free', 'حداقل|حد اقل|دست‌کم|دست کم|لااقل|کم کم|کمینه|اقلا'],
  ['at_most', 'free', 'حداکثر|حد اکثر|تا سقف|سقف|تا حداکثر|بیشینه|نهایتا'],
];

const prepositions: ReadonlySet<string> = new Set(
  'به در از با بر برای معادل این روزانه سالانه ماهانه هفتگی'.split(' '),
);

/** What stands «below» without bounding a figure. */
const shownBelow: ReadonlySet<string> = new Set(
  'عکس جدول شرح تصویر تصاویر نمودار فهرست لیست موارد ترتیب صورت بخش مطالب فیلم ویدئو ویدیو قسمت نکات دلایل'.split(
    ' ',
  ),
);

interface Row {
  readonly modifier: Modifier;
  readonly free: boolean;
  /** The words before the last, from the last backwards. */
  readonly rest: readonly string[];
}
const byLastWord = new Map<string, Row[]>();
for (const [modifier, freedom, phrases] of before) {
  for (const words of phrases.split('|')) {
    const [last = '', ...rest] = words.split(' ').map(fold).reverse();
    const rows = byLastWord.get(last) ?? [];
    rows.push({ modifier, free: freedom === 'free', rest });
    rows.sort((a, b) => b.rest.length - a.rest.length);
    byLastWord.set(last, rows);
  }
}

/** The bound that the words before a figure put on it, or null. `first` is where the figure begins. */
export function modifierBefore(document: Document, first: number): Modifier | null {
  return modifierEndingAt(document, first - 1, false) ?? modifierOverPreposition(document, first);
}

/** How far back «از» or a verb of reaching opens what «تا» closes. */
const openedBack = 8;
const opens: ReadonlySet<string> = new Set(['از', 'بین', 'میان', 'ساعت']);

/** «می‌تواند تا ۱۰۰ نفر بگیرد»: after what may be done stands how much of it. */
const ability = /^ن?می\u200cتوان/u;
/** The ends of finite verbs that a clause may close with. */
const verbLike = /^ن?می\u200c|(?:یم|ند|ید|شود|کند|دهد|کرد|شد|است|بود|داد|کنم|باشد)$/u;

/** «تا ۵۰ درصد تخفیف»: as much as that and no more; in «از ۲۰ تا ۵۰» it ends a range. */
export function isUpTo({ tokens }: Document, first: number): boolean {
  if (tokens[first - 1]?.key !== 'تا' || tokens[first]?.lineStart) return false;
  const before = tokens[first - 2];
  // «می‌کوشیم تا سه امتیاز …»: «so that».
  if (before?.kind === 'number' || (before && verbLike.test(before.text) && !ability.test(before.text)))
    return false;
  for (let at = first - 2; at >= first - openedBack; at--) {
    const token = tokens[at];
    if (!token || token.key === '.' || token.key === '،') return true;
    if (opens.has(token.key)) return false;
  }
  return true;
}

const amounts: ReadonlySet<string> = new Set(['میزان', 'مقدار', 'اندازه', 'تعداد', 'مبلغ', 'ارزش']);

function modifierOverPreposition(document: Document, first: number): Modifier | null {
  const { tokens } = document;
  const key = tokens[first - 1]?.key ?? '';
  if (prepositions.has(key) || key === '«') return modifierEndingAt(document, first - 2, true);
  // «دست‌کم به میزان ۲۰ درصد»
  const isAmount = amounts.has(key) && tokens[first - 2]?.key === 'به';
  return isAmount ? modifierEndingAt(document, first - 3, true) : null;
}

function modifierEndingAt({ tokens }: Document, last: number, freeOnly: boolean): Modifier | null {
  const rows = byLastWord.get(tokens[last]?.key ?? '');
  if (!rows) return null;
  for (const { modifier, free, rest } of rows) {
    if (freeOnly && !free) continue;
    // «در عکس زیر ۱۰ نفر»
    if (rest.length === 0 && tokens[last]?.key === 'زیر' && shownBelow.has(tokens[last - 1]?.key ?? ''))
      continue;
    if (rest.every((key, i) => tokens[last - 1 - i]?.key === key)) return modifier;
  }
  return null;
}

const after: readonly (readonly [Modifier, readonly string[]])[] = (
  [
    ['at_least', 'به بالا|و بالاتر|یا بیشتر|و بیشتر|و بیش‌تر'],
    ['at_most', 'به پایین|یا کمتر|و کمتر|و پایین‌تر'],
  ] as const
).flatMap(([modifier, phrases]) =>
  phrases.split('|').map((words) => [modifier, words.split(' ').map(fold)] as const),
);

/** «پنجاه و اندی نفر»: the bound stands in the number itself. */
export function modifierWithin({ tokens, marks }: Document, { first, end }: Mark): Modifier | null {
  if (end - first < 3) return null;
  const number = marks.startingAt('number', first);
  return number && oddWords.has(tokens[number.end - 1]?.key ?? '') ? 'approx' : null;
}

const denied = { over: 'at_most', under: 'at_least' } as const;
/** «نباید از ۵۰ نفر بیشتر باشد», «از ۵۰ نفر بیشتر نباشد». */
function isDenied(tokens: Document['tokens'], first: number, end: number): boolean {
  if (deniedVerb.test(tokens[end + 1]?.text ?? '')) return true;
  for (let at = first - 2; at >= first - deniedBack; at--) if (tokens[at]?.key === 'نباید') return true;
  return false;
}
const deniedBack = 6;
const deniedVerb = /^(?:نباش|نشو|نشد|نیست|نبود|نخواه|نمی\u200c|نکن|نرو|نباید)/u;

const comparatives: ReadonlyMap<string, keyof typeof denied> = new Map(
  (
    [
      ['over', 'بیشتر بالاتر فراتر افزون‌تر'],
      ['under', 'کمتر پایین‌تر'],
    ] as const
  ).flatMap(([modifier, keys]) => keys.split(' ').map((key) => [fold(key), modifier] as const)),
);

/**
 * The bound that the words after a figure put on it («۵۰ نفر به بالا», «از ۵۰ نفر بیشتر است»), or null. The figure takes
 * the tokens `[first, end)`.
 */
export function modifierAfter({ tokens }: Document, { first, end }: TokenRange): Modifier | null {
  const next = tokens[end];
  if (next && !next.lineStart && tokens[first - 1]?.key === 'از') {
    const modifier = comparatives.get(next.key);
    if (modifier) return isDenied(tokens, first, end) ? denied[modifier] : modifier;
  }
  for (const [modifier, words] of after) {
    if (keysAt(tokens, end, words)) return modifier;
  }
  return null;
}
