// Measures how often attributions are right, by rule, nesting and form of source, and writes what the library gives as
// confidence:
//   npx tsx scripts/confidence/measure.ts FOLDER
// FOLDER holds texts.jsonl ({id, text} a line) and gold/<id>.json (CONTRIBUTING.md, «Measures»). Writes
// src/quotes/confidence-table.ts and docs/confidence.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { analyze } from '../../src/analyze';
import { checkOptions } from '../../src/options';
import { confidenceCell } from '../../src/quotes/confidence';
import { isRight, readGold } from './compare';

const folder = process.argv[2];
if (!folder) {
  console.error('usage: npx tsx scripts/confidence/measure.ts FOLDER');
  process.exit(2);
}
const root = resolve(import.meta.dirname, '../..');
/** A cell with few cases leans on its rule, and a rule on the whole, as if these many cases had been seen. */
const prior = 12;
const folds = 5;

interface Case {
  cell: string;
  rule: string;
  right: boolean;
  fold: number;
}

const cases: Case[] = [];
readFileSync(join(folder, 'texts.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .forEach((line, index) => {
    const article: { id: string; text: string } = JSON.parse(line);
    const path = join(folder, 'gold', `${article.id}.json`);
    if (!existsSync(path)) return;
    const gold = readGold(readFileSync(path, 'utf8'));
    const document = analyze(article.text, checkOptions(undefined), 'speakers');
    document.marks.all('attribution').forEach(({ value, rule }, i) => {
      if (value.credit || value.status === 'hypothetical') return;
      const speaker = document.marks.all('speaker').find((one) => one.value.attributions.includes(i));
      const spans = value.content.map((place): [number, number] => [
        document.map.toSource(place.start, 'start'),
        document.map.toSource(place.end, 'end'),
      ]);
      cases.push({
        cell: confidenceCell(document, { rule, nested: value.within !== null, source: value.source }),
        rule,
        right: isRight(article.text, spans, speaker?.value.name ?? null, gold),
        fold: index % folds,
      });
    });
  });

interface Rates {
  rules: Map<string, number>;
  cells: Map<string, number>;
}

function ratesOf(from: readonly Case[]): Rates {
  const overall = share(from, 0.5, 0);
  const rules = new Map(
    [...groups(from, (one) => one.rule)].map(([rule, list]) => [rule, share(list, overall, prior)]),
  );
  const cells = new Map(
    [...groups(from, (one) => one.cell)].map(([cell, list]) => [
      cell,
      share(list, rules.get(list[0]?.rule ?? '') ?? overall, prior),
    ]),
  );
  return { rules, cells };
}

function share(list: readonly Case[], before: number, weight: number): number {
  const right = list.filter((one) => one.right).length;
  return Math.round(((right + before * weight) / Math.max(1, list.length + weight)) * 100) / 100;
}

function groups(list: readonly Case[], key: (one: Case) => string): Map<string, Case[]> {
  const table = new Map<string, Case[]>();
  for (const one of list) table.set(key(one), [...(table.get(key(one)) ?? []), one]);
  return new Map([...table].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const foldTable: Rates[] = [];
// What is given for each case by the articles of the other folds: how it will be for a text not measured.
const judged = cases.map((one) => {
  const { rules, cells } = foldRates(one.fold);
  return { ...one, confidence: cells.get(one.cell) ?? rules.get(one.rule) ?? 0.5 };
});
function foldRates(fold: number): Rates {
  foldTable[fold] ??= ratesOf(cases.filter((one) => one.fold !== fold));
  return foldTable[fold];
}

const { rules, cells } = ratesOf(cases);
const rows = (table: ReadonlyMap<string, number>) =>
  [...table].map(([key, value]) => `  ['${key}', ${value}],`).join('\n');
writeFileSync(
  join(root, 'src/quotes/confidence-table.ts'),
  `// Written by scripts/confidence/measure.ts. Share of right attributions, see docs/confidence.md.
export const rates: ReadonlyMap<string, number> = new Map([
${rows(cells)}
]);
export const ruleRates: ReadonlyMap<string, number> = new Map([
${rows(rules)}
]);
`,
);

const edges = [0.9, 0.8, 0.7, 0.5, 0];
const bins = edges.map((from, i) => {
  const to = i === 0 ? 1.01 : (edges[i - 1] ?? 1.01);
  const list = judged.filter((one) => one.confidence >= from && one.confidence < to);
  const mean = list.reduce((sum, one) => sum + one.confidence, 0) / Math.max(1, list.length);
  const right = list.filter((one) => one.right).length / Math.max(1, list.length);
  return `| ${from.toFixed(2)} – ${Math.min(1, to).toFixed(2)} | ${list.length} | ${list.length ? mean.toFixed(2) : '–'} | ${list.length ? right.toFixed(2) : '–'} |`;
});
const cellRows = [...groups(cases, (one) => one.cell)].map(
  ([cell, list]) =>
    `| \`${cell}\` | ${list.length} | ${list.filter((one) => one.right).length} | ${(cells.get(cell) ?? 0).toFixed(2)} |`,
);
writeFileSync(
  join(root, 'docs/confidence.md'),
  `# What \`confidence\` means

The \`confidence\` of a quote is the share of quotes of its kind that were right when they were measured. A kind is the
rule that decided, whether the quote stands within another, and how the source is named: by a name or title (\`name\`), by
a pronoun, by other words, or not at all. A quote is right where its words agree with those an annotator marked (F1 of at
least 0.8 over letters and digits) and the speaker, where one is given, is the same.

Measured on ${cases.length} quotes of annotated articles, in ${folds} folds. A kind that was seen seldom leans on its rule, and a rule
on the whole, as if ${prior} more cases of it had been seen.

## Confidence against how often it is right

Each quote judged by the articles of the other folds, so that nothing is measured on itself.

| confidence | quotes | mean confidence | right |
|---|---:|---:|---:|
${bins.join('\n')}

## By kind

| kind | quotes | right | confidence |
|---|---:|---:|---:|
${cellRows.join('\n')}

Written by \`npx tsx scripts/confidence/measure.ts FOLDER\`.
`,
);
console.log(bins.join('\n'));
