import { keepShare } from '../../text/kept-words';
import type { Piece } from '../input/block';
import { readPiece } from '../input/read-piece';
import type { Job } from '../job';
import { formatOf } from '../output/formats';
import { renderIn } from '../output/render';
import type { Problem } from '../problem';

/** What came of a piece. */
export interface Outcome {
  /** What is to be written, in UTF-8. */
  readonly output: Uint8Array;
  readonly articles: number;
  /** How many articles were lost. */
  readonly skipped: number;
  readonly problems: readonly Problem[];
}

// Each thread reads with a library of its own.
keepShare(3 / 8);

const encoder = new TextEncoder();

/** Reads the articles of a piece and renders what is found in them. A strict job stops at the first problem. */
export function processPiece(piece: Piece, job: Job): Outcome {
  const format = formatOf(job.format);
  const render = renderIn[job.format];
  const rendered: string[] = [];
  const problems: Problem[] = [];
  let skipped = 0;
  for (const read of readPiece(piece, job.fields)) {
    if ('article' in read) rendered.push(render(read.article, job));
    else {
      problems.push(read.problem);
      if (read.skipped) skipped += 1;
      if (job.strict) break;
    }
  }
  const output = encoder.encode(rendered.join(format.separator(job)));
  return { output, articles: rendered.length, skipped, problems };
}
