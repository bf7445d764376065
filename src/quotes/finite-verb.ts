import type { Document } from '../rule';
import type { Token } from '../text/tokens';
import { WordFacts } from '../text/word-facts';

/** Finite verbs that end most clauses of news, and cannot be read as anything else there. */
const common: ReadonlySet<string> = new Set(
  (
    'است هست نیست بود نبود شد نشد کرد نکرد دارد ندارد داشت نداشت داد نداد گرفت نگرفت رفت آمد رسید گفت زد برد ماند خورد ' +
    'هستند نیستند بودند شدند کردند دارند ندارند داشتند دادند گرفتند رفتند آمدند رسیدند گفتند ' +
    'هستیم نیستیم بودیم شدیم کردیم داریم نداریم داشتیم دادیم گرفتیم رفتیم هستم نیستم بودم شدم کردم دارم ندارم داشتم ' +
    'شود نشود کند نکند باشد نباشد شوند کنند باشند نباشند کنیم باشیم شویم باید نباید خواهدبود دهد دهند بدهد گیرد یابد یافت یافتند ' +
    'ریخت پذیرفت نپذیرفت کوشید انجامید سپرد بخشید گریخت جنگید فرستاد فروخت افتاد نیفتاد آورد نیاورد ایستاد ' +
    'خواهد خواهند خواهیم خواهم نخواهد نخواهند شدهاست کردهاست بودهاست شدهاند کردهاند بودهاند دادهاند داشتهاند گرفتهاند نشدهاست توانست توانستند ' +
    'داره نداره دارن ندارن نیستن هستن کنه بشه نشه باشه نباشه ' +
    'اند ایم اید کنم بودید هستید دارید کنید شوید نیستید نکنیم کجاست چیست کیست'
  ).split(' '),
);

/** Past stems whose personal forms are nothing else. */
const stems =
  'کرد شد داد بود داشت توانست دانست زد برد خورد دید شنید خواست رسید ساخت کشید گذاشت یافت فرستاد خرید فروخت نوشت آورد نشست افتاد ایستاد رفت آمد گرفت شکست کشت باخت پرداخت انداخت شناخت'.split(
    ' ',
  );
const pasts: ReadonlySet<string> = new Set(
  stems.flatMap((stem) => ['م', 'یم', 'ند'].flatMap((ending) => [stem + ending, `ن${stem}${ending}`])),
);

/** Whether this word is, as far as its shape tells, a finite verb. Needs no lexicon: «می‌» and personal endings. */
export function isFiniteVerb(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const shape = shapes.of(token);
  return shape === Shape.finite || (shape === Shape.finiteWithJoiner && durative.test(token.text));
}

/** «می‌گوید» with its joiner right behind the prefix; «میانجی‌ها» and «میلیون‌ها» are nouns. */
const durative = /^(?:بر|در|باز|فرا|فرو|وا|ور)?ن?می\u200c/u;

const Shape = { other: 0, finite: 1, finiteWithJoiner: 2 } as const;
const shapes = new WordFacts(({ kind, key }) => {
  if (kind !== 'word') return Shape.other;
  if (common.has(key) || pasts.has(key)) return Shape.finite;
  if (key.length > 5 && (key.endsWith('هاند') || key.endsWith('هایم') || key.endsWith('هاست')))
    return Shape.finite;
  return key.length > 3 && (key.startsWith('می') || key.startsWith('نمی') || prefixed.test(key))
    ? Shape.finiteWithJoiner
    : Shape.other;
});
/** «برمی‌دارد», «بازنمی‌گردد»: a verb with its preverb. */
const prefixed = /^(?:بر|در|باز|فرا|فرو|وا|ور)ن?می.{2}/u;

/** Past stems that are nouns too («ساخت», «شکست»), or rare: verbs where a sentence ends with them. */
const finals: ReadonlySet<string> = new Set(
  [
    ...stems,
    ...'درگذشت بازگشت برگشت گذشت گشت خواند پذیرفت افزود کوشید شتافت انجامید پیوست سپرد بخشید برخاست گریخت جنگید ترسید برداشت درآمد برآمد فرارسید'.split(
      ' ',
    ),
  ].flatMap((stem) => [stem, `ن${stem}`]),
);

/** Whether a sentence that ends with this word has a verb there. */
export const endsSentence = (token: Token | undefined): boolean =>
  isFiniteVerb(token) || finals.has(token?.key ?? '') || joinedCopula.test(token?.key ?? '');

/** «در حال اجراست», «آنجاست»: the copula written on a word that ends in «ا»; «درخواست» is no such word. */
const joinedCopula = /^(?!.*(?:خواست|خاست|کاست)$).{2,}است$/u;

/** Participles that end a clause whose auxiliary is left out: «… به عمل آمده، گفت». */
const participles: ReadonlySet<string> = new Set(
  'شده کرده داده بوده آمده گرفته داشته رفته رسیده یافته گذاشته گفته نشده نکرده نداشته'.split(' '),
);

export const isParticiple = (token: Token | undefined): boolean => participles.has(token?.key ?? '');

/** Whether a clause may end with this word: a finite verb, or a participle whose auxiliary is left out. */
export const endsClause = (token: Token | undefined): boolean => isFiniteVerb(token) || isParticiple(token);

/** Whether such a word stands among the tokens `[first, end)`. */
export function hasVerb({ tokens }: Document, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (endsClause(tokens[i])) return true;
  return false;
}

/** «باید … بکوشد», «می‌تواند … باشد»: the verb that closes the clause is still to come. */
const modals: ReadonlySet<string> = new Set(
  'باید نباید میتوان نمیتوان بتوان میتواند نمیتواند میتوانند نمیتوانند بتواند بتوانند'.split(' '),
);
export const isModal = (token: Token | undefined): boolean => modals.has(token?.key ?? '');
