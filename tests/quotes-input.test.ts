import { expect, test } from 'vitest';
import { extractQuotes } from '../src';

const bad: readonly (readonly [string, string])[] = [
  ['one open guillemet', '«'],
  ['many open guillemets', '«'.repeat(4000)],
  ['many colons', ': '.repeat(10_000)],
  ['names of many people', 'مینا رستگار، '.repeat(1000)],
];

test.each(bad)('%s: nobody speaks', (_about, text) => {
  expect(extractQuotes(text).quotes).toEqual([]);
});

test('an open guillemet does not swallow the text behind it', () => {
  const { quotes } = extractQuotes(
    `وی گفت: «کار تمام شد.\nگفتنی است ${'جاده باز شد و مردم آمدند. '.repeat(200)}`,
  );
  expect(quotes.map((quote) => quote.content.map(({ text }) => text))).toEqual([['کار تمام شد']]);
});

test('an article given twice gives its quotes twice', () => {
  const article = 'مینا رستگار گفت: پل باز شد.\nوی با بیان اینکه کار سخت بود، افزود: ما خسته‌ایم.\n';
  const once = extractQuotes(article).quotes;
  expect(once).toHaveLength(3);
  expect(extractQuotes(article + article).quotes).toHaveLength(6);
});

test('every quote stands on its own place of the text', () => {
  const text = '🔹 مینا رستگار: «راه باز است»\nبه گفته او، سه نفر «كارگر» بودند.';
  for (const { source, cue, content } of extractQuotes(text).quotes)
    for (const place of [source, cue, ...content])
      if (place) expect(text.slice(place.start, place.end)).toBe(place.text);
});
