import type { Tagger } from './tagger';

/** The part of a transformers.js `token-classification` pipeline that is used; so the core needs none of its types. */
export interface TokenClassificationPipeline {
  tokenizer: {
    (text: string): unknown;
    encode(text: string, options?: { add_special_tokens?: boolean }): number[];
  };
  model: {
    (inputs: unknown): Promise<{ logits: { dims: number[]; data: ArrayLike<number> } }>;
    config: object;
  };
}

/** The longest input of BERT-like models, special pieces included. */
const longestInput = 512;

/**
 * Makes a tagger of a `@huggingface/transformers` pipeline. Its own offsets are missing and BERT's normaliser deletes
 * ZWNJ, so pieces are aligned with words by number: each word's label is that of its first piece. A sentence that is
 * too long for the model, or whose pieces do not add up, gets no names from it.
 *
 * @throws TypeError if the pipeline has no tokenizer, model or labels.
 * @example
 * import { pipeline } from '@huggingface/transformers';
 * const tagger = fromPipeline(await pipeline('token-classification', '/models/persian-ner'));
 */
export function fromPipeline(pipeline: TokenClassificationPipeline): Tagger {
  // Plain JavaScript may give anything.
  const { tokenizer, model }: Partial<TokenClassificationPipeline> = pipeline ?? {};
  if (typeof tokenizer !== 'function' || typeof model !== 'function') {
    throw new TypeError(
      'Expected `pipeline` to be a token-classification pipeline with `tokenizer` and `model`',
    );
  }
  const labels = labelsOf(model.config);
  return async (words) => {
    const counts = words.map((word) => tokenizer.encode(word, { add_special_tokens: false }).length);
    const pieces = counts.reduce((sum, count) => sum + count, 0);
    const outside = words.map(() => 'O');
    if (pieces === 0 || pieces + 2 > longestInput) return outside;
    const { logits } = await model(tokenizer(words.join(' ')));
    const [, length = 0, width = 0] = logits.dims;
    if (length !== pieces + 2) return outside;
    let at = 1; // after the piece that opens every input
    return counts.map((count) => {
      const label = count === 0 ? undefined : labels.get(best(logits.data, at * width, width));
      at += count;
      return label ?? 'O';
    });
  };
}

function labelsOf(config: object): Map<number, string> {
  const table: unknown = 'id2label' in config ? config.id2label : undefined;
  if (typeof table !== 'object' || table === null) {
    throw new TypeError('Expected the model of `pipeline` to have labels (`config.id2label`)');
  }
  return new Map(Object.entries(table).map(([id, label]) => [Number(id), String(label)]));
}

function best(data: ArrayLike<number>, start: number, width: number): number {
  let found = 0;
  for (let i = 1; i < width; i++) if ((data[start + i] ?? 0) > (data[start + found] ?? 0)) found = i;
  return found;
}
