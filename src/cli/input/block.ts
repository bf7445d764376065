import type { Problem } from '../problem';
import type { InputFormat } from './inputs';

/** Where reading stands: which input, and how far into it. */
export interface Position {
  readonly input: number;
  /** Bytes of a JSONL file that are done with, or records of a CSV file. */
  readonly offset: number;
  /** Lines that are done with. */
  readonly line: number;
}

export const START: Position = { input: 0, offset: 0, line: 0 };

/** A piece of the input, big enough to be worth sending to a thread and small enough to keep many of. */
export type Piece =
  /** Whole lines of JSONL, as bytes. */
  | { readonly kind: 'lines'; readonly file: string; readonly firstLine: number; readonly bytes: Uint8Array }
  /** Rows of a table, with the line that each begins in. */
  | {
      readonly kind: 'rows';
      readonly file: string;
      readonly rows: readonly { readonly line: number; readonly record: Readonly<Record<string, string>> }[];
    }
  /** Whole documents, as bytes. */
  | {
      readonly kind: 'documents';
      readonly documents: readonly {
        readonly file: string;
        readonly format: InputFormat;
        readonly bytes: Uint8Array;
      }[];
    }
  /** Nothing to read: only what went wrong. */
  | { readonly kind: 'nothing' };

export interface Block {
  readonly piece: Piece;
  /** What went wrong in cutting it out, after what the piece holds. */
  readonly problems: readonly Problem[];
  /** Where reading stands after it. */
  readonly end: Position;
  /** Bytes of the files that it takes up, for the progress bar. */
  readonly size: number;
}
