import { statSync } from 'node:fs';
import { extname } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { messageOf, type Problem, UsageError } from '../problem';
import type { Opened } from './open';

export const inputFormats = ['text', 'html', 'json', 'jsonl', 'csv', 'tsv'] as const;
export type InputFormat = (typeof inputFormats)[number];

/** One thing to read from. `path` is null for the standard input. */
export interface Input {
  readonly path: string | null;
  /** As messages name it. */
  readonly name: string;
  /** null: to be told by how it begins (the standard input only). */
  readonly format: InputFormat | null;
  readonly size: number;
  /** The standard input, once its beginning has been looked at. */
  readonly opened?: Opened;
}

const formatOfExtension: Readonly<Record<string, InputFormat>> = {
  '.txt': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.csv': 'csv',
  '.tsv': 'tsv',
};
const inFolders = `**/*.{${Object.keys(formatOfExtension)
  .map((one) => one.slice(1))
  .join(',')}}{,.gz}`;

/** Where many records may stand in one file. */
export const isRecordFormat = (format: InputFormat | null): boolean =>
  format === 'jsonl' || format === 'csv' || format === 'tsv';

/**
 * The files that the arguments of a command name: files, folders (every file in them of a kind we read), globs; none or
 * `-` is the standard input. Within a folder or a glob the order is that of the names, on every machine.
 *
 * @throws UsageError where nothing is found at all.
 */
export async function findInputs(
  paths: readonly string[],
  from: InputFormat | undefined,
): Promise<{ inputs: Input[]; problems: Problem[] }> {
  const inputs: Input[] = [];
  const problems: Problem[] = [];
  for (const path of paths.length === 0 ? ['-'] : paths) {
    if (path === '-') {
      inputs.push({ path: null, name: 'stdin', format: from ?? null, size: 0 });
      continue;
    }
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat?.isDirectory()) {
      const files = await glob(inFolders, { cwd: path, absolute: false });
      if (files.length === 0)
        problems.push({ place: path, message: 'this folder holds no file of a kind we read' });
      for (const file of files.sort()) inputs.push(inputOf(`${path.replace(/\/+$/, '')}/${file}`, from));
    } else if (stat) {
      inputs.push(inputOf(path, from));
    } else if (isDynamicPattern(path)) {
      const files = await glob(path);
      if (files.length === 0) problems.push({ place: path, message: 'no file fits this pattern' });
      for (const file of files.sort()) inputs.push(inputOf(file, from));
    } else {
      problems.push({ place: path, message: 'there is no such file or folder' });
    }
  }
  if (inputs.length === 0) {
    throw new UsageError(problems.map(({ place, message }) => `${place}: ${message}`).join('\n'));
  }
  return { inputs, problems };
}

function inputOf(path: string, from: InputFormat | undefined): Input {
  let size = 0;
  try {
    size = statSync(path).size;
  } catch (error) {
    throw new UsageError(messageOf(error));
  }
  return { path, name: path, format: from ?? formatOf(path), size };
}

function formatOf(path: string): InputFormat {
  return formatOfExtension[extname(path.replace(/\.gz$/i, '')).toLowerCase()] ?? 'text';
}
