import { analyze } from './analyze';
import { checkText } from './arguments';
import { claimsOf, creditsOf, entitiesOf, quantitiesOf, quotesOf, speakersOf, timesOf } from './lay-back';
import { checkConversions, checkOptions, type ExtractOptions, type QuantityOptions } from './options';
import { converted } from './quantities/convert';
import type { Document } from './rule';
import type { Entity } from './schema/entity';
import type { Extraction } from './schema/extraction';
import type { Quantity } from './schema/quantity';
import type { Quote } from './schema/quote';
import type { Credit, Speaker } from './schema/speaker';
import type { TimeExpression } from './schema/time-expression';

/**
 * Reads a Persian news text and gives who said what, with which figures and dates.
 *
 * @param text the article as it stands; every `start`/`end` of the result is in its UTF-16 code units.
 * @param options `publishedAt` anchors relative and year-less dates; `title` helps to resolve names.
 * @throws TypeError if the text is no string or an option is wrong; no text makes it throw.
 * @example
 * const { claims, speakers } = extractClaims('مینا رستگار گفت: ۴۰ درصد کار تمام شده است.');
 */
export function extractClaims(text: string, options?: ExtractOptions): Extraction {
  checkText(text);
  return extractionOf(analyze(text, checkOptions(options)));
}

/** The public result of a document on which all stages have run. */
export function extractionOf(document: Document): Extraction {
  return {
    text: document.raw,
    normalized: document.text,
    speakers: speakersOf(document),
    quotes: quotesOf(document),
    credits: creditsOf(document),
    quantities: quantitiesOf(document),
    times: timesOf(document),
    entities: entitiesOf(document),
    claims: claimsOf(document),
  };
}

/**
 * The figures of a text: numbers, ranges, money, percent, measures, scores, ratios, with unit and modifier.
 *
 * @param options those of `extractClaims`, and `inRials`, `inBaseUnits` to have units converted.
 * @throws TypeError as `extractClaims`.
 * @example
 * extractQuantities('حدود ۲۵ میلیون کاربر')[0]; // { kind: 'count', value: 25000000, unit: 'کاربر', modifier: 'approx', … }
 */
export function extractQuantities(text: string, options?: QuantityOptions): Quantity[] {
  checkText(text);
  const checked = checkOptions(options);
  const conversions = checkConversions(options);
  return quantitiesOf(analyze(text, checked, 'quantities')).map((one) => converted(one, conversions));
}

/**
 * The dates, clock times, durations and repeated times of a text, each with its TIMEX3 value.
 *
 * @throws TypeError as `extractClaims`.
 * @example
 * extractTimes('۲۸ اردیبهشت', { publishedAt: '2018-05-19' })[0]; // { type: 'DATE', value: '1397-02-28', … }
 */
export function extractTimes(text: string, options?: ExtractOptions): TimeExpression[] {
  checkText(text);
  return timesOf(analyze(text, checkOptions(options), 'times'));
}

/**
 * The persons, organisations and places named in a text.
 *
 * @throws TypeError as `extractClaims`.
 * @example
 * extractEntities('دکتر مینا رستگار در شیراز')[0]; // { kind: 'person', text: 'مینا رستگار', … }
 */
export function extractEntities(text: string, options?: ExtractOptions): Entity[] {
  checkText(text);
  return entitiesOf(analyze(text, checkOptions(options), 'names'));
}

/**
 * The quotes of a text with their speakers, and whom the text credits as its source.
 *
 * @throws TypeError as `extractClaims`.
 * @example
 * extractQuotes('مینا رستگار گفت: کار تمام شد.').quotes[0]; // { cue: { text: 'گفت', … }, speakerId: 'S1', … }
 */
export function extractQuotes(
  text: string,
  options?: ExtractOptions,
): { speakers: Speaker[]; quotes: Quote[]; credits: Credit[] } {
  checkText(text);
  const document = analyze(text, checkOptions(options), 'speakers');
  return { speakers: speakersOf(document), quotes: quotesOf(document), credits: creditsOf(document) };
}
