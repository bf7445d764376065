import { type Block, START } from '../input/block';
import { blocksOf } from '../input/blocks';
import type { Input } from '../input/inputs';
import type { Job } from '../job';
import { formatOf } from '../output/formats';
import { cannotWrite, InputError, type Problem } from '../problem';
import {
  fingerprintOf,
  type Progress,
  readCheckpoint,
  removeCheckpoint,
  writeCheckpoint,
} from './checkpoint';
import { onInterruption } from './interruption';
import { startProgress } from './progress-bar';
import { runInOrder } from './run-in-order';
import { fileSink, isPlainFile, standardSink, streamSink } from './sink';
import { startWorkers } from './workers';

export interface BatchOptions {
  readonly inputs: readonly Input[];
  /** What already went wrong in finding the inputs. */
  readonly problems: readonly Problem[];
  readonly job: Job;
  /** A file; null is the standard output. */
  readonly output: string | null;
  readonly jobs: number;
  /** The longest line or document that is read, in bytes. */
  readonly lineLimit: number;
  readonly resume: boolean;
  readonly progress: boolean;
  readonly version: string;
}

export interface BatchResult {
  readonly articles: number;
  readonly skipped: number;
  readonly problems: number;
}

/** How much input is worth starting threads for, in bytes. */
const WORTH_THREADS = 1_000_000;
/** How often the way back is secured, in milliseconds. */
const CHECKPOINT_EVERY = 250;

/** Ends a strict run. */
class Stop extends Error {}

/**
 * Reads all inputs and writes what is found in them, in their order, in constant memory: blocks of the input go through
 * the workers, a bounded number at a time. A checkpoint beside an output file tells how far both have come, so that a
 * killed run goes on where it was.
 *
 * @throws InputError if `resume` finds nothing that it can go on with.
 */
export async function runBatch(options: BatchOptions): Promise<BatchResult> {
  const { inputs, job, output } = options;
  const format = formatOf(job.format);
  // What cannot be cut and gone on with has no checkpoint.
  const file = output !== null && isPlainFile(output) ? output : null;
  if (options.resume && file === null) throw new InputError(`cannot go on with ${output}: it is no file`);
  const fingerprint = file === null ? '' : fingerprintOf(inputs, job, options.version);
  const before = options.resume && file !== null ? readCheckpoint(file, fingerprint) : null;
  let state: Progress = before ?? { position: START, outputBytes: 0, articles: 0, skipped: 0 };
  const total = inputs.reduce((sum, input) => sum + input.size, 0);
  const unknown = inputs.some((input) => input.path === null);
  let read = before === null ? 0 : readUpTo(inputs, before.position);
  const bar = startProgress(unknown ? 0 : total, read, options.progress);
  let problems = 0;
  const report = (found: readonly Problem[]) => {
    for (const { place, message } of found) bar.report(`${place}: ${message}`);
    problems += found.length;
  };

  // The checkpoint comes first: an output without one is never one that was begun.
  const openSink = async () => {
    if (output === null) return standardSink();
    try {
      if (file === null) return await streamSink(output);
      writeCheckpoint(file, fingerprint, state);
      return await fileSink(file, state.outputBytes);
    } catch (error) {
      throw cannotWrite(output, error);
    }
  };
  const sink = await openSink();
  const stopListening = onInterruption(() => {
    bar.stop();
    if (file !== null)
      process.stderr.write(`interrupted; the same command with --resume goes on with ${file}\n`);
  });
  const encoder = new TextEncoder();
  const write = async (bytes: Uint8Array) => {
    await sink.write(bytes);
    state = { ...state, outputBytes: state.outputBytes + bytes.length };
  };
  let secured = Date.now();
  const secure = async () => {
    if (file === null || Date.now() - secured < CHECKPOINT_EVERY) return;
    await sink.sync();
    writeCheckpoint(file, fingerprint, state);
    secured = Date.now();
  };

  const separator = encoder.encode(format.separator(job));
  const worthThreads = unknown || total - read > WORTH_THREADS || inputs.length > 200;
  const workers = await startWorkers(worthThreads ? options.jobs : 1, job);
  let over = false;
  try {
    report(options.problems);
    if (job.strict && options.problems.length > 0) throw new Stop();
    if (state.outputBytes === 0) await write(encoder.encode(format.opening(job)));
    await runInOrder<Block, Awaited<ReturnType<typeof workers.run>>>(
      blocksOf(inputs, options.lineLimit, state.position),
      workers.width,
      (block) => workers.run(block.piece),
      async (outcome, block) => {
        if (outcome.articles > 0 && state.articles > 0) await write(separator);
        await write(outcome.output);
        report([...outcome.problems, ...block.problems]);
        read += block.size;
        state = {
          ...state,
          position: block.end,
          articles: state.articles + outcome.articles,
          skipped: state.skipped + outcome.skipped + block.problems.length,
        };
        bar.update(read, state.articles);
        if (job.strict && problems > 0) throw new Stop();
        await secure();
      },
    );
    await write(encoder.encode(format.closing(job)));
    over = true;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    // It would stop at the same place again.
    over = true;
  } finally {
    stopListening();
    bar.stop();
    await workers.close();
    await sink.close();
    if (over && file !== null) removeCheckpoint(file);
  }
  return { articles: state.articles, skipped: state.skipped, problems };
}

function readUpTo(inputs: readonly Input[], { input, offset }: Progress['position']): number {
  const before = inputs.slice(0, input).reduce((sum, one) => sum + one.size, 0);
  return before + (inputs[input]?.format === 'jsonl' ? offset : 0);
}
