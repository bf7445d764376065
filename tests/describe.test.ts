import { expect, test } from 'vitest';
import { describe as describeClaim, extractClaims } from '../src';

const sentences = (text: string): string[] => {
  const result = extractClaims(text);
  return result.claims.map((claim) => describeClaim(claim, result));
};

test.each([
  [
    'مینا رستگار گفت: بیش از ۹ میلیون و دویست هزار کاربر نیز فعال هستند.',
    'مینا رستگار گفت بیش از ۹٬۲۰۰٬۰۰۰ کاربر نیز فعال هستند.',
  ],
  [
    'مینا رستگار اعلام کرد: بازدیدها به ۲.۵ میلیارد بازدید رسید.',
    'مینا رستگار اعلام کرد بازدیدها به ۲٫۵ میلیارد بازدید رسید.',
  ],
  ['مینا رستگار تاکید کرد: ما سه پل ساختیم.', 'مینا رستگار تأکید کرد: ما سه پل ساختیم.'],
  ['مینا رستگار تکذیب کرد که پل فرو ریخته است.', 'مینا رستگار تکذیب کرد که پل فرو ریخته است.'],
  ['گفته می‌شود پل فرو ریخته است.', 'گفته می‌شود پل فرو ریخته است.'],
  ['پل دیروز باز شد.', 'پل دیروز باز شد.'],
])('%s', (text, sentence) => {
  expect(sentences(text)).toEqual([sentence]);
});

test('a claim of another text is refused', () => {
  const [claim] = extractClaims('پل دیروز باز شد.').claims;
  if (!claim) throw new Error('no claim');
  expect(() => describeClaim({ ...claim, id: 'C9' }, extractClaims('پل دیروز باز شد.'))).toThrow(TypeError);
});
