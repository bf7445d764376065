import type { PointReading } from '../calendar/time-reading';
import { behind, defineRule, oneOf, optional, phraseOf } from '../rule';
import type { Calendar } from '../schema/time-expression';
import { shiftedYear } from './shifts';
import { yearAfterMonth } from './years';

type MonthDay = readonly [month: number, day: number];
interface NamedDay {
  readonly calendar: Calendar;
  readonly from: MonthDay;
  /** The last day, of a week or a run of days. */
  readonly to?: MonthDay;
}

/**
 * Names of days and weeks with their dates. Sources: the official calendar of Iran (Calendar Center of the Institute of
 * Geophysics, University of Tehran), which lists national and religious days and weeks, and the law of official holidays
 * (قانون تعیین تعطیلات رسمی کشور، ۱۳۵۹ and its amendments). Spellings before the date are alternatives.
 */
const days: readonly (readonly [names: string, calendar: Calendar, from: MonthDay, to?: MonthDay])[] = [
  ['نوروز,عید نوروز', 'persian', [1, 1]],
  ['روز جمهوری اسلامی', 'persian', [1, 12]],
  ['سیزده‌بدر,سیزده به در,سیزده بدر,روز طبیعت', 'persian', [1, 13]],
  ['روز فناوری هسته‌ای,روز ملی فناوری هسته‌ای', 'persian', [1, 20]],
  ['روز ارتش', 'persian', [1, 29]],
  ['روز معلم', 'persian', [2, 12]],
  ['روز ارتباطات و روابط عمومی', 'persian', [2, 27]],
  ['سالروز آزادسازی خرمشهر,روز آزادسازی خرمشهر', 'persian', [3, 3]],
  ['سالروز رحلت امام خمینی,سالگرد ارتحال امام خمینی', 'persian', [3, 14]],
  ['هفته قوه قضاییه,هفته قوه قضائیه', 'persian', [4, 1], [4, 7]],
  ['روز صنعت و معدن', 'persian', [4, 10]],
  ['روز قلم', 'persian', [4, 14]],
  ['روز خبرنگار', 'persian', [5, 17]],
  ['روز پزشک', 'persian', [6, 1]],
  ['هفته دولت', 'persian', [6, 2], [6, 8]],
  ['هفته دفاع مقدس', 'persian', [6, 31], [7, 6]],
  ['روز دانش‌آموز,روز دانش آموز', 'persian', [8, 13]],
  ['روز دانشجو', 'persian', [9, 16]],
  ['شب یلدا,یلدا,شب چله', 'persian', [9, 30]],
  ['دهه فجر,دهه مبارک فجر', 'persian', [11, 12], [11, 22]],
  ['روز پیروزی انقلاب,سالروز پیروزی انقلاب', 'persian', [11, 22]],
  ['روز درختکاری', 'persian', [12, 15]],
  ['روز ملی شدن صنعت نفت', 'persian', [12, 29]],
  ['تاسوعا,تاسوعای حسینی,روز تاسوعا', 'islamic', [1, 9]],
  ['عاشورا,عاشورای حسینی,روز عاشورا', 'islamic', [1, 10]],
  ['اربعین,اربعین حسینی', 'islamic', [2, 20]],
  ['هفته وحدت', 'islamic', [3, 12], [3, 17]],
  ['میلاد پیامبر,ولادت پیامبر', 'islamic', [3, 17]],
  ['روز مادر,روز زن', 'islamic', [6, 20]],
  ['روز پدر,روز مرد', 'islamic', [7, 13]],
  ['عید مبعث,مبعث', 'islamic', [7, 27]],
  ['نیمه شعبان', 'islamic', [8, 15]],
  ['عید فطر,عید سعید فطر', 'islamic', [10, 1]],
  ['دهه کرامت', 'islamic', [11, 1], [11, 11]],
  ['روز دختر', 'islamic', [11, 1]],
  ['عید قربان,عید سعید قربان', 'islamic', [12, 10]],
  ['عید غدیر,عید سعید غدیر,عید غدیر خم', 'islamic', [12, 18]],
  ['روز جهانی زن', 'gregorian', [3, 8]],
  ['روز کارگر,روز جهانی کارگر', 'gregorian', [5, 1]],
  ['کریسمس', 'gregorian', [12, 25]],
];

const named: ReadonlyMap<string, NamedDay> = new Map(
  days.flatMap(([names, calendar, from, to]) =>
    names.split(',').map((name): [string, NamedDay] => [name, { calendar, from, ...(to && { to }) }]),
  ),
);

/** Words before a name that make it the name of something else: «خیابان نوروز», «بازار عید». */
const bearers = new Set(['آقای', 'خانم', 'میدان', 'خیابان', 'دکتر', 'زیارت']);

/** Named days and weeks, read only with the option `namedDays`: an occasion is by itself no date. */
export const namedDay = defineRule({
  name: 'times/named-day',
  kind: 'timeReading',
  examples: ['سیزده‌بدر', 'هفته دولت', 'عید سعید فطر', 'نوروز امسال'],
  rejects: ['هفته پژوهشی', 'زیارت عاشورا', 'عید'],
  pattern: [
    behind((token) => !bearers.has(token?.key ?? '')),
    phraseOf(named),
    optional(oneOf(yearAfterMonth, shiftedYear)),
  ],
  produce(
    [
      ,
      {
        calendar,
        from: [month, day],
        to,
      },
      year,
    ],
    document,
    { end },
  ): PointReading | null {
    if (!document.namedDays) return null;
    const until = to && { until: { month: to[0], day: to[1] } };
    // The Persian and the Islamic year do not begin together: «اربعین ۹۷» is left to the rule that reads its year alone.
    if (year && calendar === 'islamic') return null;
    if (year?.calendar !== undefined && year.calendar !== calendar) return null;
    if (document.tokens[end]?.kind === 'number') return null;
    return { form: 'point', ...year, calendar, month, day, ...until };
  },
});
