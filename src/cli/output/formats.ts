import { normalize } from '../../normalize';
import type { Article } from '../input/article';
import type { Command, Job } from '../job';
import { exportOf } from './exports';
import { recordOf } from './record';
import { csvHeadings, csvRows } from './table';
import { terminalView } from './terminal-view';

/** How results are written. Around and between the articles stand what makes the whole a valid file. */
export interface Format {
  readonly commands: readonly Command[];
  readonly extensions: readonly string[];
  readonly opening: (job: Job) => string;
  readonly separator: (job: Job) => string;
  readonly closing: (job: Job) => string;
  readonly render: (article: Article, job: Job) => string;
}

const nothing = () => '';

/** A JSON document an article: set out to be read where there is one, one a line where there are many. */
const exported = (name: keyof typeof exportOf): Format => ({
  commands: ['extract'],
  extensions: [],
  opening: nothing,
  separator: nothing,
  closing: nothing,
  render: (article, job) =>
    `${JSON.stringify(exportOf[name](article, job), null, job.single ? 2 : undefined)}\n`,
});

export const formats = {
  text: {
    commands: ['extract', 'normalize', 'quantities', 'times'],
    extensions: ['.txt'],
    opening: nothing,
    separator: (job) => (job.command === 'normalize' ? '' : '\n'),
    closing: nothing,
    render: (article, job) =>
      job.command === 'normalize' ? closed(normalize(article.text)) : terminalView(article, job),
  },
  json: {
    commands: ['extract', 'normalize', 'quantities', 'times'],
    extensions: ['.json'],
    opening: (job) => (job.single ? '' : '[\n'),
    separator: () => ',\n',
    closing: (job) => (job.single ? '' : '\n]\n'),
    render: (article, job) => JSON.stringify(recordOf(article, job), null, 2) + (job.single ? '\n' : ''),
  },
  jsonl: {
    commands: ['extract', 'normalize', 'quantities', 'times'],
    extensions: ['.jsonl', '.ndjson'],
    opening: nothing,
    separator: nothing,
    closing: nothing,
    render: (article, job) => `${JSON.stringify(recordOf(article, job))}\n`,
  },
  csv: {
    commands: ['extract', 'quantities', 'times'],
    extensions: ['.csv'],
    opening: csvHeadings,
    separator: nothing,
    closing: nothing,
    render: csvRows,
  },
  'web-annotation': exported('web-annotation'),
  'schema-org': exported('schema-org'),
  'claim-review': exported('claim-review'),
  citron: exported('citron'),
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as FormatName[];

/** A format by its name. */
export function formatOf(name: FormatName): Format {
  return formats[name];
}

/** The format that a file's name speaks for. */
export function formatOfFile(path: string): FormatName | null {
  const lower = path.toLowerCase();
  return (
    formatNames.find((name) => formatOf(name).extensions.some((extension) => lower.endsWith(extension))) ??
    null
  );
}

function closed(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}
