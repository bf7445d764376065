import { expect, test } from 'vitest';
import { analyze } from '../src/analyze';
import { checkOptions } from '../src/options';
import type { Document, Rule } from '../src/rule';
import { stages } from '../src/stages';

const options = checkOptions({ publishedAt: '2018-05-19', namedDays: true });

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

/** The tokens that an example must have marked: those in its braces, or all. */
function expectedRange(example: string, { tokens }: Document): { first: number; end: number } {
  const open = example.indexOf('{');
  const close = example.indexOf('}') - 1;
  if (open < 0) return { first: 0, end: tokens.length };
  return {
    first: tokens.findIndex((token) => token.start >= open),
    end: tokens.filter((token) => token.end <= close).length,
  };
}

for (const { rule, before } of ruled) {
  test(`${rule.name} marks its examples from end to end and leaves its rejects`, () => {
    expect(rule.examples.length).toBeGreaterThan(0);
    for (const example of rule.examples) {
      const document = read(example.replace(/[{}]/g, ''), before);
      expect(applications(rule, document), example).toContainEqual(expectedRange(example, document));
    }
    for (const reject of rule.rejects) expect(applications(rule, read(reject, before)), reject).toEqual([]);
  });
}

test('rule names are unique', () => {
  const names = ruled.map(({ rule }) => rule.name);
  expect(new Set(names).size).toBe(names.length);
});
