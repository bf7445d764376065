import { expect, test } from 'vitest';
import { extractClaims } from '../src';
import { extractClaimsTagged, fromPipeline, type TokenClassificationPipeline } from '../src/transformers';

const text = 'زورگان بلوخ گفت: ۴۰ درصد کار تمام شد.';
const labels = ['O', 'B-PER', 'I-PER', 'B-LOC'];

/** A pipeline that cuts words into pieces of three letters, deletes ZWNJ as BERT does, and knows one name. */
function fakePipeline(known: readonly string[], extra = 0): TokenClassificationPipeline {
  const piecesOf = (word: string): string[] => word.replaceAll('\u200c', '').match(/.{1,3}/gu) ?? [];
  const encode = (input: string): number[] =>
    input
      .split(' ')
      .flatMap(piecesOf)
      .map((_, i) => i);
  const tokenizer = Object.assign((input: string): unknown => input, { encode });
  const model = async (input: unknown) => {
    const words = String(input).split(' ');
    const ids = words.flatMap((word) => piecesOf(word).map(() => Math.max(0, known.indexOf(word) + 1)));
    const rows = [0, ...ids, 0, ...Array<number>(extra).fill(0)];
    const data = rows.flatMap((id) => labels.map((_, label) => (label === id ? 1 : 0)));
    return { logits: { dims: [1, rows.length, labels.length], data } };
  };
  const config = { id2label: Object.fromEntries(labels.map((label, id) => [String(id), label])) };
  return { tokenizer, model: Object.assign(model, { config }) };
}

test('names of a tagger enter the extraction', async () => {
  const result = await extractClaimsTagged(text, { tagger: fromPipeline(fakePipeline(['زورگان', 'بلوخ'])) });
  expect(result.entities).toContainEqual({ kind: 'person', text: 'زورگان بلوخ', start: 0, end: 11 });
});

test('pieces that do not add up give no names rather than shifted ones', async () => {
  const tagger = fromPipeline(fakePipeline(['زورگان', 'بلوخ'], 1));
  expect(await tagger(['زورگان', 'بلوخ'])).toEqual(['O', 'O']);
});

test('a tagger that finds nothing leaves the core as it is', async () => {
  const tagger = async (words: readonly string[]) => words.map(() => 'O');
  expect(await extractClaimsTagged(text, { tagger })).toEqual(extractClaims(text));
});

test('wrong taggers are told', async () => {
  // @ts-expect-error: what a JavaScript caller may do
  await expect(extractClaimsTagged(text, { tagger: 'ner' })).rejects.toThrow(/`tagger` to be a function/);
  await expect(extractClaimsTagged(text, { tagger: async () => [] })).rejects.toThrow(/labels, one a word/);
  // @ts-expect-error
  expect(() => fromPipeline({})).toThrow(/`pipeline`/);
});
