import { toCsv } from '../../export/csv';
import type { Job } from '../job';

export type Cell = string | number | boolean | null | undefined;

/** The columns of the tables that are not of claims. */
export const columns = {
  quantities: [
    'article',
    'id',
    'start',
    'end',
    'text',
    'kind',
    'value',
    'min',
    'max',
    'unit',
    'unitCode',
    'modifier',
  ],
  times: [
    'article',
    'id',
    'start',
    'end',
    'text',
    'type',
    'calendar',
    'value',
    'from',
    'to',
    'offset',
    'modifier',
    'part',
  ],
} as const;

/** The line of headings, after a byte order mark: without it spreadsheets read Persian as gibberish. */
export function csvHeadings(job: Job): string {
  return job.command === 'quantities' || job.command === 'times'
    ? `\uFEFF${csvLine(columns[job.command])}`
    : toCsv([]);
}

/** A row after RFC 4180. A cell that a spreadsheet would run as a formula is made plain text by an apostrophe (OWASP). */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(value: Cell): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
