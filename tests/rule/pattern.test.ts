import { describe, expect, test } from 'vitest';
import { openDocument } from '../../src/analyze';
import {
  ahead,
  behind,
  defineRule,
  type Mark,
  not,
  oneOf,
  optional,
  type Pattern,
  phrase,
  repeat,
  ruleStage,
  sequence,
  settle,
  token,
  word,
} from '../../src/rule';
import { firstsOfSequence, inRow } from '../../src/rule/row';
import { cpuTime } from '../cpu-time';

const open = (text: string) => openDocument(text, { publishedAt: null, title: null });

/** Where a row of pieces ends when it is matched from the first token, or null. */
function endOf(text: string, ...pieces: Pattern[]): number | null {
  let found: number | null = null;
  inRow(pieces)(open(text), 0, (end) => {
    found = end;
    return true;
  });
  return found;
}

describe('patterns', () => {
  test('a word is compared without hamza, ZWNJ and digits of one script', () => {
    expect(endOf('تأکید', word('تاکید'))).toBe(1);
    expect(endOf('می‌گوید', word('میگوید'))).toBe(1);
    expect(endOf('۱۲', word('12'))).toBe(1);
    expect(endOf('گفت', word('گفته'))).toBeNull();
  });

  test('the longest phrase is tried first', () => {
    expect(endOf('بیش از حد مجاز', phrase('بیش', 'بیش از حد', 'بیش از'))).toBe(3);
  });

  test('optional pieces and repeats give tokens back when the rest needs them', () => {
    const any = token(() => true);
    expect(endOf('یک دو سه', optional(any), any, any, any)).toBe(3);
    expect(endOf('یک دو سه چهار', repeat(any, 1, 9), word('چهار'))).toBe(4);
    expect(endOf('یک دو سه', repeat(any, 4, 9))).toBeNull();
    expect(endOf('یک دو سه', repeat(any, 0, 2))).toBe(2);
  });

  test('looking ahead, behind and away takes no token', () => {
    expect(endOf('یک دو', word('یک'), ahead(word('دو')))).toBe(1);
    expect(endOf('یک دو', word('یک'), not(word('دو')))).toBeNull();
    expect(
      endOf(
        'یک دو',
        word('یک'),
        behind((before) => before?.text === 'یک'),
        word('دو'),
      ),
    ).toBe(2);
  });

  test('what a row can start with reaches past pieces that may be empty', () => {
    const firsts = firstsOfSequence([
      optional(word('الف')),
      not(word('ب')),
      oneOf(word('پ'), sequence(word('ت'), word('ث'))),
      word('ج'),
    ]);
    expect([...firsts.keys].sort()).toEqual(['الف', 'پ', 'ت'].sort());
    expect(firsts.any).toBe(false);
  });
});

describe('rules', () => {
  const rule = (name: string, ...words: string[]) =>
    defineRule({
      name,
      kind: 'name',
      examples: [],
      rejects: [],
      pattern: [phrase(...words)],
      produce: () => ({ entity: 'place' }),
    });

  test('the longest wins; of two as long, the first in the text, then the first in the table', () => {
    const stage = ruleStage('test', 'name', [
      rule('a', 'دو سه'),
      rule('b', 'یک دو', 'سه چهار پنج'),
      rule('c', 'یک دو'),
    ]);
    const document = open('یک دو سه چهار پنج');
    stage.run(document);
    expect(document.marks.all('name').map((mark) => [mark.rule, mark.first, mark.end])).toEqual([
      ['b', 0, 2],
      ['b', 2, 5],
    ]);
  });

  test('a rule may cover less than its pattern, or decline', () => {
    const narrowed = defineRule({
      name: 'narrowed',
      kind: 'name',
      examples: [],
      rejects: [],
      pattern: [word('در'), token((one) => one.kind === 'word')],
      produce: ([, place], _document, range) =>
        place.text === 'حال' ? null : { entity: 'place', range: { first: range.first + 1, end: range.end } },
    });
    const document = open('در شیراز و در حال');
    ruleStage('test', 'name', [narrowed]).run(document);
    expect(document.marks.all('name').map((mark) => [mark.first, mark.end])).toEqual([[1, 2]]);
    expect(document.marks.covering('name', 1)?.value.entity).toBe('place');
    expect(document.marks.startingAt('name', 0)).toBeUndefined();
  });

  test('overlaps are settled in time that grows with the text', () => {
    const marks = Array.from({ length: 50_000 }, (_, i): Mark<'name'> => {
      return { kind: 'name', first: i, end: i + 3, value: { entity: 'place' }, rule: 'test' };
    });
    const taken = cpuTime(() => expect(settle(marks, 50_003)).toHaveLength(16_667));
    expect(taken).toBeLessThan(2_000);
  });
});
