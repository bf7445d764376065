// How fast the library reads news, on one core:
//   npm run bench:speed -- FILE.jsonl[.gz] …   (or GOFTAR_NEWS, paths set apart by commas)
// Each line of a file is an object with `text` and, if known, `date`. Without files it measures on the seed article.
// Prints the first call, MB/s of UTF-8 once warm for normalize() and extractClaims(), and how the time of one text
// grows from 1 to 8 MB.
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { gunzipSync } from 'node:zlib';

interface Article {
  text: string;
  date?: string | null;
}

/** The built library; a name the compiler does not follow, for the build may not be there yet. */
const library: string = new URL('../dist/index.js', import.meta.url).href;
const sample = 4_000_000; // bytes of UTF-8 measured

function readArticles(path: string): Article[] {
  const bytes = readFileSync(path);
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Article);
}

const mostWarmUp = 8;
const medianOf = (figures: readonly number[]): number =>
  [...figures].sort((a, b) => a - b)[figures.length >> 1] ?? Number.NaN;

const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8');
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
const optionsOf = ({ date }: Article) =>
  date && /^\d{4}-\d{2}-\d{2}$/.test(date) ? { publishedAt: date } : {};

const paths = process.argv.length > 2 ? process.argv.slice(2) : (process.env.GOFTAR_NEWS?.split(',') ?? []);
const seed = {
  text: readFileSync(new URL('../seeds/article.txt', import.meta.url), 'utf8'),
  date: '2018-05-19',
};
if (paths.length === 0) console.log('No news files given: measuring on copies of the seed article.');

// A stride through the files, so that every outlet has its share.
const pool = paths.flatMap(readArticles);
const articles: Article[] = [];
let total = 0;
const stride = Math.max(1, Math.floor(pool.length / 2000));
for (let i = 0; total < sample && i < Math.max(pool.length, 2000); i++) {
  const article =
    pool.length > 0 ? pool[((i * stride) % pool.length) + Math.floor((i * stride) / pool.length)] : seed;
  if (!article) break;
  articles.push(article);
  total += bytesOf(article.text);
}

const load = performance.now();
// The package as it ships: what tsx makes of the sources keeps the name of every closure, and is slower for it.
const { extractClaims, normalize }: typeof import('../src/index') = await import(library);
const loaded = performance.now() - load;
const first = performance.now();
extractClaims(seed.text, { publishedAt: seed.date });
console.log(`${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`);
console.log(
  `import ${loaded.toFixed(0)} ms, first extractClaims() ${(performance.now() - first).toFixed(0)} ms`,
);

function rate(name: string, run: (article: Article) => unknown): void {
  const pass = (): number => {
    const start = performance.now();
    for (const article of articles) run(article);
    return performance.now() - start;
  };
  // The compiler still gains after several passes: warm is when a pass is no longer clearly faster than the best.
  let warmed = 1;
  for (let best = pass(), next = pass(); warmed < mostWarmUp && next < best * 0.97; next = pass()) {
    best = next;
    warmed++;
  }
  const times = Array.from({ length: 5 }, pass);
  console.log(
    `${name}: ${(total / 1e3 / medianOf(times)).toFixed(2)} MB/s (${articles.length} articles, ${megabytes(total)} MB, ` +
      `median of ${times.length} after ${warmed} to warm up)`,
  );
}
rate('normalize()', ({ text }) => normalize(text));
rate('extractClaims()', (article) => extractClaims(article.text, optionsOf(article)));

let long = '';
for (let i = 0; bytesOf(long) < 1_000_000; i++) long += `${articles[i % articles.length]?.text ?? ''}\n`;
const timeOf = (text: string): number => {
  const start = performance.now();
  extractClaims(text);
  return performance.now() - start;
};
timeOf(long);
/** One text of eight megabytes beside eight of one, in turn: what else the machine does then lengthens both alike. */
const pairs = Array.from({ length: 5 }, () => {
  let eightTimes = 0;
  for (let i = 0; i < 8; i++) eightTimes += timeOf(long);
  const once = timeOf(long.repeat(8));
  return { one: eightTimes / 8, eight: once, growth: (8 * once) / eightTimes };
});
const growths = pairs.map(({ growth }) => growth);
console.log(
  `one text of ${megabytes(bytesOf(long))} MB: ${medianOf(pairs.map(({ one }) => one)).toFixed(0)} ms; ` +
    `8 times as long: ${medianOf(pairs.map(({ eight }) => eight)).toFixed(0)} ms; ` +
    `growth ${medianOf(growths).toFixed(1)} (${Math.min(...growths).toFixed(1)}–${Math.max(...growths).toFixed(1)})`,
);
