// Fits the weights of models/check-worthiness:
//   tsx scripts/check-worthiness/build-weights.ts NEWS_FOLDER ANNOTATED_FOLDER [ANNOTATED_FOLDER …]
// A third of the first annotated folder, by a hash of the ids, is left out and only measured on; the rest is fitted to.
import { writeFileSync } from 'node:fs';
import { reasonNames } from '../../src/claims/check-reasons';
import { addCompany } from '../../src/claims/check-worthiness';
import { type Example, readExamples } from './examples';
import { balancedThreshold, f1At, fitModel, rankingOf, sumsOf } from './fit';
import { readMarkedStatements } from './marked-statements';

const [news, first, ...more] = process.argv.slice(2);
if (!news || !first) {
  console.error('usage: build-weights.ts NEWS_FOLDER ANNOTATED_FOLDER [ANNOTATED_FOLDER …]');
  process.exit(2);
}
const parts = [
  ['first folder', readExamples(first, 'read')],
  ['more folders', more.flatMap((folder) => readExamples(folder, 'all'))],
  ['statements', readMarkedStatements(news)],
] as const;
const examples = parts.flatMap(([, list]) => list);
const { weights, heldOut } = fitModel(examples);
// Where the line is drawn is asked of whole quotes, as people marked them.
const quotes = examples.length - parts[2][1].length;
const threshold = balancedThreshold(heldOut.slice(0, quotes), examples.slice(0, quotes));
const round = (value: number): number => Math.round(value * 100) / 100;
const entries = reasonNames.map((name, i) => `  '${name}': ${round(weights[i] ?? 0)},\n`).join('');
const bias = round((weights[reasonNames.length] ?? 0) - threshold);
writeFileSync(
  new URL('../../models/check-worthiness/weights.ts', import.meta.url),
  `// Built by scripts/check-worthiness/build-weights.ts; see card.md.\nexport const bias = ${bias};\nexport const weights = {\n${entries}} as const;\n`,
);

console.log(`threshold ${threshold.toFixed(2)}; held out in ten folds:`);
let from = 0;
for (const [name, list] of parts) {
  report(name, list, heldOut.slice(from, from + list.length));
  from += list.length;
}
const unread = readExamples(first, 'unread').map((example) => withCompany(example));
report('left out', unread, sumsOf(weights, unread));

/** An example whose statements know their company. */
function withCompany(example: Example): Example {
  const own = example.statements.map((features) =>
    features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), weights[reasonNames.length] ?? 0),
  );
  addCompany(
    example.statements,
    own.map(() => 0),
    own,
  );
  return example;
}

function report(name: string, list: typeof examples, sums: readonly number[]): void {
  const checked = list.filter((example) => example.checked).length;
  console.log(
    `${name}: ${list.length}, ${checked} worth checking; F1 ${f1At(sums, list, threshold).toFixed(3)}, ranking ${rankingOf(sums, list).toFixed(3)}`,
  );
}
