import type { PointReading } from '../calendar/time-reading';
import type { Document } from '../rule';
import type { TimeExpression } from '../schema/time-expression';
import { words } from '../text/word-list';
import { type Found, isDay, isHour, isPoint } from './found';
import { meansNowadays } from './nowadays';
import { afterMi } from './tense';
import { weekNames } from './week-names';

/** Places and bodies named after a date: «خیابان ۱۷ شهریور», «بیمارستان ۱۵ خرداد», «لشکر ۱۷». */
const namedAfterDays = words(
  'خیابان خیابان‌های میدان بیمارستان مدرسه دبستان دبیرستان هنرستان ورزشگاه ورزشی شهرک اتوبان بزرگراه پل بلوار کوچه ' +
    'مسجد پارک داروخانه سالن پادگان لشکر لشگر تیپ دانشگاه تالار محله ایستگاه درمانگاه زندان چهارراه سه‌راه فلکه سد ' +
    'شهدای شهدا کارخانه فرهنگسرا فرهنگسرای استادیوم بوستان موزه کتابخانه نیروگاه بنیاد جبهه موشک ناوچه شناور گردان روستای کوی مجتمع',
);
/** Those, and what else bears a month's name: agencies, banks, persons. */
const namedAfterMonths = words(
  'خبرگزاری سیگار شرکت باشگاه تیم نشریه روزنامه مجله هفته‌نامه شهید آقای خانم دکتر مهندس سید علی محمد بازار هتل موسسه ' +
    'انتشارات نشر جشنواره گروه شهر شهرستان بخش منطقه پالایشگاه بیمه بانک سریال فیلم سرهنگ سردار سرتیپ امیر',
);

/** Events that a day and month name; the day stays without a year. */
const events = words(
  'کودتای کودتا راهپیمایی قیام واقعه فاجعه حماسه انقلاب حادثه یوم‌الله نهضت جنایت فتنه سالگرد سالروز تظاهرات گرامیداشت ' +
    'مناسبت یوم جشن جشن‌های مراسم راهپیمایی‌های انفجار بمباران ترور ایام‌الله',
);

/** Of those, what history alone knows: a text that names one speaks of no other such day. */
const pastEvents = words('کودتای کودتا قیام واقعه فاجعه حماسه انقلاب یوم‌الله نهضت جنایت فتنه سالگرد سالروز');

const prepositions = words('در تا از هنگام طی اواسط حدود حوالی برای');
/** What may follow a part of the day or a month that stands alone: the sentence goes on without qualifying it. */
const goesOn = words(
  'را به از با در تا و که است بود شد می شده برای بر دارد کرد ، . ؛ : ) » ! ؟ ( « نیز هم یا - – فعالیت ادامه آغاز برگزار انجام ' +
    'وارد منتظر اعلام بعد پیش قبل شاهد نسبت تاکنون همه هر این آن ما من او وی آنها',
);

/** How far back a week may have been named. */
const weekNamedBack = 200;

/** «این هفته» where the text speaks of a named week («هفته دولت»): that one, which is an occasion. */
function isNamedWeek({ first, end }: Found, { tokens }: Document): boolean {
  if (end - first !== 2 || tokens[first]?.key !== 'این' || tokens[end - 1]?.key !== 'هفته') return false;
  for (let i = first - 1; i >= Math.max(0, first - weekNamedBack); i--)
    if (tokens[i]?.key === 'هفته' && weekNames.has(tokens[i + 1]?.key ?? '')) return true;
  return false;
}

/** Whether a reading that is little by itself stands as a time here. */
export function stands(found: Found, document: Document): boolean {
  if (!isPoint(found)) return true;
  const { reading } = found;
  const before = document.tokens[found.first - 1];
  const key = before && !document.tokens[found.first]?.lineStart ? before.key : '';
  if (reading.month !== undefined || reading.season !== undefined) {
    const bare =
      reading.year === undefined &&
      reading.shift === undefined &&
      reading.weekday === undefined &&
      !reading.part;
    if (bare && (namedAfterDays.has(key) || (reading.day === undefined && namedAfterMonths.has(key))))
      return false;
  }
  if (reading.current && !reading.part) return false;
  if (meansNowadays(found, document) || isNamedWeek(found, document)) return false;
  // «قطار آن شب»: the end of a title.
  if (reading.anaphor && document.tokens[found.end]?.key === '»') return false;
  const next = document.tokens[found.end];
  const isOver =
    !next || next.lineStart || next.kind === 'number' || goesOn.has(next.key) || afterMi(next) !== null;
  // A month by itself, with nothing before it that asks for a time nor after it that lets the sentence go on, is a name.
  if (!reading.weak)
    return !reading.bare || prepositions.has(key) || isOver || isComparedWith(found, document);
  if (!prepositions.has(key)) return false;
  const beforeThat = document.tokens[found.first - 2]?.key;
  if (key === 'از' && (beforeThat === 'نقل' || beforeThat === 'بعد')) return false;
  // «به گزارش ورزش سه از مهر»: the agency.
  if (key === 'از' && reading.month === 7 && document.tokens[found.end]?.key === '،') return false;
  return isOver;
}

const comparisons: ReadonlyMap<string, string> = new Map([
  ['نسبت', 'به'],
  ['مقایسه', 'با'],
  ['قیاس', 'با'],
]);
/** «نسبت به تیر ماه»: what the text compares with, and so does not go on to speak of. */
export function isComparedWith(found: Found, document: Document): boolean {
  const { tokens } = document;
  const key = tokens[found.first - 1]?.key ?? '';
  return key === 'نسبت' || comparisons.get(tokens[found.first - 2]?.key ?? '') === key;
}

/** A day and month that name an event, or come «هر سال», take no year from around them. */
export function namesEvent(found: Found, document: Document): boolean {
  if (isPoint(found) && found.reading.month !== undefined && comesEveryYear(found, document)) return true;
  if (!isPoint(found) || found.reading.day === undefined || found.reading.month === undefined) return false;
  if (
    found.reading.year !== undefined ||
    found.reading.shift ||
    found.reading.weekday !== undefined ||
    isHour(found.reading)
  )
    return false;
  return isDay(found.reading) && events.has(document.tokens[found.first - 1]?.key ?? '');
}

/** The day and month of a reading that tells nothing more, as «06-17». */
export function dayOfYear(found: Found): string | null {
  if (!isPoint(found)) return null;
  const { day, month, year, shift, weekday, anaphor, until } = found.reading;
  if (day === undefined || month === undefined || isHour(found.reading)) return null;
  return year === undefined && !shift && weekday === undefined && !anaphor && !until
    ? `${month}-${day}`
    : null;
}

/** The days of the year that name an event in this text: where «قیام ۱۷ شهریور» stands, «۱۷ شهریور» is that day again. */
export function eventDays(all: readonly Found[], document: Document): ReadonlySet<string> {
  const days = new Set<string>();
  for (const found of all) {
    const day = dayOfYear(found);
    if (day !== null && pastEvents.has(document.tokens[found.first - 1]?.key ?? '')) days.add(day);
  }
  return days;
}

const everyYear = words('سال ساله');
const comesEveryYear = ({ end, reading }: Found<PointReading>, { tokens }: Document): boolean =>
  tokens[end]?.key === 'هر' &&
  everyYear.has(tokens[end + 1]?.key ?? '') &&
  reading.year === undefined &&
  reading.shift === undefined;

type Modifier = NonNullable<TimeExpression['modifier']>;
const modifierWords: ReadonlyMap<string, Modifier> = new Map(
  [
    ['حدود', 'approx'],
    ['حدودا', 'approx'],
    ['تقریبا', 'approx'],
    ['نزدیک به', 'approx'],
    ['قریب به', 'approx'],
    ['حوالی', 'approx'],
    ['در حدود', 'approx'],
    ['چیزی حدود', 'approx'],
    ['نزدیک', 'approx'],
    ['بیش از', 'over'],
    ['بیشتر از', 'over'],
    ['افزون بر', 'over'],
    ['بالغ بر', 'over'],
    ['بالای', 'over'],
    ['متجاوز از', 'over'],
    ['کمتر از', 'under'],
    ['زیر', 'under'],
    ['کم‌تر از', 'under'],
    ['حداقل', 'at_least'],
    ['دست‌کم', 'at_least'],
    ['دست کم', 'at_least'],
    ['لااقل', 'at_least'],
    ['حداکثر', 'at_most'],
  ].map(([words = '', modifier]) => [words.replaceAll('\u200c', ''), modifier as Modifier]),
);

/** The modifier in the words before a time: «بیش از دو دهه», «حوالی ساعت ۱۳». */
export function modifierBefore(found: Found, document: Document): Modifier | undefined {
  const { tokens } = document;
  const one = tokens[found.first - 1];
  if (!one || tokens[found.first]?.lineStart) return undefined;
  const two = tokens[found.first - 2];
  return (two && modifierWords.get(`${two.key} ${one.key}`)) ?? modifierWords.get(one.key);
}
