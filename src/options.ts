import { checkFlags, checkIsOptions, checkStrings, shown } from './arguments';
import { type Day, dayInTehran, dayOfGregorian } from './calendar/day';

/** What every extraction takes. */
export interface ExtractOptions {
  /** The day of publication: an ISO date, or a date-time or `Date`, read as the day it is in Tehran (UTC+3:30). */
  publishedAt?: string | Date;
  /** The headline, to resolve names; it carries no offsets. */
  title?: string;
  /** Read the names of days and weeks too («عاشورا», «هفته دولت») as times. Default false. */
  namedDays?: boolean;
  /** Also give vague amounts («ده‌ها نفر», «صدها هزار») as quantities with bounds; left out otherwise. */
  vague?: boolean;
}

/** What the extraction of quantities alone takes besides. */
export interface QuantityOptions extends ExtractOptions {
  /** Give sums in tomans as rials. */
  inRials?: boolean;
  /** Give measures in the base units of SI: kilometres in metres, tonnes in kilograms. */
  inBaseUnits?: boolean;
}

/** The options once checked. */
export interface CheckedOptions {
  readonly publishedAt: Day | null;
  readonly title: string | null;
  readonly namedDays?: boolean;
  readonly vague?: boolean;
}

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;
const isoDateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

/** @throws TypeError that names the wrong option and what was expected. */
export function checkOptions(options: ExtractOptions | undefined): CheckedOptions {
  if (options === undefined) return { publishedAt: null, title: null };
  checkIsOptions(options);
  const { publishedAt, title, namedDays, vague } = options;
  checkStrings({ title });
  checkFlags({ namedDays, vague });
  return {
    publishedAt: publishedAt === undefined ? null : checkPublishedAt(publishedAt),
    title: title ?? null,
    namedDays: namedDays ?? false,
    vague: vague ?? false,
  };
}

/** @throws TypeError if a conversion asked for is not told by true or false. */
export function checkConversions(options: QuantityOptions | undefined): {
  inRials: boolean;
  inBaseUnits: boolean;
} {
  const { inRials, inBaseUnits } = options ?? {};
  checkFlags({ inRials, inBaseUnits });
  return { inRials: inRials ?? false, inBaseUnits: inBaseUnits ?? false };
}

function checkPublishedAt(value: unknown): Day {
  const day = dayOf(value);
  if (day === null) {
    throw new TypeError(
      `Expected option \`publishedAt\` to be an ISO date ('2018-05-19'), an ISO date-time or a valid Date, got ${shown(value)}`,
    );
  }
  return day;
}

function dayOf(value: unknown): Day | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : dayInTehran(value);
  if (typeof value !== 'string') return null;
  const date = isoDate.exec(value);
  if (date) return dayOfGregorian(Number(date[1]), Number(date[2]), Number(date[3]));
  if (!isoDateTime.test(value)) return null;
  // The date part is checked by itself: `Date` rolls 31 April over to May. A date-time without a zone is Tehran's.
  if (dayOf(value.slice(0, 10)) === null) return null;
  const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/.test(value) ? value : `${value}+03:30`;
  const instant = new Date(zoned);
  return Number.isNaN(instant.getTime()) ? null : dayInTehran(instant);
}
