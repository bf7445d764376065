import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../src/analyze';
import { featuresOf } from '../../src/claims/check-features';
import { readStatements } from '../../src/claims/read-statements';
import { tokensIn } from '../../src/claims/token-search';
import { checkOptions } from '../../src/options';
import type { AttributionValue, Document, Mark, Place } from '../../src/rule';

/** An annotated quote or statement: the features of each of its statements, and whether one is worth checking. */
export interface Example {
  readonly article: string;
  readonly checked: boolean;
  readonly statements: readonly Float32Array[];
}

type Pair = [number, number];
interface AnnotatedQuote {
  id: string;
  type: 'direct' | 'indirect' | 'mixed';
  within: string | null;
  cue: Pair | null;
  content: Pair[];
}
interface Annotation {
  check: string[];
  quotes: AnnotatedQuote[];
  quantities: { span: Pair; kind: Mark<'quantity'>['value']['kind']; norm?: string | null }[];
  times: { span: Pair; type: Mark<'time'>['value']['type']; value: string }[];
}

/** A part of the articles, by a hash of their ids: a third is left for a check on unread texts. */
export type Part = 'read' | 'unread' | 'all';
const isUnread = (id: string): boolean =>
  [...id].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) >>> 0, 7) % 3 === 0;

/**
 * Reads annotated articles: their quotes, figures and times are the annotators', so that the weights are fitted to
 * statements and not to the mistakes of the stages before; senses of cues and names are the library's own.
 *
 * @param folder holds `texts.jsonl` and `gold/ID.json`.
 */
export function readExamples(folder: string, part: Part): Example[] {
  const examples: Example[] = [];
  for (const line of readFileSync(join(folder, 'texts.jsonl'), 'utf8').split('\n')) {
    if (line === '') continue;
    const { id, text, date } = JSON.parse(line) as { id: string; text: string; date?: string };
    if (part !== 'all' && isUnread(id) !== (part === 'unread')) continue;
    const file = join(folder, 'gold', `${id}.json`);
    if (!existsSync(file)) continue;
    const annotation = JSON.parse(readFileSync(file, 'utf8')) as Annotation;
    const document = analyze(text, checkOptions(date ? { publishedAt: date } : {}));
    const ids = layAnnotations(document, annotation);
    const statements = new Map<number, Float32Array[]>();
    for (const reading of readStatements(document)) {
      const list = statements.get(reading.attribution) ?? [];
      list.push(featuresOf(document, reading));
      statements.set(reading.attribution, list);
    }
    const checked = new Set(annotation.check);
    ids.forEach((quote, i) => {
      examples.push({ article: id, checked: checked.has(quote), statements: statements.get(i) ?? [] });
    });
  }
  return examples;
}

/** Replaces the quotes, figures and times of a document by the annotated ones; gives the quotes' ids in mark order. */
function layAnnotations(document: Document, annotation: Annotation): string[] {
  const place = ([start, end]: Pair): Place => ({
    start: document.map.fromSource(start, 'start'),
    end: document.map.fromSource(end, 'end'),
  });
  const own = document.marks.all('attribution').map(({ value }) => value);
  const quotes = annotation.quotes
    .filter(({ content }) => content.length > 0)
    .map((quote) => ({ quote, content: quote.content.map(place) }))
    .sort((a, b) => startOf(a.content) - startOf(b.content) || endOf(b.content) - endOf(a.content));
  const index = new Map(quotes.map(({ quote }, i) => [quote.id, i]));
  const marks = quotes.map(({ quote, content }): Mark<'attribution'> => {
    const cue = quote.cue ? place(quote.cue) : { start: startOf(content), end: startOf(content) };
    const same = own.find((value) => value.cue.start < cue.end && cue.start < value.cue.end);
    const value: AttributionValue = {
      cue,
      lemma: same?.lemma ?? '',
      sense: same?.sense ?? 'say',
      type: quote.type,
      status: same?.status ?? 'asserted',
      source: null,
      verbNumber: null,
      hearsay: false,
      credit: false,
      antecedent: null,
      sameSourceAs: null,
      content,
      within: quote.within === null ? null : (index.get(quote.within) ?? null),
      confidence: 1,
    };
    const range = tokensIn(document, { start: startOf(content), end: endOf(content) });
    return { kind: 'attribution', ...range, rule: 'annotation', value };
  });
  document.marks.set('attribution', marks);
  document.marks.set(
    'quantity',
    annotation.quantities.map(({ span, kind, norm }) => ({
      kind: 'quantity',
      ...tokensIn(document, place(span)),
      rule: 'annotation',
      value: { kind, unit: null, unitCode: norm ?? null, modifier: 'exact' },
    })),
  );
  document.marks.set(
    'time',
    annotation.times.map(({ span, type, value }) => ({
      kind: 'time',
      ...tokensIn(document, place(span)),
      rule: 'annotation',
      value: { type, value, calendar: null },
    })),
  );
  const order = new Map(marks.map((mark, i) => [mark, quotes[i]?.quote.id ?? '']));
  return document.marks.all('attribution').map((mark) => order.get(mark) ?? '');
}

const startOf = (content: readonly Place[]): number => content[0]?.start ?? 0;
const endOf = (content: readonly Place[]): number => content.at(-1)?.end ?? 0;
