import { move, transferableSymbol, valueSymbol } from 'piscina';
import { processPiece } from './batch/process-piece';
import type { Piece } from './input/block';
import type { Job } from './job';

/** What a worker thread does: the bytes come in and go out by handing over their memory, not by copying. */
export function work({ piece, job }: { piece: Piece; job: Job }) {
  const outcome = processPiece(piece, job);
  return move({ [transferableSymbol]: [outcome.output.buffer], [valueSymbol]: outcome });
}
