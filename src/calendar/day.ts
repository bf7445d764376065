/** A day as a whole number: days since 1970-01-01 in the proleptic Gregorian calendar. */
export type Day = number;

const millisecondsPerDay = 86_400_000;
/** Iran Standard Time, UTC+3:30 all year since 1401 (2022). */
const tehranOffset = 3.5 * 3_600_000;

/** The day on which this instant falls in Tehran. */
export function dayInTehran(instant: Date): Day {
  return Math.floor((instant.getTime() + tehranOffset) / millisecondsPerDay);
}

/** The day of a Gregorian date, or null where there is no such date. Months count from 1. */
export function dayOfGregorian(year: number, month: number, date: number): Day | null {
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, date);
  if (time.getUTCFullYear() !== year || time.getUTCMonth() !== month - 1 || time.getUTCDate() !== date)
    return null;
  return Math.round(time.getTime() / millisecondsPerDay);
}

/** The ISO form of a day: `2018-05-19`. */
export function isoOfDay(day: Day): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}
