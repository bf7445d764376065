import { runBatch } from './batch/run-batch';
import { fieldsOf, type WritingOptions } from './command-options';
import { exitCode } from './exit-code';
import { findInputs, type Input, isRecordFormat } from './input/inputs';
import { holdsOneArticle, openStandardInput } from './input/standard-input';
import type { Command, Job } from './job';
import { documentFormats } from './output/document-names';
import type { DocumentFormat } from './output/documents';
import { type FormatName, formatNames, formatOf, formatOfFile } from './output/formats';
import { wantsColor } from './output/wants-color';
import { UsageError } from './problem';
import { version } from './version';

/** Runs a command that writes a record for each article, and gives the exit code. */
export async function runCommand(
  command: Command,
  paths: readonly string[],
  options: WritingOptions,
): Promise<number> {
  const document = documentFormatOf(command, options);
  if (document !== null) return (await import('./write-documents')).writeDocuments(document, paths, options);
  const output = options.output === undefined || options.output === '-' ? null : options.output;
  const { inputs: found, problems } = await findInputs(paths, options.from);
  if (options.resume) {
    if (output === null) throw new UsageError('--resume needs an --output to go on with');
    if (found.some((input) => input.path === null))
      throw new UsageError('--resume needs files to read: the standard input cannot be read twice');
  }
  const inputs = await openStandardInput(found);
  const onTerminal = output === null && process.stdout.isTTY === true;
  const named = formatNames.find((name) => name === options.to);
  const format = named ?? formatFor(command, inputs, output, onTerminal);
  if (!formatOf(format).commands.includes(command))
    throw new UsageError(`${command} does not write ${format}; see goftar ${command} --help`);
  const [first] = inputs;
  const single = inputs.length === 1 && first !== undefined && (await holdsOneArticle(first));
  const job: Job = {
    command,
    format,
    fields: fieldsOf(options),
    ...(options.publishedAt !== undefined && { publishedAt: options.publishedAt }),
    single,
    strict: options.strict === true,
    color:
      output === null &&
      wantsColor({
        asked: options.color,
        terminal: onTerminal,
        environment: process.env,
        platform: process.platform,
      }),
    // A terminal without anybody's window has 0 columns.
    width: onTerminal && process.stdout.columns > 0 ? Math.min(process.stdout.columns, 100) : 80,
  };
  const result = await runBatch({
    inputs,
    problems,
    job,
    output,
    jobs: options.jobs,
    lineLimit: options.lineLimit,
    resume: options.resume === true,
    // A bar between the lines of what it counts would spoil both.
    progress: options.progress && !onTerminal,
    version,
  });
  if (result.skipped > 0) {
    const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
    process.stderr.write(
      `${plural(result.articles, 'article')} read, ${plural(result.skipped, 'input')} skipped\n`,
    );
  }
  return result.problems > 0 && !options.allowSkipped ? exitCode.someUnread : exitCode.ok;
}

/** The format of a file an article, where one is asked for by name or by the ending of the output. */
function documentFormatOf(command: Command, { to, output = '' }: WritingOptions): DocumentFormat | null {
  if (command !== 'extract') return null;
  if (to !== undefined) return documentFormats.find((format) => format === to) ?? null;
  if (/\.html?$/i.test(output)) return 'html';
  return /\.tml$/i.test(output) ? 'timex3' : null;
}

/** The format that fits where nobody named one: what the file's name says, what a person reads, what a program does. */
function formatFor(
  command: Command,
  inputs: readonly Input[],
  output: string | null,
  onTerminal: boolean,
): FormatName {
  if (output !== null) {
    const format = formatOfFile(output);
    if (format !== null) return format;
  }
  const records = inputs.some((input) => isRecordFormat(input.format));
  if (onTerminal) return 'text';
  if (records) return 'jsonl';
  if (command === 'normalize') return 'text';
  return inputs.length > 1 ? 'jsonl' : 'json';
}
