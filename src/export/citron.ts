import { checkExtraction } from '../arguments';
import type { Extraction } from '../schema/extraction';
import type { Mention } from '../schema/mention';
import { codePointOffsets, utf16Offsets } from './code-points';

/** A stretch of text in Citron's JSON: offsets in code points, as Python counts. */
export interface CitronSpan {
  start: number;
  end: number;
  text: string;
}
/** A quote in Citron's JSON. */
export interface CitronQuote {
  id: number;
  cue: CitronSpan;
  sources: CitronSpan[];
  contents: CitronSpan[];
  coreferences?: CitronSpan[];
  confidence: number;
}
/** What BBC Citron gives out and is trained on (github.com/bbc/citron, `citron/data.py`). */
export interface CitronDocument {
  text: string;
  quotes: CitronQuote[];
  coreference_groups?: CitronSpan[][];
}

/**
 * An extraction as Citron JSON, for tools and scorers made for BBC Citron.
 *
 * @returns the text and its quotes; a speaker's mentions become a coreference group, and the fullest of them the quote's
 *   `coreferences` where its own source is a pronoun or left out.
 * @throws TypeError if the extraction is none.
 * @example
 * JSON.stringify(toCitron(extractClaims(text)));
 */
export function toCitron(extraction: Extraction): CitronDocument {
  checkExtraction(extraction);
  const toCodePoint = codePointOffsets(extraction.text);
  const span = ({ start, end, text }: Mention): CitronSpan => ({
    start: toCodePoint(start),
    end: toCodePoint(end),
    text,
  });
  const speakers = new Map(extraction.speakers.map((speaker) => [speaker.id, speaker]));
  const groups = extraction.speakers
    .map(({ mentions }) => mentions.map(span))
    .filter((one) => one.length > 1);
  return {
    text: extraction.text,
    quotes: extraction.quotes.map((quote, index) => {
      const speaker = quote.speakerId === null ? undefined : speakers.get(quote.speakerId);
      const fullest = speaker && longest(speaker.mentions);
      const named = fullest && fullest.text !== quote.source?.text ? [span(fullest)] : [];
      return {
        id: index,
        cue: span(quote.cue),
        sources: quote.source ? [span(quote.source)] : [],
        contents: quote.content.map(span),
        ...(named.length > 0 ? { coreferences: named } : {}),
        confidence: quote.confidence,
      };
    }),
    ...(groups.length > 0 ? { coreference_groups: groups } : {}),
  };
}

/** What stands in a Citron document, on the offsets of JavaScript. */
export interface CitronReading {
  text: string;
  quotes: { cue: Mention; sources: Mention[]; contents: Mention[]; confidence: number | null }[];
}

/**
 * Reads Citron JSON, so that its annotated texts and this library's results can be laid side by side.
 *
 * @throws TypeError if the value is no Citron document.
 * @example
 * fromCitron(JSON.parse(file)).quotes[0]?.cue.start; // in UTF-16 code units
 */
export function fromCitron(value: unknown): CitronReading {
  const document = value as Partial<CitronDocument> | null;
  if (typeof document?.text !== 'string' || !Array.isArray(document.quotes)) {
    throw new TypeError('Expected `value` to be a Citron document: { text: string, quotes: […] }');
  }
  const { text, quotes } = document;
  const toUtf16 = utf16Offsets(text);
  const mention = (span: CitronSpan | undefined): Mention => {
    if (typeof span?.start !== 'number' || typeof span.end !== 'number') {
      throw new TypeError('Expected every span of a Citron document to have a numeric `start` and `end`');
    }
    const start = toUtf16(span.start);
    const end = toUtf16(span.end);
    return { start, end, text: text.slice(start, end) };
  };
  return {
    text,
    quotes: quotes.map((quote) => ({
      cue: mention(quote.cue),
      sources: (quote.sources ?? []).map(mention),
      contents: (quote.contents ?? []).map(mention),
      confidence: typeof quote.confidence === 'number' ? quote.confidence : null,
    })),
  };
}

const longest = (mentions: readonly Mention[]): Mention | undefined =>
  mentions.reduce<Mention | undefined>(
    (best, one) => (best && best.text.length >= one.text.length ? best : one),
    undefined,
  );
