import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { CsvError, Info, Options } from 'csv-parse';
import { type Problem, placeOf } from '../problem';
import type { Block, Position } from './block';

/** Characters of rows that go into one block. */
const BLOCK = 128 * 1024;

/**
 * Cuts a table (CSV, TSV) with a line of headings into blocks of rows. To go on from a position the rows before it are
 * parsed again, since a row may span lines; that costs little beside reading the articles in them.
 */
export async function* rowBlocks(
  bytes: AsyncIterable<Uint8Array>,
  delimiter: string,
  file: string,
  from: Position,
  lineLimit: number,
): AsyncGenerator<Block> {
  const options: Options = {
    bom: true,
    columns: true,
    delimiter,
    info: true,
    max_record_size: lineLimit,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
  };
  let problems: Problem[] = [];
  const { Parser } = await import('csv-parse');
  const parser = new Parser(options);
  parser.on('skip', (error: CsvError) => {
    problems.push({
      place: placeOf(file, Number(error.lines ?? 0)),
      message: `broken row: ${error.message}`,
    });
  });
  // The error of the pipeline arrives where the rows are read.
  const fed = pipeline(Readable.from(bytes), parser).catch(() => undefined);
  let rows: { line: number; record: Record<string, string> }[] = [];
  let characters = 0;
  let done = 0;
  let line = 1;
  let countedBytes = 0;
  let size = 0;
  const block = (): Block => {
    const end = { input: from.input, offset: done, line };
    const made: Block = { piece: { kind: 'rows', file, rows }, problems, end, size };
    rows = [];
    problems = [];
    characters = 0;
    size = 0;
    return made;
  };
  for await (const { record, info } of parser as AsyncIterable<{
    record: Record<string, string>;
    info: Info;
  }>) {
    const firstLine = line + 1;
    line = info.lines;
    done += 1;
    size += info.bytes - countedBytes;
    countedBytes = info.bytes;
    if (done <= from.offset) {
      problems = [];
      continue;
    }
    rows.push({ line: firstLine, record });
    for (const value of Object.values(record)) characters += value.length;
    if (characters >= BLOCK) yield block();
  }
  await fed;
  if (rows.length > 0 || problems.length > 0) yield block();
}

/** The mark between the columns: the commonest of the usual ones in the line of headings. */
export function delimiterOf(head: string): string {
  const headings = head.slice(0, head.search(/[\r\n]|$/));
  const times = (mark: string) => headings.split(mark).length;
  return [',', ';', '\t', '|'].reduce((best, mark) => (times(mark) > times(best) ? mark : best));
}
