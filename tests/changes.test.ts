import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Change, extractClaims } from '../src';
import { readFixtures } from './fixtures/read-fixtures';

const cases = readFixtures(readFileSync(new URL('../fixtures/changes.txt', import.meta.url), 'utf8'));

const shown = (change: Change, names: Iterable<string>): Record<string, string> => {
  const fields: Record<string, unknown> = {
    ...change,
    from: change.from?.value,
    to: change.to?.value,
    relative: change.relative === null ? null : Number(change.relative.toFixed(6)),
  };
  return Object.fromEntries([...names].map((name) => [name, String(fields[name])]));
};

test.each(cases.map((one) => [one.line, one.text, one] as const))('line %i: %s', (_line, text, one) => {
  const found = extractClaims(text).claims.flatMap(({ changes }) => changes);
  expect(
    found.map((change, i) => shown(change, one.expectations[i]?.attributes.keys() ?? ['direction'])),
  ).toEqual(one.expectations.map(({ attributes }) => Object.fromEntries(attributes)));
});

test('a change names the times that say over what period', () => {
  const { claims, times } = extractClaims('شمار موزه‌ها از ۱۰ باب در سال ۱۳۹۰ به ۲۵ باب در سال ۱۳۹۵ رسید.');
  expect(claims[0]?.changes[0]?.timeIds).toEqual(times.map(({ id }) => id));
  expect(times).toHaveLength(2);
});
