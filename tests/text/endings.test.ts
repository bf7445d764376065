import { describe, expect, it } from 'vitest';
import { ENDINGS, endingOf, visitEndings } from '../../src/text/inflection';
import { lettersIn } from '../../src/text/letters';

const codesOf = (word: string): Uint16Array => Uint16Array.from(word, (letter) => letter.charCodeAt(0));
const endingsOf = (word: string, from = 0): [number, string | undefined][] => {
  const found: [number, string | undefined][] = [];
  visitEndings(codesOf(word), from, word.length, (start, ending) => found.push([start, ENDINGS[ending - 1]]));
  return found;
};

describe('letters as a string', () => {
  it('are those between the two places, however many', () => {
    const word = 'دانشگاهیان';
    for (let from = 0; from <= word.length; from++)
      for (let to = from; to <= word.length; to++)
        expect(lettersIn(codesOf(word), from, to)).toBe(word.slice(from, to));
  });
});

describe('endings', () => {
  it('are each known by their own letters', () => {
    ENDINGS.forEach((ending, i) => {
      expect(endingOf(codesOf(ending), 0, ending.length)).toBe(i + 1);
    });
  });

  it('are not parts of an ending, nor an ending with more before or behind it', () => {
    expect(endingOf(codesOf('هایشا'), 0, 5)).toBe(0);
    expect(endingOf(codesOf('باها'), 0, 4)).toBe(0);
    expect(endingOf(codesOf('هااب'), 0, 4)).toBe(0);
    expect(endingOf(codesOf('ها'), 1, 1)).toBe(0);
    expect(endingOf(codesOf('ها\u{1F600}'), 0, 3)).toBe(0);
  });

  it('close a word from the shortest to the longest, and never are the whole of it', () => {
    expect(endingsOf('کتابهایشان')).toEqual([
      [7, 'شان'],
      [4, 'هایشان'],
    ]);
    expect(endingsOf('هایشان')).toEqual([[3, 'شان']]);
    expect(endingsOf('کتابهایشان', 4)).toEqual([[7, 'شان']]);
    expect(endingsOf('کتاب')).toEqual([]);
  });
});
