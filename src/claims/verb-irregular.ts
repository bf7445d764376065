import type { VerbForm } from './verb-forms';

/** Forms that follow no rule: the copula, also joined to its adjective, «داشتن» and «خواه-» as the auxiliary of the future, subjunctives without «ب». */
export const irregularForms: readonly (readonly [
  forms: string,
  tense: VerbForm['tense'],
  kind: VerbForm['kind'],
  person: 1 | 2 | 3,
  plural: boolean,
])[] = [
  ['است هست نیست دارد ندارد', 'present', 'state', 3, false],
  ['اوست روبروست', 'present', 'state', 3, false],
  [
    'معتقدند قادرند مایلند مخالفند موافقند حاضرند نگرانند ناچارند مجبورند آگاهند موظفند مکلفند',
    'present',
    'state',
    3,
    true,
  ],
  ['معتقدم امیدوارم مطمئنم خوشحالم خرسندم نگرانم', 'present', 'state', 1, false],
  ['معتقدیم امیدواریم مطمئنیم خوشحالیم خرسندیم نگرانیم ناچاریم موظفیم', 'present', 'state', 1, true],
  ['هستم نیستم دارم ندارم', 'present', 'state', 1, false],
  ['هستیم نیستیم ایم داریم نداریم', 'present', 'state', 1, true],
  ['هستید دارید نیستید ندارید', 'present', 'state', 2, true],
  ['هستند نیستند اند دارند ندارند', 'present', 'state', 3, true],
  ['خواهم نخواهم', 'future', 'action', 1, false],
  ['خواهد نخواهد', 'future', 'action', 3, false],
  ['خواهیم نخواهیم', 'future', 'action', 1, true],
  ['خواهید', 'future', 'action', 2, true],
  ['خواهند نخواهند', 'future', 'action', 3, true],
  ['باشم', 'subjunctive', 'state', 1, false],
  ['باشد نباشد', 'subjunctive', 'state', 3, false],
  ['باشیم', 'subjunctive', 'state', 1, true],
  ['باشید', 'subjunctive', 'state', 2, true],
  ['باشند نباشند', 'subjunctive', 'state', 3, true],
  ['شود گردد', 'subjunctive', 'becoming', 3, false],
  ['شوند گردند', 'subjunctive', 'becoming', 3, true],
  ['شویم', 'subjunctive', 'becoming', 1, true],
  ['کند دهد گیرد یابد سازد نماید رسد ورزد پردازد گذارد بخشد آید', 'subjunctive', 'action', 3, false],
  [
    'کنند دهند گیرند یابند سازند نمایند رسند ورزند پردازند گذارند بخشند آیند آورند زنند کشند',
    'subjunctive',
    'action',
    3,
    true,
  ],
  ['کنیم دهیم گیریم یابیم سازیم نماییم رسیم پردازیم گذاریم آوریم زنیم', 'subjunctive', 'action', 1, true],
  ['کنم دهم', 'subjunctive', 'action', 1, false],
  ['کنید دهید گیرید', 'subjunctive', 'action', 2, true],
  ['شوم گردم', 'subjunctive', 'becoming', 1, false],
  ['شوید', 'subjunctive', 'becoming', 2, true],
];

/**
 * Words that look like a generated form and are none («مردم» is no «I died»). Source: the forms of `verbStems` that stand in
 * news oftener as another word.
 */
export const notVerbs: readonly string[] = [
  'مردم مردی بری دیده مرده باره برده سوخته بسته نامه گذشته شکسته نهاده دادی زدی رفتی بینی بگو نرو زنده بند',
  'ببر گشته آزموده نما برم نبرد ندا بدو بپا نشان نگار بزرگ بازی کشتی دوختی ساختی دریافتی پرداختی',
  'درآمدی برداشتی شناختی سوختی خواستی درخواستی گذشتی بازگشتی برگشتی نشستی زیستی شکستی نهادی گشتی سرودی بریم',
  'باختی درآمدید دیدی خریدی بردی خوردی گفتی آمدی خواندنی بودی شدی پوشید نرم نرسی بازیم بیاد نباید بخشی بزن',
  'بماند پیچیده برافراشته پراکنده فرسوده آلوده آسوده فشرده خشکیده افراشته شکافته آمیخته برخاسته ورزیده',
  'آراسته سوزانده بازمانده برآورده بازداشتی برخوردی برآوردی بازیافتی بدهی درگیرند درگیریم درگیرم',
].flatMap((line) => line.split(' '));
