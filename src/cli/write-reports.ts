import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { extractClaims } from '../extract';
import { toReport } from '../report';
import { fieldsOf, type ReadingOptions } from './command-options';
import { exitCode } from './exit-code';
import type { Article } from './input/article';
import { blocksOf } from './input/blocks';
import { findInputs } from './input/inputs';
import { readPiece } from './input/read-piece';
import { openStandardInput } from './input/standard-input';
import { type Problem, UsageError } from './problem';

export interface ReportingOptions extends ReadingOptions {
  readonly output?: string;
  readonly language: 'fa' | 'en';
}

/**
 * Writes the HTML report of one article to a file or the standard output, or those of many into a folder, a file each.
 *
 * @throws UsageError if many are to go into one file.
 */
export async function writeReports(paths: readonly string[], options: ReportingOptions): Promise<number> {
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
        const html = reportOf(read.article, options);
        if (output === undefined || output === '-') process.stdout.write(html);
        else if (intoFolder) {
          mkdirSync(output, { recursive: true });
          writeFileSync(join(output, fileNameOf(read.article.id, taken)), html);
        } else writeFileSync(output, html);
        written += 1;
      }
      if (options.strict && problems > 0) return exitCode.someUnread;
    }
    for (const problem of block.problems) report(problem);
    if (options.strict && problems > 0) return exitCode.someUnread;
  }
  return problems > 0 ? exitCode.someUnread : exitCode.ok;
}

const manyArticles =
  'a report holds one article; for many, name a folder to write them to: goftar report news.jsonl -o reports/';

function isFolder(path: string): boolean {
  return /[\\/]$/.test(path) || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function reportOf(article: Article, options: ReportingOptions): string {
  const publishedAt = article.publishedAt ?? options.publishedAt;
  const { title } = article;
  const known = { ...(publishedAt !== undefined && { publishedAt }), ...(title !== undefined && { title }) };
  return toReport(extractClaims(article.text, known), { ...known, language: options.language });
}

/** A file name made of an identifier: letters and digits stay, two articles never share one. */
export function fileNameOf(id: string, taken: Set<string>): string {
  const stem = basename(id, extname(id))
    .replace(/[^\p{L}\p{N}_.-]+/gu, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 80);
  const first = stem === '' ? 'report' : stem;
  let name = first;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${first}-${count}`;
  taken.add(name.toLowerCase());
  return `${name}.html`;
}
