import { expect, test } from 'vitest';
import { extractClaims, linkClaims } from '../src';

const linked = (...texts: string[]) => {
  const extractions = texts.map((text) => extractClaims(text));
  return linkClaims(extractions).map(({ kind, claims, quantities }) => ({
    kind,
    claims: claims.map(
      ({ extraction, claimId }) => extractions[extraction]?.claims.find(({ id }) => id === claimId)?.text,
    ),
    quantities: quantities.map(
      ({ extraction, quantityId }) =>
        extractions[extraction]?.quantities.find(({ id }) => id === quantityId)?.text,
    ),
  }));
};

test('the same claim in headline and body is one claim told twice', () => {
  const found = linked(
    'مینا رستگار: ۴۰ کتابخانه روستایی نوسازی شد\nمینا رستگار، مدیر کتابخانه‌ها، گفت: ۴۰ کتابخانه روستایی در استان نوسازی شد.',
  );
  expect(found).toEqual([
    {
      kind: 'repeat',
      claims: ['۴۰ کتابخانه روستایی نوسازی شد', '۴۰ کتابخانه روستایی در استان نوسازی شد'],
      quantities: ['۴۰ کتابخانه', '۴۰ کتابخانه'],
    },
  ]);
});

test('the same figure of the same speaker in two articles', () => {
  const found = linked(
    'مینا رستگار گفت: ۴۰ هزار دانش‌آموز از طرح بازسازی مدارس بهره‌مند شدند.',
    'رستگار افزود: مدارس فرسوده در حال نوسازی است و ۴۰ هزار دانش‌آموز به کلاس تازه می‌روند.\nمینا رستگار مدیر مدارس است.',
  );
  expect(found.map(({ kind, quantities }) => [kind, ...quantities])).toContainEqual([
    'same-figure',
    '۴۰ هزار دانش‌آموز',
    '۴۰ هزار دانش‌آموز',
  ]);
});

test('two outlets that give different figures for the same thing', () => {
  const found = linked(
    'آتش‌سوزی بازار فرش شهر ۱۲ نفر را زخمی کرد.',
    'آتش‌سوزی بازار فرش شهر ۲۱ نفر را زخمی کرد.',
  );
  expect(found.map(({ kind, quantities }) => [kind, ...quantities])).toEqual([
    ['different-figure', '۱۲ نفر', '۲۱ نفر'],
  ]);
});

test.each([
  ['tomans and rials', 'قیمت سکه بهار آزادی ۴ میلیون تومان شد.', 'قیمت سکه بهار آزادی ۴۰ میلیون ریال شد.'],
  [
    'a range and a figure within it',
    'بین ۲۰ تا ۳۰ کارگر کارخانه نساجی زخمی شدند.',
    '۲۵ کارگر کارخانه نساجی زخمی شدند.',
  ],
  [
    'words and digits',
    'دو هزار و پانصد کیلومتر راه روستایی آسفالت شد.',
    '۲۵۰۰ کیلومتر راه روستایی آسفالت شد.',
  ],
])('the same again: %s', (_about, ...texts) => {
  expect(linked(...texts).map(({ kind }) => kind)).toEqual(['repeat']);
});

test('two counts in one statement: only the one that differs', () => {
  const found = linked(
    'زلزله سبزدشت ۲۳ کشته و ۱۲۰ زخمی بر جا گذاشت.',
    'در زلزله سبزدشت ۳۱ کشته و ۱۲۰ زخمی بر جا ماند.',
  );
  expect(found.map(({ kind, quantities }) => [kind, ...quantities])).toEqual([
    ['different-figure', '۲۳ کشته', '۳۱ کشته'],
  ]);
});

test.each([
  ['two towns', 'بارش باران در شهر گرگان ۱۲ میلی‌متر بود.', 'بارش باران در شهر ساری ۲۵ میلی‌متر بود.'],
  [
    'two teams',
    'تیم فوتبال سپیدرود با ۳۰ امتیاز در صدر جدول است.',
    'تیم فوتبال نساجی با ۲۴ امتیاز در صدر جدول است.',
  ],
  [
    'it was, and it was not',
    'کتابخانه مرکزی شهر بازسازی و افتتاح شد.',
    'کتابخانه مرکزی شهر بازسازی و افتتاح نشد.',
  ],
  [
    'different days are no disagreement',
    'آتش‌سوزی بازار فرش شهر در سال ۱۳۹۵ دوازده نفر را زخمی کرد.',
    'آتش‌سوزی بازار فرش شهر در سال ۱۳۹۷ بیست نفر را زخمی کرد.',
  ],
  [
    '«more than twelve» leaves room for twenty',
    'آتش‌سوزی بازار فرش شهر بیش از ۱۲ نفر را زخمی کرد.',
    'آتش‌سوزی بازار فرش شهر ۲۰ نفر را زخمی کرد.',
  ],
  [
    'different things',
    'آتش‌سوزی بازار فرش ۱۲ نفر را زخمی کرد.',
    'کتابخانه روستایی نوسازی‌شده ۲۰ نفر عضو دارد.',
  ],
  [
    'two persons who say the same are two claims',
    'مینا رستگار گفت: کتابخانه روستایی استان نوسازی شد.',
    'پرویز نیکخواه گفت: کتابخانه روستایی استان نوسازی شد.',
  ],
])('no link: %s', (_about, ...texts) => {
  expect(linked(...texts)).toEqual([]);
});

test('anything but a list is refused', () => {
  expect(() => linkClaims(extractClaims('متن') as never)).toThrow(TypeError);
});
