import { fold } from '../text/fold';
import { nounLikeStems, verbStems } from './verb-stems';

/** What a finite verb form says of time and mood; a participle («شده», «کرده») stands for its perfect. */
export type Tense = 'past' | 'imperfect' | 'perfect' | 'present' | 'future' | 'subjunctive';

export interface VerbForm {
  readonly tense: Tense;
  readonly person: 1 | 2 | 3;
  readonly plural: boolean;
  readonly negative: boolean;
  /** It is a noun as well («پرداخت»): a verb only where a clause ends. */
  readonly nounToo: boolean;
}

type Ending = readonly [suffix: string, person: 1 | 2 | 3, plural: boolean];
const pastEndings: readonly Ending[] = [
  ['م', 1, false],
  ['ی', 2, false],
  ['', 3, false],
  ['یم', 1, true],
  ['ید', 2, true],
  ['ند', 3, true],
];
const presentEndings: readonly Ending[] = [
  ['م', 1, false],
  ['ی', 2, false],
  ['د', 3, false],
  ['یم', 1, true],
  ['ید', 2, true],
  ['ند', 3, true],
];
const perfectEndings: readonly Ending[] = [
  ['هام', 1, false],
  ['های', 2, false],
  ['ه', 3, false],
  ['هایم', 1, true],
  ['هاید', 2, true],
  ['هاند', 3, true],
];

/** Forms that follow no rule: the copula, «باید», «خواه-» as the auxiliary of the future. */
const irregular: readonly (readonly [form: string, tense: Tense, person: 1 | 2 | 3, plural: boolean])[] = [
  ['است', 'present', 3, false],
  ['هست', 'present', 3, false],
  ['نیست', 'present', 3, false],
  ['هستم', 'present', 1, false],
  ['هستیم', 'present', 1, true],
  ['هستید', 'present', 2, true],
  ['هستند', 'present', 3, true],
  ['نیستم', 'present', 1, false],
  ['نیستیم', 'present', 1, true],
  ['نیستند', 'present', 3, true],
  ['اند', 'present', 3, true],
  ['ایم', 'present', 1, true],
  ['دارم', 'present', 1, false],
  ['دارد', 'present', 3, false],
  ['داریم', 'present', 1, true],
  ['دارید', 'present', 2, true],
  ['دارند', 'present', 3, true],
  ['ندارم', 'present', 1, false],
  ['ندارد', 'present', 3, false],
  ['نداریم', 'present', 1, true],
  ['ندارند', 'present', 3, true],
  ['خواهم', 'future', 1, false],
  ['خواهد', 'future', 3, false],
  ['خواهیم', 'future', 1, true],
  ['خواهید', 'future', 2, true],
  ['خواهند', 'future', 3, true],
  ['نخواهم', 'future', 1, false],
  ['نخواهد', 'future', 3, false],
  ['نخواهیم', 'future', 1, true],
  ['نخواهند', 'future', 3, true],
  ['باشم', 'subjunctive', 1, false],
  ['باشد', 'subjunctive', 3, false],
  ['باشیم', 'subjunctive', 1, true],
  ['باشید', 'subjunctive', 2, true],
  ['باشند', 'subjunctive', 3, true],
  ['نباشد', 'subjunctive', 3, false],
  ['نباشند', 'subjunctive', 3, true],
  ['شود', 'subjunctive', 3, false],
  ['شوند', 'subjunctive', 3, true],
  ['شویم', 'subjunctive', 1, true],
  ['کند', 'subjunctive', 3, false],
  ['کنند', 'subjunctive', 3, true],
  ['کنیم', 'subjunctive', 1, true],
  ['کنم', 'subjunctive', 1, false],
  ['کنید', 'subjunctive', 2, true],
  ['دهد', 'subjunctive', 3, false],
  ['دهند', 'subjunctive', 3, true],
  ['دهیم', 'subjunctive', 1, true],
  ['گیرد', 'subjunctive', 3, false],
  ['گیرند', 'subjunctive', 3, true],
  ['یابد', 'subjunctive', 3, false],
  ['یابند', 'subjunctive', 3, true],
  ['گردد', 'subjunctive', 3, false],
  ['گردند', 'subjunctive', 3, true],
];

/** Words that look like a generated form and are none («بودجه» is not built here, but «مردم», «بردند» would be). */
const notVerbs: readonly string[] = [
  'مردم',
  'مردی',
  'بری',
  'دیده',
  'مرده',
  'باره',
  'برده',
  'سوخته',
  'بسته',
  'نامه',
  'گذشته',
  'شکسته',
  'نهاده',
  'دادی',
  'زدی',
  'رفتی',
  'بینی',
  'بگو',
  'نرو',
  'زنده',
  'بند',
  'ببر',
  'گشته',
  'آزموده',
  'نما',
  'برم',
  'نبرد',
  'ندا',
  'بدو',
  'بپا',
  'نشان',
  'نگار',
  'بزرگ',
  'نمایند',
  'بازی',
  'کشتی',
  'دوختی',
  'ساختی',
  'دریافتی',
  'پرداختی',
  'درآمدی',
  'برداشتی',
  'شناختی',
  'سوختی',
  'خواستی',
  'درخواستی',
  'گذشتی',
  'بازگشتی',
  'برگشتی',
  'نشستی',
  'زیستی',
  'شکستی',
  'نهادی',
  'گشتی',
  'سرودی',
  'بریم',
  'باختی',
  'درآمدید',
  'دیدی',
  'خریدی',
  'بردی',
  'خوردی',
  'گفتی',
  'آمدی',
  'خواندنی',
  'بودی',
  'شدی',
  'پوشید',
  'نرم',
  'نرسی',
  'بازیم',
  'بیاد',
  'نباید',
  'بخشی',
  'بزن',
  'بماند',
];

let forms: Map<string, VerbForm> | undefined;

function build(): Map<string, VerbForm> {
  const table = new Map<string, VerbForm>();
  const add = (word: string, tense: Tense, ending: Ending, negative: boolean, nounToo = false): void => {
    const key = fold(word);
    if (!table.has(key)) table.set(key, { tense, person: ending[1], plural: ending[2], negative, nounToo });
  };
  for (const [form, tense, person, plural] of irregular) {
    add(form, tense, ['', person, plural], form.startsWith('ن'));
  }
  for (const [past, present] of verbStems) {
    for (const ending of pastEndings) {
      add(past + ending[0], 'past', ending, false, ending[0] === '' && nounLikeStems.has(past));
      add(negated(past) + ending[0], 'past', ending, true);
      add(`می${past}${ending[0]}`, 'imperfect', ending, false);
      add(`نمی${past}${ending[0]}`, 'imperfect', ending, true);
    }
    for (const ending of perfectEndings) {
      add(past + ending[0], 'perfect', ending, false);
      add(negated(past) + ending[0], 'perfect', ending, true);
    }
    const stems = /[او]$/u.test(present) ? [present, `${present}ی`] : [present];
    for (const stem of stems) {
      for (const ending of presentEndings) {
        add(`می${stem}${ending[0]}`, 'present', ending, false);
        add(`نمی${stem}${ending[0]}`, 'present', ending, true);
        add(subjunctive(stem) + ending[0], 'subjunctive', ending, false);
        add(negated(stem) + ending[0], 'subjunctive', ending, true);
      }
    }
  }
  for (const word of notVerbs) table.delete(fold(word));
  return table;
}

// «ن» and «ب» take a «ی» before a vowel: «نیامد», «بیاورد», «نیفتاد».
const joined = (prefix: string, stem: string): string =>
  stem.startsWith('آ')
    ? `${prefix}یا${stem.slice(1)}`
    : stem.startsWith('ا')
      ? `${prefix}ی${stem.slice(1)}`
      : prefix + stem;
const negated = (stem: string): string => joined('ن', stem);
const subjunctive = (stem: string): string => joined('ب', stem);

/**
 * The verb form that a token is, if it is one: looked up by its folded key in a table of all forms of `verbStems`.
 *
 * @example
 * verbForm('میشود'); // { tense: 'present', person: 3, plural: false, negative: false, nounToo: false }
 */
export function verbForm(key: string): VerbForm | undefined {
  forms ??= build();
  return forms.get(key);
}
