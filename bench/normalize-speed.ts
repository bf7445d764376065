// How fast texts are repaired, beside other npm packages, in one run on one core, and what the model of ZWNJ costs:
//   npm run bench:normalize -- FILE...     (plain text, or JSON lines with a field `text`, gzipped or not)
// Without a file the seed article is read, repeated to a megabyte. The model is loaded by the first call: its time and
// memory are those of five fresh processes, the best of each.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { halfSpace } from '@persian-tools/persian-tools';
import Virastar from 'virastar';

/** The built library; a name the compiler does not follow, for the build may not be there yet. */
const library: string = new URL('../dist/index.js', import.meta.url).href;
const { normalize }: typeof import('../src/index') = await import(library);

const files = process.argv.slice(2);
const texts = files.length > 0 ? files.flatMap(textsOf) : [seed()];
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
console.log(`${texts.length} texts, ${(bytes / 1e6).toFixed(2)} MB of UTF-8`);

const virastar = new Virastar();
const loads = Array.from({ length: 5 }, load);
const least = (figures: number[]): string => Math.min(...figures).toFixed(1);
const weights = gzipSync(readFileSync(join(import.meta.dirname, '../models/zwnj/weights.ts')), { level: 9 });
console.log(
  `model: ${least(loads.map((one) => one.ms))} ms to load and call once, ` +
    `${least(loads.map((one) => one.kept))} MB kept (${least(loads.map((one) => one.used))} MB used), ` +
    `${(weights.length / 1e3).toFixed(0)} kB gzipped`,
);

measure('normalize', normalize, 6);
measure('virastar', (text) => virastar.cleanup(text), 1, 0.1);
measure('@persian-tools halfSpace', (text) => halfSpace(text), 1, 0.1);

/** The first call in a fresh process: milliseconds, and megabytes of heap and buffers, before and after collection. */
function load(): { ms: number; used: number; kept: number } {
  const program = `
    const { normalize } = await import('${library}');
    const memory = () => { const { heapUsed, arrayBuffers } = process.memoryUsage(); return heapUsed + arrayBuffers; };
    gc();
    const before = memory();
    const start = performance.now();
    normalize('گفت می رود');
    const ms = performance.now() - start;
    const used = memory() - before;
    gc();
    console.log(JSON.stringify({ ms, used: used / 1e6, kept: (memory() - before) / 1e6 }));`;
  const run = spawnSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', program], {
    encoding: 'utf8',
  });
  return JSON.parse(run.stdout);
}

/** Prints megabytes a second of processor time, the last and best of some rounds over a share of the texts. */
function measure(name: string, repair: (text: string) => string, rounds: number, share = 1): void {
  const some = texts.slice(0, Math.max(1, Math.ceil(texts.length * share)));
  const size = some.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const rates: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const used = process.cpuUsage().user;
    for (const text of some) repair(text);
    rates.push(size / (process.cpuUsage().user - used));
  }
  console.log(
    `${name}: ${Math.max(...rates).toFixed(2)} MB/s (rounds ${rates.map((rate) => rate.toFixed(1)).join(', ')})`,
  );
}

function textsOf(file: string): string[] {
  const raw = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8');
  if (!/\.jsonl(?:\.gz)?$/u.test(file)) return [text];
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): string => JSON.parse(line).text);
}

function seed(): string {
  const article = readFileSync(join(import.meta.dirname, '../seeds/article.txt'), 'utf8');
  return article.repeat(Math.ceil(1e6 / Buffer.byteLength(article)));
}
