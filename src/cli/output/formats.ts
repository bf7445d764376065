import type { Command, Job } from '../job';
import { csvHeadings } from './csv-headings';

/**
 * How results are written: what stands around and between the articles makes the whole a valid file. What renders an
 * article is apart (`render.ts`), so that a thread which only reads and writes loads none of the library.
 */
export interface Format {
  readonly commands: readonly Command[];
  readonly extensions: readonly string[];
  readonly opening: (job: Job) => string;
  readonly separator: (job: Job) => string;
  readonly closing: (job: Job) => string;
}

const nothing = () => '';

/** A JSON document an article: set out to be read where there is one, one a line where there are many. */
const exported: Format = {
  commands: ['extract'],
  extensions: [],
  opening: nothing,
  separator: nothing,
  closing: nothing,
};

export const formats = {
  text: {
    commands: ['extract', 'normalize', 'quantities', 'times'],
    extensions: ['.txt'],
    opening: nothing,
    separator: (job) => (job.command === 'normalize' ? '' : '\n'),
    closing: nothing,
  },
  json: {
    commands: ['extract', 'normalize', 'quantities', 'times'],
    extensions: ['.json'],
    opening: (job) => (job.single ? '' : '[\n'),
    separator: () => ',\n',
    closing: (job) => (job.single ? '' : '\n]\n'),
  },
  jsonl: {
    commands: ['extract', 'normalize', 'quantities', 'times'],
    extensions: ['.jsonl', '.ndjson'],
    opening: nothing,
    separator: nothing,
    closing: nothing,
  },
  csv: {
    commands: ['extract', 'quantities', 'times'],
    extensions: ['.csv'],
    opening: csvHeadings,
    separator: nothing,
    closing: nothing,
  },
  'web-annotation': exported,
  'schema-org': exported,
  'claim-review': exported,
  citron: exported,
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
