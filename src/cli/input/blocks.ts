import { InputError, megabytesOf, messageOf, type Problem } from '../problem';
import { type Block, type Piece, type Position, START } from './block';
import type { Input } from './inputs';
import { lineBlocks } from './line-blocks';
import { asUtf8, CHUNK, type Opened, open } from './open';
import { delimiterOf, rowBlocks } from './row-blocks';

type Documents = Extract<Piece, { kind: 'documents' }>['documents'][number];

/** All inputs from a position on, cut into blocks; what cannot be opened becomes a problem, and the rest goes on. */
export async function* blocksOf(
  inputs: readonly Input[],
  lineLimit: number,
  from: Position = START,
): AsyncGenerator<Block> {
  let waiting: Documents[] = [];
  let size = 0;
  const documents = (input: number, problems: readonly Problem[] = []): Block => {
    const piece: Piece = waiting.length > 0 ? { kind: 'documents', documents: waiting } : { kind: 'nothing' };
    const block = { piece, problems, end: { input, offset: 0, line: 0 }, size };
    waiting = [];
    size = 0;
    return block;
  };
  for (const [index, input] of inputs.entries()) {
    if (index < from.input) continue;
    const start = index === from.input ? from : { input: index, offset: 0, line: 0 };
    try {
      const opened = input.opened ?? (await open(input, input.format === 'jsonl' ? start.offset : 0));
      const format = input.format ?? 'text';
      if (format === 'jsonl' || format === 'csv' || format === 'tsv') {
        if (waiting.length > 0) yield documents(index);
        if (format === 'jsonl') yield* lineBlocks(opened.bytes, input.name, start, lineLimit);
        else {
          const delimiter = format === 'tsv' ? '\t' : delimiterOf(new TextDecoder().decode(opened.head));
          yield* rowBlocks(asUtf8(opened), delimiter, input.name, start, lineLimit);
        }
      } else {
        const bytes = await wholeOf(opened, lineLimit);
        waiting.push({ file: input.name, format, bytes });
        size += bytes.length;
        if (size >= CHUNK) yield documents(index + 1);
      }
    } catch (error) {
      yield documents(index + 1, [{ place: input.name, message: messageOf(error) }]);
    }
  }
  if (waiting.length > 0) yield documents(inputs.length);
}

async function wholeOf(opened: Opened, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of opened.bytes) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > limit) {
      throw new InputError(
        `a document over the limit of ${megabytesOf(limit)} (--line-limit sets another): skipped`,
      );
    }
  }
  return new Uint8Array(Buffer.concat(chunks));
}
