// How fast texts are repaired, beside other npm packages, in one run on one core:
//   npm run bench:normalize -- FILE...     (plain text, or JSON lines with a field `text`, gzipped or not)
// Without a file the seed article is read, repeated to a megabyte.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { halfSpace } from '@persian-tools/persian-tools';
import Virastar from 'virastar';
import { normalize } from '../src/normalize';

const files = process.argv.slice(2);
const texts = files.length > 0 ? files.flatMap(textsOf) : [seed()];
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
console.log(`${texts.length} texts, ${(bytes / 1e6).toFixed(2)} MB of UTF-8`);

const virastar = new Virastar();
const before = process.memoryUsage();
const start = performance.now();
normalize('گفت می رود');
const after = process.memoryUsage();
const memory = (after.heapUsed - before.heapUsed + after.arrayBuffers - before.arrayBuffers) / 1e6;
console.log(`first call: ${(performance.now() - start).toFixed(1)} ms, ${memory.toFixed(1)} MB`);

measure('normalize', normalize, 6);
measure('virastar', (text) => virastar.cleanup(text), 1, 0.1);
measure('@persian-tools halfSpace', (text) => halfSpace(text), 1, 0.1);

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
