import type { Calendar, TimeExpression } from '../schema/time-expression';
import type { ReportLanguage } from './report-text';

interface TimeWords {
  readonly months: Readonly<Record<Calendar, readonly string[]>>;
  readonly seasons: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<string, string>>;
  readonly units: Readonly<Record<string, string>>;
  readonly references: Readonly<Record<string, string>>;
  readonly some: string;
  readonly and: string;
  readonly every: string;
  readonly decade: string;
  readonly quarter: string;
  readonly half: string;
  readonly clock: string;
}

const persian: TimeWords = {
  months: {
    persian: 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' '),
    gregorian: 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر'.split(' '),
    islamic:
      'محرم|صفر|ربیع‌الاول|ربیع‌الثانی|جمادی‌الاول|جمادی‌الثانی|رجب|شعبان|رمضان|شوال|ذی‌القعده|ذی‌الحجه'.split('|'),
  },
  seasons: { SP: 'بهار', SU: 'تابستان', FA: 'پاییز', WI: 'زمستان' },
  parts: { MO: 'صبح', MI: 'ظهر', AF: 'بعدازظهر', EV: 'غروب', NI: 'شب' },
  units: { Y: 'سال', M: 'ماه', W: 'هفته', D: 'روز', H: 'ساعت', TM: 'دقیقه', S: 'ثانیه' },
  references: { PAST_REF: 'در گذشته', PRESENT_REF: 'اکنون', FUTURE_REF: 'در آینده' },
  some: 'چند',
  and: ' و ',
  every: 'هر ',
  decade: 'دههٔ ',
  quarter: 'سه‌ماههٔ ',
  half: 'نیمهٔ ',
  clock: 'ساعت ',
};

const english: TimeWords = {
  months: {
    persian: 'Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand'.split(' '),
    gregorian: 'January February March April May June July August September October November December'.split(
      ' ',
    ),
    islamic:
      'Muharram|Safar|Rabi I|Rabi II|Jumada I|Jumada II|Rajab|Shaban|Ramadan|Shawwal|Dhu al-Qadah|Dhu al-Hijjah'.split(
        '|',
      ),
  },
  seasons: { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' },
  parts: { MO: 'morning', MI: 'noon', AF: 'afternoon', EV: 'evening', NI: 'night' },
  units: { Y: 'years', M: 'months', W: 'weeks', D: 'days', H: 'hours', TM: 'minutes', S: 'seconds' },
  references: { PAST_REF: 'in the past', PRESENT_REF: 'now', FUTURE_REF: 'in the future' },
  some: 'some',
  and: ', ',
  every: 'every ',
  decade: 'decade ',
  quarter: 'quarter ',
  half: 'half ',
  clock: '',
};

const date = /^(\d{4}|XXXX|\d{3}X)(?:-(\d{2}|SP|SU|FA|WI|Q[1-4]|H[12]))?(?:-(\d{2}))?$/;
const part = /^T(MO|MI|AF|EV|NI)$/;

/**
 * The TIMEX3 value of a time in words: «۲۸ اردیبهشت ۱۳۹۷», «۵ سال». What has no words of its own stays as it is
 * written in TIMEX3.
 */
export function timeInWords(time: TimeExpression, language: ReportLanguage): string {
  const words = language === 'fa' ? persian : english;
  const digits = language === 'fa' ? persianDigits : (text: string) => text;
  const { type, value, calendar } = time;
  const reference = words.references[value];
  if (reference !== undefined) return reference;
  if (type === 'DURATION' || type === 'SET') {
    const length = lengthInWords(value, words);
    if (length === null) return value;
    return digits(type === 'SET' ? `${words.every}${length}` : length);
  }
  const [first = '', last] = value.split('/');
  const begin = pointInWords(first, calendar, words);
  const end = last === undefined ? null : pointInWords(last, calendar, words);
  if (begin === null || (last !== undefined && end === null)) return value;
  return digits(end === null ? begin : `${begin} – ${end}`);
}

/** A day of a year, a month, a clock time … of one calendar, or null. */
function pointInWords(value: string, calendar: Calendar | null, words: TimeWords): string | null {
  const at = value.indexOf('T');
  const day = at < 0 ? value : value.slice(0, at);
  const clock = at < 0 ? '' : value.slice(at);
  const dayWords = day === '' ? '' : dayInWords(day, calendar, words);
  if (dayWords === null) return null;
  if (clock === '') return dayWords;
  const named = part.exec(clock)?.[1];
  const time = named === undefined ? `${words.clock}${clock.slice(1)}` : words.parts[named];
  return dayWords === ''
    ? (time ?? null)
    : `${dayWords}${words.and.trim() === ',' ? ', ' : '، '}${time ?? ''}`;
}

function dayInWords(value: string, calendar: Calendar | null, words: TimeWords): string | null {
  const match = date.exec(value);
  if (match === null) return null;
  const [, year = '', second, dayOfMonth] = match;
  if (year.endsWith('X') && year !== 'XXXX') return `${words.decade}${year.replace('X', '0')}`;
  const yearWords = year === 'XXXX' ? '' : ` ${year}`;
  if (second === undefined) return yearWords.trim() || null;
  const season = words.seasons[second];
  if (season !== undefined) return `${season}${yearWords}`;
  if (second.startsWith('Q')) return `${words.quarter}${second.slice(1)}${yearWords}`;
  if (second.startsWith('H')) return `${words.half}${second.slice(1)}${yearWords}`;
  const month = words.months[calendar ?? 'persian'][Number(second) - 1];
  if (month === undefined) return null;
  return `${dayOfMonth === undefined ? '' : `${Number(dayOfMonth)} `}${month}${yearWords}`;
}

function lengthInWords(value: string, words: TimeWords): string | null {
  const match = /^P([^T]*)(?:T(.+))?$/.exec(value);
  if (match === null) return null;
  const said: string[] = [];
  for (const [part, inTime] of [
    [match[1] ?? '', false],
    [match[2] ?? '', true],
  ] as const) {
    for (const [, amount = '', letter = ''] of part.matchAll(/([\d.]+|X)([YMWDHS])/g)) {
      const unit = words.units[inTime && letter === 'M' ? 'TM' : letter];
      if (unit === undefined) return null;
      said.push(`${amount === 'X' ? words.some : amount} ${unit}`);
    }
  }
  return said.length === 0 ? null : said.join(words.and);
}

/** Digits as Persian writes them. */
export function persianDigits(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCodePoint(0x6f0 + Number(digit)));
}
