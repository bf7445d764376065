import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const source = resolve(import.meta.dirname, '../src');

/** The rooms of the house from the ground up: a room imports only from those before it, or its own. */
const order = [
  ['schema'],
  ['arguments.ts'],
  ['models'],
  ['text', 'calendar'],
  ['rule'],
  ['numbers'],
  ['times'],
  ['quantities'],
  ['names'],
  ['quotes'],
  ['speakers'],
  ['claims'],
  ['stages.ts', 'options.ts'],
  ['analyze.ts'],
  ['lay-back.ts'],
  ['extract.ts', 'normalize.ts'],
  ['index.ts', 'export', 'report', 'transformers'],
  ['cli'],
];
const level = (room: string): number => order.findIndex((rooms) => rooms.includes(room));
const mayUseNode = (file: string) => file.startsWith('cli/');
const roomOf = (file: string): string => file.split('/')[0] ?? '';

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);
const importsOf = (file: string): string[] =>
  [...readFileSync(join(source, file), 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  );

test('every file stands in a room of the house', () => {
  expect(files.filter((file) => level(roomOf(file)) < 0)).toEqual([]);
});

test('imports go one way', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((path) => path.startsWith('.'))
      .map((path) => relative(source, resolve(source, dirname(file), path)))
      .filter((path) => !path.startsWith('..'))
      .map((path) => (level(path.split('/')[0] ?? '') < 0 ? `${path}.ts` : path))
      .filter((path) => roomOf(path) !== roomOf(file) && level(roomOf(path)) > level(roomOf(file)))
      .map((path) => `${file} imports ${path}`),
  );
  expect(wrong).toEqual([]);
});

test('families import only families before them', () => {
  const families = ['numbers', 'times', 'quantities', 'names', 'quotes', 'speakers', 'claims'];
  for (const file of files.filter((one) => families.includes(roomOf(one)))) {
    for (const path of importsOf(file).filter((one) => one.startsWith('../'))) {
      const room = roomOf(relative(source, resolve(source, dirname(file), path)));
      expect(level(room), `${file} imports ${path}`).toBeLessThanOrEqual(level(roomOf(file)));
    }
  }
});

test('only the command line imports node:', () => {
  const wrong = files.filter(
    (file) => !mayUseNode(file) && importsOf(file).some((path) => path.startsWith('node:')),
  );
  expect(wrong).toEqual([]);
});

test('zod stays behind the schema: elsewhere its shapes are imported as types only', () => {
  const wrong = files
    .filter((file) => roomOf(file) !== 'schema' && roomOf(file) !== 'cli')
    .filter((file) =>
      /^import (?!type)[^;]*from '(?:zod|[^']*\/schema[^']*)'/mu.test(
        readFileSync(join(source, file), 'utf8'),
      ),
    );
  expect(wrong).toEqual([]);
});
