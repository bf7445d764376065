import { fold } from './fold';

/**
 * Words for how many, or which of many, by what they tell.
 * Source: the numerals and the indefinite adjectives and pronouns («صفت‌ها و ضمیرهای مبهم») of Persian grammars, as far
 * as the news has them before those whom it leaves without a name: «یک مقام», «برخی منابع», «شماری از کارشناسان».
 */
const byKind = {
  one: ['یک'],
  /** «یکی از …» */
  oneOf: ['یکی'],
  few: ['دو', 'سه'],
  four: ['چهار'],
  fiveToTen: ['پنج', 'شش', 'هفت', 'هشت', 'نه', 'ده'],
  /** Some number, with a noun. */
  several: ['چند', 'چندین'],
  /** Some of many, with a noun or without. */
  some: ['برخی'],
  /** The same as `some`; fewer rules ask for it. */
  certain: ['بعضی'],
  /** A number of people, without a noun or with «از». */
  people: ['بسیاری', 'عده‌ای', 'گروهی'],
  /** The same, but hardly without «از». */
  numbersOf: ['شماری', 'تعدادی'],
  crowd: ['جمعی'],
  most: ['اکثر', 'اغلب', 'بیشتر'],
  /** Everyone, with a noun or without. */
  all: ['همه'],
  /** All of something, with a noun. */
  whole: ['تمام', 'تمامی'],
  /** The same as `whole`, in official style. */
  entire: ['کلیه'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What a word for how many tells. */
export type AmountKind = keyof typeof byKind;

/**
 * The words for how many that tell one of some things, as rules compare words; without a kind all of them.
 *
 * @example
 * amountWords('few', 'some'); // Set { 'دو', 'سه', 'برخی' }
 */
export function amountWords(...kinds: readonly AmountKind[]): ReadonlySet<string> {
  const lists = kinds.length > 0 ? kinds.map((kind) => byKind[kind]) : Object.values(byKind);
  return new Set(lists.flat().map(fold));
}
