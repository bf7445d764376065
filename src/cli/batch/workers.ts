import { setFlagsFromString } from 'node:v8';
import { Piscina } from 'piscina';
import type { Piece } from '../input/block';
import type { Job } from '../job';
import type { Outcome } from './process-piece';

/** What runs the pieces: this thread, or a pool of others. */
export interface Workers {
  /** How many pieces are worth having under way: enough that no thread waits for the reader or the writer. */
  readonly width: number;
  readonly run: (piece: Piece) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}

/**
 * The nursery of a worker's heap. V8 would take up to 48 MB a thread; a small one is swept so often that what an article
 * still uses is carried over again and again: at 6 MB that was a tenth of a thread's time.
 */
const YOUNG_MEGABYTES = 24;

/** The version of V8 in Node 26. */
const NEWEST_TRIED = 14;

/**
 * Settings of V8, for threads that are yet to start. Each heap would grow far beyond what lives in it before V8 looks it
 * over. And each thread compiles for itself: to optimise only what has run for longer (the default is a ninth, from V8 12
 * on a seventh of this) and to draw fewer functions into one another (a third of the default) spares a run of thousands
 * of articles a seventh of its time. Maglev, the compiler between the two that V8 12 brought, takes 100 MB for nothing.
 * A version that nobody has tried is left as it is: V8 complains of a setting that it no longer knows.
 */
const engine = ['--heap-growing-percent=20', ...compilerSettings(Number.parseInt(process.versions.v8, 10))];

function compilerSettings(version: number): string[] {
  if (version > NEWEST_TRIED) return [];
  const inlining = ['--max-inlined-bytecode-size=100', '--max-inlined-bytecode-size-cumulative=300'];
  return version < 12
    ? [...inlining, '--interrupt-budget=600000']
    : [...inlining, '--invocation-count-for-turbofan=20000', '--no-maglev'];
}

/** One job runs in this thread; more run in worker threads, and this one only reads and writes. */
export async function startWorkers(jobs: number, job: Job): Promise<Workers> {
  for (const setting of engine) setFlagsFromString(setting);
  if (jobs <= 1) {
    // Loaded here only: a thread that reads and writes for others would hold the whole library for nothing.
    const { processPiece } = await import('./process-piece');
    return { width: 1, run: async (piece) => processPiece(piece, job), close: async () => undefined };
  }
  const pool = new Piscina<{ piece: Piece; job: Job }, Outcome>({
    // The build lays the worker beside the program.
    filename: new URL('./cli-worker.js', import.meta.url).href,
    name: 'work',
    minThreads: jobs,
    maxThreads: jobs,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  return {
    width: jobs * 2,
    run: (piece) => pool.run({ piece, job }, { transferList: memoryOf(piece) }),
    close: () => pool.destroy(),
  };
}

function memoryOf(piece: Piece): ArrayBuffer[] {
  if (piece.kind === 'lines') return [bufferOf(piece.bytes)];
  if (piece.kind === 'documents') return piece.documents.map(({ bytes }) => bufferOf(bytes));
  return [];
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return bytes.buffer as ArrayBuffer;
}
