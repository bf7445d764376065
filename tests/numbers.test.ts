import { numberToWords } from '@persian-tools/persian-tools';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseNumber } from '../src';
import { cutsOfNumberWord } from '../src/numbers/cut-number-words';
import { tokenize } from '../src/text/tokens';
import { cpuTime } from './cpu-time';

const read: readonly (readonly [string, number])[] = [
  ['۱٬۲۳۴٬۵۶۷', 1234567],
  ['1,234,567', 1234567],
  ['۱.۲۳۴.۵۶۷', 1234567],
  ['۲/۵', 2.5],
  ['۳٫۷', 3.7],
  ['٣٤٥', 345],
  ['۳۵.۰۰۰', 35000],
  ['−۱۲', -12],
  ['یک‌صد', 100],
  ['سی صد', 300],
  ['پونصد', 500],
  ['بیست‌ودو', 22],
  ['بيست و يك', 21],
  ['صدهزار', 100000],
  ['۹ میلیون و دویست هزار', 9200000],
  ['۲هزار و پانصد میلیارد', 2.5e12],
  ['پنج هزار و ۲۰۰ میلیارد', 5.2e12],
  ['۲ میلیارد و هزار و ۶۰۰ میلیون', 3.6e9],
  ['۱۲ هزار میلیارد', 12e12],
  ['۳ میلیون میلیون', 3e12],
  ['۲.۲ میلیون', 2200000],
  ['1.1 میلیارد', 1100000000],
  ['یک‌سوم', 1 / 3],
  ['سه‌چهارم', 0.75],
  ['چهار دهم', 0.4],
  ['سه و دو دهم', 3.2],
  ['سه ممیز چهارده', 3.14],
  ['سه ممیز صفر پنج', 3.05],
  ['نیم', 0.5],
  ['نیم میلیون', 500000],
  ['دو و نیم', 2.5],
  ['یک ونیم میلیارد', 1.5e9],
  ['دو و نیم هزار میلیارد', 2.5e12],
  ['دو میلیون و نیم', 2.5e6],
  ['بیست‌ویکمین', 21],
  ['سی‌ام', 30],
  ['سی اُم', 30],
  ['۲۵مین', 25],
  ['سی‌وهشتمین', 38],
  ['منفی بیست', -20],
  ['نخستین', 1],
  ['XIV', 14],
  ['MCMXCIX', 1999],
];

describe('parseNumber', () => {
  test.each(read)('%s', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  test.each([
    '',
    'سیب',
    'و',
    '۱۳۹۷/۰۲/۲۸',
    '۱۰:۳۰',
    '۱.۲.۳',
    'هزار هزار هزار',
    'سه و چهار',
    '۵۰ تا ۶۰',
    'دو سه',
    '۵۰۰ هزار و ۲ میلیون',
    '۲۵ کاربر',
    '۱۲۳۴۵۶۷۸۹۰۱۲۳۴۵۶۷۸۹۰',
    'منفی',
    'منفی منفی دو',
    'نه تنها',
    '۱۲۳٬۴۵',
    'I',
    'IIII',
    'VX',
    'DVD',
  ])('%s is no number', (text) => {
    expect(parseNumber(text)).toBeNull();
  });

  test('a wrong argument is named', () => {
    // @ts-expect-error a number is no text
    expect(() => parseNumber(12)).toThrow(TypeError);
  });

  test('words of any integer, spaced, with ZWNJ and glued', () => {
    const written = (value: number) => String(numberToWords(value));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 15 }), fc.nat(), fc.nat(), (digits, a, b) => {
        const value = (a * 2 ** 31 + b) % 10 ** digits;
        const words = written(value);
        expect(parseNumber(words)).toBe(value);
        expect(parseNumber(words.replaceAll(' ', '\u200c'))).toBe(value);
        expect(parseNumber(words.replaceAll(' و ', '\u200cو\u200c'))).toBe(value);
        expect(parseNumber(words.replaceAll(' ', ''))).toBe(value);
      }),
      { numRuns: 10_000 },
    );
  });

  test('any digits with any grouping', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (some) => {
        const value = Math.abs(some) % 1e15;
        expect(parseNumber(value.toLocaleString('en-US'))).toBe(value);
        expect(parseNumber(value.toLocaleString('fa-IR'))).toBe(value);
        expect(parseNumber(String(value))).toBe(value);
      }),
    );
  });

  test('broken input is no number and costs no more than its length', () => {
    const texts = [
      'هزار '.repeat(10_000),
      'هزار'.repeat(10_000),
      'هزار\u200c'.repeat(10_000),
      '۱'.repeat(1000),
      '۱.'.repeat(10_000),
      '۱ و '.repeat(10_000),
      'صد و '.repeat(10_000),
      'منفی '.repeat(10_000),
      'میلیون '.repeat(10_000),
      'یک میلیون '.repeat(10_000),
    ];
    const taken = cpuTime(() => {
      for (const text of texts) expect(parseNumber(text)).toBeNull();
    });
    expect(taken).toBeLessThan(3000);
  });

  test('no text makes it throw', () => {
    const piece = fc.constantFrom(
      '۱',
      '2',
      '٣',
      '٬',
      ',',
      '.',
      '/',
      ' ',
      '\u200c',
      'هزار',
      'و',
      'نیم',
      'سوم',
      'صد',
      'منفی',
      '٫',
      '-',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const value = parseNumber(pieces.join(''));
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});

test.each([
  ['پنج‌نفره', ['پنج', 'نفره']],
  ['بیست‌ودو', ['بیست', 'و', 'دو']],
  ['یک‌سوم', ['یک', 'سوم']],
  ['هزار‌تومانی', ['هزار', 'تومانی']],
  ['صددرصد', ['صد', 'درصد']],
  ['یک‌دستگاه', ['یک', 'دستگاه']],
  ['ونیم', ['ونیم']],
  ['سی‌وپنجمین', ['سی', 'و', 'پنجمین']],
  ['دوجانبه', ['دوجانبه']],
  ['سه‌شنبه', ['سه‌شنبه']],
  ['چهارراه', ['چهارراه']],
  ['دوستان', ['دوستان']],
  ['نهاد', ['نهاد']],
  ['صدها', ['صدها']],
  ['یکتا', ['یکتا']],
  ['هفته', ['هفته']],
  ['دوماً', ['دوماً']],
  ['چلسی', ['چلسی']],
  ['سی‌وسه', ['سی', 'و', 'سه']],
])('the number inside %s', (word, pieces) => {
  expect(cutsOfNumberWord(word) === null).toBe(pieces.length === 1);
  expect(tokenize(word, cutsOfNumberWord).map((token) => token.text)).toEqual(pieces);
});
