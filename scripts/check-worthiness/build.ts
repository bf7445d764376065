// Builds models/check-worthiness: tsx scripts/check-worthiness/build.ts NEWS_FOLDER ANNOTATED_FOLDER
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { learnWording } from './wording';

const [news, annotated] = process.argv.slice(2);
if (!news || !annotated) {
  console.error('usage: build.ts NEWS_FOLDER ANNOTATED_FOLDER');
  process.exit(2);
}
const folder = resolve(import.meta.dirname, '../../models/check-worthiness');
const header = '// Built by scripts/check-worthiness/build.ts; see card.md.\n';

const levels = learnWording(news);
const rows = [...levels].map(([level, words]) => `  [${level}, '${words.join(' ')}'],\n`).join('');
writeFileSync(
  join(folder, 'wording.ts'),
  `${header}export const wording: readonly (readonly [level: number, words: string])[] = [\n${rows}];\n`,
);
console.log(`wording: ${[...levels.values()].reduce((sum, words) => sum + words.length, 0)} words`);

// The features read the wording: they are loaded once it is written.
const { readExamples } = await import('./examples');
const { bestThreshold, f1At, fitWeights, heldOutSums, sumsOf } = await import('./fit');
const { reasonNames } = await import('../../src/claims/check-features');

const read = readExamples(annotated, 'read');
const heldOut = heldOutSums(read);
const threshold = bestThreshold(heldOut, read);
const weights = fitWeights(read);
const round = (value: number): number => Math.round(value * 100) / 100;
const entries = reasonNames.map((name, i) => `  '${name}': ${round(weights[i] ?? 0)},\n`).join('');
const bias = round((weights[reasonNames.length] ?? 0) - threshold);
writeFileSync(
  join(folder, 'weights.ts'),
  `${header}export const bias = ${bias};\nexport const weights = {\n${entries}} as const;\n`,
);
const unread = readExamples(annotated, 'unread');
console.log(`quotes: ${read.length} read, ${unread.length} unread; threshold ${threshold.toFixed(2)}`);
console.log(
  `F1: fitted ${f1At(sumsOf(weights, read), read, threshold).toFixed(3)}, held out ${f1At(heldOut, read, threshold).toFixed(3)}, unread ${f1At(sumsOf(weights, unread), unread, threshold).toFixed(3)}`,
);
for (const file of ['wording.ts', 'weights.ts']) {
  console.log(
    file,
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex'),
  );
}
