// Scores two baselines beside the library:
//   npm run bench:baselines -- SCORER FOLDER [flags]
// The scorer is the one of bench:gold (CONTRIBUTING.md, «Measures»).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';

const [scorer, folder, ...flags] = process.argv.slice(2);
if (!scorer || !folder) {
  console.error('usage: npm run bench:baselines -- SCORER FOLDER [flags]');
  process.exit(2);
}
const root = resolve(import.meta.dirname, '..');
const systems = {
  'quotation marks, nearest name': 'bench/baselines/marks-nearest-name.ts',
  'thirty cues with a colon': 'bench/baselines/colon-cues.ts',
  goftar: 'src/index.ts',
};
const measures = ['quotes.found', 'quotes.close', 'attributed', 'speakerAccuracy'];
const rows: Record<string, Record<string, string>> = {};
// Inside the repository, so that the bundles find its packages.
const built = mkdtempSync(join(root, 'node_modules', '.baselines-'));
try {
  for (const [name, entry] of Object.entries(systems)) {
    const outfile = join(built, 'system.mjs');
    buildSync({
      entryPoints: [join(root, entry)],
      outfile,
      bundle: true,
      format: 'esm',
      packages: 'external',
      logLevel: 'warning',
    });
    const run = spawnSync(process.execPath, [scorer, outfile, folder, '--json', ...flags], {
      encoding: 'utf8',
    });
    const figures: unknown = JSON.parse(run.stdout);
    rows[name] = Object.fromEntries(measures.map((measure) => [measure, describe(figures, measure)]));
  }
} finally {
  rmSync(built, { recursive: true, force: true });
}
console.table(rows);

function describe(figures: unknown, measure: string): string {
  if (typeof figures !== 'object' || figures === null) return '-';
  const row = new Map(Object.entries(figures)).get(measure);
  return row ? `${row.f1} (${row.precision} / ${row.recall})` : '-';
}
