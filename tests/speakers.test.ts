import { describe, expect, test } from 'vitest';
import { extractClaims, extractQuotes } from '../src';
import { agree, oneLetterApart, personName } from '../src/speakers/person-name';
import { titleOf } from '../src/speakers/title';
import { contradict } from '../src/speakers/title-contradiction';
import { fitOf } from '../src/speakers/title-fit';
import { tokenize } from '../src/text/tokens';

const name = (text: string) => {
  const read = personName(tokenize(text));
  if (!read) throw new Error(`no name in «${text}»`);
  return read;
};
const title = (text: string) => titleOf(tokenize(text));

describe('names of persons', () => {
  test.each([
    ['سید محمد حسینی تبار', 'حسینی تبار', true],
    ['علیرضا رزم‌حسینی', 'رزم حسینی', true],
    ['محمدجواد رستگار', 'محمد جواد رستگار', true],
    ['جواد رستگار', 'محمد جواد رستگار', true],
    ['احمد رستگار', 'مینا رستگار', false],
    ['احمد رستگار', 'احمد کاویانی', false],
    ['احمد رستگار', 'احمد', false],
  ])('«%s» and «%s»: %s', (one, other, same) => {
    expect(agree(name(one), name(other))).toBe(same);
    expect(agree(name(other), name(one))).toBe(same);
  });

  test('one letter apart is a slip, two are not, and short words are left alone', () => {
    expect(oneLetterApart('نیکسرشت', 'نیکسرست')).toBe(true);
    expect(oneLetterApart('نیکسرشت', 'نیکشرست')).toBe(false);
    expect(oneLetterApart('رضا', 'رها')).toBe(false);
    expect(oneLetterApart('رستگار', 'رستگاری')).toBe(true);
  });
});

describe('titles', () => {
  test.each([
    ['رئیس سازمان آب', 'رئیس سازمان آب', 'equal'],
    ['رئیس‌جمهوری', 'رئیس جمهور', 'equal'],
    ['رئیس سازمان', 'رئیس سازمان آب', 'within'],
    ['رئیس سازمان آب نیک‌آباد', 'رئیس سازمان آب', 'wider'],
    ['وزیر', 'وزیر نیرو', 'head'],
    ['وزیر نیرو', 'وزیر', 'loose'],
    ['وزیر نیرو', 'وزیر راه', 'none'],
    ['وزیر پیشین نیرو', 'وزیر نیرو', 'none'],
    ['معاون وزیر نیرو', 'وزیر نیرو', 'none'],
    ['عضو کمیسیون انرژی', 'نماینده نیک‌آباد و عضو کمیسیون انرژی', 'equal'],
    ['رئیس‌جمهور ایالات متحده', 'رئیس‌جمهور آمریکا', 'equal'],
  ] as const)('«%s» for «%s» fits: %s', (called, held, fit) => {
    expect(fitOf(title(called), title(held))).toBe(fit);
  });

  test('two ministers are two persons; two memberships need not be', () => {
    expect(contradict(title('وزیر نیرو'), title('وزیر راه'))).toBe(true);
    expect(contradict(title('عضو کمیسیون انرژی'), title('عضو شورای شهر'))).toBe(false);
    expect(contradict(title('وزیر نیرو'), title('سخنگوی دولت'))).toBe(false);
  });
});

const givenNames = ['احمد', 'مینا', 'بهرام', 'زهرا', 'حسین', 'مریم', 'علی', 'فاطمه', 'رضا', 'سارا'];
const letters = 'ابپتجدرزسشفکگلمنو';
/** Surnames that nobody has, all different. */
const surname = (i: number) =>
  `${letters[i % 17]}ا${letters[Math.floor(i / 17) % 17]}ی${letters[Math.floor(i / 289) % 17]}نیا`;
const manyPeople = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `${givenNames[i % 10]} ${surname(i)}، مدیرکل گمرک گفت: ${i} بار آمد.\nوی افزود: کار تمام شد.`,
  ).join('\n');

describe('bad input', () => {
  test('a thousand people keep to themselves', () => {
    const { speakers, quotes } = extractQuotes(manyPeople(1000));
    expect(quotes.length).toBeGreaterThan(1900);
    expect(speakers.length).toBeGreaterThan(950);
    for (const speaker of speakers)
      expect(new Set(speaker.mentions.map((m) => m.start)).size).toBe(speaker.mentions.length);
  });

  test('an article pasted twice has the speakers of one', () => {
    const article =
      'مینا کاویانی، شهردار نیک‌آباد گفت: راه باز شد.\nوی افزود: پل هم.\nاحمد رستگار گفت: دیر شد.';
    const once = extractClaims(article);
    const twice = extractClaims(`${article}\n${article}`);
    expect(twice.speakers.map(({ name }) => name)).toEqual(once.speakers.map(({ name }) => name));
    expect(twice.quotes).toHaveLength(once.quotes.length * 2);
  });

  test('speakers are numbered in order of their first mention, and every mention is theirs', () => {
    const text = 'به گزارش سپیده، مینا کاویانی گفت: راه باز شد.\nاحمد رستگار افزود: دیر شد.\nوی گفت: تمام.';
    const { speakers, quotes } = extractQuotes(text);
    expect(speakers.map(({ id }) => id)).toEqual(speakers.map((_, i) => `S${i + 1}`));
    const starts = speakers.map(({ mentions }) => mentions[0]?.start ?? 0);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    for (const quote of quotes) {
      const speaker = speakers.find(({ id }) => id === quote.speakerId);
      if (quote.source) expect(speaker?.mentions).toContainEqual(quote.source);
    }
  });
});
