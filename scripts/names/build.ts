import { writeFileSync } from 'node:fs';
import { packWords } from '../../src/models/word-table';
import { harvest } from './harvest';
import { Sources } from './sources';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('usage: npm run models:names -- DATA_FOLDER');
  process.exit(2);
}
const evidence = harvest(new Sources(folder));
const table = new Map([...evidence].map(([word, one]) => [word, [one.given, one.surname, one.place]]));
const packed = packWords(table, 3);
writeFileSync(
  new URL('../../models/names/weights.ts', import.meta.url),
  `// Built by scripts/names/build.ts; see card.md.\nexport const lexicon = ${JSON.stringify(packed)};\n`,
);
