import { createHash } from 'node:crypto';
import {
  closeSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import type { Position } from '../input/block';
import type { Input } from '../input/inputs';
import type { Job } from '../job';
import { InputError } from '../problem';

/** How far a run has come. Everything before `outputBytes` of the output is the outcome of all before `position`. */
export interface Progress {
  readonly position: Position;
  readonly outputBytes: number;
  readonly articles: number;
  readonly skipped: number;
}

/** Where the checkpoint of an output lies: beside it. */
export const checkpointPath = (output: string): string => `${output}.checkpoint`;

/** What a run reads and how, as a number: it must not change between an interruption and `--resume`. */
export function fingerprintOf(inputs: readonly Input[], job: Job, version: string): string {
  const hash = createHash('sha256').update(JSON.stringify([version, job]));
  for (const { path, size, format } of inputs) {
    hash.update(JSON.stringify([path, size, format]));
    if (path !== null) hash.update(headOf(path));
  }
  return hash.digest('hex');
}

function headOf(path: string): Uint8Array {
  const head = new Uint8Array(4096);
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    // What cannot be opened is named when its turn comes to be read.
    return head.subarray(0, 0);
  }
  try {
    return head.subarray(0, readSync(file, head));
  } finally {
    closeSync(file);
  }
}

/** Writes a checkpoint so that at every moment a whole one lies there: a rename is all or nothing. */
export function writeCheckpoint(output: string, fingerprint: string, progress: Progress): void {
  const path = checkpointPath(output);
  writeFileSync(`${path}.new`, JSON.stringify({ fingerprint, ...progress }));
  renameSync(`${path}.new`, path);
}

export function removeCheckpoint(output: string): void {
  rmSync(checkpointPath(output), { force: true });
}

/**
 * How far the interrupted run that wrote this output came; null where there is no output yet.
 *
 * @throws InputError if there is an output but no checkpoint that fits it.
 */
export function readCheckpoint(output: string, fingerprint: string): Progress | null {
  const size = statSync(output, { throwIfNoEntry: false })?.size;
  let json: string;
  try {
    json = readFileSync(checkpointPath(output), 'utf8');
  } catch {
    if (size === undefined) return null;
    throw new InputError(
      `${output} is there without its checkpoint (${checkpointPath(output)}): it is complete already, or another program wrote it. Nothing was done; without --resume it would be written anew`,
    );
  }
  const checkpoint = JSON.parse(json) as Progress & { fingerprint: string };
  if (checkpoint.fingerprint !== fingerprint) {
    throw new InputError(
      `cannot go on with ${output}: the inputs, the options or the version of goftar are others than in the run that was interrupted`,
    );
  }
  if (size === undefined) return null;
  if (size < checkpoint.outputBytes) {
    throw new InputError(
      `cannot go on with ${output}: it has become shorter than when the run was interrupted`,
    );
  }
  return checkpoint;
}
