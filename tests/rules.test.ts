import { expect, test } from 'vitest';
import { analyze } from '../src/analyze';
import { checkOptions } from '../src/options';
import type { Document, Rule } from '../src/rule';
import { stages } from '../src/stages';

const options = checkOptions({ publishedAt: '2018-05-19' });

/** Where a rule holds in a document, before overlaps with other rules are settled. */
function applications(rule: Rule, document: Document): { first: number; end: number }[] {
  return document.tokens.flatMap((_token, at) => {
    const found = rule.apply(document, at);
    return found ? [found.range] : [];
  });
}

const ruled = stages.flatMap((stage, i) =>
  'rules' in stage
    ? (stage.rules as readonly Rule[]).map((rule) => ({ rule, before: stages[i - 1]?.name }))
    : [],
);

/** A text on which the stages before the rule's own have run. */
function read(text: string, before: string | undefined): Document {
  return analyze(text, options, before ?? 'none');
}

for (const { rule, before } of ruled) {
  test(`${rule.name} marks its examples from end to end and leaves its rejects`, () => {
    expect(rule.examples.length).toBeGreaterThan(0);
    for (const example of rule.examples) {
      const document = read(example, before);
      const whole = { first: 0, end: document.tokens.length };
      expect(applications(rule, document), example).toContainEqual(whole);
    }
    for (const reject of rule.rejects) expect(applications(rule, read(reject, before)), reject).toEqual([]);
  });
}

test('rule names are unique', () => {
  const names = ruled.map(({ rule }) => rule.name);
  expect(new Set(names).size).toBe(names.length);
});
