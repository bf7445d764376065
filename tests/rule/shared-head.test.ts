import { describe, expect, test } from 'vitest';
import { openDocument } from '../../src/analyze';
import { defineRule, optional, type Pattern, piece, ruleStage, word } from '../../src/rule';

const open = (text: string) => openDocument(text, { publishedAt: null, title: null });

/** «الف», which ends where `ends` says; how often it was matched. */
function head(ends: NonNullable<Pattern['ends']>): { begins: Pattern; tries: () => number } {
  let count = 0;
  const plain = word('الف');
  const begins = piece(plain.firsts, {
    match(document, at, then) {
      count++;
      return plain.match(document, at, then);
    },
    ends,
  });
  return { begins, tries: () => count };
}

const rule = (name: string, pattern: readonly Pattern[]) =>
  defineRule({
    name,
    kind: 'quantity',
    examples: [],
    rejects: [],
    pattern,
    produce: () => ({ kind: 'number', value: 1, unit: null, unitCode: null, modifier: 'exact' }),
  });

function rulesFound(text: string, begins: Pattern): string[] {
  const document = open(text);
  ruleStage('test', 'quantity', [
    rule('before', [begins, word('ب')]),
    rule('other', [begins, word('پ')]),
    rule('open', [begins, optional(word('ت'))]),
    rule('apart', [word('ب', 'پ'), word('ث')]),
  ]).run(document);
  return document.marks.all('quantity').map((mark) => mark.rule);
}

describe('rules that begin with the same piece', () => {
  test('are tried where the word behind it can go on with them', () => {
    const { begins, tries } = head((_, at) => [at + 1]);
    expect(rulesFound('الف پ ث', begins)).toEqual(['other']);
    expect(rulesFound('الف ج', begins)).toEqual(['open']);
    // «other» and «open» at the first text, «open» alone at the second.
    expect(tries()).toBe(3);
  });

  test('are all tried where the piece does not tell its ends', () => {
    const { begins, tries } = head(() => undefined);
    expect(rulesFound('الف ب', begins)).toEqual(['before']);
    expect(tries()).toBe(3);
  });

  test('are not tried where it has no end', () => {
    const { begins, tries } = head(() => []);
    expect(rulesFound('الف ب ث', begins)).toEqual(['apart']);
    expect(tries()).toBe(0);
  });
});
