import { toCsv } from '../../export/csv';
import { extractClaims, extractQuantities, extractTimes } from '../../extract';
import type { Article } from '../input/article';
import type { Job } from '../job';
import { optionsOf } from './record';

type Cell = string | number | boolean | null | undefined;

const columns = {
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

/** A row for every claim, figure or time of an article. */
export function csvRows(article: Article, job: Job): string {
  const options = optionsOf(article, job);
  if (job.command === 'quantities')
    return rowsOf(article.id, columns.quantities, extractQuantities(article.text, options));
  if (job.command === 'times') return rowsOf(article.id, columns.times, extractTimes(article.text, options));
  const table = toCsv(extractClaims(article.text, options), { article: article.id, byteOrderMark: false });
  return table.slice(table.indexOf('\r\n') + 2);
}

function rowsOf(article: string, names: readonly string[], rows: readonly object[]): string {
  return rows
    .map((row) => {
      const cells: Record<string, Cell> = { article, ...row };
      return csvLine(names.map((name) => cells[name]));
    })
    .join('');
}

/** A row after RFC 4180. A cell that a spreadsheet would run as a formula is made plain text by an apostrophe (OWASP). */
function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(value: Cell): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
