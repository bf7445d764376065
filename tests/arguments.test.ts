import { expect, describe as group, test } from 'vitest';
import {
  toBrat,
  toCitron,
  toClaimReview,
  toCsv,
  toSchemaOrgClaims,
  toTimex3,
  toWebAnnotation,
} from '../src/export';
import {
  checkConsistency,
  describe,
  extractClaims,
  extractEntities,
  extractQuantities,
  extractQuotes,
  extractTimes,
  linkClaims,
  normalize,
  normalizeAligned,
  parseNumber,
} from '../src/index';
import { toReport } from '../src/report';
import { extractClaimsTagged } from '../src/transformers';

// As plain JavaScript calls them: with whatever is at hand.
type Anything = (...values: unknown[]) => unknown;
const loose = (functions: object): [string, Anything][] => Object.entries(functions);

const extraction = extractClaims('مینا رستگار گفت: ۴۰ درصد کار تمام شده است.');
const withoutClaims = { ...extraction, claims: undefined };

const ofText = {
  extractClaims,
  extractEntities,
  extractQuantities,
  extractQuotes,
  extractTimes,
  normalize,
  normalizeAligned,
  parseNumber,
};
const ofExtraction = {
  checkConsistency,
  toBrat,
  toCitron,
  toClaimReview,
  toCsv,
  toReport,
  toSchemaOrgClaims,
  toTimex3,
  toWebAnnotation,
};

/** What is thrown must say which argument is wrong, and what came in its place. */
const named = (name: string, got: string) =>
  expect.objectContaining({
    name: 'TypeError',
    message: expect.stringMatching(new RegExp(`^Expected (?:option )?\`${name}\` to be .*\\b${got}`)),
  });

group('a wrong argument is named', () => {
  test.each(loose(ofText))('%s: a text', (_, call) => {
    expect(() => call(undefined)).toThrow(named('text', 'got undefined'));
    expect(() => call(null)).toThrow(named('text', 'got null'));
    expect(() => call(['متن'])).toThrow(named('text', 'got an array'));
    expect(() => call({ text: 'متن' })).toThrow(named('text', 'got an object'));
  });

  test.each(loose(ofExtraction))('%s: an extraction', (_, call) => {
    expect(() => call(undefined)).toThrow(named('extractions?', 'got undefined'));
    expect(() => call(null)).toThrow(named('extractions?', 'got null'));
    expect(() => call('مینا رستگار گفت')).toThrow(named('extractions?', 'got "مینا'));
    expect(() => call({})).toThrow(named('extractions?', 'but its `text` is undefined'));
    expect(() => call({ text: '' })).toThrow(named('extractions?', 'but its `\\w+` is undefined'));
    expect(() => call(extraction)).not.toThrow();
  });

  test('an extraction without its claims is none, but for those who read its times alone', () => {
    const missing = named('extractions?', 'but its `claims` is undefined');
    for (const [name, call] of loose(ofExtraction)) {
      if (name === 'toTimex3') expect(() => call(withoutClaims)).not.toThrow();
      else expect(() => call(withoutClaims), name).toThrow(missing);
    }
  });

  test('one of several extractions', () => {
    for (const [, call] of loose({ linkClaims, toCsv })) {
      expect(() => call([extraction, 5])).toThrow(named('extractions\\[1\\]', 'got number 5'));
      expect(() => call([extraction, extraction])).not.toThrow();
    }
    expect(() => (linkClaims as Anything)(extraction)).toThrow(named('extractions', 'got an object'));
  });

  test('a claim and its extraction, in their order', () => {
    const call = describe as Anything;
    const [claim] = extraction.claims;
    expect(call(claim, extraction)).toBe('مینا رستگار گفت ۴۰ درصد کار تمام شده است.');
    expect(() => call(extraction, claim)).toThrow(named('extraction', 'but its `speakers` is undefined'));
    expect(() => call(claim)).toThrow(named('extraction', 'got undefined'));
    expect(() => call(null, extraction)).toThrow(named('claim', 'got null'));
    expect(() => call({ id: 'C99' }, extraction)).toThrow(named('claim', 'got "C99"'));
  });

  test('options', async () => {
    const { checkConsistency: _, toBrat: __, toCitron: ___, ...withOptions } = ofExtraction;
    for (const [name, call] of loose(withOptions))
      for (const wrong of [null, 5, 'fa', []])
        expect(() => call(extraction, wrong), name).toThrow(named('options', 'got '));
    const wrong: [Anything, object, string][] = [
      [toReport as Anything, { publishedAt: new Date(0) }, 'publishedAt'],
      [toReport as Anything, { language: 'de' }, 'language'],
      [toCsv as Anything, { delimiter: '|' }, 'delimiter'],
      [toCsv as Anything, { byteOrderMark: 'no' }, 'byteOrderMark'],
      [toCsv as Anything, { article: [1] }, 'article'],
      [toTimex3 as Anything, { values: 'jalali' }, 'values'],
      [toWebAnnotation as Anything, { source: '' }, 'source'],
      [toWebAnnotation as Anything, { context: -1 }, 'context'],
      [toSchemaOrgClaims as Anything, { url: 5 }, 'url'],
      [toSchemaOrgClaims as Anything, { checkableOnly: 1 }, 'checkableOnly'],
      [toClaimReview as Anything, { reviewer: {} }, 'reviewer'],
    ];
    for (const [call, options, name] of wrong)
      expect(() => call(extraction, options), name).toThrow(named(name, 'got '));
    await expect((extractClaimsTagged as Anything)('متن')).rejects.toThrow(named('tagger', 'got undefined'));
  });
});
