/** Days of the week in their spellings, from Saturday; news writes «سه شنبه» with a space, glued, or with ZWNJ. */
const names: readonly string[] = [
  'شنبه',
  'یک‌شنبه,یک شنبه,۱ شنبه',
  'دو‌شنبه,دو شنبه,۲ شنبه',
  'سه‌شنبه,سه شنبه,۳ شنبه,سشنبه,سه‌ شنبه',
  'چهار‌شنبه,چهار شنبه,۴ شنبه,چارشنبه,چهارشنیه',
  'پنج‌شنبه,پنج شنبه,۵ شنبه,پنشنبه',
  'جمعه,آدینه',
];

/** Weekdays: 0 Saturday … 6 Friday, the order of the Iranian week. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  names.flatMap((row, i) => row.split(',').map((name): [string, number] => [name, i])),
);

/** Their plurals («جمعه‌ها», «جمعه ها», «شنبه‌های»), which repeat. */
export const pluralWeekdays: ReadonlyMap<string, number> = new Map(
  [...weekdays].flatMap(([name, i]) =>
    ['‌ها', ' ها', '‌های', ' های'].map((plural): [string, number] => [`${name}${plural}`, i]),
  ),
);
