// Fits the weights of models/check-worthiness: tsx scripts/check-worthiness/build-weights.ts ANNOTATED_FOLDER
import { writeFileSync } from 'node:fs';
import { reasonNames } from '../../src/claims/check-features';
import { readExamples } from './examples';
import { bestThreshold, f1At, fitWeights, heldOutSums, sumsOf } from './fit';

const [annotated] = process.argv.slice(2);
if (!annotated) {
  console.error('usage: build-weights.ts ANNOTATED_FOLDER');
  process.exit(2);
}
const read = readExamples(annotated, 'read');
const heldOut = heldOutSums(read);
const threshold = bestThreshold(heldOut, read);
const weights = fitWeights(read);
const round = (value: number): number => Math.round(value * 100) / 100;
const entries = reasonNames.map((name, i) => `  '${name}': ${round(weights[i] ?? 0)},\n`).join('');
const bias = round((weights[reasonNames.length] ?? 0) - threshold);
writeFileSync(
  new URL('../../models/check-worthiness/weights.ts', import.meta.url),
  `// Built by scripts/check-worthiness/build-weights.ts; see card.md.\nexport const bias = ${bias};\nexport const weights = {\n${entries}} as const;\n`,
);
const unread = readExamples(annotated, 'unread');
console.log(`quotes: ${read.length} read, ${unread.length} unread; threshold ${threshold.toFixed(2)}`);
console.log(
  `F1: fitted ${f1At(sumsOf(weights, read), read, threshold).toFixed(3)}, held out ${f1At(heldOut, read, threshold).toFixed(3)}, unread ${f1At(sumsOf(weights, unread), unread, threshold).toFixed(3)}`,
);
