import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkCase, kindsOfFile } from './fixtures/check-case';
import { readFixtures } from './fixtures/read-fixtures';

const folder = new URL('../fixtures/', import.meta.url);

for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
  const kinds = kindsOfFile[file.split(/[-.]/)[0] ?? ''];
  if (!kinds) continue; // read by a test of its own
  describe(`fixtures/${file}`, () => {
    const cases = readFixtures(readFileSync(new URL(file, folder), 'utf8'));
    test.each(cases.map((one) => [one.line, one.comment || one.text, one] as const))(
      'line %i: %s',
      (_line, _about, one) => {
        expect(checkCase(one, kinds)).toEqual([]);
      },
    );
  });
}

test('the reader sees cases, options, expectations and their words', () => {
  const [first, second] = readFixtures(
    '% about\n@publishedAt 2018-05-19\nمتن\n= quantity "۴۰ درصد" value=40 unit="درصد"\n\nدو\\nخط\n',
  );
  expect(first?.options.get('publishedAt')).toBe('2018-05-19');
  expect(first?.expectations[0]?.words).toEqual(['۴۰ درصد']);
  expect(first?.expectations[0]?.attributes.get('value')).toBe('40');
  expect(second?.text).toBe('دو\nخط');
  expect(second?.expectations).toEqual([]);
});

test('a wrong expectation and an unexpected mark are both told', () => {
  const [one] = readFixtures('متن بی هیچ نشان.\n= quantity "متن" value=1\n');
  expect(one && checkCase(one, ['quantity'])).toHaveLength(1);
});
