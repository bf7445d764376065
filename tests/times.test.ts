import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractTimes } from '../src';
import { dateOfDay, dayOfDate } from '../src/calendar/date';
import { isoOfDay } from '../src/calendar/day';
import type { Calendar } from '../src/schema/time-expression';
import { cpuTime } from './cpu-time';

const names: Readonly<Record<Calendar, readonly string[]>> = {
  persian: 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' '),
  gregorian: 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر'.split(' '),
  islamic: 'محرم,صفر,ربیع‌الاول,ربیع‌الثانی,جمادی‌الاول,جمادی‌الثانی,رجب,شعبان,رمضان,شوال,ذی‌القعده,ذی‌الحجه'.split(
    ',',
  ),
};
const two = (value: number): string => String(value).padStart(2, '0');
const first = dayOfDate('persian', { year: 1300, month: 1, day: 1 }) ?? 0;
const last = dayOfDate('persian', { year: 1450, month: 1, day: 1 }) ?? 0;
const anyDay = fc.integer({ min: first, max: last - 1 });

describe('any day', () => {
  for (const calendar of ['persian', 'gregorian', 'islamic'] as const) {
    test(`of the ${calendar} calendar, by the name of its month`, () => {
      fc.assert(
        fc.property(anyDay, fc.boolean(), (day, local) => {
          const date = dateOfDay(calendar, day);
          if (!date) return;
          const figures = (value: number) =>
            local ? value.toLocaleString('fa-IR', { useGrouping: false }) : String(value);
          const words = `${figures(date.day)} ${names[calendar][date.month - 1]} ${figures(date.year)}`;
          const [found, ...more] = extractTimes(`نشست در ${words} برگزار شد.`);
          expect(more).toEqual([]);
          expect(found).toMatchObject({
            text: words,
            calendar,
            value: `${date.year}-${two(date.month)}-${two(date.day)}`,
            from: isoOfDay(day),
            to: isoOfDay(day),
          });
        }),
        { numRuns: 500 },
      );
    });
  }

  test('in digits, in any order that tells itself', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('/', '-', '.'), fc.boolean(), (day, mark, turned) => {
        const date = dateOfDay('persian', day);
        if (!date) return;
        const parts = [String(date.year), two(date.month), two(date.day)];
        const words = (turned ? parts.reverse() : parts).join(mark);
        expect(extractTimes(`به تاریخ ${words} رسید.`)[0]).toMatchObject({
          text: words,
          from: isoOfDay(day),
        });
      }),
      { numRuns: 300 },
    );
  });

  test('counted back from the day of publication, across months and years', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 400 }), (day, count) => {
        const publishedAt = isoOfDay(day);
        const [ago] = extractTimes(`او ${count} روز پیش آمد.`, { publishedAt });
        expect(ago).toMatchObject({ from: isoOfDay(day - count), offset: `P-${count}D` });
        const [ahead] = extractTimes(`او ${count} روز دیگر می‌آید.`, { publishedAt });
        expect(ahead).toMatchObject({ from: isoOfDay(day + count), offset: `P${count}D` });
      }),
      { numRuns: 200 },
    );
  });
});

test('days that no calendar has are no dates', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1300, max: 1420 }),
      fc.integer({ min: 0, max: 20 }),
      fc.integer({ min: 0, max: 60 }),
      (year, month, day) => {
        const exists = dayOfDate('persian', { year, month, day }) !== null;
        const found = extractTimes(`به تاریخ ${year}/${two(month)}/${two(day)} رسید.`);
        expect(found.some(({ type, value }) => type === 'DATE' && value.length === 10)).toBe(exists);
      },
    ),
    { numRuns: 300 },
  );
});

test('broken input costs no more than its length, and throws nothing', () => {
  const taken = (text: string): number => cpuTime(() => extractTimes(text, { publishedAt: '2018-05-19' }));
  for (const piece of [
    'شنبه تا ',
    '۱۰ و ',
    'سال ۹۷ و ',
    'ساعت ۸ تا ',
    'امروز ',
    'آن روز ',
    '۱۳۹۷-',
    'این هفته ',
    'روز بعد ',
    '۵، ',
    'نیمه اول ',
    'یک روز ',
    '۵ مهر و ',
  ]) {
    taken(piece.repeat(200));
    const short = taken(piece.repeat(500));
    const long = taken(piece.repeat(4000));
    expect(long, piece).toBeLessThan(Math.max(600, short * 40));
  }
});
