import { mostDaysInMonth } from '../calendar/date';
import type { LengthReading, PointReading } from '../calendar/time-reading';
import type { Document } from '../rule';
import { type Found, isPoint, unweak } from './join';
import { digitsOf } from './numbers-in-times';
import { calendarOfYear, countsNothing } from './years';

const connectors: ReadonlySet<string> = new Set([
  'تا',
  'و',
  'الی',
  'لغایت',
  'یا',
  '،',
  '-',
  '–',
  '—',
  'ـ',
  ',',
  '/',
]);
/** What a dash or slash may join only where nothing else hangs on it. */
const looseConnectors: ReadonlySet<string> = new Set(['،', '-', '–', '—', 'ـ', ',']);

interface Figure {
  readonly first: number;
  readonly end: number;
  readonly value: number;
  /** How many digits it is written in; 0 for words. */
  readonly length: number;
}

/** The number that ends before a token, in digits or words. */
function figureBefore(document: Document, end: number): Figure | null {
  const token = document.tokens[end - 1];
  if (!token) return null;
  if (token.kind === 'number')
    return { first: end - 1, end, value: digitsOf(token), length: token.key.length };
  const mark = document.marks.covering('number', end - 1);
  if (!mark || mark.end !== end || mark.value.value === undefined || mark.value.form === 'fraction')
    return null;
  return { first: mark.first, end, value: mark.value.value, length: 0 };
}

/** The number that starts at a token. */
function figureAt(document: Document, first: number): Figure | null {
  const token = document.tokens[first];
  if (!token || token.lineStart) return null;
  const mark = document.marks.startingAt('number', first);
  if (mark && mark.value.form !== 'range' && mark.end > first + 1)
    return mark.value.value === undefined || mark.value.form === 'fraction'
      ? null
      : { first, end: mark.end, value: mark.value.value, length: 0 };
  if (token.kind === 'number')
    return { first, end: first + 1, value: digitsOf(token), length: token.key.length };
  if (!mark || mark.value.value === undefined || mark.value.form === 'fraction') return null;
  return { first, end: mark.end, value: mark.value.value, length: 0 };
}

/**
 * The elliptical parts of coordinated times: «۱۰» of «۱۰ تا ۱۵ مهر», «۹۲» of «سال‌های ۹۰ تا ۹۲», «دو» of «دو تا سه
 * ساعت», each with the full reading.
 */
export function coordinate(all: readonly Found[], document: Document): Found[] {
  const result: Found[] = [];
  all.forEach((found, i) => {
    const floor = Math.max(all[i - 1]?.end ?? 0, result[result.length - 1]?.end ?? 0);
    const ceiling = all[i + 1]?.first ?? document.tokens.length;
    const before = elementsBefore(found, document, floor);
    const weekday = result[result.length - 1];
    const [head] = before;
    // «شنبه ۴ تا جمعه ۱۰ مرداد»
    if (head && weekday && weekday.end === head.first && isBareWeekday(weekday)) {
      result.pop();
      before[0] = { ...head, first: weekday.first };
    }
    result.push(...before, before.length > 0 ? { ...found, reading: unweak(found.reading) } : found);
    result.push(...elementsAfter(found, document, ceiling));
  });
  return shareYears(result, document);
}

const isBareWeekday = (found: Found): boolean =>
  isPoint(found) && found.reading.weekday !== undefined && found.reading.shift === undefined;

function elementsBefore(found: Found, document: Document, floor: number): Found[] {
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

/** «سال‌های ۹۰ تا ۹۲», «دهه ۶۰ و ۷۰», «ساعت ۱۸ تا ۲۰»: the unit stands before the first. */
function elementsAfter(found: Found, document: Document, ceiling: number): Found[] {
  if (!isPoint(found)) return [];
  const { tokens } = document;
  const elements: Found[] = [];
  let { end } = found;
  for (let guard = 0; guard < 12; guard++) {
    const connector = tokens[end];
    if (!connector || connector.lineStart || !connectors.has(connector.key)) break;
    const figure = figureAt(document, end + 1);
    if (!figure || figure.end > ceiling) break;
    const next = followUp(found, figure, connector.key, document);
    if (!next) break;
    elements.push({ first: figure.first, end: figure.end, reading: next, rule: 'times/coordinated' });
    end = figure.end;
  }
  return elements;
}

const counted = (document: Document, end: number): boolean => {
  const next = document.tokens[end];
  return next?.kind === 'word' && !next.lineStart && !goesOn.has(next.key);
};
/** Words that may stand after an elliptical figure, which counts nothing: the sentence goes on. */
const goesOn: ReadonlySet<string> = new Set(
  (
    'و در از تا به با که را برای بر است بود بودند شد شدند کرد کردند ساعت هستند می نیز هم طی این بین نسبت شمسی میلادی ' +
    'خورشیدی هجری صبح ظهر عصر شب بعدازظهر بامداد بعد الی یا برگزار ادامه آغاز همان امروز امسال بوده شده'
  ).split(' '),
);

function followUp(
  { reading, first }: Found<PointReading>,
  figure: Figure,
  connector: string,
  document: Document,
): PointReading | null {
  const { value, length } = figure;
  if (!Number.isInteger(value)) return null;
  const bare = !counted(document, figure.end);
  if (reading.clock !== undefined && reading.day === undefined) {
    if (
      (connector !== 'تا' && connector !== 'الی' && connector !== '-' && connector !== '–') ||
      value > 24 ||
      length > 2
    )
      return null;
    if (!countsNothing(document, figure.end) || document.tokens[figure.end]?.key === ':') return null;
    // «ساعت ۸ تا ۱۰ باز است»
    if (!bare && document.tokens[first]?.key !== 'ساعت') return null;
    return { ...reading, clock: { hour: value } };
  }
  // «سال‌های ۹۶ و ۹۷ دستگاه قضایی»: of plural years the next one counts nothing.
  const years = document.tokens[first]?.key === 'سالهای' && value > (reading.year ?? 0);
  const isNext = value === (reading.year ?? 0) + 1;
  if (!bare && !(years && (isNext || countsNothing(document, figure.end)))) return null;
  const isYear =
    reading.year !== undefined &&
    reading.month === undefined &&
    reading.season === undefined &&
    !reading.schoolYear;
  if (isYear && reading.year !== undefined) {
    if (reading.shortYear && (length === 2 || (length === 0 && value > 10 && value < 100)))
      return { ...reading, year: value };
    if (!reading.shortYear && length === 4 && Math.abs(value - reading.year) < 120)
      return { ...reading, year: value };
    if (!reading.shortYear && length === 2 && value > reading.year % 100)
      return { ...reading, year: reading.year - (reading.year % 100) + value };
    return null;
  }
  if (reading.decade !== undefined && value % 10 === 0 && value > 0 && value < 100 && reading.decade < 10)
    return { ...reading, decade: value / 10 };
  if (reading.century !== undefined && value >= 1 && value <= 25 && length !== 4)
    return { ...reading, century: value - 1 };
  return null;
}

/** «فروردین تا خرداد ۹۸», «شنبه و یکشنبه هفته آینده»: the first takes the year or week of the last. */
function shareYears(all: Found[], document: Document): Found[] {
  for (let i = all.length - 2; i >= 0; i--) {
    const found = all[i];
    const next = all[i + 1];
    if (!found || !next || !isPoint(found) || !isPoint(next) || next.first !== found.end + 1) continue;
    const connector = document.tokens[found.end];
    if (!connector || !connectors.has(connector.key) || connector.lineStart) continue;
    const a = found.reading;
    const b = next.reading;
    const sameKind =
      (a.month !== undefined) === (b.month !== undefined) &&
      (a.season !== undefined) === (b.season !== undefined);
    if (a.month !== undefined || a.season !== undefined) {
      if (!sameKind || (a.calendar ?? b.calendar) !== b.calendar) continue;
      const weak = a.weak && b.weak;
      // «از مهر تا خرداد ۹۸»: the month that comes later in the year is of the year before.
      const wraps = (a.month ?? 0) > (b.month ?? 0);
      if (wraps && b.year === undefined) continue;
      if (connector.key === '،' && (a.part || b.part)) continue;
      const yearless = a.year === undefined && a.shift === undefined && a.side === undefined && !a.yearless;
      const year = {
        ...(b.year !== undefined && { year: wraps ? b.year - 1 : b.year }),
        ...(b.shortYear && { shortYear: true }),
        ...(b.shift && { shift: b.shift }),
      };
      const shared = yearless ? { ...a, ...year } : a;
      all[i] = { ...found, reading: weak ? shared : unweak(shared) };
      if ((b.weak || b.bare) && !a.weak && !a.bare) all[i + 1] = { ...next, reading: unweak(b) };
    } else if (
      a.weekday !== undefined &&
      b.weekday !== undefined &&
      a.shift === undefined &&
      a.day === undefined &&
      b.shift?.unit === 'week'
    ) {
      all[i] = { ...found, reading: { ...a, shift: b.shift } };
    }
  }
  return all;
}
