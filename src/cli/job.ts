import type { FieldNames } from './input/article';
import type { FormatName } from './output/formats';

export const commands = ['extract', 'normalize', 'quantities', 'times'] as const;
export type Command = (typeof commands)[number];

/** What is to be done with every article. Plain data: it travels to the worker threads. */
export interface Job {
  readonly command: Command;
  readonly format: FormatName;
  readonly fields: FieldNames;
  /** The day of publication of articles that do not name one themselves. */
  readonly publishedAt?: string;
  /** Exactly one article comes in: `json` then prints an object, else an array. */
  readonly single: boolean;
  /** Stop at the first thing that cannot be read. */
  readonly strict: boolean;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}
