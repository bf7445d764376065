import { extractClaims, extractQuantities, extractTimes } from '../../extract';
import type { Article } from '../input/article';
import type { Job } from '../job';
import { optionsOf } from './record';

type Cell = string | number | boolean | null | undefined;

const columns = {
  extract: [
    'article',
    'claim',
    'start',
    'end',
    'speaker',
    'role',
    'statement',
    'quantities',
    'times',
    'checkable',
    'score',
  ],
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
  return `\uFEFF${csvLine([...columnsOf(job)])}`;
}

/** A row for every claim, figure or time of an article. */
export function csvRows(article: Article, job: Job): string {
  const options = optionsOf(article, job);
  const rows: readonly object[] =
    job.command === 'quantities'
      ? extractQuantities(article.text, options)
      : job.command === 'times'
        ? extractTimes(article.text, options)
        : claimRows(article, job);
  return rows
    .map((row) => {
      const cells: Record<string, Cell> = { article: article.id, ...row };
      return csvLine(columnsOf(job).map((column) => cells[column]));
    })
    .join('');
}

function claimRows(article: Article, job: Job): object[] {
  const { claims, speakers, quantities, times } = extractClaims(article.text, optionsOf(article, job));
  const speakerOf = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const quantityOf = new Map(quantities.map((quantity) => [quantity.id, quantity.text]));
  const timeOf = new Map(times.map((time) => [time.id, time.text]));
  return claims.map((claim) => {
    const speaker = claim.speakerId === null ? undefined : speakerOf.get(claim.speakerId);
    return {
      claim: claim.id,
      start: claim.start,
      end: claim.end,
      speaker: speaker?.name,
      role: speaker?.role,
      statement: claim.statement,
      quantities: claim.quantityIds.map((id) => quantityOf.get(id)).join('؛ '),
      times: claim.timeIds.map((id) => timeOf.get(id)).join('؛ '),
      checkable: claim.checkable,
      score: claim.score,
    };
  });
}

function columnsOf(job: Job): readonly string[] {
  return job.command === 'quantities' || job.command === 'times' ? columns[job.command] : columns.extract;
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
