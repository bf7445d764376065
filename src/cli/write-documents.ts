import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { fieldsOf, type ReadingOptions } from './command-options';
import { exitCode } from './exit-code';
import { blocksOf } from './input/blocks';
import { findInputs } from './input/inputs';
import { readPiece } from './input/read-piece';
import { openStandardInput } from './input/standard-input';
import { type DocumentFormat, documentOf } from './output/documents';
import { cannotWrite, type Problem, UsageError } from './problem';

export interface DocumentOptions extends ReadingOptions {
  readonly output?: string;
  readonly language?: 'fa' | 'en';
}

/**
 * Writes a document (an HTML report, a TimeML text …) of one article to a file or the standard output, or those of many
 * into a folder, a file each.
 *
 * @throws UsageError if many are to go into one file.
 */
export async function writeDocuments(
  format: DocumentFormat,
  paths: readonly string[],
  options: DocumentOptions,
): Promise<number> {
  const { inputs: found, problems: missing } = await findInputs(paths, options.from);
  const { output } = options;
  const intoFolder = output !== undefined && isFolder(output);
  if (found.length > 1 && !intoFolder) throw new UsageError(manyArticles);
  const inputs = await openStandardInput(found);
  const fields = fieldsOf(options);
  const taken = new Set<string>();
  let problems = 0;
  let written = 0;
  const report = ({ place, message }: Problem) => {
    process.stderr.write(`${place}: ${message}\n`);
    problems += 1;
  };
  for (const problem of missing) report(problem);
  for await (const block of blocksOf(inputs, options.lineLimit)) {
    for (const read of readPiece(block.piece, fields)) {
      if ('problem' in read) report(read.problem);
      else {
        if (written > 0 && !intoFolder) throw new UsageError(manyArticles);
        const files = documentOf[format](read.article, options);
        const [main] = files;
        if (intoFolder) {
          const name = fileNameOf(read.article.id, taken);
          for (const { extension, content } of files) writeDocument(join(output, name + extension), content);
        } else if (output === undefined || output === '-') process.stdout.write(main.content);
        else writeDocument(output, main.content);
        written += 1;
      }
      if (options.strict && problems > 0) return exitCode.someUnread;
    }
    for (const problem of block.problems) report(problem);
    if (options.strict && problems > 0) return exitCode.someUnread;
  }
  if (written === 0 && problems === 0)
    report({
      place: inputs.map(({ name }) => name).join(', '),
      message: 'no article in it: nothing was written',
    });
  return problems > 0 && !options.allowSkipped ? exitCode.someUnread : exitCode.ok;
}

/** Writes a file, and the folder it stands in where there is none. */
function writeDocument(path: string, content: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

const manyArticles =
  'this format holds one article a file; for many, name a folder to write them to: --output reports/';

function isFolder(path: string): boolean {
  return /[\\/]$/.test(path) || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** A file name, without its extension, made of an identifier: letters and digits stay, two articles never share one. */
export function fileNameOf(id: string, taken: Set<string>): string {
  const stem = basename(id, extname(id))
    .replace(/[^\p{L}\p{N}_.-]+/gu, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 80);
  const first = stem === '' ? 'article' : stem;
  let name = first;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${first}-${count}`;
  taken.add(name.toLowerCase());
  return name;
}
