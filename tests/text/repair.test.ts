import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repair } from '../../src/text/repair';
import { DEFAULT_REPAIR } from '../../src/text/repair-options';
import { cpuTime } from '../cpu-time';

const cases: readonly (readonly [string, string, string])[] = [
  ['Arabic letters', 'كتاب هاي علمي', 'کتاب‌های علمی'],
  ['presentation forms', 'ﺳﻼﻡ', 'سلام'],
  ['tatweel', 'ســلام', 'سلام'],
  ['Latin and Arabic digits', 'سال 2018 و ٢٥', 'سال ۲۰۱۸ و ۲۵'],
  ['thousands', '1,250,000 تومان', '۱٬۲۵۰٬۰۰۰ تومان'],
  ['digits of a Latin word stay', 'COVID-19 و A4', 'COVID-19 و A4'],
  ['an address stays', 'نشانی https://a.example/b?c=1,2 است', 'نشانی https://a.example/b?c=1,2 است'],
  ['space before a mark', 'گفت : سلام ، خوبی ؟', 'گفت: سلام، خوبی؟'],
  ['no space after a mark', 'رفت.آمد', 'رفت. آمد'],
  ['guillemets', 'روزنامه « صبح »نوشت', 'روزنامه «صبح» نوشت'],
  ['straight quotes', '"کار" و "زندگی"', '«کار» و «زندگی»'],
  ['an unclosed straight quote stays', 'او "گفت و رفت', 'او "گفت و رفت'],
  ['digits against letters', 'مسافت۹کیلومتر', 'مسافت ۹ کیلومتر'],
  ['an ordinal ending stays', 'رتبهٔ ۱۲م', 'رتبهٔ ۱۲م'],
  ['false ZWNJ', 'می\u00adرود و می\u200bآید', 'می‌رود و می‌آید'],
  ['bidi marks', '\u202bسلام\u202c\u200f.', 'سلام.'],
  ['entities', 'می&zwnj;رود&nbsp;و &amp;laquo;آمد&raquo;', 'می‌رود و «آمد»'],
  ['paragraphs are kept', 'خبر اول.\r\n\r\nخبر دوم.', 'خبر اول.\nخبر دوم.'],
];
test.each(cases)('%s', (_name, raw, repaired) => {
  expect(repair(raw).text).toBe(repaired);
});

const twins: readonly (readonly [string, string, string])[] = [
  ['an indefinite noun before «از»', 'دستهای از مردم رفتند', 'دسته‌ای از مردم رفتند'],
  ['a plural with ezafe before a noun', 'دستهای او سرد بود', 'دست‌های او سرد بود'],
  ['a plural with ezafe after a preposition', 'به نامهای گوناگون', 'به نام‌های گوناگون'],
  ['an indefinite noun before a verb', 'نامهای نوشت', 'نامه‌ای نوشت'],
  ['an indefinite noun that no plural has the letters of', 'خانهای بزرگ', 'خانه‌ای بزرگ'],
  ['letters of an abbreviation run together', 'قرارداد اسپیوی', 'قرارداد اس‌پی‌وی'],
  ['no letters in a surname', 'کریم الاسدی میرود', 'کریم الاسدی می‌رود'],
  ['a preposition run together', 'درشرایطی که درکابل بود', 'در شرایطی که در کابل بود'],
  ['no preposition in a surname', 'علی درجانی گفت', 'علی درجانی گفت'],
  ['a given name that is two words too', 'بهنام تابان میرود', 'بهنام تابان می‌رود'],
  ['one word that none writes with a ZWNJ', 'ای میل را فرستاد', 'ایمیل را فرستاد'],
  ['a compound that edited Persian writes both ways', 'بنیان گذار', 'بنیان‌گذار'],
  ['a verb with preverb, glued', 'او فرومیرود', 'او فرومی‌رود'],
  ['a verb with preverb, spaced', 'او برمی گردد', 'او برمی‌گردد'],
  [
    'a compound with an ending written on',
    'صاحب نظران به این کتاب ها رسیدند',
    'صاحب‌نظران به این کتاب‌ها رسیدند',
  ],
  ['a ZWNJ that tells two words apart stays', 'سرود\u200cهای تازه', 'سرود\u200cهای تازه'],
  [
    'a space before the mark after an address stays',
    'نشانی http://a.example . بس',
    'نشانی http://a.example . بس',
  ],
  ['a spoken plural after its noun', 'خونه هاشون گرون شد', 'خونه\u200cهاشون گرون شد'],
  ['a scale stands apart from its number', 'پنجاه هزار نفر', 'پنجاه هزار نفر'],
  ['a preverb written on to its verb is no preposition', 'او به خواب درخواهد شد', 'او به خواب درخواهد شد'],
  ['what stands hidden in a number', 'سال ۱\u200d۴۰۰', 'سال ۱۴۰۰'],
  ['a comma that would part thousands', '۳ ,۱۲۳', '۳ ,۱۲۳'],
  ['dots apart', 'رفت . . . و ماند', 'رفت… و ماند'],
];
test.each(twins)('%s', (_name, raw, repaired) => {
  expect(repair(raw).text).toBe(repaired);
});

/** Texts whose writer set ZWNJ: what reads as a lost one and is none. */
const careful: readonly (readonly [string, string])[] = [
  ['a plural closed up after a letter that does not join', 'از چشم‌اندازهای تازه می‌گوید'],
  ['«چنارهای», no «چناره»', 'چنارهای خیابان را می‌برند'],
  ['a name in «می»', 'خانم میرانی می‌گوید'],
  ['a river in «می»', 'رود میسیسیپی می‌گذرد'],
  ['a name in «تر»', 'آقای کاستر می‌آید'],
  ['a compound whose ZWNJ is set', 'فروشگاه دیجی‌کالا می‌فروشد'],
  ['ا of the word before «ست»', 'داستانی روان و گویاست که می‌خوانند'],
  ['ی that links a possessive', 'در انتهایش به آرزوهایشان می‌رسند'],
  ['a possessive of a closed plural', 'از شهرهایمان می‌گویند'],
  ['the copula after a name', 'زاده شهر ری است و می‌نویسد'],
  ['a compound written closed, in the plural', 'از آتشبارهای دشمن می‌گوید'],
  ['«هامون», a lake', 'شبکه هامون می‌گوید'],
  ['«ای» of an abbreviation', 'شبکه ای‌بی‌سی می‌گوید'],
  ['the name of a letter in a designation', 'اف۱۶ و ۷۴۷آی می‌آیند'],
  ['names of letters between dots', 'آر.ال.اس می‌رسد'],
];
test.each(careful)('kept where ZWNJ are set: %s', (_name, text) => {
  expect(repair(text).text).toBe(text);
});

const lost: readonly (readonly [string, string, string])[] = [
  ['an indefinite noun that is no plural', 'نمایندهای را می‌خواهیم', 'نماینده‌ای را می‌خواهیم'],
  ['a plural of letters that join', 'کتابهای تازه می‌خواند', 'کتاب‌های تازه می‌خواند'],
  [
    'the ezafe after a plural, where the text lost its ZWNJ',
    'چشماندازهای تازه میگوید',
    'چشم‌اندازهای تازه می‌گوید',
  ],
  [
    'a word written as one that a space parts',
    'او می رود و فیلم نامه ها را می خواند',
    'او می‌رود و فیلم‌نامه‌ها را می‌خواند',
  ],
  ['an adverb before its verb, no noun', 'او می رود و گامی به پیش نهاد', 'او می‌رود و گامی به پیش نهاد'],
  ['a possessive linked to its word', 'اشتهایشان کور میشود', 'اشتهایشان کور می‌شود'],
  ['«ای» of an abbreviation, parted', 'بازرسان ای اف سی می گویند', 'بازرسان ای اف‌سی می‌گویند'],
  ['«ای» before «بی» is an ending', 'برنامه ای بی سابقه می سازد', 'برنامه‌ای بی‌سابقه می‌سازد'],
  ['a given name and a surname', 'علی اکبری و محمد هانی می آیند', 'علی اکبری و محمد هانی می‌آیند'],
  ['spoken «می»', 'چی میشه', 'چی می‌شه'],
  ['digits against a word that is no letter', 'گروه۷ می‌آید', 'گروه ۷ می‌آید'],
];
test.each(lost)('mended: %s', (_name, raw, repaired) => {
  expect(repair(raw).text).toBe(repaired);
});

test('a long line without end costs as much for each letter, and loses none', () => {
  const piece = 'كتابهای علمی را می خوانم و پیامرسانها میگویند که 12 نفر آمدهاند ';
  const lettersOf = (text: string): string => text.replaceAll('ك', 'ک').replace(/[^\p{L}]/gu, '');
  const seconds = (count: number): number => {
    const raw = piece.repeat(count);
    let text = '';
    const taken = cpuTime(() => {
      text = repair(raw).text;
    });
    expect(lettersOf(text)).toBe(lettersOf(raw));
    return taken;
  };
  seconds(500);
  const few = Math.max(5, seconds(2000));
  expect(seconds(16_000)).toBeLessThan(40 * few);
});

test('a word without end, its letters held apart by joiners', () => {
  const raw = 'ل\u200d'.repeat(300_000);
  const { text } = repair(raw);
  expect(text.replaceAll('\u200c', '')).toBe('ل'.repeat(300_000));
});

test('edits and map lay the repaired text on the raw text', () => {
  const raw = 'او كتاب ها را مي خواند .';
  const { text, edits, map } = repair(raw);
  expect(text).toBe('او کتاب‌ها را می‌خواند.');
  let rebuilt = '';
  let copied = 0;
  for (const edit of edits) {
    rebuilt += raw.slice(copied, edit.start) + edit.replacement;
    copied = edit.end;
  }
  expect(rebuilt + raw.slice(copied)).toBe(text);
  const at = text.indexOf('می‌خواند');
  expect(raw.slice(map.toSource(at), map.toSource(at + 'می‌خواند'.length, 'end'))).toBe('مي خواند');
});

test('torn lines of a page are joined; its headline and furniture stand apart', () => {
  const torn = [
    'گزارش سالانهٔ شرکت آب منتشر شد',
    'Published on خبرگزاری نمونه (https://news.example)',
    '',
    'مدیر شرکت آب در نشست خبری دیروز گفت که مصرف آب در شهرهای بزرگ نسبت به سال',
    'گذشته ده درصد کم شده است و این کاهش در همهٔ استان‌ها دیده می‌شود و هیچ استانی',
    '',
    'بیرون از این روند نمانده است. او افزود که خانواده‌ها با شیوه‌های تازه آشنا شده‌اند و',
    'این آشنایی در فصل گرم بیشتر هم می‌شود و باید آن را به کشاورزان نیز رساند تا',
    'همه سود ببرند.',
  ].join('\n');
  const lines = repair(torn).text.split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[2]).toContain('به سال گذشته ده درصد');
  expect(lines[2]).toContain('هیچ استانی بیرون از این روند');
});

test('a torn line that begins with a range of figures is no list item', () => {
  const line = 'شرکت‌های داخلی در این سال‌ها کوشیده‌اند و امروز می‌توانند پاسخ‌گوی بیش از';
  const torn = `${line}\n\n60-50 میلیون کاربر باشند که این کار در همین دو ماه به سرانجام رسیده و\n${line}\n${line}\nنیاز مردم باشند.`;
  expect(repair(torn).text).toContain('بیش از ۶۰-۵۰ میلیون کاربر');
});

const bits = [
  'كتاب',
  'ها',
  'می',
  'رود',
  ' ',
  ' ',
  '\n',
  '\n\n',
  '\u200c',
  '\u200f',
  '"',
  '«',
  '»',
  '(',
  ')',
  '.',
  '،',
  ',',
  ':',
  '؟',
  '...',
  '12',
  '۳',
  '%',
  'A',
  'http://x.y',
  '&zwnj;',
  '&amp;',
  'ﻻ',
  'ً',
  'ـ',
  '😀',
  '\ud83d',
  '\u0000',
  'به',
  'پیام',
  'رسان',
  'های',
  'تر',
  'ای',
  'است',
  'کرده',
  'بی',
  'سی',
  'ۀ',
  'ﷲ',
  '\u00ad',
  '\u200d',
  '¬',
  '&nbsp;',
  'nbsp;',
  '&',
  '1,250',
  '۱۲',
  '..',
  '“',
  '”',
  '%s',
  '#',
  '@x',
  '*',
  'www.a',
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...bits), { maxLength: 40 }).map((some) => some.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

test('repairing twice changes nothing more', () => {
  fc.assert(
    fc.property(texts, (raw) => {
      const once = repair(raw).text;
      expect(repair(once).text).toBe(once);
    }),
    { numRuns: 5000 },
  );
});

test('letters and digits stay, in their order', () => {
  const lettersOf = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{Nd}]/gu, '');
  const lossless = fc
    .array(fc.constantFrom(...bits.filter((bit) => !/[&ۀﷲـa-z]/iu.test(bit))), { maxLength: 40 })
    .map((some) => some.join(''));
  fc.assert(
    fc.property(lossless, (raw) => {
      expect(lettersOf(repair(raw, { ...DEFAULT_REPAIR, digits: 'keep' }).text)).toBe(
        lettersOf(raw).replaceAll('ك', 'ک'),
      );
    }),
    { numRuns: 2000 },
  );
});

test('the edits give the text, in order and apart', () => {
  fc.assert(
    fc.property(texts, (raw) => {
      const { text, edits } = repair(raw);
      let rebuilt = '';
      let copied = 0;
      for (const edit of edits) {
        expect(edit.start).toBeGreaterThanOrEqual(copied);
        rebuilt += raw.slice(copied, edit.start) + edit.replacement;
        copied = edit.end;
      }
      expect(rebuilt + raw.slice(copied)).toBe(text);
    }),
    { numRuns: 2000 },
  );
});
