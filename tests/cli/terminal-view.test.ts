import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { clock } from '../../src/cli/batch/progress-bar';
import { DEFAULT_FIELDS } from '../../src/cli/input/article';
import type { Job } from '../../src/cli/job';
import { terminalView, wrap } from '../../src/cli/output/terminal-view';
import { fileNameOf } from '../../src/cli/write-documents';
import { program } from './run-goftar';

const text = 'مینا رستگار، وزیر نیرو، گفت: ۴۰ درصد کار تا ۲۸ اردیبهشت تمام می‌شود.';
const job: Job = {
  command: 'extract',
  format: 'text',
  fields: DEFAULT_FIELDS,
  publishedAt: '2018-05-19',
  single: true,
  strict: false,
  color: false,
  width: 60,
};

test('the view names the speaker, what was said, and the values of figures and times', () => {
  const view = terminalView({ id: 'article.txt', text }, job);
  expect(view).toContain('مینا رستگار، وزیر نیرو (۱ گفته)');
  expect(view).toContain('    ۴۰ درصد کار تا ۲۸ اردیبهشت تمام می‌شود');
  expect(view).toContain('۴۰ درصد ← \u206640%\u2069');
  expect(view).toContain('۲۸ اردیبهشت ← \u20661397-02-28 (2018-05-18)\u2069');
  expect(view).toBe(stripVTControlCharacters(view));
  const painted = terminalView({ id: 'article.txt', text }, { ...job, color: true });
  expect(painted).not.toBe(view);
  expect(stripVTControlCharacters(painted)).toBe(view);
});

test('lines are broken at spaces, and ZWNJ takes no column', () => {
  const lines = wrap('می‌شود '.repeat(20), 30);
  expect(lines.join(' ').split(' ')).toHaveLength(20);
  for (const line of lines) expect(line.replaceAll('\u200C', '').length).toBeLessThanOrEqual(30);
  expect(wrap('x'.repeat(100), 30)).toEqual(['x'.repeat(100)]);
});

test('time left is told as clocks tell it, and files are named after identifiers, each once', () => {
  expect([0, 59.6, 65, 3600, 7389].map(clock)).toEqual(['0:00', '1:00', '1:05', '1:00:00', '2:03:09']);
  const taken = new Set<string>();
  const names = ['https://x.ir/news/12?a=1', '../../etc/passwd', 'خبر ۱', 'خبر ۱', '...', 'A.txt', 'a.txt'];
  expect(names.map((id) => fileNameOf(id, taken))).toEqual([
    '12-a-1',
    'passwd',
    'خبر-۱',
    'خبر-۱-2',
    'article',
    'A',
    'a-2',
  ]);
});

const hasTerminal = spawnSync('script', ['--version']).status === 0;
test.skipIf(!hasTerminal)('on a terminal there is colour for a person, and a bar over long work', () => {
  const folder = mkdtempSync(join(tmpdir(), 'goftar-terminal-'));
  try {
    writeFileSync(join(folder, 'article.txt'), text);
    const run = (command: string) =>
      spawnSync('script', ['-qec', command, '/dev/null'], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, TERM: 'xterm-256color', NO_COLOR: '', FORCE_COLOR: '', COLUMNS: '80' },
      }).stdout;
    const goftar = `'${process.execPath}' '${program}'`;
    const view = run(`unset NO_COLOR FORCE_COLOR; ${goftar} extract article.txt`);
    expect(view).toContain('\u001B[36mمینا رستگار');
    expect(stripVTControlCharacters(view)).toContain('گویندگان');
    const record = JSON.stringify({ id: 'x', text: `${text} `.repeat(60) });
    writeFileSync(join(folder, 'news.jsonl'), `${record}\n`.repeat(300));
    const bar = run(`${goftar} extract news.jsonl -o out.jsonl -j 1`);
    expect(bar).toMatch(/\d+ %, [\d,]+ articles, \d+\.\d MB\/s, \d+:\d\d left/);
    expect(readFileSync(join(folder, 'out.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(300);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
