import type { Day } from '../calendar/day';
import type { OffsetMap } from '../text/offset-map';
import type { Sentence, Span } from '../text/sentences';
import type { Token } from '../text/tokens';
import type { MarkTable } from './mark';

/** One text on its way through the stages: what was given, what it was repaired to, and the marks so far. */
export interface Document {
  readonly raw: string;
  readonly text: string;
  readonly map: OffsetMap;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Span[];
  readonly marks: MarkTable;
  readonly publishedAt: Day | null;
  readonly title: string | null;
  /** Names of days and weeks are times too. */
  readonly namedDays?: boolean;
  /** Vague amounts («ده‌ها») are wanted too. */
  readonly vague?: boolean;
}

/** A station of the table: reads the document and lays its own marks on it. */
export interface Stage {
  readonly name: string;
  run(document: Document): void;
}
