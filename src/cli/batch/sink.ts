import { once } from 'node:events';
import { statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { InputError } from '../problem';

/** Where output goes. `write` ends when there is room for more. */
export interface Sink {
  readonly write: (bytes: Uint8Array) => Promise<void>;
  /** Makes what was written outlast a loss of power. */
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Whether an output is, or will be, a plain file: one that can be cut and gone on with, not a pipe or a device.
 *
 * @throws InputError if nothing can be written there.
 */
export function isPlainFile(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory())
    throw new InputError(
      `cannot write to ${path}: it is a folder; name a file in it, or a format of a file an article`,
    );
  const folder = dirname(path);
  if (!found && !statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new InputError(`cannot write ${path}: there is no folder ${folder}`);
  return found === undefined || found.isFile();
}

/** A pipe or a device that has a name: written in turn. */
export async function streamSink(path: string): Promise<Sink> {
  const file = await open(path, 'w');
  return {
    write: (bytes) => file.writeFile(bytes),
    sync: async () => undefined,
    close: () => file.close(),
  };
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
