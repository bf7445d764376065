import type { PointReading } from '../calendar/time-reading';
import type { Document } from '../rule';
import { connectors, type Figure, figureAt } from './figures-beside-times';
import { type Found, isPoint } from './found';
import { countsNothing } from './years';

/** «سال‌های ۹۰ تا ۹۲», «دهه ۶۰ و ۷۰», «ساعت ۱۸ تا ۲۰»: the unit stands before the first. */
export function elementsAfter(found: Found, document: Document, ceiling: number): Found[] {
  if (!isPoint(found)) return [];
  const { tokens } = document;
  const elements: Found[] = [];
  let { end } = found;
  for (let guard = 0; guard < 12; guard++) {
    const connector = tokens[end];
    if (!connector || connector.lineStart || !connectors.has(connector.key)) break;
    const figure = figureAt(document, end + 1);
    if (!figure || figure.end > ceiling) break;
    const next =
      followUp(found, figure, connector.key, document) ??
      (elements.length === 1 ? secondRange(found, figure, connector.key, document) : null);
    if (!next) break;
    elements.push({ first: figure.first, end: figure.end, reading: next, rule: 'times/coordinated' });
    end = figure.end;
  }
  return elements;
}

/** «ساعت ۹ تا ۱۲ و ۱۸ تا ۲۱»: after a range of hours the hour that opens another. */
function secondRange(
  { reading }: Found<PointReading>,
  { value, end, length }: Figure,
  connector: string,
  document: Document,
): PointReading | null {
  if (reading.clock === undefined || reading.day !== undefined || connector !== 'و') return null;
  const until = document.tokens[end]?.key;
  if ((until !== 'تا' && until !== 'الی') || !figureAt(document, end + 1)) return null;
  if (!Number.isInteger(value) || value > 24 || length > 2) return null;
  const { dayPart: _part, ...rest } = reading;
  return { ...rest, clock: { hour: value } };
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
  // «پاداش سال ۹۶-۹۷ قهرمانان»
  const dashed = isNext && (connector === '-' || connector === '–') && countsNothing(document, figure.end);
  if (!bare && !dashed && !(years && (isNext || countsNothing(document, figure.end)))) return null;
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
