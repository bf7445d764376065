import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { articleOf, DEFAULT_FIELDS } from '../../src/cli/input/article';
import { START } from '../../src/cli/input/block';
import { blocksOf } from '../../src/cli/input/blocks';
import { decode } from '../../src/cli/input/decode';
import { findInputs } from '../../src/cli/input/inputs';
import { lineBlocks } from '../../src/cli/input/line-blocks';
import { readDay } from '../../src/cli/input/read-day';
import { readHtml } from '../../src/cli/input/read-html';
import { readPiece } from '../../src/cli/input/read-piece';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'goftar-input-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The letters of windows-1256 that the tests need, by their bytes. */
const bytes1256: Readonly<Record<string, number>> = {
  س: 0xd3,
  ل: 0xe1,
  ا: 0xc7,
  م: 0xe3,
  پ: 0x81,
  گ: 0x90,
  چ: 0x8d,
};
const in1256 = (text: string) =>
  Uint8Array.from([...text].map((letter) => bytes1256[letter] ?? letter.charCodeAt(0)));

async function* chunks(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

async function readAll(paths: readonly string[], limit = 1e6) {
  const { inputs } = await findInputs(paths, undefined);
  const texts: string[] = [];
  const problems: string[] = [];
  for await (const block of blocksOf(inputs, limit)) {
    for (const read of readPiece(block.piece, DEFAULT_FIELDS)) {
      if ('article' in read) texts.push(read.article.text);
      else problems.push(`${read.problem.place}: ${read.problem.message}`);
    }
    problems.push(...block.problems.map(({ place, message }) => `${place}: ${message}`));
  }
  return { texts, problems };
}

test('windows-1256 is told from UTF-8, and damage is named', () => {
  expect(decode(new TextEncoder().encode('سلام، پگاه'))).toEqual({ text: 'سلام، پگاه' });
  expect(decode(in1256('سلام, پگاچ'))).toEqual({ text: 'سلام, پگاچ' });
  expect(decode(new TextEncoder().encode('\uFEFFسلام'))).toEqual({ text: 'سلام' });
  expect(decode(Uint8Array.of(0xff, 0xfe, 0x33, 0x06))).toEqual({ text: 'س' });
  const damaged = Uint8Array.from([...new TextEncoder().encode('سلام بر همه'), 0xd8]);
  expect(decode(damaged)).toMatchObject({
    text: 'سلام بر همه\uFFFD',
    warning: expect.stringContaining('1 damaged'),
  });
});

test('days are read in both calendars, with any digits, and never guessed', () => {
  expect(readDay('2018-05-19')).toBe('2018-05-19');
  expect(readDay('2018-05-18T21:00:00Z')).toBe('2018-05-19');
  expect(readDay('2018-05-19 10:20:30')).toBe('2018-05-19');
  expect(readDay('1397/02/29')).toBe('2018-05-19');
  expect(readDay('۱۳۹۷/۲/۲۹ ۱۰:۲۰')).toBe('2018-05-19');
  expect(readDay(1_526_688_000)).toBe('2018-05-19');
  expect(readDay(1_526_688_000_000)).toBe('2018-05-19');
  for (const none of ['1397/12/30', '2018-02-30', 'yesterday', '', null, undefined, 42, {}, '97/2/29']) {
    expect(readDay(none), String(none)).toBeNull();
  }
});

test('fields are found under their usual names, under names given, and inside objects', () => {
  expect(articleOf({ id: 7, text: 'متن', date: '1397/02/29' }, DEFAULT_FIELDS, 'x:1')).toMatchObject({
    article: { id: '7', text: 'متن', publishedAt: '2018-05-19' },
  });
  const names = { ...DEFAULT_FIELDS, text: ['article.body'], date: ['meta.day'] };
  expect(articleOf({ article: { body: 'متن' }, meta: { day: 'soon' } }, names, 'x:1')).toMatchObject({
    article: { id: 'x:1', text: 'متن' },
    warning: expect.stringContaining('"soon"'),
  });
  expect(articleOf({ text: null }, DEFAULT_FIELDS, 'x:1')).toMatchObject({
    reason: expect.stringContaining('"text"'),
  });
  expect(articleOf([1], DEFAULT_FIELDS, 'x:1')).toMatchObject({ reason: expect.stringContaining('object') });
  expect(articleOf({}, { ...DEFAULT_FIELDS, text: ['constructor.name'] }, 'x:1')).toHaveProperty('reason');
});

test('blocks hold whole lines wherever the chunks are cut, and count lines and bytes', async () => {
  const text = 'یک\nدو\n\nسه\nچهار';
  for (const size of [1, 2, 3, 5, 7, 100]) {
    let joined = '';
    let end = START;
    for await (const block of lineBlocks(chunks(text, size), 'x', START, 1000)) {
      if (block.piece.kind !== 'lines') throw new Error('no lines');
      expect(block.piece.firstLine).toBe(end.line + 1);
      joined += new TextDecoder().decode(block.piece.bytes);
      end = block.end;
    }
    expect(joined).toBe(text);
    expect(end).toEqual({ input: 0, offset: new TextEncoder().encode(text).length, line: 5 });
  }
});

test('a line over the limit is dropped and named, and its neighbours stay, wherever the chunks are cut', async () => {
  const text = `one\n${'x'.repeat(30)}\ntwo\n${'y'.repeat(40)}`;
  for (const size of [1, 4, 9, 33]) {
    let joined = '';
    const problems: string[] = [];
    let offset = 0;
    for await (const block of lineBlocks(chunks(text, size), 'x', START, 12)) {
      if (block.piece.kind === 'lines') joined += new TextDecoder().decode(block.piece.bytes);
      problems.push(...block.problems.map(({ place }) => place));
      expect(block.end.offset - offset).toBe(block.size);
      offset = block.end.offset;
    }
    expect(joined, `chunks of ${size}`).toBe('one\ntwo\n');
    expect(problems).toEqual(['x:2', 'x:4']);
    expect(offset).toBe(text.length);
  }
});

test('every kind of file is read, in the order of its name; what cannot be is named with its place', async () => {
  mkdirSync(join(folder, 'many/inner'), { recursive: true });
  const write = (name: string, content: string | Uint8Array) =>
    writeFileSync(join(folder, 'many', name), content);
  write('a.txt', 'متن یک');
  write('b.jsonl', '{"text":"متن دو"}\n{"text":\n[]\n\n{"text":"متن سه"}');
  write('c.csv', 'id;text\r\n1;"متن\nچهار"\r\n2;"متن ""پنج"""\r\n');
  write('d.jsonl.gz', gzipSync('{"text":"متن شش"}\n'));
  write('e.json', '[{"text":"متن هفت"},{"title":"بی متن"}]');
  write('f.txt', in1256('سلام'));
  write('g.txt', Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d));
  write('h.txt', Uint8Array.of(1, 0, 2, 0));
  write('i.jsonl', Uint8Array.of(0xff, 0xfe, ...Buffer.from('{"text":"متن هشت"}\n', 'utf16le')));
  write('inner/j.tsv', 'text\tdate\nمتن نه\t1397/02/29\n');
  write('k.exe', 'not looked at');
  const { texts, problems } = await readAll([join(folder, 'many')]);
  expect(texts).toEqual([
    'متن یک',
    'متن دو',
    'متن سه',
    'متن\nچهار',
    'متن "پنج"',
    'متن شش',
    'متن هفت',
    'سلام',
    'متن هشت',
    'متن نه',
  ]);
  const named = problems.map((problem) => problem.slice(join(folder, 'many/').length));
  expect(named).toEqual([
    expect.stringMatching(/^b\.jsonl:2: broken JSON/),
    expect.stringMatching(/^b\.jsonl:3: expected an object/),
    expect.stringMatching(/^e\.json, record 2: no text/),
    expect.stringMatching(/^g\.txt: this is a PDF document/),
    expect.stringMatching(/^h\.txt: this is a binary file/),
  ]);
});

test('one line in windows-1256 among lines of UTF-8 is read by itself', async () => {
  const path = join(folder, 'mixed.jsonl');
  const line = (text: string) => Buffer.from(`{"text":"${text}"}\n`);
  writeFileSync(path, Buffer.concat([line('سلام'), in1256('{"text":"سلام"}\n'), line('سلام')]));
  expect(await readAll([path])).toEqual({ texts: ['سلام', 'سلام', 'سلام'], problems: [] });
});

test('globs and folders are expanded; nothing found is a usage error', async () => {
  writeFileSync(join(folder, 'one.txt'), 'یک');
  writeFileSync(join(folder, 'two.txt'), 'دو');
  expect((await readAll([`${folder}/*.txt`])).texts).toEqual(['یک', 'دو']);
  await expect(findInputs([join(folder, 'none.txt')], undefined)).rejects.toThrow(/no such file/);
  await expect(findInputs([join(folder, '*.none')], undefined)).rejects.toThrow(/no file fits/);
});

test('the article of a news page is found: its paragraphs, headline and day', () => {
  const paragraph =
    'مینا رستگار گفت: مصرف آب شهر در این سال دوازده درصد کم شده است و این کاهش ادامه دارد. '.repeat(3);
  const page = `<!doctype html><html lang="fa"><head><title>مصرف آب کم شد | خبرگزاری بامداد</title>
    <meta property="og:title" content="مصرف آب کم شد">
    <meta property="article:published_time" content="2018-05-19T10:00:00+04:30"></head><body>
    <nav><ul><li><a href="/">خانه</a></li><li><a href="/s">ورزش</a></li></ul></nav>
    <article><h1>مصرف آب کم شد</h1><p>${paragraph}</p><p>وی افزود:&nbsp;${paragraph}</p><script>alert(1)</script></article>
    <footer>همه حقوق محفوظ است</footer></body></html>`;
  const read = readHtml(page);
  expect(read?.publishedAt).toBe('2018-05-19');
  expect(read?.title).toContain('مصرف آب کم شد');
  expect(read?.text).toContain('دارد. مینا');
  expect(read?.text).toMatch(/دارد\.\nوی افزود:/);
  expect(read?.text).not.toMatch(/alert|حقوق|ورزش/);
  expect(readHtml('')).toBeNull();
  expect(() => readHtml('<div>'.repeat(20_000))).not.toThrow();
});
