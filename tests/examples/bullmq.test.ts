import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Queue } from 'bullmq';
import { afterAll, describe, expect, test } from 'vitest';
import { extractClaims } from '../../src';

const hasRedis = spawnSync('redis-server', ['--version']).status === 0;
if (!hasRedis) console.warn('SKIPPED: no redis-server here, so the BullMQ example is not tested');

const examples = resolve(import.meta.dirname, '../../examples/bullmq');
const folder = mkdtempSync(join(tmpdir(), 'goftar-queue-'));
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
const until = async (holds: () => Promise<boolean>) => {
  while (!(await holds())) await new Promise((done) => setTimeout(done, 20));
};

const sentence = 'مینا رستگار، مدیر سازمان آب نیک‌آباد، گفت: مصرف آب در سال گذشته ۱۲ درصد کم شده است. ';
/** Articles that take long enough to read for a worker to be killed over one. */
const articles = Array.from({ length: 30 }, (_, index) => ({
  id: `${index}`,
  text: `خبر ${index}: ${sentence.repeat(250)}`,
  publishedAt: '2018-05-19',
}));

describe.skipIf(!hasRedis)('BullMQ on Redis', () => {
  test('workers killed over their work lose nothing and do nothing twice', { timeout: 120_000 }, async () => {
    const port = await freePort();
    const redis = spawn('redis-server', ['--port', `${port}`, '--save', '', '--dir', folder], {
      stdio: 'ignore',
    });
    children.push(redis);
    const env = { ...process.env, REDIS_URL: `redis://127.0.0.1:${port}`, GOFTAR_LOCK_MS: '1000' };
    const path = join(folder, 'news.jsonl');
    writeFileSync(path, `${articles.map((article) => JSON.stringify(article)).join('\n')}\n{broken\n`);
    const run = (name: string) =>
      spawnSync(process.execPath, [join(examples, name), path], { env, encoding: 'utf8', maxBuffer: 1e9 });
    const startWorker = () => {
      const worker = spawn(process.execPath, [join(examples, 'worker.js')], { env, stdio: 'ignore' });
      children.push(worker);
      return worker;
    };

    const queue = new Queue('goftar', { connection: { host: '127.0.0.1', port } });
    queue.on('error', () => undefined);
    await queue.waitUntilReady();
    expect(run('enqueue.js').stderr).toContain('news.jsonl:31: broken JSON');
    const first = [startWorker(), startWorker()];
    await until(async () => (await queue.getCompletedCount()) >= 4 && (await queue.getActiveCount()) > 0);
    for (const worker of first) worker.kill('SIGKILL');
    const done = await queue.getCompletedCount();
    expect(done, 'the workers were done before they could be killed').toBeLessThan(articles.length);
    // Running it again adds nothing.
    run('enqueue.js');
    startWorker();
    startWorker();
    const collected = run('collect.js');
    expect(await queue.getCompletedCount()).toBe(articles.length);
    await queue.close();

    const results = collected.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(results.map(({ id }) => id)).toEqual(articles.map(({ id }) => id));
    const [article] = articles;
    expect(results[0]).toEqual({
      id: '0',
      ...JSON.parse(JSON.stringify(extractClaims(article?.text ?? '', { publishedAt: '2018-05-19' }))),
    });
    expect(collected.status).toBe(0);
  });
});
