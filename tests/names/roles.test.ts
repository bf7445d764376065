import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze';
import { checkOptions } from '../../src/options';

/** The titles of a text, as words, the former ones with a star. */
function titles(text: string): string[] {
  const document = analyze(text, checkOptions({}), 'roles');
  return document.marks.all('role').map(({ first, end, value }) => {
    const words = document.text.slice(document.tokens[first]?.start, document.tokens[end - 1]?.end);
    return value.former ? `${words} *` : words;
  });
}

describe('a title goes on by ezafe', () => {
  test.each([
    ['مینا رستگار، وزیر نیرو، گفت: کار تمام شد.', 'وزیر نیرو'],
    ['معاون امور باغبانی وزارت جهاد کشاورزی افزود: بازار آرام است.', 'معاون امور باغبانی وزارت جهاد کشاورزی'],
    ['رئیس سازمان انرژی اتمی در گفت‌وگو با ما سخن گفت.', 'رئیس سازمان انرژی اتمی'],
    ['وزیر صنعت، معدن و تجارت گفت: تولید بالا رفت.', 'وزیر صنعت، معدن و تجارت'],
    ['نماینده مردم تهران در مجلس شورای اسلامی گفت: رأی می‌دهم.', 'نماینده مردم تهران در مجلس شورای اسلامی'],
    ['سفیر ایران در عراق از مرز دیدن کرد.', 'سفیر ایران در عراق'],
    ['نماینده ولی‌فقیه در استان کرمان سخن گفت.', 'نماینده ولی‌فقیه در استان کرمان'],
    ['رئیس‌جمهور به شیراز رفت.', 'رئیس‌جمهور'],
    ['دبیر ستاد مقابله با کرونا گفت: واکسن رسید.', 'دبیر ستاد مقابله با کرونا'],
    ['شهردار منطقه ۴ تهران گفت: پل باز شد.', 'شهردار منطقه ۴ تهران'],
  ])('%s', (text, title) => expect(titles(text)).toEqual([title]));
});

describe('a title ends', () => {
  test.each([
    ['before a light verb and its noun', 'سخنگوی وزارت بهداشت خبر را تکذیب کرد.', 'سخنگوی وزارت بهداشت'],
    ['before a name', 'سرمربی تیم ملی بهرام کاویانی آمد.', 'سرمربی تیم ملی'],
    ['before a day', 'وزیر امور خارجه روز شنبه به تهران آمد.', 'وزیر امور خارجه'],
    ['at a bracket', 'وزیر نیرو (دولت پیش) گفت: کار تمام شد.', 'وزیر نیرو'],
    ['at a line end', 'استاندار کرمان\nبازار آرام است', 'استاندار کرمان'],
  ])('%s', (_about, text, title) => expect(titles(text)).toEqual([title]));
});

test('a title that is no longer held is told from one that is', () => {
  expect(titles('وزیر سابق نیرو گفت: آب کم است.')).toEqual(['وزیر سابق نیرو *']);
  expect(titles('استاندار پیشین کرمان گفت: آب کم است.')).toEqual(['استاندار پیشین کرمان *']);
});

describe('what is no title', () => {
  test.each([
    ['a demonstrative refers back', 'این وزیر گفت: آب کم است.'],
    ['people who are counted', '۱۰۰ نماینده رأی دادند.'],
    ['a head that says nothing alone', 'او عضو است و رئیس هم بود.'],
    ['a word inside another', 'مدیریت بحران و ریاست جلسه دشوار است.'],
  ])('%s', (_about, text) => expect(titles(text)).toEqual([]));
});
