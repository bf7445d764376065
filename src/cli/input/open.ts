import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { InputError } from '../problem';
import { binaryKind, isGzip } from './binary';
import { encodingOf } from './decode';
import type { Input } from './inputs';

/** How much of a file is looked at to tell what it is. */
const HEAD = 64 * 1024;
/** How much is read at a time: also the size of the pieces that the worker threads get. */
export const CHUNK = 64 * 1024;

export interface Opened {
  /** The beginning of the bytes, after unpacking. */
  readonly head: Uint8Array;
  readonly encoding: ReturnType<typeof encodingOf>;
  /** All bytes from the offset asked for; UTF-16 comes as UTF-8, so that a byte 10 is always the end of a line. */
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Lets go of what has not been read. */
  readonly close: () => Promise<void>;
}

/**
 * Opens an input at an offset of its bytes (unpacked, and counted as `bytes` gives them). A plain file is read from
 * there; what has to be unpacked is read and dropped up to there.
 *
 * @throws InputError if it is a binary file.
 */
export async function open(input: Input, offset = 0): Promise<Opened> {
  const raw = await peek(input.path === null ? process.stdin : fileFrom(input.path, 0));
  const packed = isGzip(raw.head);
  const plain = packed ? await peek(Readable.from(raw.bytes).pipe(createGunzip())) : raw;
  const kind = binaryKind(plain.head);
  if (kind !== null) {
    await plain.close();
    throw new InputError(`this is ${kind}`);
  }
  const encoding = encodingOf(plain.head);
  const { head, close } = plain;
  if (encoding.startsWith('utf-16'))
    return { head, encoding, bytes: skip(transcode(plain.bytes, encoding), offset), close };
  if (offset > 0 && !packed && input.path !== null) {
    await plain.close();
    return { head, encoding, bytes: fileFrom(input.path, offset), close };
  }
  return { head, encoding, bytes: skip(plain.bytes, offset), close };
}

/** The bytes as UTF-8 text that a parser can take, whatever they were. */
export async function* asUtf8({ bytes, encoding }: Opened): AsyncGenerator<Uint8Array> {
  if (encoding === 'windows-1256') yield* transcode(bytes, encoding);
  else yield* bytes;
}

function fileFrom(path: string, start: number): AsyncIterable<Uint8Array> {
  return createReadStream(path, { start, highWaterMark: CHUNK });
}

async function peek(
  source: AsyncIterable<Uint8Array>,
): Promise<{ head: Uint8Array; bytes: AsyncIterable<Uint8Array>; close: () => Promise<void> }> {
  const iterator = source[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  // A pipe may give little at first; four bytes tell every kind that matters, and waiting for more could wait for ever.
  while (!ended && length < 4) {
    const next = await iterator.next();
    if (next.done) ended = true;
    else {
      first.push(next.value);
      length += next.value.length;
    }
  }
  async function* bytes(): AsyncGenerator<Uint8Array> {
    try {
      yield* first;
      while (!ended) {
        const next = await iterator.next();
        if (next.done) ended = true;
        else yield next.value;
      }
    } finally {
      if (!ended) await iterator.return?.();
    }
  }
  const close = async () => {
    await iterator.return?.();
  };
  return { head: new Uint8Array(Buffer.concat(first).subarray(0, HEAD)), bytes: bytes(), close };
}

async function* skip(bytes: AsyncIterable<Uint8Array>, count: number): AsyncGenerator<Uint8Array> {
  let left = count;
  for await (const chunk of bytes) {
    if (left >= chunk.length) left -= chunk.length;
    else {
      yield left > 0 ? chunk.subarray(left) : chunk;
      left = 0;
    }
  }
}

async function* transcode(bytes: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  for await (const chunk of bytes) yield encoder.encode(decoder.decode(chunk, { stream: true }));
  yield encoder.encode(decoder.decode());
}
