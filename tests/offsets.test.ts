import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Extraction, extractClaims } from '../src';
import type { Mention } from '../src/schema';
import { offsetMap } from '../src/text/offset-map';

/** Every mention of a result. */
function mentionsOf(result: Extraction): Mention[] {
  return [
    ...result.speakers.flatMap((speaker) => speaker.mentions),
    ...result.quotes.flatMap((quote) => [
      quote.cue,
      ...(quote.source ? [quote.source] : []),
      ...quote.content,
    ]),
    ...result.credits.flatMap((credit) => [credit, credit.source, credit.cue]),
    ...result.quantities,
    ...result.times,
    ...result.entities,
    ...result.claims,
  ];
}

/** Bits of Persian news, joined at random, so that marks are found in texts that nobody wrote. */
const bits = [
  'مینا رستگار',
  'وی',
  'او',
  'گفت:',
  'افزود:',
  'که',
  '«',
  '»',
  '"',
  '۲۵',
  'میلیون',
  'کاربر',
  '60-50',
  'درصد',
  '٪',
  '۲۸ اردیبهشت',
  'سال گذشته',
  'به گزارش ایسنا،',
  'می رود',
  'میشود',
  'كتاب ها',
  'پیامرسانهای',
  '\u200c',
  '\u200f',
  '\u00a0',
  '\n',
  '\n\n',
  ' ',
  '.',
  '،',
  '؛',
  'از',
  'به',
  'تا',
  'رسید',
  'کاهش یافت',
  '\ud83d',
  '\ude00',
  '😀',
  'ﻻ',
  'ﷲ',
  '&nbsp;',
  '&amp;',
  'تصریح کرد',
  'رئیس',
  'وزیر نیرو',
  ':',
  '؟',
];
const news = fc.array(fc.constantFrom(...bits), { maxLength: 60 }).map((some) => some.join(' '));
const glued = fc.array(fc.constantFrom(...bits), { maxLength: 60 }).map((some) => some.join(''));
const anything = fc.string({ unit: 'binary', maxLength: 200 });

test('every mention is the slice of the text at its offsets, whatever the text', () => {
  fc.assert(
    fc.property(fc.oneof(news, glued, anything), (text) => {
      const result = extractClaims(text, { publishedAt: '2018-05-19' });
      for (const mention of mentionsOf(result)) {
        expect(mention.end).toBeGreaterThanOrEqual(mention.start);
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      }
    }),
    { numRuns: 300 },
  );
});

test('arrays stand in order of start, the longer first', () => {
  fc.assert(
    fc.property(fc.oneof(news, glued), (text) => {
      const { quantities, times, entities, claims } = extractClaims(text, { publishedAt: '2018-05-19' });
      for (const list of [quantities, times, entities, claims]) {
        const sorted = [...list].sort((a, b) => a.start - b.start || b.end - a.end);
        expect(list).toEqual(sorted);
      }
    }),
    { numRuns: 100 },
  );
});

test('an offset map goes there and back', () => {
  const map = offsetMap([
    { start: 2, end: 2, replacement: '\u200c' },
    { start: 5, end: 7, replacement: 'x' },
  ]);
  expect([0, 1, 2, 3, 4].map((offset) => map.toSource(offset))).toEqual([0, 1, 2, 2, 3]);
  expect(map.toSource(3, 'end')).toBe(2);
  expect(map.toSource(7, 'end')).toBe(7);
  expect(map.fromSource(6, 'start')).toBe(6);
  expect(map.fromSource(6, 'end')).toBe(7);
  expect(map.fromSource(7)).toBe(7);
});
