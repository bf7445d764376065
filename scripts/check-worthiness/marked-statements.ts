import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { analyze } from '../../src/analyze';
import { featuresOf } from '../../src/claims/check-features';
import { readStatements, type StatementReading } from '../../src/claims/read-statements';
import { checkOptions } from '../../src/options';
import type { Document } from '../../src/rule';
import type { Example } from './examples';

const marks = new URL('../../models/check-worthiness/statements.tsv', import.meta.url);
/** A statement is found again where it covers so much of the place that was marked, and the place of it. */
const leastOverlap = 0.6;

interface MarkedStatement {
  id: string;
  start: number;
  end: number;
  checked: boolean;
}

/**
 * Reads the single statements that were marked one by one: `statements.tsv` names only their places, the words stand in
 * the news texts.
 *
 * @param news holds the files of gzipped lines `{ id, text }` that the list names.
 */
export function readMarkedStatements(news: string): Example[] {
  const byFile = new Map<string, MarkedStatement[]>();
  for (const line of readFileSync(marks, 'utf8').trim().split('\n').slice(1)) {
    const [file = '', id = '', start = '', end = '', check = ''] = line.split('\t');
    const list = byFile.get(file) ?? [];
    list.push({ id, start: Number(start), end: Number(end), checked: check === '+' });
    byFile.set(file, list);
  }
  return [...byFile].flatMap(([file, statements]) => {
    const wanted = new Set(statements.map(({ id }) => id));
    const examples: Example[] = [];
    for (const line of gunzipSync(readFileSync(join(news, `${file}.jsonl.gz`)))
      .toString()
      .split('\n')) {
      if (line === '') continue;
      const { id, text } = JSON.parse(line) as { id: string | number; text: string };
      if (!wanted.delete(String(id))) continue;
      const document = analyze(text, checkOptions({}));
      const readings = readStatements(document).filter(({ attribution }) => attribution >= 0);
      for (const marked of statements) {
        if (marked.id !== String(id)) continue;
        const reading = nearest(document, readings, marked);
        if (!reading) continue;
        examples.push({
          article: `${file} ${marked.id}`,
          checked: marked.checked,
          statements: [featuresOf(document, reading)],
        });
      }
    }
    return examples;
  });
}

function nearest(
  document: Document,
  readings: readonly StatementReading[],
  { start, end }: MarkedStatement,
): StatementReading | null {
  let found: StatementReading | null = null;
  let most = leastOverlap;
  for (const reading of readings) {
    const [head] = reading.parts;
    const tail = reading.parts.at(-1) ?? head;
    const from = document.map.toSource(document.tokens[head.first]?.start ?? 0);
    const to = document.map.toSource(document.tokens[tail.end - 1]?.end ?? 0);
    const overlap = (Math.min(to, end) - Math.max(from, start)) / (Math.max(to, end) - Math.min(from, start));
    if (overlap > most) [found, most] = [reading, overlap];
  }
  return found;
}
