import { normalize } from '../../normalize';
import type { Article } from '../input/article';
import type { Job } from '../job';
import { exportOf } from './exports';
import type { FormatName } from './formats';
import { recordOf } from './record';
import { csvRows } from './table';
import { terminalView } from './terminal-view';

type Render = (article: Article, job: Job) => string;

/** A JSON document an article: set out to be read where there is one, one a line where there are many. */
const exported =
  (name: keyof typeof exportOf): Render =>
  (article, job) =>
    `${JSON.stringify(exportOf[name](article, job), null, job.single ? 2 : undefined)}\n`;

const closed = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);

/** What is written of an article in each format. */
export const renderIn: Readonly<Record<FormatName, Render>> = {
  text: (article, job) =>
    job.command === 'normalize' ? closed(normalize(article.text)) : terminalView(article, job),
  json: (article, job) => JSON.stringify(recordOf(article, job), null, 2) + (job.single ? '\n' : ''),
  jsonl: (article, job) => `${JSON.stringify(recordOf(article, job))}\n`,
  csv: csvRows,
  'web-annotation': exported('web-annotation'),
  'schema-org': exported('schema-org'),
  'claim-review': exported('claim-review'),
  citron: exported('citron'),
};
