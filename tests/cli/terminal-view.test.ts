import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { clock } from '../../src/cli/batch/progress-bar';
import { DEFAULT_FIELDS } from '../../src/cli/input/article';
import type { Job } from '../../src/cli/job';
import { terminalView, wrap } from '../../src/cli/output/terminal-view';
import { type ColorSituation, wantsColor } from '../../src/cli/output/wants-color';
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

test('the view has repaired words, each mention on one line', () => {
  const torn = 'مینا رستگار خاطر\nنشان کرد: پيام رسان هاي داخلي 12 درصد رشد کردهاند.';
  const view = terminalView({ id: 'article.txt', text: torn }, job);
  expect(view).toContain('مینا رستگار خاطر نشان کرد:');
  expect(view).toContain('پیام‌رسان‌های داخلی ۱۲ درصد');
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

test('colour is what the command line, the variables and the terminal say, in this order', () => {
  const wanted = (
    environment: Record<string, string>,
    { asked, terminal = true, platform = 'linux' as NodeJS.Platform }: Partial<ColorSituation> = {},
  ) => wantsColor({ asked, terminal, environment, platform });
  const TERM = 'xterm';
  expect(wanted({ TERM })).toBe(true);
  expect(wanted({ TERM, CI: 'true' }), 'CI says nothing of a terminal').toBe(true);
  expect(wanted({ TERM, NO_COLOR: '', FORCE_COLOR: '' }), 'empty is as good as not set').toBe(true);
  expect(wanted({ TERM }, { terminal: false })).toBe(false);
  expect(wanted({ TERM: 'dumb' })).toBe(false);
  expect(wanted({})).toBe(false);
  expect(wanted({}, { platform: 'win32' })).toBe(true);
  expect(wanted({ TERM, NO_COLOR: '1' })).toBe(false);
  expect(wanted({ TERM, FORCE_COLOR: '0' })).toBe(false);
  expect(wanted({ FORCE_COLOR: '1', NO_COLOR: '1' }, { terminal: false })).toBe(true);
  expect(wanted({ TERM, NO_COLOR: '1' }, { asked: true, terminal: false })).toBe(true);
  expect(wanted({ TERM, FORCE_COLOR: '1' }, { asked: false })).toBe(false);
});

const hasTerminal = spawnSync('script', ['--version']).status === 0;
if (!hasTerminal) console.warn('SKIPPED: no `script` here, so the command line is not tested on a terminal');

/** Runs a command on a terminal of 80 columns, in an environment that holds only what is given. */
function onTerminal(command: string, cwd: string, environment: Readonly<Record<string, string>> = {}) {
  // The variables stand in the command: `script` and the shell may set some of their own before it.
  const variables = Object.entries({ TERM: 'xterm-256color', ...environment }).map((one) => one.join('='));
  const clean = `stty cols 80 2>/dev/null; exec env -i PATH="$PATH" ${variables.join(' ')} ${command}`;
  const { stdout } = spawnSync('script', ['-qec', clean, '/dev/null'], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return stdout;
}

describe.skipIf(!hasTerminal)('on a terminal', () => {
  const folder = mkdtempSync(join(tmpdir(), 'goftar-terminal-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'article.txt'), text);
  const goftar = `'${process.execPath}' '${program}'`;

  test('there is colour for a person, on a machine for tests too, and none where it is not wanted', () => {
    for (const environment of [{}, { CI: 'true' }]) {
      const view = onTerminal(`${goftar} extract article.txt`, folder, environment);
      expect(view).toContain('\u001B[36mمینا رستگار');
      expect(stripVTControlCharacters(view)).toContain('گویندگان');
    }
    for (const environment of [{ NO_COLOR: '1' }, { TERM: 'dumb' }]) {
      const view = onTerminal(`${goftar} extract article.txt`, folder, environment);
      expect(view).toContain('گویندگان');
      expect(view).toBe(stripVTControlCharacters(view));
    }
  });

  test('there is a bar over long work', () => {
    const record = JSON.stringify({ id: 'x', text: `${text} `.repeat(60) });
    writeFileSync(join(folder, 'news.jsonl'), `${record}\n`.repeat(120));
    const bar = onTerminal(`${goftar} extract news.jsonl -o out.jsonl -j 1`, folder, { CI: 'true' });
    expect(bar).toMatch(/\d+ %, [\d,]+ articles, \d+\.\d MB\/s, \d+:\d\d left/);
    expect(readFileSync(join(folder, 'out.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(120);
  });
});
