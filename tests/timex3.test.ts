import { expect, test } from 'vitest';
import { extractTimes } from '../src';
import { toTimex3 } from '../src/export';

const read = (text: string) => ({ text, times: extractTimes(text, { publishedAt: '2018-05-19' }) });

test('times are written in place with their attributes', () => {
  const xml = toTimex3(read('جلسه اواخر خرداد و پس از بیش از دو ماه، دیروز ساعت ۱۰ صبح برپا شد.'));
  expect(xml).toContain(
    '<TIMEX3 tid="t1" type="DATE" value="1397-03" calendar="persian" mod="END">اواخر خرداد</TIMEX3>',
  );
  expect(xml).toContain('type="DURATION" value="P2M" mod="MORE_THAN">دو ماه</TIMEX3>');
  expect(xml).toContain(
    'type="TIME" value="1397-02-28T10:00" calendar="persian" temporalFunction="true" offset="P-1D">دیروز ساعت ۱۰ صبح<',
  );
});

test('with Gregorian values other tools can read them', () => {
  const xml = toTimex3(read('از ۲۸ اردیبهشت تا پایان خرداد، ساعت ۹ شب'), { values: 'gregorian' });
  expect(xml).toContain('value="2018-05-18" calendar="gregorian"');
  expect(xml).toContain('value="2018-05-22/2018-06-21" calendar="gregorian" mod="END"');
});

test('the text comes back when the tags are taken out, and XML stays well formed', () => {
  const text = 'سال ۱۳۹۷ & <b>"۵ سال"</b>\r\nتا \u0001\ud800 فردا';
  const xml = toTimex3(read(text), { publishedAt: '2018-05-19' });
  const inner = /<TEXT>([\s\S]*)<\/TEXT>/u.exec(xml)?.[1] ?? '';
  const plain = inner
    .replace(/<\/?TIMEX3[^>]*>/gu, '')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&#13;/gu, '\r')
    .replace(/&amp;/gu, '&');
  expect(plain).toBe(text.replace('\u0001', '\ufffd').replace('\ud800', '\ufffd'));
  expect(xml).toContain(
    '<DCT><TIMEX3 tid="t0" type="DATE" value="2018-05-19" functionInDocument="CREATION_TIME">',
  );
  expect(inner).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#13;)/u);
});

test('times that overlap are written once, and a wrong option is told', () => {
  const text = 'سال ۱۳۹۷';
  const [time] = extractTimes(text);
  if (!time) throw new Error('no time found');
  const inside = { ...time, id: 'T2', start: 4, text: '۱۳۹۷' };
  expect(toTimex3({ text, times: [time, inside] }).match(/<TIMEX3/gu)).toHaveLength(1);
  // @ts-expect-error: what a JavaScript caller may do
  expect(() => toTimex3({ text, times: [] }, { values: 'persian' })).toThrow(/`values`/);
});
