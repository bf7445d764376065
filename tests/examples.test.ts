import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const run = (name: string): string =>
  execFileSync(process.execPath, [resolve(import.meta.dirname, '../examples', name)], { encoding: 'utf8' });

test('seed-article prints who said what, with figures and dates', () => {
  const printed = run('seed-article.js');
  expect(printed).toContain('عباس آسوشه، معاون فناوری مرکز ملی فضای مجازی');
  expect(printed).toContain('بیش از ۹٬۲۰۰٬۰۰۰ کاربر');
  expect(printed).toContain('بیش از ۵۰٬۰۰۰٬۰۰۰ تا ۶۰٬۰۰۰٬۰۰۰ کاربر');
  expect(printed).toContain('1397-02-28');
});

test('normalize prints the repaired text and its edits', () => {
  const printed = run('normalize.js');
  expect(printed).toContain('کتاب‌های تازه در پیام‌رسان‌های داخلی می‌شود دید؛ کمتر از ۲۷۷ هزار کانال.');
  expect(printed).toMatch(/^\d+–\d+ {2}".*" → ".*" {2}\S+$/m);
});

test('quantities-and-dates prints values, units and days', () => {
  const printed = run('quantities-and-dates.js');
  expect(printed).toContain('9200000');
  expect(printed).toContain('12000000000000');
  expect(printed).toContain("unitCode: 'IRT'");
  expect(printed).toContain('2018-05-18');
});
