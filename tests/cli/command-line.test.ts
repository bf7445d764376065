import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { extractClaims, normalize } from '../../src';
import { program, runGoftar } from './run-goftar';

const article = 'مینا رستگار گفت: ۴۰ درصد کار تا ۲۸ اردیبهشت تمام می‌شود.';
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'goftar-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('text in a pipe becomes one JSON object, what the library gives', () => {
  const { stdout, stderr, status } = runGoftar(['extract', '-d', '1397/02/29'], article);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(JSON.parse(stdout)).toEqual({
    id: 'stdin',
    publishedAt: '2018-05-19',
    ...extractClaims(article, { publishedAt: '2018-05-19' }),
  });
});

test('a bad line is named and skipped, the rest goes on; --strict stops there', () => {
  const lines = `{"id":"a","text":"${article}","date":"1397/02/29","source":"x"}\n{"text"\n{"id":"c","text":"متن"}\n`;
  const path = join(folder, 'news.jsonl');
  writeFileSync(path, lines);
  const args = ['extract', 'news.jsonl', '--keep', 'source'];
  const lenient = runGoftar(args, '', folder);
  expect(lenient.status).toBe(1);
  expect(lenient.stderr).toMatch(
    /^news\.jsonl:2: broken JSON, line skipped: .*\n2 articles read, 1 input skipped\n$/,
  );
  const records = lenient.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(records.map(({ id, publishedAt, source }) => [id, publishedAt, source])).toEqual([
    ['a', '2018-05-19', 'x'],
    ['c', undefined, undefined],
  ]);
  const strict = runGoftar([...args, '--strict'], '', folder);
  expect(strict.status).toBe(1);
  expect(strict.stdout.trimEnd().split('\n')).toHaveLength(1);
});

test('normalize repairs a text, and the text of a record without touching the rest', () => {
  const torn = 'پيام رسان هاي داخلي';
  expect(runGoftar(['normalize'], torn).stdout).toBe(`${normalize(torn)}\n`);
  const { stdout } = runGoftar(
    ['normalize', '--text-field', 'body'],
    JSON.stringify({ n: 1, body: torn, z: [2] }),
  );
  expect(JSON.parse(stdout)).toEqual({ n: 1, body: normalize(torn), z: [2] });
});

test('the format follows the name of the output, and no checkpoint stays behind', () => {
  writeFileSync(join(folder, 'article.txt'), article);
  const run = runGoftar(['extract', 'article.txt', '-o', 'claims.csv'], '', folder);
  expect(run).toMatchObject({ status: 0, stdout: '', stderr: '' });
  const [headings, first] = readFileSync(join(folder, 'claims.csv'), 'utf8').split('\r\n');
  expect(headings).toMatch(/^\uFEFFarticle,claim,speaker/);
  expect(first).toMatch(/^article\.txt,/);
  expect(() => readFileSync(join(folder, 'claims.csv.checkpoint'))).toThrow();
});

test('report writes one page, or a folder of them', () => {
  const record = (id: string) => JSON.stringify({ id, text: article, title: 'آب <b>' });
  writeFileSync(join(folder, 'two.jsonl'), `${record('../a/1')}\n${record('b/1')}\n`);
  const one = runGoftar(['report', '--from', 'text'], article);
  expect(one.status).toBe(0);
  expect(one.stdout).toMatch(/^<!doctype html>/);
  expect(runGoftar(['report', 'two.jsonl', '-o', 'reports/'], '', folder)).toMatchObject({
    status: 0,
    stderr: '',
  });
  expect(readdirSync(join(folder, 'reports')).sort()).toEqual(['1-2.html', '1.html']);
  expect(readFileSync(join(folder, 'reports/1.html'), 'utf8')).toContain('آب &lt;b&gt;');
  const many = runGoftar(['report', 'two.jsonl', '-o', 'one.html'], '', folder);
  expect(many).toMatchObject({ status: 2, stderr: expect.stringContaining('one article a file') });
});

test('the formats of other tools: a document, a line each, or a file each', () => {
  writeFileSync(join(folder, 'one.txt'), article);
  writeFileSync(
    join(folder, 'three.jsonl'),
    `${JSON.stringify({ id: 'https://example.org/1', text: article })}\n`.repeat(2),
  );
  const annotated = runGoftar(['extract', 'one.txt', '--to', 'web-annotation'], '', folder);
  expect(JSON.parse(annotated.stdout)).toMatchObject({ type: 'AnnotationPage' });
  const lines = runGoftar(['extract', 'three.jsonl', '--to', 'schema-org'], '', folder)
    .stdout.trimEnd()
    .split('\n');
  expect(lines).toHaveLength(2);
  expect(JSON.stringify(JSON.parse(lines[0] ?? ''))).toContain('https://example.org/1');
  const marked = runGoftar(['extract', 'one.txt', '--to', 'timex3', '-d', '2018-05-19'], '', folder);
  expect(marked.stdout).toContain('value="1397-02-28"');
  expect(runGoftar(['extract', 'one.txt', '--to', 'brat', '-o', 'brat/'], '', folder).status).toBe(0);
  expect(readdirSync(join(folder, 'brat')).sort()).toEqual(['one.ann', 'one.txt']);
});

test('a wrong command line says why and leaves with code 2', () => {
  for (const [args, why] of [
    [['extract', '--published-at', 'soon'], /Expected a date/],
    [['extract', '--to', 'word'], /Allowed choices/],
    [['extract', 'no-such-file.txt'], /no-such-file\.txt: there is no such file/],
    [['extract', '--resume'], /--resume needs an --output/],
    [['schema', 'cloud'], /there is no shape "cloud"/],
    [['guess'], /unknown command/],
  ] as const) {
    const { status, stderr, stdout } = runGoftar(args, article);
    expect(stderr).toMatch(why);
    expect({ args, status, stdout }).toEqual({ args, status: 2, stdout: '' });
  }
});

test('a list of articles in a JSON document becomes a list, from a file and from a pipe', () => {
  const list = JSON.stringify([{ text: article }, { text: article }], null, 2);
  writeFileSync(join(folder, 'list.json'), list);
  for (const { stdout, status } of [
    runGoftar(['times', 'list.json'], '', folder),
    runGoftar(['times'], list),
    runGoftar(['times'], Buffer.from(`\uFEFF${list}`, 'utf16le')),
  ]) {
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toHaveLength(2);
  }
  const one = runGoftar(['times'], JSON.stringify({ text: article }, null, 2));
  expect(JSON.parse(one.stdout)).toMatchObject({ times: [{ text: '۲۸ اردیبهشت' }] });
});

test('an output that cannot be written is named before anything is done, and leaves nothing behind', () => {
  writeFileSync(join(folder, 'one.txt'), article);
  mkdirSync(join(folder, 'taken'), { recursive: true });
  for (const [output, why] of [
    ['taken', /cannot write to taken: it is a folder/],
    ['none/such/a.json', /cannot write none\/such\/a\.json: there is no folder/],
  ] as const) {
    const { status, stderr } = runGoftar(['extract', 'one.txt', '-o', output], '', folder);
    expect(stderr).toMatch(why);
    expect(status).toBe(2);
  }
  expect(readdirSync(folder).filter((name) => name.includes('checkpoint'))).toEqual([]);
  expect(runGoftar(['extract', 'one.txt', '-o', '/dev/null'], '', folder)).toMatchObject({
    status: 0,
    stderr: '',
  });
  const nothing = runGoftar(['report', '--from', 'jsonl', '-o', 'none.html'], '', folder);
  expect(nothing).toMatchObject({ status: 1, stderr: expect.stringContaining('stdin: no article in it') });
});

test('a reader that has seen enough ends a run quietly', () => {
  const path = join(folder, 'many.jsonl');
  writeFileSync(path, `${JSON.stringify({ text: article })}\n`.repeat(2000));
  const command = `'${process.execPath}' '${program}' normalize many.jsonl -j 1; echo "code $?" >&2`;
  const { stdout, stderr } = spawnSync('sh', ['-c', `{ ${command}; } | head -n 1`], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(stdout.split('\n')).toHaveLength(2);
  expect(stderr).toBe('code 0\n');
});

test('help has examples, the schema is JSON Schema, the shell completes commands', () => {
  expect(runGoftar(['extract', '--help']).stdout).toMatch(/Examples:\n {2}goftar extract article\.txt/);
  expect(JSON.parse(runGoftar(['schema', 'claim']).stdout)).toMatchObject({ type: 'object' });
  expect(runGoftar(['complete', 'bash']).stdout).toContain('goftar');
  expect(runGoftar(['complete', '--', 'qu']).stdout).toMatch(/^quantities\t/m);
});

test('the core, as it is built, reaches nothing of Node', () => {
  const dist = resolve(import.meta.dirname, '../../dist');
  const seen = new Set<string>();
  const walk = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    const code = readFileSync(join(dist, file), 'utf8');
    expect(/from\s*["']node:|import\s*["']node:|require\(/.test(code), `${file} imports node:`).toBe(false);
    for (const [, next] of code.matchAll(/["']\.\/([\w-]+\.js)["']/g)) if (next !== undefined) walk(next);
  };
  for (const entry of ['index.js', 'schema.js']) walk(entry);
  expect(seen.size).toBeGreaterThan(2);
});
