import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { extractClaims } from '../src';
import {
  fromCitron,
  toBrat,
  toCitron,
  toClaimReview,
  toCsv,
  toSchemaOrgClaims,
  toWebAnnotation,
} from '../src/export';
import { jsonSchemas } from '../src/schema';

/** An emoji before everything, so that code points and UTF-16 units part. */
const text =
  '🎉 مینا رستگار، مدیر کتابخانه‌های استان، گفت: «۴۰ کتابخانه روستایی در سال ۱۳۹۸ نوسازی شد» و ۱۲ درصد\nافزایش یافت.\n' +
  'پرویز نیکخواه تکذیب کرد که «کتابخانه‌ای» بسته شده است. وی افزود: 👩‍👩‍👧 شمار اعضا از ۲ هزار نفر به ۳ هزار نفر رسید.';
const result = extractClaims(text);
const points = [...text];
const slice = (start: number, end: number): string => points.slice(start, end).join('');

test('the text has what the formats must carry', () => {
  expect(result.quotes.length).toBeGreaterThanOrEqual(3);
  expect(result.quantities.length).toBeGreaterThanOrEqual(3);
  expect(result.times.length).toBe(1);
});

describe('JSON Schema', () => {
  const schemas = jsonSchemas();
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });

  test.each(Object.entries(schemas))('%s is a valid schema', (_name, schema) => {
    expect(ajv.validateSchema(schema), JSON.stringify(ajv.errors)).toBe(true);
  });
  test('an extraction fits, a broken one does not', () => {
    const validate = ajv.compile(schemas.extraction);
    expect(validate(JSON.parse(JSON.stringify(result))), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...result, claims: [{ ...result.claims[0], score: 2 }] })).toBe(false);
  });
});

describe('Web Annotation', () => {
  const page = toWebAnnotation(result, { source: 'https://example.org/news/1' });

  test('every position and quotation lies on the text, counted in code points', () => {
    const targets = page.items.flatMap(({ target }) => target);
    expect(targets.length).toBeGreaterThan(10);
    for (const { selector } of targets) {
      const [quote, position] = selector;
      if (quote?.type !== 'TextQuoteSelector' || position?.type !== 'TextPositionSelector') throw new Error();
      expect(slice(position.start, position.end)).toBe(quote.exact);
      expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
      // Half of a surrogate pair cannot be encoded.
      expect(() => encodeURIComponent(quote.prefix + quote.suffix)).not.toThrow();
    }
  });

  /** The terms used here, as the Web Annotation Vocabulary (w3.org/TR/annotation-vocab) names them. */
  const oa = 'http://www.w3.org/ns/oa#';
  const context = {
    oa,
    dc: 'http://purl.org/dc/elements/1.1/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    as: 'http://www.w3.org/ns/activitystreams#',
    id: '@id',
    type: '@type',
    Annotation: 'oa:Annotation',
    AnnotationPage: 'as:OrderedCollectionPage',
    TextualBody: 'oa:TextualBody',
    TextQuoteSelector: 'oa:TextQuoteSelector',
    TextPositionSelector: 'oa:TextPositionSelector',
    ...Object.fromEntries(
      ['tagging', 'describing', 'identifying', 'assessing'].map((name) => [name, `oa:${name}`]),
    ),
    items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
    body: { '@id': 'oa:hasBody', '@type': '@id' },
    target: { '@id': 'oa:hasTarget', '@type': '@id' },
    source: { '@id': 'oa:hasSource', '@type': '@id' },
    selector: { '@id': 'oa:hasSelector', '@type': '@id' },
    motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
    purpose: { '@id': 'oa:hasPurpose', '@type': '@vocab' },
    value: 'rdf:value',
    format: 'dc:format',
    language: 'dc:language',
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    start: { '@id': 'oa:start', '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' },
    end: { '@id': 'oa:end', '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' },
  };

  test('it is JSON-LD of which every property is known, and comes back as it went', async () => {
    const { '@context': _, ...plain } = page;
    // Safe mode fails on any property that the context does not know.
    const expanded = await jsonld.expand({ '@context': context, ...plain }, { safe: true });
    const back = await jsonld.compact(expanded, context);
    expect(back.items).toHaveLength(page.items.length);
    const triples = await jsonld.toRDF(
      { '@context': context, ...plain },
      {
        format: 'application/n-quads',
      },
    );
    expect(triples.split('\n').filter((line) => line.includes(`<${oa}hasTarget>`))).toHaveLength(
      page.items.reduce((sum, { target }) => sum + target.length, 0),
    );
  });

  test('wrong options are refused', () => {
    expect(() => toWebAnnotation(result, { source: '' })).toThrow(TypeError);
    expect(() => toWebAnnotation(result, { context: -1 })).toThrow(TypeError);
  });
});

describe('Citron', () => {
  const citron = toCitron(result);

  test('offsets are those of Python, and come back as ours', () => {
    for (const { cue, sources, contents, coreferences = [] } of citron.quotes) {
      for (const span of [cue, ...sources, ...contents, ...coreferences]) {
        expect(slice(span.start, span.end)).toBe(span.text);
      }
    }
    const back = fromCitron(JSON.parse(JSON.stringify(citron)));
    expect(back.quotes.map(({ contents }) => contents)).toEqual(result.quotes.map(({ content }) => content));
    expect(back.quotes.map(({ cue }) => cue)).toEqual(
      result.quotes.map(({ cue: { start, end, text: words } }) => ({ start, end, text: words })),
    );
  });
  test('what is no Citron document is refused', () => {
    expect(() => fromCitron({ quotes: [] })).toThrow(TypeError);
    expect(() => fromCitron({ text: 'متن', quotes: [{ cue: { start: '0' } }] })).toThrow(TypeError);
  });
});

describe('schema.org', () => {
  test('a draft for each checkable claim that somebody makes, without a rating', () => {
    const options = { url: 'https://example.org/news/1', datePublished: '2019-05-25', reviewer: 'راستی‌سنج' };
    const drafts = toClaimReview(result, options);
    const denied = new Set(result.quotes.filter(({ status }) => status === 'denied').map(({ id }) => id));
    const expected = result.claims.filter(
      ({ checkable, quoteId }) => checkable && !denied.has(quoteId ?? ''),
    );
    expect(drafts.map(({ claimReviewed }) => claimReviewed)).toEqual(
      expected.map(({ statement }) => statement),
    );
    for (const draft of drafts) {
      expect(draft).not.toHaveProperty('reviewRating');
      expect(draft.itemReviewed.appearance?.url).toBe(options.url);
    }
    expect(drafts[0]?.itemReviewed.author).toEqual({
      '@type': 'Person',
      name: 'مینا رستگار',
      jobTitle: 'مدیر کتابخانه‌های استان',
    });
  });
  test('claims form a graph whose terms schema.org knows', async () => {
    const { '@graph': graph } = toSchemaOrgClaims(result, {
      url: 'https://example.org/news/1',
      publisher: 'روزنامه',
    });
    const terms = [
      'Claim',
      'Person',
      'Organization',
      'CreativeWork',
      'NewsArticle',
      'text',
      'author',
      'name',
      'jobTitle',
      'appearance',
      'url',
      'publisher',
      'headline',
      'datePublished',
    ];
    const context = Object.fromEntries(terms.map((term) => [term, `https://schema.org/${term}`]));
    const expanded = await jsonld.expand({ '@context': context, '@graph': graph }, { safe: true });
    expect(expanded).toHaveLength(graph.length);
    expect(graph.length).toBeGreaterThan(0);
  });
});

describe('CSV', () => {
  test('comes back through a CSV reader', () => {
    for (const delimiter of [',', ';', '\t'] as const) {
      const csv = toCsv([result, result], { delimiter, article: ['یک', 'دو;,\t"'] });
      const rows: Record<string, string>[] = parse(csv, { bom: true, columns: true, delimiter });
      expect(rows).toHaveLength(2 * result.claims.length);
      expect(rows.at(-1)?.article).toBe('دو;,\t"');
      expect(rows.slice(0, result.claims.length).map(({ statement }) => statement)).toEqual(
        result.claims.map(({ statement }) => statement),
      );
    }
  });
  test('begins with a byte order mark unless told not to, and runs no formula', () => {
    expect(toCsv(result).startsWith('\ufeffarticle,')).toBe(true);
    expect(toCsv(result, { byteOrderMark: false }).startsWith('article,')).toBe(true);
    const [claim] = result.claims;
    if (!claim) throw new Error('no claim');
    const csv = toCsv({ ...result, claims: [{ ...claim, statement: '=HYPERLINK("x")' }] });
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    for (const cell of ['@SUM(A1)', '+1+cmd|calc', '-2+3+cmd|calc', ' =1+1', '＝1+1', '\t=1', '+۵ درصد']) {
      const [row] = parse(toCsv({ ...result, claims: [{ ...claim, statement: cell }] }), {
        bom: true,
        columns: true,
      }) as Record<string, string>[];
      expect(row?.statement).toBe(`'${cell}`);
    }
    for (const cell of ['-5', '+2.5', 'سود -5 درصد']) {
      expect(toCsv({ ...result, claims: [{ ...claim, statement: cell }] })).toContain(`,${cell},`);
    }
  });
  test('a wrong delimiter is refused', () => {
    expect(() => toCsv(result, { delimiter: '|' as never })).toThrow(TypeError);
  });
});

describe('brat', () => {
  const { txt, ann } = toBrat(result);
  const lines = ann.trimEnd().split('\n');

  test('every text-bound annotation says what stands at its places', () => {
    const bound = lines.filter((line) => line.startsWith('T'));
    expect(bound.length).toBeGreaterThan(10);
    expect(txt).toBe(text);
    for (const line of bound) {
      const match = /^T\d+\t\w+ (\d+ \d+(?:;\d+ \d+)*)\t(.*)$/u.exec(line);
      const places = (match?.[1] ?? '').split(';').map((place) => place.split(' ').map(Number));
      const words = places.map(([start = 0, end = 0]) => slice(start, end));
      expect(words.join(' ')).toBe(match?.[2]);
      expect(words.join('')).not.toContain('\n');
    }
  });
  test('relations, attributes and notes point at annotations that are there', () => {
    const ids = new Set(lines.map((line) => line.split('\t')[0]));
    expect(ids.size).toBe(lines.length);
    for (const line of lines) {
      for (const [id] of line.split('\t')[1]?.matchAll(/\bT\d+\b/gu) ?? []) expect(ids.has(id)).toBe(true);
    }
    expect(lines.some((line) => /^R\d+\tSaid Arg1:T\d+ Arg2:T\d+$/u.test(line))).toBe(true);
  });
});
