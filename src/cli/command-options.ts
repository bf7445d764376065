import { availableParallelism } from 'node:os';
import { InvalidArgumentError, Option, type Command as Program } from 'commander';
import { DEFAULT_FIELDS, type FieldNames } from './input/article';
import { type InputFormat, inputFormats } from './input/inputs';
import { readDay } from './input/read-day';
import type { Command } from './job';
import { documentFormats } from './output/document-names';
import type { DocumentFormat } from './output/documents';
import { type FormatName, formatNames, formatOf } from './output/formats';

/** What commander makes of the options of the commands that read articles. */
export interface ReadingOptions {
  readonly from?: InputFormat;
  readonly publishedAt?: string;
  readonly textField?: readonly string[];
  readonly dateField?: readonly string[];
  readonly idField?: readonly string[];
  readonly titleField?: readonly string[];
  readonly lineLimit: number;
  readonly strict?: true;
  readonly allowSkipped?: true;
  readonly color?: boolean;
}

export interface WritingOptions extends ReadingOptions {
  readonly to?: FormatName | DocumentFormat;
  readonly output?: string;
  readonly keep?: readonly string[];
  readonly jobs: number;
  readonly resume?: true;
  readonly progress: boolean;
}

/** Adds what every command that reads articles takes. */
export function addReadingOptions(program: Program): Program {
  return program
    .argument('[inputs...]', 'files, folders or globs; - or none: the standard input')
    .addOption(new Option('-f, --from <format>', 'what comes in (told by the name)').choices(inputFormats))
    .option('-d, --published-at <date>', 'the day of publication of articles that name none', day)
    .option('--text-field <names>', 'field with the text, in JSONL and CSV (text)', list)
    .option('--date-field <names>', 'field with the day of publication (date)', list)
    .option('--id-field <names>', 'field with the identifier (id)', list)
    .option('--title-field <names>', 'field with the headline (title)', list)
    .addOption(
      new Option('--line-limit <MB>', 'the longest line or document that is read')
        .argParser(megabytes)
        .default(64_000_000, '64'),
    )
    .option('--strict', 'stop at the first thing that cannot be read')
    .option('--allow-skipped', 'leave with code 0 though something could not be read')
    .option('--color', 'colour even where no terminal is seen')
    .option('--no-color', 'no colour');
}

/** Adds what every command that writes a record for each article takes. */
export function addWritingOptions(program: Program, command: Command): Program {
  const formats: string[] = formatNames.filter((name) => formatOf(name).commands.includes(command));
  if (command === 'extract') formats.push(...documentFormats);
  return program
    .addOption(
      new Option('-t, --to <format>', 'what goes out (text on a terminal, else JSON)').choices(formats),
    )
    .option('-o, --output <file>', 'write to a file')
    .option('--keep <fields>', 'fields of the input that are copied to the output', list)
    .option('-j, --jobs <n>', 'worker threads', count, availableParallelism())
    .option('--resume', 'go on with an output whose run was interrupted')
    .option('--no-progress', 'no progress bar');
}

/** The fields that the command line names, and the usual ones where it names none. */
export function fieldsOf(options: ReadingOptions & { readonly keep?: readonly string[] }): FieldNames {
  return {
    text: options.textField ?? DEFAULT_FIELDS.text,
    date: options.dateField ?? DEFAULT_FIELDS.date,
    id: options.idField ?? DEFAULT_FIELDS.id,
    title: options.titleField ?? DEFAULT_FIELDS.title,
    keep: options.keep ?? DEFAULT_FIELDS.keep,
  };
}

function day(value: string): string {
  const read = readDay(value);
  if (read === null)
    throw new InvalidArgumentError('Expected a date: 2018-05-19, or 1397/02/29 in the Persian calendar.');
  return read;
}

function list(value: string): string[] {
  return value.split(',').map((one) => one.trim());
}

function count(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 256)
    throw new InvalidArgumentError('Expected a whole number from 1 to 256.');
  return number;
}

function megabytes(value: string): number {
  const number = Number(value);
  // The longest string that V8 holds has half a gigabyte.
  if (!(number > 0 && number <= 500))
    throw new InvalidArgumentError('Expected megabytes, above 0 and up to 500.');
  return Math.round(number * 1e6);
}
