import { once } from 'node:events';
import { type FileHandle, open } from 'node:fs/promises';

/** Where output goes. `write` ends when there is room for more. */
export interface Sink {
  readonly write: (bytes: Uint8Array) => Promise<void>;
  /** Makes what was written outlast a loss of power. */
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A file, written from its beginning or, cut to that length, from `length` on. */
export async function fileSink(path: string, length = 0): Promise<Sink> {
  const file: FileHandle = await open(path, length > 0 ? 'r+' : 'w');
  if (length > 0) await file.truncate(length);
  let at = length;
  return {
    async write(bytes) {
      for (let done = 0; done < bytes.length; ) {
        const { bytesWritten } = await file.write(bytes, done, bytes.length - done, at);
        done += bytesWritten;
        at += bytesWritten;
      }
    },
    sync: () => file.datasync(),
    close: () => file.close(),
  };
}

/** The standard output. */
export function standardSink(): Sink {
  return {
    async write(bytes) {
      if (bytes.length > 0 && !process.stdout.write(bytes)) await once(process.stdout, 'drain');
    },
    sync: async () => undefined,
    close: async () => undefined,
  };
}
