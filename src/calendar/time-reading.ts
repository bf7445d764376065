import type { Calendar, TimeExpression } from '../schema/time-expression';

/** A unit in which times are counted. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'year'
  | 'decade'
  | 'century';
export type Season = 'SP' | 'SU' | 'FA' | 'WI';
/** Part of a day after TIMEX3: morning, noon, afternoon, evening, night. */
export type DayPart = 'TMO' | 'TMI' | 'TAF' | 'TEV' | 'TNI';

/** A clock as it is written; whether «۸» is in the morning the part of day beside it tells. */
export interface Clock {
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
}

/** A step from some day: «دیروز» is one day back from the day of report. `amount` null: «چند سال پیش». */
export interface Shift {
  readonly unit: TimeUnit;
  readonly amount: number | null;
  readonly back: boolean;
  /** Counted from the day of report, or from what the text named last («روز بعد», «ماه قبل»). */
  readonly from: 'report' | 'text';
  /** Its amount is said: «نه سال پیش», not «سال گذشته». */
  readonly counted?: boolean;
}

/** What the words of a point in time say, before anything around them is asked. */
export interface PointReading {
  readonly form: 'point';
  readonly calendar?: Calendar;
  /** 18 for the nineteenth century. */
  readonly century?: number;
  /** 139 for the 1390s; below 10 («دهه ۷۰») without its century. */
  readonly decade?: number;
  /** Below 100 and `shortYear`: «سال ۹۷» without its century. */
  readonly year?: number;
  readonly shortYear?: boolean;
  readonly beforeChrist?: boolean;
  /** A year that begins with autumn: «سال تحصیلی». */
  readonly schoolYear?: boolean;
  /** «سال جدید»: the year whose beginning lies nearest. */
  readonly newYear?: boolean;
  readonly season?: Season;
  readonly half?: number;
  readonly quarter?: number;
  /** The first so many months of a year: «۹ ماه امسال». */
  readonly firstMonths?: number;
  readonly month?: number;
  /** «هفته اول شهریور»: its days 1 to 7. */
  readonly weekOfMonth?: number;
  /** «دهه دوم محرم»: its days 11 to 20. */
  readonly tenDays?: number;
  /** «نیمه دوم مهر»: its days from the 16th on. */
  readonly halfOfMonth?: number;
  readonly day?: number;
  /** The last day of a named week that begins on `month` and `day`. */
  readonly until?: { readonly month: number; readonly day: number };
  /** 0 Saturday … 6 Friday. */
  readonly weekday?: number;
  /** «سومین پنجشنبه مهر»: the how-manieth such weekday of its month. */
  readonly nthWeekday?: number;
  /** The one before or after now: «جمعه گذشته», «تابستان گذشته» -1, «جمعه آینده» 1. */
  readonly side?: -1 | 1;
  readonly shift?: Shift;
  /** «آن روز», «همان سال»: what the text named last with this unit. */
  readonly anaphor?: TimeUnit;
  /** A bare unit with a part: «پایان سال». */
  readonly current?: TimeUnit;
  readonly dayPart?: DayPart;
  readonly clock?: Clock;
  readonly part?: TimeExpression['part'];
  readonly modifier?: TimeExpression['modifier'];
  /** Names an event («کودتای ۲۸ مرداد») or a season at large («فصل تابستان»): takes no year from around it. */
  readonly yearless?: boolean;
  /** A month by its name alone, which may also be a person's. */
  readonly bare?: boolean;
  /** Too little by itself («صبح», «مهر»): stands only joined to another point, or where its surroundings say so. */
  readonly weak?: boolean;
}

/** A length of time, its value already that of TIMEX3: `P2Y6M`. */
export interface LengthReading {
  readonly form: 'length';
  readonly value: string;
  readonly modifier?: TimeExpression['modifier'];
}

/** A repeated time: `P1D` for «هر روز». */
export interface SetReading {
  readonly form: 'set';
  readonly value: string;
  readonly part?: TimeExpression['part'];
}

export type TimeReading = PointReading | LengthReading | SetReading;
