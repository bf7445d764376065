import type { TimeUnit } from '../calendar/time-reading';

/** A unit word: the unit, and how many of it one is («دهه» is ten years, «شب» a day). */
export interface UnitWord {
  readonly unit: TimeUnit;
  readonly times: number;
  /** «ساله», «۱۱ ماهش»: qualifies or belongs to something, so that nothing is counted from it. */
  readonly adjective: boolean;
}

const nouns: readonly (readonly [string, TimeUnit, number])[] = [
  ['سال', 'year', 1],
  ['ماه', 'month', 1],
  ['هفته', 'week', 1],
  ['روز', 'day', 1],
  ['شب', 'day', 1],
  ['شبانه‌روز', 'day', 1],
  ['شبانه روز', 'day', 1],
  ['ساعت', 'hour', 1],
  ['دقیقه', 'minute', 1],
  ['ثانیه', 'second', 1],
  ['میلی‌ثانیه', 'second', 0.001],
  ['میلی ثانیه', 'second', 0.001],
  ['دهه', 'year', 10],
  ['قرن', 'year', 100],
  ['سده', 'year', 100],
];
/** Forms that make an adjective or an age of a unit, or carry an enclitic («۱۱ ماهش»). */
const adjectives: readonly (readonly [string, TimeUnit, number])[] = [
  ['ساله سالگی سالهٔ ساله‌ای ساله‌ها ساله‌های ساله‌اش ساله‌ام ساله‌شان سالگی‌اش سالش سالشان سالی سال‌سن', 'year', 1],
  ['ماهه ماهه‌ای ماهش ماهگی ماهشان', 'month', 1],
  ['هفته‌ای هفتگی هفتهای', 'week', 1],
  ['روزه روزه‌ای روزی روزگی روزش', 'day', 1],
  ['شبه شبانه‌روزه', 'day', 1],
  ['ساعته ساعتی ساعته‌ای', 'hour', 1],
  ['دقیقه‌ای دقیقه‌ایی', 'minute', 1],
  ['ثانیه‌ای', 'second', 1],
  ['دهه‌ای', 'year', 10],
  ['قرنی', 'year', 100],
].map(([forms, unit, times]) => [forms, unit, times] as [string, TimeUnit, number]);

/** Ages with a possessive: «هفت ماهه‌ام». */
const ages: ReadonlyMap<TimeUnit, readonly string[]> = new Map(
  (
    [
      ['year', 'ساله'],
      ['month', 'ماهه'],
      ['day', 'روزه'],
    ] as const
  ).map(([unit, word]) => [
    unit,
    ['ام', 'ات', 'اش', 'مان', 'تان', 'شان'].map((ending) => `${word}‌${ending}`),
  ]),
);

const entries: [string, UnitWord][] = [
  ...nouns.map(([word, unit, times]): [string, UnitWord] => [word, { unit, times, adjective: false }]),
  ...nouns
    .filter(([word]) => word.endsWith('ه') && word !== 'ماه')
    .flatMap(([word, unit, times]): [string, UnitWord][] => [
      [`${word} ای`, { unit, times, adjective: true }],
      // The ezafe written out: «دو هفته‌ی آینده».
      [`${word}‌ی`, { unit, times, adjective: false }],
      [`${word} ی`, { unit, times, adjective: false }],
    ]),
  ...adjectives.flatMap(([forms, unit, times]) =>
    [...forms.split(' '), ...(times === 1 ? (ages.get(unit) ?? []) : [])].map((word): [string, UnitWord] => [
      word,
      { unit, times, adjective: true },
    ]),
  ),
];

/** Unit words as they follow a number. */
export const units: ReadonlyMap<string, UnitWord> = new Map(entries);

/** Numbers that are written onto their unit without a space or ZWNJ: «یکسال», «دوماهه», «صدساله»; «چندسال» has no number. */
const gluedNumbers: readonly (readonly [string, number | null])[] = [
  ['چند', null],
  ['یک', 1],
  ['یه', 1],
  ['دو', 2],
  ['سه', 3],
  ['چهار', 4],
  ['پنج', 5],
  ['شش', 6],
  ['هفت', 7],
  ['هشت', 8],
  ['نه', 9],
  ['ده', 10],
  ['بیست', 20],
  ['سی', 30],
  ['چهل', 40],
  ['پنجاه', 50],
  ['صد', 100],
];

/** A number and its unit in one word. */
export const gluedUnits: ReadonlyMap<string, { readonly amount: number | null; readonly word: UnitWord }> =
  new Map(
    gluedNumbers.flatMap(([number, amount]) =>
      entries
        .filter(([form]) => !form.includes(' '))
        .map(([form, word]): [string, { amount: number | null; word: UnitWord }] => [
          `${number}${form}`,
          { amount, word },
        ]),
    ),
  );

export const clockUnits: ReadonlySet<TimeUnit> = new Set<TimeUnit>(['hour', 'minute', 'second']);
/** Into which unit, and how many of it, a fraction of a unit goes: half a year is six months. */
export const smallerUnits: Partial<Record<TimeUnit, readonly [TimeUnit, number]>> = {
  year: ['month', 12],
  month: ['day', 30],
  week: ['day', 7],
  day: ['hour', 24],
  hour: ['minute', 60],
  minute: ['second', 60],
};
