import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkConsistency, extractClaims } from '../src';
import { readFixtures } from './fixtures/read-fixtures';

const file = new URL('../fixtures/consistency.txt', import.meta.url);
const cases = readFixtures(readFileSync(file, 'utf8'));

describe('what a statement says twice is held against itself', () => {
  test.each(cases.map((one) => [one.line, one.text, one] as const))('line %i: %s', (_line, text, one) => {
    const publishedAt = one.options.get('publishedAt');
    const found = checkConsistency(extractClaims(text, publishedAt ? { publishedAt } : {}));
    expect(
      found.map(({ code, agrees, stated, computed }) => ({
        code,
        agrees: String(agrees),
        stated: String(stated),
        computed: String(computed),
      })),
    ).toEqual(
      one.expectations.map(({ kind, attributes }) => ({ code: kind, ...Object.fromEntries(attributes) })),
    );
  });
});

test('a finding names the claim and the figures it is about', () => {
  const result = extractClaims('تولید نان از ۱۰۰ تن به ۵۰ تن رسید که به معنای کاهش ۳۰ درصدی است.');
  const [finding] = checkConsistency(result);
  expect(finding?.claimId).toBe(result.claims[0]?.id);
  expect(finding?.quantityIds).toEqual(result.quantities.map(({ id }) => id));
});
