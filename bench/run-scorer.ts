// Builds the library and runs a scorer on an annotated folder:
//   npm run bench:gold -- SCORER FOLDER [flags]     (or GOFTAR_GOLD_SCORER, GOFTAR_GOLD_FOLDER)
//   npm run bench:sets -- SCORER [flags]            (or GOFTAR_SETS_SCORER)
// CONTRIBUTING.md describes the folders. Nothing here hangs on them: without one it says so and stops.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const [kind, ...given] = process.argv.slice(2);
const flagAt = given.findIndex((argument) => argument.startsWith('--'));
const paths = flagAt < 0 ? given : given.slice(0, flagAt);
const flags = flagAt < 0 ? [] : given.slice(flagAt);

const fromEnvironment =
  kind === 'gold'
    ? [process.env.GOFTAR_GOLD_SCORER, process.env.GOFTAR_GOLD_FOLDER]
    : [process.env.GOFTAR_SETS_SCORER];
const [scorer, ...folders] = paths.length > 0 ? paths : fromEnvironment.filter((path) => path !== undefined);
const wanted = kind === 'gold' ? 'SCORER FOLDER' : 'SCORER';
if (!scorer || (kind === 'gold' && folders.length === 0)) {
  console.error(
    `No annotated folder: give it as \`npm run bench:${kind} -- ${wanted}\` (see CONTRIBUTING.md, «Measures»).`,
  );
  process.exit(2);
}
for (const path of [scorer, ...folders].filter((one) => /[/\\]/.test(one))) {
  if (existsSync(path)) continue;
  console.error(`There is no ${path}.`);
  process.exit(2);
}

const root = resolve(import.meta.dirname, '..');
execFileSync(
  process.execPath,
  [resolve(root, 'node_modules/tsup/dist/cli-default.js'), '--no-dts', '--silent'],
  { cwd: root },
);
const library = resolve(root, 'dist/index.js');
const run = spawnSync(process.execPath, [scorer, library, ...folders, ...flags], { stdio: 'inherit' });
process.exit(run.status ?? 1);
