import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

export const program = resolve(import.meta.dirname, '../../dist/cli.js');

/** Runs the built command line, with no terminal at its ends, whatever colours the tests themselves are to be shown in. */
export function runGoftar(
  args: readonly string[],
  input: string | Uint8Array = '',
  cwd?: string,
): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [program, ...args], {
    input,
    env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined },
    encoding: 'utf8',
    maxBuffer: 1e9,
    ...(cwd !== undefined && { cwd }),
  });
}
