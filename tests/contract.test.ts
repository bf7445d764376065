import { expect, test } from 'vitest';
import { extractClaims } from '../src';
import { extraction } from '../src/schema';

test('a wrong argument is a TypeError that names it and what was expected', () => {
  // @ts-expect-error: what a JavaScript caller may do
  expect(() => extractClaims(42)).toThrow(new TypeError('Expected `text` to be a string, got number 42'));
  // @ts-expect-error
  expect(() => extractClaims('', 'yesterday')).toThrow(/Expected `options` to be an object/);
  expect(() => extractClaims('', { publishedAt: 'yesterday' })).toThrow(TypeError);
  expect(() => extractClaims('', { publishedAt: 'yesterday' })).toThrow(
    /`publishedAt`.*ISO date.*"yesterday"/,
  );
  for (const publishedAt of ['', '2018-02-30', '2018-13-01', '2018-5-1', '2018-02-30T10:00', '1e9']) {
    expect(() => extractClaims('', { publishedAt }), publishedAt).toThrow(/`publishedAt`/);
  }
  expect(() => extractClaims('', { publishedAt: new Date(Number.NaN) })).toThrow(/`publishedAt`/);
  // @ts-expect-error
  expect(() => extractClaims('', { title: 1 })).toThrow(/`title` to be a string/);
});

test('the day of publication is the day in Tehran, however it is given', () => {
  const day = (publishedAt: string | Date) => extractClaims('امروز', { publishedAt }).times;
  expect(day('2018-05-18T21:00:00Z')).toEqual(day('2018-05-19'));
  expect(day('2018-05-18T20:00:00Z')).toEqual(day('2018-05-18'));
  expect(day(new Date('2018-05-18T21:00:00Z'))).toEqual(day('2018-05-19'));
  expect(day('2018-05-19T00:10')).toEqual(day('2018-05-19'));
});

test('texts that say nothing give a result without marks', () => {
  const empty = {
    speakers: [],
    quotes: [],
    credits: [],
    quantities: [],
    times: [],
    entities: [],
    claims: [],
  };
  for (const text of [
    '',
    ' \n\t',
    'ا'.repeat(1_000_000),
    '\ud800',
    '\udc00\ud800',
    '漢字',
    '«',
    '»»»«',
    '\0',
    ':'.repeat(10_000),
  ]) {
    const result = extractClaims(text);
    expect(result).toMatchObject(empty);
    expect(result.text).toBe(text);
  }
});

test('results fit their schema and are the same each time', () => {
  const text = 'مینا رستگار، وزیر نیرو، گفت: ۴۰ درصد کار تا ۲۸ اردیبهشت تمام می‌شود.';
  const result = extractClaims(text, { publishedAt: '2018-05-19' });
  expect(extraction.parse(result)).toEqual(result);
  expect(extractClaims(text, { publishedAt: '2018-05-19' })).toEqual(result);
});
