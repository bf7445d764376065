import { checkExtraction, checkFlags, checkIsOptions, shown } from '../arguments';
import type { Amount, Change, Claim } from '../schema/claim';
import type { Extraction } from '../schema/extraction';

/** How a table of claims is written. */
export interface CsvOptions {
  /** What parts the cells: a comma, or the semicolon that spreadsheets of some countries expect. Default `,`. */
  delimiter?: ',' | ';' | '\t';
  /** The byte order mark by which Excel knows UTF-8. Default true. */
  byteOrderMark?: boolean;
  /** Name or address of the article, given in the first column; of several articles, in their order. */
  article?: string | readonly string[];
}

const columns = [
  'article',
  'claim',
  'speaker',
  'role',
  'status',
  'statement',
  'figures',
  'times',
  'changes',
  'checkable',
  'score',
  'reasons',
  'start',
  'end',
] as const;

/**
 * The claims of one or more extractions as a table, one claim a row, for a spreadsheet: RFC 4180 with CRLF, in UTF-8
 * with a byte order mark. A cell that a spreadsheet would run as a formula (`=`, `@`, or a sign before anything but a plain
 * number) gets an apostrophe before it, as OWASP advises.
 *
 * @throws TypeError if an extraction is none, or an option is wrong.
 * @example
 * writeFileSync('claims.csv', toCsv(extractClaims(text)));
 */
export function toCsv(extractions: Extraction | readonly Extraction[], options: CsvOptions = {}): string {
  const list: readonly Extraction[] = isList(extractions) ? extractions : [extractions];
  list.forEach((extraction, i) => {
    checkExtraction(extraction, isList(extractions) ? `extractions[${i}]` : 'extractions');
  });
  checkIsOptions(options);
  const { delimiter = ',', byteOrderMark = true, article } = options;
  if (![',', ';', '\t'].includes(delimiter)) {
    throw new TypeError(`Expected option \`delimiter\` to be ',', ';' or a tab, got ${shown(delimiter)}`);
  }
  checkFlags({ byteOrderMark });
  checkArticle(article);
  const articles: readonly string[] = typeof article === 'string' ? [article] : (article ?? []);
  const rows: (readonly (string | number | boolean)[])[] = [columns];
  list.forEach((extraction, i) => {
    for (const row of rowsOf(extraction, articles[i] ?? '')) rows.push(row);
  });
  const lines = rows.map((row) => row.map((cell) => cellOf(cell, delimiter)).join(delimiter));
  return `${byteOrderMark ? '\ufeff' : ''}${lines.join('\r\n')}\r\n`;
}

function checkArticle(article: unknown): void {
  if (article === undefined || typeof article === 'string') return;
  if (!Array.isArray(article) || article.some((one) => typeof one !== 'string'))
    throw new TypeError(
      `Expected option \`article\` to be a string or an array of strings, got ${shown(article)}`,
    );
}

const isList = (value: Extraction | readonly Extraction[]): value is readonly Extraction[] =>
  Array.isArray(value);

function* rowsOf(extraction: Extraction, article: string): Generator<(string | number | boolean)[]> {
  const speakers = new Map(extraction.speakers.map((one) => [one.id, one]));
  const quotes = new Map(extraction.quotes.map((one) => [one.id, one]));
  const quantities = new Map(extraction.quantities.map((one) => [one.id, one]));
  const times = new Map(extraction.times.map((one) => [one.id, one]));
  for (const claim of extraction.claims) {
    const speaker = speakers.get(claim.speakerId ?? '');
    yield [
      article,
      claim.id,
      speaker?.name ?? '',
      speaker?.role ?? '',
      quotes.get(claim.quoteId ?? '')?.status ?? '',
      claim.statement,
      claim.quantityIds.map((id) => quantities.get(id)?.text ?? '').join(' | '),
      claim.timeIds.map((id) => times.get(id)?.value ?? '').join(' | '),
      changesOf(claim),
      claim.checkable,
      claim.score,
      claim.reasons.join(' '),
      claim.start,
      claim.end,
    ];
  }
}

const changesOf = (claim: Claim): string => claim.changes.map(changeOf).join(' | ');

function changeOf({ from, to, direction, absolute, relative, unit }: Change): string {
  const ends = [from && `from ${amountOf(from)}`, to && `to ${amountOf(to)}`];
  const sizes = [
    absolute === null ? null : `by ${absolute}`,
    relative === null ? null : `by ${Number((relative * 100).toPrecision(6))}%`,
  ];
  return [direction, ...ends, ...sizes, unit].filter((part) => part !== null).join(' ');
}
const amountOf = ({ value, min, max }: Amount): string =>
  value === undefined ? `${min ?? ''}..${max ?? ''}` : `${value}`;

/**
 * What a spreadsheet may run: `=`, `@`, or a sign before more than a plain number («-2+3|cmd»), also in full width and
 * behind white space. Source: OWASP, «CSV Injection».
 */
const runnable = /^\s*(?:[=@\uff1d\uff20\t\r]|[+\-\uff0b\uff0d](?!\d+(?:\.\d+)?$))/u;

function cellOf(value: string | number | boolean, delimiter: string): string {
  if (typeof value !== 'string') return String(value);
  const safe = runnable.test(value) ? `'${value}` : value;
  return /["\r\n]/u.test(safe) || safe.includes(delimiter) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
