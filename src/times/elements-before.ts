import { mostDaysInMonth } from '../calendar/date';
import type { LengthReading, PointReading } from '../calendar/time-reading';
import type { Document } from '../rule';
import { connectors, type Figure, figureBefore, looseConnectors } from './figures-beside-times';
import { type Found, isPoint, unweak } from './found';
import { digitsOf } from './numbers-in-times';
import { calendarOfYear } from './years';

export function elementsBefore(found: Found, document: Document, floor: number): Found[] {
  const { tokens } = document;
  const elements: Found[] = [];
  let first = found.first;
  for (let guard = 0; guard < 12; guard++) {
    const connector = tokens[first - 1];
    if (!connector || connector.lineStart || !connectors.has(connector.key) || first - 2 < floor) break;
    // A second comma or dash element only where an «و» or «تا» closed the list.
    if (
      looseConnectors.has(connector.key) &&
      elements.length === 0 &&
      connector.key !== '-' &&
      connector.key !== '–'
    )
      break;
    const figure = figureBefore(document, first - 1);
    if (!figure || figure.first < floor || !standsFree(document, figure)) break;
    // «بازی شماره ۲ - ۳/۶/۱۹۶۲»
    if (tokens[figure.first - 1]?.key === 'شماره') break;
    const reading = elided(found, figure, connector.key, document);
    if (!reading) break;
    const head = tokens[figure.first - 1];
    const withHead =
      head && figure.first - 1 >= floor && !tokens[figure.first]?.lineStart && isHeadOf(head.key, found);
    elements.unshift({
      first: withHead ? figure.first - 1 : figure.first,
      end: figure.end,
      reading,
      rule: 'times/coordinated',
    });
    first = figure.first;
    if (withHead) break;
  }
  return elements;
}

const beforeOrdinal: ReadonlySet<string> = new Set(
  'از بین میان مابین در روز روزهای شب تاریخ و ، ( تا طی شنبه یکشنبه دوشنبه سهشنبه چهارشنبه پنجشنبه جمعه'.split(
    ' ',
  ),
);

/** «فاز اول تا ۱۵ فروردین»: an ordinal after a noun is the noun's. */
function standsFree(document: Document, { first, length }: Figure): boolean {
  if (length > 0 || document.marks.covering('number', first)?.value.form !== 'ordinal') return true;
  const before = document.tokens[first - 1];
  return !before || document.tokens[first]?.lineStart === true || beforeOrdinal.has(before.key);
}

/** «روز ۷ و ۸ مهر», «روزهای دهم تا هجدهم نوامبر»: the head word stands before the first. */
function isHeadOf(key: string, found: Found): boolean {
  if (!isPoint(found)) return false;
  if (found.reading.day !== undefined) return key === 'روز' || key === 'روزهای';
  return found.reading.clock !== undefined && (key === 'ساعت' || key === 'ساعات' || key === 'ساعتهای');
}

const unitLetters = /^P(T?)(\d+(?:\.\d+)?)([YMWDHS])$/u;

/** The reading of a figure that leaves its month or unit to the time after it. */
function elided(
  found: Found,
  figure: Figure,
  connector: string,
  document: Document,
): PointReading | LengthReading | null {
  const { reading } = found;
  if (reading.form === 'set') return null;
  if (reading.form === 'length') {
    if (connector === 'و' || connector === '،') return null;
    const parts = unitLetters.exec(reading.value);
    if (connector === '/') return null;
    if (!parts || figure.value <= 0) return null;
    // «۲۳-۲۲ روز»: a dash in a text from right to left may have turned its figures around.
    const turned = figure.length > 0 && (connector === '-' || connector === '–');
    if (figure.value >= Number(parts[2]) && !turned) return null;
    const times = document.tokens[found.end - 1]?.key === 'دهه' ? 10 : 1;
    return { form: 'length', value: `P${parts[1]}${figure.value * times}${parts[3]}` };
  }
  if (reading.day !== undefined && reading.month !== undefined && beginsWithDay(found, reading, document)) {
    if (connector === '/') return null;
    if (!Number.isInteger(figure.value) || figure.value < 1 || figure.length > 2) return null;
    if (figure.value > mostDaysInMonth(reading.calendar ?? 'persian', reading.month)) return null;
    if (figure.value >= reading.day) return null;
    const { weekday: _weekday, clock: _clock, dayPart: _part, ...rest } = unweak(reading);
    return { ...rest, day: figure.value };
  }
  if (reading.year !== undefined && reading.month === undefined && figure.length === 4)
    return elidedYear(reading, reading.year, figure.value, connector);
  if (connector === '/') return null;
  if (reading.clock && reading.clock.hour >= figure.value && figure.length < 3 && figure.value >= 0) {
    if (connector === '،' || connector === 'و') return null;
    if (figure.value === reading.clock.hour || !Number.isInteger(figure.value)) return null;
    return { ...unweak(reading), clock: { hour: figure.value } };
  }
  return null;
}

/** The time begins with its day or weekday, not with a clock: «۱۹ شهریور ساعت ۲۱». */
function beginsWithDay({ first }: Found, { day, clock, dayPart }: PointReading, document: Document): boolean {
  if (clock === undefined && dayPart === undefined) return true;
  const token = document.tokens[first];
  return token?.kind === 'number' && digitsOf(token) === day;
}

/** «۱۹۳۴ - ۱۹۵۰ میلادی», and the same year in two calendars, «۱۹۹۰/ ۱۳۶۹ شمسی». */
function elidedYear(
  reading: PointReading,
  year: number,
  other: number,
  connector: string,
): PointReading | null {
  const plain = { form: 'point' as const, year: other };
  if (connector === '/') {
    const calendar = calendarOfYear(other);
    return calendar && calendar !== reading.calendar ? { ...plain, calendar } : null;
  }
  const sameCalendar = reading.schoolYear !== true && other < year && year - other < 120;
  return sameCalendar && reading.calendar ? { ...plain, calendar: reading.calendar } : null;
}
