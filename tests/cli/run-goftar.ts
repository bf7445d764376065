import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

export const program = resolve(import.meta.dirname, '../../dist/cli.js');

/** Runs the built command line, with no terminal at its ends. */
export function runGoftar(
  args: readonly string[],
  input: string | Uint8Array = '',
  cwd?: string,
): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [program, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
    ...(cwd !== undefined && { cwd }),
  });
}
