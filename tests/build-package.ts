import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

const newest = (folder: string): number =>
  !existsSync(folder)
    ? 0
    : Math.max(
        0,
        ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
          (file) => statSync(join(folder, file)).mtimeMs,
        ),
      );

/** Builds the package (without types) before the tests that run it as a user would, unless it is up to date. */
export function setup(): void {
  const built = statSync(join(root, 'dist/index.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = Math.max(
    newest(join(root, 'src')),
    newest(join(root, 'models')),
    statSync(join(root, 'tsup.config.ts')).mtimeMs,
  );
  if (built > sources) return;
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/tsup/dist/cli-default.js'), '--no-dts', '--silent'],
    { cwd: root },
  );
}
