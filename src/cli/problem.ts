/** Something that could not be read, and where: a file, or a line of it. The rest goes on. */
export interface Problem {
  readonly place: string;
  readonly message: string;
}

/** A wrong command line: the program says why and leaves with code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** An input that cannot be read at all; the message says what it is and what to do. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** What the codes of the operating system mean, said without its names of calls. */
const meanings: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EISDIR: 'this is a folder',
  EMFILE: 'too many files are open',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'no space is left on the disk',
  ENOTDIR: 'a part of this path is no folder',
  EPERM: 'permission denied',
  EROFS: 'this file system can only be read',
};

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const meaning = 'code' in error && typeof error.code === 'string' ? meanings[error.code] : undefined;
  return meaning ?? error.message;
}

/** An output that the system does not let us write. */
export function cannotWrite(path: string, error: unknown): InputError {
  return new InputError(`cannot write ${path}: ${messageOf(error)}`);
}

/** Bytes as messages tell them: `64 MB`, `0.1 MB`. */
export function megabytesOf(bytes: number): string {
  return `${Number((bytes / 1e6).toPrecision(2))} MB`;
}

/** A place in a file as compilers write it, so that editors can jump to it: `news.jsonl:12`. */
export function placeOf(file: string, line: number): string {
  return `${file}:${line}`;
}
