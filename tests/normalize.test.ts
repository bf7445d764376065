import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalize, normalizeAligned } from '../src';

const zwnj = '\u200c';

test('the news preset repairs letters, digits, ZWNJ, spaces and torn lines', () => {
  expect(normalize('كتاب هاي تازه ۳ نفر 4 و ٥')).toBe(`کتاب${zwnj}های تازه ۳ نفر ۴ و ۵`);
  expect(normalize('می رود و ميشود')).toBe(`می${zwnj}رود و می${zwnj}شود`);
});

test('digits, diacritics, lines and marks are chosen by option', () => {
  expect(normalize('سال ۱۳۹۷ و 5', { digits: 'latin' })).toBe('سال 1397 و 5');
  expect(normalize('سال ۱۳۹۷', { digits: 'arabic' })).toBe('سال ١٣٩٧');
  expect(normalize('کِتاب')).toBe('کِتاب');
  expect(normalize('کِتاب', { diacritics: 'drop' })).toBe('کتاب');
});

test('open conventions are kept unless one is chosen', () => {
  const open = `خانه${zwnj}ی ما به عنوان کتاب${zwnj}ها ساخته شده است`;
  expect(normalize(open)).toBe(open);
  expect(normalize(open, { ezafe: 'hamza' })).toContain('خانۀ ما');
  expect(normalize('خانۀ ما', { ezafe: 'ye' })).toBe(`خانه${zwnj}ی ما`);
  expect(normalize(open, { prepositions: 'joined' })).toContain(`به${zwnj}عنوان`);
  expect(normalize(`به${zwnj}عنوان`, { prepositions: 'apart' })).toBe('به عنوان');
  expect(normalize(open, { plural: 'joined' })).toContain('کتابها');
  expect(normalize(`خانه${zwnj}ها`, { plural: 'joined' })).toBe(`خانه${zwnj}ها`);
  expect(normalize('کتابها تنها ماند', { plural: 'apart' })).toBe(`کتاب${zwnj}ها تنها ماند`);
  expect(normalize(open, { auxiliaries: 'joined' })).toContain(`شده${zwnj}است`);
  expect(normalize('خانه است', { auxiliaries: 'joined' })).toBe('خانه است');
});

test('the academy preset follows the Academy, the minimal one touches only what is surely wrong', () => {
  expect(normalize(`خانه${zwnj}ی ما به${zwnj}عنوان نمونه شده${zwnj}است`, { preset: 'academy' })).toBe(
    'خانۀ ما به عنوان نمونه شده است',
  );
  expect(normalize('سال 1397 ,كتاب\nدوم', { preset: 'minimal' })).toBe('سال 1397 ,کتاب\nدوم');
  expect(normalize('سال 1397', { preset: 'minimal', digits: 'persian' })).toBe('سال ۱۳۹۷');
});

test('wrong options are told by name', () => {
  // @ts-expect-error: what a JavaScript caller may do
  expect(() => normalize(5)).toThrow(/`text` to be a string/);
  // @ts-expect-error
  expect(() => normalize('', { preset: 'best' })).toThrow(
    /`preset` to be 'news', 'academy' or 'minimal', got "best"/,
  );
  // @ts-expect-error
  expect(() => normalize('', { digits: 'roman' })).toThrow(/`digits` to be one of 'persian'/);
  // @ts-expect-error
  expect(() => normalizeAligned('', 'news')).toThrow(/`options` to be an object/);
});

const bits = [
  'كتاب',
  'ها',
  'می',
  'رود',
  ' ',
  '\n',
  zwnj,
  '"',
  '12',
  '۳',
  '&nbsp;',
  'خانه‌ی',
  'به عنوان',
  'شده است',
  '.',
  ':',
  '😀',
];
const texts = fc.array(fc.constantFrom(...bits), { maxLength: 30 }).map((some) => some.join(''));

test('normalising twice is normalising once', () => {
  fc.assert(
    fc.property(
      fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 60 })),
      fc.constantFrom('news' as const, 'academy' as const, 'minimal' as const),
      (raw, preset) => {
        const once = normalize(raw, { preset });
        expect(normalize(once, { preset })).toBe(once);
      },
    ),
    { numRuns: 3000 },
  );
});

test.each(['میرود های', '12\u00ad,123', '12,\u200b123'])(
  'normalizing %j twice changes nothing more',
  (text) => {
    expect(normalize(normalize(text))).toBe(normalize(text));
  },
);

test('no plural takes another', () => {
  for (const text of ['رودها ها', 'رود&nbsp;ها ها', 'شهرها ها', 'بازارهای ها']) {
    const once = normalize(text);
    expect(once).toMatch(/ ها$/u);
    expect(normalize(once)).toBe(once);
  }
});

test('edits make the text of the raw one, in order and apart, and offsets go both ways', () => {
  fc.assert(
    fc.property(
      texts,
      fc.constantFrom('news' as const, 'academy' as const, 'minimal' as const),
      (raw, preset) => {
        const { text, edits, toSource, fromSource } = normalizeAligned(raw, { preset });
        let rebuilt = '';
        let copied = 0;
        for (const { start, end, replacement, rule } of edits) {
          expect(start).toBeGreaterThanOrEqual(copied);
          expect(rule).not.toBe('');
          rebuilt += raw.slice(copied, start) + replacement;
          copied = end;
        }
        expect(rebuilt + raw.slice(copied)).toBe(text);
        // What falls away at the end of the text belongs to no span.
        expect(toSource(text.length, 'end')).toBeLessThanOrEqual(raw.length);
        expect(fromSource(raw.length, 'end')).toBe(text.length);
        let last = 0;
        for (let offset = 0; offset <= text.length; offset++) {
          const source = toSource(offset);
          expect(source).toBeGreaterThanOrEqual(last);
          expect(source).toBeLessThanOrEqual(raw.length);
          last = source;
        }
      },
    ),
    { numRuns: 300 },
  );
});
