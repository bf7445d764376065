import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { program, runGoftar } from '../cli/run-goftar';

const hasParallel = spawnSync('parallel', ['--version']).status === 0;
if (!hasParallel) console.warn('SKIPPED: no GNU parallel here, so the pipe example is not tested');

const sentence = 'مینا رستگار، مدیر سازمان آب نیک‌آباد، گفت: مصرف آب در سال گذشته ۱۲ درصد کم شده است. ';
const lines = Array.from({ length: 120 }, (_, index) =>
  index === 60
    ? '{broken'
    : JSON.stringify({ id: index, text: `خبر ${index}: ${sentence.repeat(index % 20)}` }),
).join('\n');
const filter = ['extract', '--from', 'jsonl', '--to', 'jsonl', '--jobs', '1', '--allow-skipped'];

test.skipIf(!hasParallel)(
  'over parts of the input, in several processes, the filter gives what it gives over the whole',
  () => {
    const whole = runGoftar(filter, lines);
    expect(whole.status).toBe(0);
    expect(whole.stderr).toContain('stdin:61: broken JSON');
    const parts = spawnSync(
      'parallel',
      [
        '--will-cite',
        '--pipe',
        '--keep-order',
        '--block',
        '60k',
        '--jobs',
        '2',
        process.execPath,
        program,
        ...filter,
      ],
      { input: lines, encoding: 'utf8', maxBuffer: 1e9 },
    );
    expect(parts.status).toBe(0);
    expect(parts.stdout.split('\n')).toHaveLength(120);
    expect(parts.stdout).toBe(whole.stdout);
    expect(parts.stderr.match(/broken JSON/g)).toHaveLength(1);
  },
);
