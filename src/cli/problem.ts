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

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A place in a file as compilers write it, so that editors can jump to it: `news.jsonl:12`. */
export function placeOf(file: string, line: number): string {
  return `${file}:${line}`;
}
