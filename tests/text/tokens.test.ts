import { expect, test } from 'vitest';
import { paragraphsOf, sentencesOf } from '../../src/text/sentences';
import { tokenize } from '../../src/text/tokens';

const words = (text: string) => tokenize(text).map((token) => token.text);
const sentences = (text: string) => {
  const tokens = tokenize(text);
  return sentencesOf(tokens, paragraphsOf(tokens)).map(({ first, end }) =>
    text.slice(tokens[first]?.start, tokens[end - 1]?.end),
  );
};

test('ZWNJ and diacritics belong to their word; digits, letters and marks are apart', () => {
  expect(words('می‌رود نرخِ ۲۵میلیون، «ABCهای»')).toEqual([
    'می‌رود',
    'نرخِ',
    '۲۵',
    'میلیون',
    '،',
    '«',
    'ABC',
    'های',
    '»',
  ]);
  expect(words('پایان\u200c.')).toEqual(['پایان', '.']);
  expect(words('😀\ud83d')).toEqual(['😀', '\ud83d']);
});

test('tokens lie on the text and know what stands before them', () => {
  const text = 'یک دو.\nسه';
  for (const token of tokenize(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
  expect(tokenize(text).map((token) => [token.spaceBefore, token.lineStart])).toEqual([
    [true, true],
    [true, false],
    [false, false],
    [true, true],
  ]);
});

test('a written word can be cut into several tokens', () => {
  const cuts = (word: string) => (word.startsWith('پنج') ? ([[3, 4]] as const) : null);
  expect(tokenize('پنج‌نفره می‌رود', cuts).map((token) => token.key)).toEqual(['پنج', 'نفره', 'میرود']);
});

test('sentences end at full stops, not inside figures or after initials, and never cross a line', () => {
  expect(sentences('ع. احمدی ۲.۵ میلیون گرفت. بعد رفت؟! «بله.» تیتر\nمتن')).toEqual([
    'ع. احمدی ۲.۵ میلیون گرفت.',
    'بعد رفت؟!',
    '«بله.»',
    'تیتر',
    'متن',
  ]);
});
