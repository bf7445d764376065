import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const models = new URL('../models/', import.meta.url);
const folders = readdirSync(models).filter((folder) => existsSync(new URL(`${folder}/checksum.txt`, models)));

test('the models with weights of many symbols carry a checksum', () => {
  expect(folders).toEqual(expect.arrayContaining(['names', 'zwnj']));
});

test.each(folders)('%s: the checksum is that of the file', (folder) => {
  for (const line of readFileSync(new URL(`${folder}/checksum.txt`, models), 'utf8')
    .trim()
    .split('\n')) {
    const [sum, file = ''] = line.split(/\s+/u);
    const content = readFileSync(new URL(`${folder}/${file}`, models));
    expect(createHash('sha256').update(content).digest('hex')).toBe(sum);
  }
});

test.each(readdirSync(models))('%s: a card tells what it is and where it comes from', (folder) => {
  const card = readFileSync(new URL(`${folder}/card.md`, models), 'utf8');
  expect(card).toMatch(/licence/iu);
  expect(card).toMatch(/npm run models:/u);
});
