// Builds the words of models/check-worthiness: tsx scripts/check-worthiness/build-wording.ts NEWS_FOLDER
import { writeFileSync } from 'node:fs';
import { learnWording } from './wording';

const [news] = process.argv.slice(2);
if (!news) {
  console.error('usage: build-wording.ts NEWS_FOLDER');
  process.exit(2);
}
const levels = learnWording(news);
const rows = [...levels].map(([level, words]) => `  [${level}, '${words.join(' ')}'],\n`).join('');
writeFileSync(
  new URL('../../models/check-worthiness/wording.ts', import.meta.url),
  `// Built by scripts/check-worthiness/build-wording.ts; see card.md.\nexport const wording: readonly (readonly [level: number, words: string])[] = [\n${rows}];\n`,
);
console.log(`${[...levels.values()].reduce((sum, words) => sum + words.length, 0)} words`);
