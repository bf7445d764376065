import { checkExtraction, checkIsOptions, checkStrings, shown } from '../arguments';
import type { Extraction } from '../schema/extraction';
import type { Mention } from '../schema/mention';
import { codePointOffsets } from './code-points';

/** How annotations name what they are about. */
export interface WebAnnotationOptions {
  /** The IRI of the annotated text. Default `urn:goftar:text`. */
  source?: string;
  /** The IRI of the page of annotations; their own are made of it. Default: the source's IRI with `#annotations`. */
  id?: string;
  /** How many characters before and after are quoted, so that a text that has shifted is found again. Default 32. */
  context?: number;
}

/** Where an annotation stands: its words with their surroundings, and its offsets in code points. */
export type WebAnnotationSelector =
  | { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string }
  | { type: 'TextPositionSelector'; start: number; end: number };
export interface WebAnnotationTarget {
  source: string;
  selector: WebAnnotationSelector[];
}
export interface WebAnnotationBody {
  type: 'TextualBody';
  purpose: 'tagging' | 'describing' | 'identifying' | 'assessing';
  value: string;
  format: 'text/plain';
  language?: 'fa';
}
export interface WebAnnotation {
  id: string;
  type: 'Annotation';
  motivation: 'identifying' | 'assessing';
  body: WebAnnotationBody[];
  target: WebAnnotationTarget[];
}
export interface WebAnnotationPage {
  '@context': 'http://www.w3.org/ns/anno.jsonld';
  id: string;
  type: 'AnnotationPage';
  items: WebAnnotation[];
}

/**
 * An extraction as a page of W3C Web Annotations in JSON-LD (w3.org/TR/annotation-model): quotes, claims, figures and
 * times, each with a quoting and a positional selector. Positions count code points, as the Recommendation does.
 *
 * @throws TypeError if the extraction is none, or an option is wrong.
 * @example
 * toWebAnnotation(extractClaims(text), { source: 'https://example.org/news/1' });
 */
export function toWebAnnotation(
  extraction: Extraction,
  options: WebAnnotationOptions = {},
): WebAnnotationPage {
  checkExtraction(extraction);
  checkIsOptions(options);
  const { source = 'urn:goftar:text', id = `${source}#annotations`, context = 32 } = options;
  if (typeof source !== 'string' || source === '')
    throw new TypeError(`Expected option \`source\` to be an IRI, got ${shown(source)}`);
  checkStrings({ id });
  if (!Number.isInteger(context) || context < 0) {
    throw new TypeError(
      `Expected option \`context\` to be a whole number of characters, got ${shown(context)}`,
    );
  }
  const { text } = extraction;
  const toCodePoint = codePointOffsets(text);
  const target = ({ start, end, text: exact }: Mention): WebAnnotationTarget => ({
    source,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact,
        prefix: text.slice(wholeFrom(text, Math.max(0, start - context)), start),
        suffix: text.slice(end, wholeTo(text, Math.min(text.length, end + context))),
      },
      { type: 'TextPositionSelector', start: toCodePoint(start), end: toCodePoint(end) },
    ],
  });
  const items: WebAnnotation[] = [];
  const add = (
    name: string,
    motivation: WebAnnotation['motivation'],
    mentions: readonly Mention[],
    body: WebAnnotationBody[],
  ): void => {
    items.push({ id: `${id}-${name}`, type: 'Annotation', motivation, body, target: mentions.map(target) });
  };

  const speakers = new Map(extraction.speakers.map((speaker) => [speaker.id, speaker]));
  for (const quote of extraction.quotes) {
    const speaker = speakers.get(quote.speakerId ?? '');
    add(quote.id, 'identifying', quote.content, [
      tag('quote'),
      tag(`status:${quote.status}`),
      ...(speaker ? [described('identifying', speaker.name)] : []),
      ...(speaker?.role ? [described('describing', speaker.role)] : []),
    ]);
  }
  for (const claim of extraction.claims) {
    add(
      claim.id,
      'assessing',
      [claim],
      [
        tag('claim'),
        described('describing', claim.statement),
        { type: 'TextualBody', purpose: 'assessing', value: String(claim.score), format: 'text/plain' },
        ...(claim.checkable ? [tag('checkable')] : []),
        ...claim.reasons.map((reason) => tag(`reason:${reason}`)),
      ],
    );
  }
  for (const quantity of extraction.quantities) {
    const amount = quantity.value ?? `${quantity.min ?? ''}/${quantity.max ?? ''}`;
    add(
      quantity.id,
      'identifying',
      [quantity],
      [
        tag('quantity'),
        tag(`value:${amount}`),
        ...(quantity.unitCode === null ? [] : [tag(`unit:${quantity.unitCode}`)]),
        ...(quantity.unit === null ? [] : [described('describing', quantity.unit)]),
      ],
    );
  }
  for (const time of extraction.times) {
    add(
      time.id,
      'identifying',
      [time],
      [
        tag('time'),
        tag(`timex3:${time.value}`),
        ...(time.from === undefined ? [] : [tag(`from:${time.from}`)]),
        ...(time.to === undefined ? [] : [tag(`to:${time.to}`)]),
      ],
    );
  }
  return { '@context': 'http://www.w3.org/ns/anno.jsonld', id, type: 'AnnotationPage', items };
}

const tag = (value: string): WebAnnotationBody => ({
  type: 'TextualBody',
  purpose: 'tagging',
  value,
  format: 'text/plain',
});
const described = (purpose: 'describing' | 'identifying', value: string): WebAnnotationBody => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
  language: 'fa',
});

/** An excerpt never begins or ends inside a surrogate pair. */
const wholeFrom = (text: string, at: number): number =>
  (text.charCodeAt(at) & 0xfc00) === 0xdc00 ? at + 1 : at;
const wholeTo = (text: string, at: number): number =>
  (text.charCodeAt(at) & 0xfc00) === 0xdc00 ? at - 1 : at;
