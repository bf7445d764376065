import { megabytesOf, type Problem, placeOf } from '../problem';
import type { Block, Position } from './block';

const NEWLINE = 10;

/**
 * Cuts a stream of bytes into blocks of whole lines, as many as each chunk ends. What is kept in memory is one chunk and
 * one unfinished line; a line over the limit is dropped as it comes, and named.
 */
export async function* lineBlocks(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
  from: Position,
  lineLimit: number,
): AsyncGenerator<Block> {
  let { offset, line } = from;
  let unfinished: Uint8Array[] = [];
  let kept = 0;
  let dropped = 0;

  const block = (tail: Uint8Array, size: number, lines: number, problems: readonly Problem[] = []): Block => {
    const firstLine = line + 1;
    const whole = join(unfinished, kept, tail);
    unfinished = [];
    kept = 0;
    line += lines;
    offset += size;
    const end = { input: from.input, offset, line };
    return { piece: { kind: 'lines', file, firstLine, bytes: whole }, problems, end, size };
  };
  const tooLong = (size: number): Block => {
    line += 1;
    offset += size;
    const message = `a line of ${megabytesOf(size)}, over the limit of ${megabytesOf(lineLimit)} (--line-limit sets another): skipped`;
    const problems = [{ place: placeOf(file, line), message }];
    return { piece: { kind: 'nothing' }, problems, end: { input: from.input, offset, line }, size };
  };

  for await (const chunk of bytes) {
    let start = 0;
    if (kept + dropped > 0) {
      const first = chunk.indexOf(NEWLINE);
      const length = first < 0 ? chunk.length : first;
      if (dropped > 0 || kept + length > lineLimit) {
        dropped += kept + length;
        unfinished = [];
        kept = 0;
        if (first < 0) continue;
        yield tooLong(dropped + 1);
        dropped = 0;
        start = first + 1;
      }
    }
    const last = chunk.lastIndexOf(NEWLINE);
    if (last >= start) {
      const lines = countLines(chunk, start, last + 1);
      yield block(chunk.subarray(start, last + 1), kept + last + 1 - start, lines);
      start = last + 1;
    }
    if (start < chunk.length) {
      unfinished.push(chunk.subarray(start));
      kept += chunk.length - start;
    }
  }
  if (dropped > 0) yield tooLong(dropped);
  else if (kept > 0) yield block(new Uint8Array(0), kept, 1);
}

/** One buffer of its own, which can be handed over to a thread. */
function join(parts: readonly Uint8Array[], length: number, tail: Uint8Array): Uint8Array {
  const whole = new Uint8Array(length + tail.length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  whole.set(tail, at);
  return whole;
}

function countLines(bytes: Uint8Array, start: number, end: number): number {
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE, start); at >= 0 && at < end; at = bytes.indexOf(NEWLINE, at + 1))
    lines += 1;
  return lines;
}
