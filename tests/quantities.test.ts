import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractQuantities } from '../src';
import { cpuTime } from './cpu-time';

const brief = (text: string, options?: Parameters<typeof extractQuantities>[1]) =>
  extractQuantities(text, options).map(({ text: words, value, min, max, unit, unitCode }) => ({
    words,
    ...(value === undefined ? { min, max } : { value }),
    unit,
    unitCode,
  }));

describe('vague amounts', () => {
  test('are left out unless asked for', () => {
    expect(brief('ده‌ها نفر و صدها هزار تومان')).toEqual([]);
  });

  test('have bounds', () => {
    expect(brief('ده‌ها نفر و صدها هزار تومان و چند کتاب', { vague: true })).toEqual([
      { words: 'ده‌ها نفر', min: 20, max: undefined, unit: 'نفر', unitCode: null },
      { words: 'صدها هزار تومان', min: 200000, max: undefined, unit: 'تومان', unitCode: 'IRT' },
      { words: 'چند کتاب', min: 3, max: 9, unit: 'کتاب', unitCode: null },
    ]);
  });
});

describe('conversion', () => {
  test('tomans to rials, short names of sums too', () => {
    expect(brief('۱۲ هزار تومان و ۳ همت و ۵ ریال', { inRials: true })).toEqual([
      { words: '۱۲ هزار تومان', value: 120000, unit: 'ریال', unitCode: 'IRR' },
      { words: '۳ همت', value: 3e13, unit: 'ریال', unitCode: 'IRR' },
      { words: '۵ ریال', value: 5, unit: 'ریال', unitCode: 'IRR' },
    ]);
  });

  test('measures to base units, ranges and offsets too', () => {
    expect(brief('۳ تا ۴ کیلومتر، ۲.۲ تن گندم و ۲۵ درجه سانتی‌گراد', { inBaseUnits: true })).toEqual([
      { words: '۳ تا ۴ کیلومتر', min: 3000, max: 4000, unit: 'متر', unitCode: 'm' },
      { words: '۲.۲ تن', value: 2200, unit: 'کیلوگرم', unitCode: 'kg' },
      { words: '۲۵ درجه سانتی‌گراد', value: 298.15, unit: 'کلوین', unitCode: 'K' },
    ]);
  });

  test('what is no measure stays', () => {
    expect(brief('۵ نفر و ۲۰ درصد', { inBaseUnits: true, inRials: true })).toEqual(brief('۵ نفر و ۲۰ درصد'));
  });
});

test.each([
  ['vague', { vague: 1 }],
  ['inRials', { inRials: 'yes' }],
  ['inBaseUnits', { inBaseUnits: null }],
])('a wrong option %s is named', (name, options) => {
  // @ts-expect-error wrong on purpose
  expect(() => extractQuantities('۵ نفر', options)).toThrow(new RegExp(`\`${name}\` to be a boolean`, 'u'));
});

test('decimals that stand turned round in texts of the old code pages', () => {
  expect(extractQuantities('ظرفيت اين كارخانه 5/1 ميليون تن است')[0]?.value).toBe(1_500_000);
  expect(extractQuantities('ظرفیت این کارخانه 5/1 میلیون تن است')[0]?.value).toBe(5_100_000);
});

test('the words are those of the raw text', () => {
  const text = 'بيش از 2هزار و پانصد ميليارد تومان';
  for (const { start, end, text: words } of extractQuantities(text))
    expect(text.slice(start, end)).toBe(words);
});

test('broken input gives no wrong value, and takes time in proportion to its length', () => {
  const taken = (text: string): number => cpuTime(() => extractQuantities(text));
  const pieces = [
    'هزار ',
    'یک میلیون ',
    '۵ نفر و ',
    '۱ تا ',
    '۱، ',
    'صد و ',
    '۱.',
    'ماده ۱ و ',
    'از هر ۵ نفر ',
    'منفی ',
    'ده‌ها ',
    '۱-',
    '۲ بر ',
    'هزار‌',
  ];
  for (const piece of pieces) {
    taken(piece.repeat(200));
    const short = taken(piece.repeat(500));
    const long = taken(piece.repeat(4000));
    expect(long, piece).toBeLessThan(Math.max(500, short * 40));
  }
  expect(brief('هزار '.repeat(10_000))).toEqual([]);
  expect(brief(`${'۷'.repeat(1000)} نفر`)).toEqual([]);
});

test('no text makes it throw, and every span is a slice', () => {
  const piece = fc.constantFrom(
    ...'۱ ۲۵ 1397 هزار میلیون و تا بر در به از درصد تومان نفر دستگاه سوم نیم نیمی برابر یک صفر - ، . / ٫ : ( ) ٪ $ همت متر مربع تن نه ماده رتبه حدود بیش \n'.split(
      ' ',
    ),
  );
  const glue = fc.constantFrom(' ', '', '\u200c', '\n');
  fc.assert(
    fc.property(fc.array(fc.tuple(piece, glue), { maxLength: 40 }), (pairs) => {
      const text = pairs.map(([word, joint]) => word + joint).join('');
      for (const found of extractQuantities(text, { vague: true })) {
        expect(text.slice(found.start, found.end)).toBe(found.text);
        for (const figure of [found.value, found.min, found.max])
          if (typeof figure === 'number') expect(Number.isFinite(figure)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});
