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
  pass(); // warm up
  const times = [pass(), pass(), pass()].sort((a, b) => a - b);
  const median = times[1] ?? Number.NaN;
  console.log(
    `${name}: ${(total / 1e3 / median).toFixed(2)} MB/s (${articles.length} articles, ${megabytes(total)} MB, median of 3)`,
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
/** The best of three: other work on the machine lengthens single runs, and would be taken for growth. */
const bestOf = (text: string): number => Math.min(timeOf(text), timeOf(text), timeOf(text));
const one = bestOf(long);
const eight = bestOf(long.repeat(8));
console.log(
  `one text of ${megabytes(bytesOf(long))} MB: ${one.toFixed(0)} ms; 8 times as long: ${eight.toFixed(0)} ms, growth ${(eight / one).toFixed(1)}`,
);
