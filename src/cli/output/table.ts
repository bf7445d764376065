import { toCsv } from '../../export/csv';
import { extractClaims, extractQuantities, extractTimes } from '../../extract';
import type { Article } from '../input/article';
import type { Job } from '../job';
import { type Cell, columns, csvLine } from './csv-headings';
import { optionsOf } from './record';

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
