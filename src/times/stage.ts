import { ruleStage, type Stage } from '../rule';
import {
  dayInSpeech,
  dayInSpeechOfThisMonth,
  dayOfMonth,
  dayOfShiftedMonth,
  dayOfThisMonth,
} from './calendar-date';
import { bareClock, clock, clockWithPart, quarterTo } from './clock';
import { coordinate } from './coordinate';
import { everyWeekday, nthWeekday, partOfDay, weekday } from './day-of-week';
import { digitDate } from './digit-date';
import { joinReadings } from './join-readings';
import { lately, length } from './lengths';
import { daysOfMonth, month, partOfMonth } from './month-rules';
import { namedDay } from './named-days';
import { withPart } from './part-before';
import { century, decade, firstMonths, quarter, season } from './periods';
import { countedFromNow, shiftedPoint } from './relative';
import { resolveAll } from './resolve-all';
import { edgeOfUnit, edgeOfWeek, schoolYear } from './school-year';
import { every, everyDay, everyOther, rate, repeatedly } from './sets';
import { stands } from './surroundings';
import { bearerYear, bracketedYear, prepositionYear, year, yearOfCalendar, yearsOfTerm } from './year-marks';

/** What the words of times say, each by itself. */
export const timeReadings = ruleStage('time-readings', 'timeReading', [
  digitDate,
  dayOfMonth,
  dayOfShiftedMonth,
  dayOfThisMonth,
  dayInSpeech,
  dayInSpeechOfThisMonth,
  partOfMonth,
  daysOfMonth,
  month,
  schoolYear,
  quarter,
  firstMonths,
  year,
  yearOfCalendar,
  bearerYear,
  bracketedYear,
  prepositionYear,
  yearsOfTerm,
  season,
  decade,
  century,
  edgeOfUnit,
  edgeOfWeek,
  shiftedPoint,
  countedFromNow,
  every,
  everyDay,
  everyOther,
  everyWeekday,
  repeatedly,
  rate,
  nthWeekday,
  weekday,
  clock,
  clockWithPart,
  quarterTo,
  bareClock,
  partOfDay,
  length,
  lately,
  namedDay,
]);

/** Joins the readings, gives coordinated ones what they leave out, and resolves them against the day of report. */
export const times: Stage = {
  name: 'times',
  run(document) {
    const readings = document.marks.all('timeReading');
    if (readings.length === 0) {
      document.marks.set('time', []);
      return;
    }
    let floor = 0;
    const parted = joinReadings(readings, document).map((found) => {
      const whole = withPart(found, document, floor);
      floor = found.end;
      return whole;
    });
    const found = coordinate(parted, document).filter((one) => stands(one, document));
    document.marks.set('time', resolveAll(found, document));
  },
};
