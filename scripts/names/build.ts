import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { packWeights } from '../../src/models/packed-weights';
import { learn } from './learn';
import { Sources } from './sources';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('usage: npm run models:names -- DATA_FOLDER');
  process.exit(2);
}
const { words, model } = learn(new Sources(folder), (line) => console.error(line));
const packed = {
  bits: model.bits,
  transitions: [...model.transitions],
  opening: [...model.opening],
  weights: packWeights(model.weights),
};
const source = `// Built by scripts/names/build.ts, see card.md.
export const lexicon = ${JSON.stringify(words)};
export const tagger = ${JSON.stringify(packed)};
`;
const out = (file: string) => new URL(`../../models/names/${file}`, import.meta.url);
writeFileSync(out('weights.ts'), source);
writeFileSync(out('checksum.txt'), `${createHash('sha256').update(source).digest('hex')}  weights.ts\n`);
