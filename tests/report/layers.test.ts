import { expect, test } from 'vitest';
import { edgesOf, topmost } from '../../src/report/layers';
import { timeInWords } from '../../src/report/time-in-words';
import type { TimeExpression } from '../../src/schema';

test('on top lies what starts last, and under it what has not ended, however marks nest and overlap', () => {
  const marks = [
    { start: 0, end: 10, name: 'a' },
    { start: 2, end: 6, name: 'b' },
    { start: 4, end: 8, name: 'c' },
    { start: 4, end: 5, name: 'd' },
    { start: 12, end: 14, name: 'e' },
  ];
  const edges = edgesOf(15, [marks]);
  const shown = topmost([...marks].reverse(), edges).map(
    (mark, index) => `${edges[index]}${mark?.name ?? ''}`,
  );
  expect(shown).toEqual(['0a', '2b', '4d', '5c', '6c', '8a', '10', '12e', '14']);
  expect(topmost([], [0, 5])).toEqual([null]);
});

test('times are told in words, and what has none stays TIMEX3', () => {
  const tell = (type: TimeExpression['type'], value: string, calendar: TimeExpression['calendar'] = null) =>
    timeInWords({ id: 'T1', start: 0, end: 0, text: '', type, calendar, value }, 'fa');
  expect(tell('DATE', '1397-02-28', 'persian')).toBe('۲۸ اردیبهشت ۱۳۹۷');
  expect(tell('DATE', '2018-05', 'gregorian')).toBe('مه ۲۰۱۸');
  expect(tell('DATE', 'XXXX-09-10', 'islamic')).toBe('۱۰ رمضان');
  expect(tell('DATE', '139X', 'persian')).toBe('دههٔ ۱۳۹۰');
  expect(tell('DATE', '1397-SU', 'persian')).toBe('تابستان ۱۳۹۷');
  expect(tell('DATE', '1397-02-22/1397-02-28', 'persian')).toBe('۲۲ اردیبهشت ۱۳۹۷ – ۲۸ اردیبهشت ۱۳۹۷');
  expect(tell('TIME', '1397-02-28TMO', 'persian')).toBe('۲۸ اردیبهشت ۱۳۹۷، صبح');
  expect(tell('TIME', 'T10:00')).toBe('ساعت ۱۰:۰۰');
  expect(tell('DURATION', 'P1Y6M')).toBe('۱ سال و ۶ ماه');
  expect(tell('DURATION', 'PT3H')).toBe('۳ ساعت');
  expect(tell('DURATION', 'PXY')).toBe('چند سال');
  expect(tell('SET', 'P1W')).toBe('هر ۱ هفته');
  expect(tell('DATE', 'PAST_REF', 'persian')).toBe('در گذشته');
  expect(tell('DATE', '1397-13', 'persian')).toBe('1397-13');
  expect(tell('DURATION', 'long')).toBe('long');
});
