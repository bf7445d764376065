import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { program, runGoftar } from './run-goftar';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'goftar-resume-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sentence = 'مینا رستگار، مدیر سازمان آب نیک‌آباد، گفت: مصرف آب در سال گذشته ۱۲ درصد کم شده است. ';
/** Enough records for a run of some seconds; every hundredth line is broken, and one has line ends inside. */
const records = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    index % 100 === 99
      ? '{"text": broken'
      : JSON.stringify({
          id: index,
          text: `شمارهٔ ${index}: ${sentence.repeat(1 + (index % 30))}\n«${index}»`,
        }),
  ).join('\n');

/** Starts a run and kills it, with no time to tidy up, as soon as `when` holds. */
async function killWhen(args: readonly string[], when: () => boolean): Promise<void> {
  const child = spawn(process.execPath, [program, ...args], { cwd: folder, stdio: 'ignore' });
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.on('exit', (_, signal) => resolve(signal)),
  );
  while (child.exitCode === null && !when()) await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill('SIGKILL');
  expect(await ended, 'the run was over before it could be killed').toBe('SIGKILL');
}

/** The lines that the checkpoint has behind it. */
const linesBehind = (name: string): number =>
  existsSync(join(folder, `${name}.checkpoint`))
    ? JSON.parse(readFileSync(join(folder, `${name}.checkpoint`), 'utf8')).position.line
    : -1;
const sizeOf = (name: string): number => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0;

test('killed twice and resumed, the output is that of an undisturbed run, byte for byte', {
  timeout: 120_000,
}, async () => {
  writeFileSync(join(folder, 'news.jsonl'), records(700));
  const undisturbed = runGoftar(['extract', 'news.jsonl', '-o', 'whole.jsonl', '-j', '1'], '', folder);
  expect(undisturbed.status).toBe(1);
  expect(undisturbed.stderr).toContain('693 articles read, 7 inputs skipped');
  expect(undisturbed.stderr).toContain('news.jsonl:100: broken JSON');

  const args = ['extract', 'news.jsonl', '-o', 'torn.jsonl', '-j', '2', '--resume'];
  await killWhen(args, () => sizeOf('torn.jsonl') > 0);
  await killWhen(args, () => linesBehind('torn.jsonl') >= 100);
  const resumed = runGoftar(args, '', folder);
  expect(resumed.stderr).toContain('693 articles read, 7 inputs skipped');
  expect(resumed.stderr, 'what was done is not read again').not.toContain('news.jsonl:100:');
  const [whole, torn] = ['whole.jsonl', 'torn.jsonl'].map((name) => readFileSync(join(folder, name)));
  expect(torn?.equals(whole ?? Buffer.alloc(0))).toBe(true);
  expect(existsSync(join(folder, 'torn.jsonl.checkpoint'))).toBe(false);

  const again = runGoftar(args, '', folder);
  expect(again.status).toBe(2);
  expect(again.stderr).toMatch(/complete already/);
});

test('told to end, a run says how it goes on, and goes on', { timeout: 120_000 }, async () => {
  writeFileSync(join(folder, 'told.jsonl'), records(200));
  const args = ['extract', 'told.jsonl', '-j', '2', '-o'];
  const child = spawn(process.execPath, [program, ...args, 'told-part.jsonl'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  while (child.exitCode === null && sizeOf('told-part.jsonl') === 0)
    await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  expect(stderr).toMatch(/interrupted; .* --resume goes on with told-part\.jsonl/);
  runGoftar([...args, 'told-whole.jsonl'], '', folder);
  runGoftar([...args, 'told-part.jsonl', '--resume'], '', folder);
  const [part, whole] = ['told-part.jsonl', 'told-whole.jsonl'].map((name) =>
    readFileSync(join(folder, name)),
  );
  expect(part?.equals(whole ?? Buffer.alloc(0))).toBe(true);
});

test('a run does not go on with other inputs or options than it began with', {
  timeout: 120_000,
}, async () => {
  writeFileSync(join(folder, 'other.jsonl'), records(500));
  const args = ['extract', 'other.jsonl', '-o', 'part.jsonl', '-j', '2'];
  await killWhen(args, () => sizeOf('part.jsonl') > 0);
  const size = sizeOf('part.jsonl');
  const options = runGoftar([...args, '--resume', '--keep', 'url'], '', folder);
  expect(options).toMatchObject({ status: 2, stderr: expect.stringContaining('others than in the run') });
  writeFileSync(join(folder, 'other.jsonl'), records(501));
  const inputs = runGoftar([...args, '--resume'], '', folder);
  expect(inputs).toMatchObject({ status: 2, stderr: expect.stringContaining('others than in the run') });
  expect(sizeOf('part.jsonl')).toBe(size);
});
