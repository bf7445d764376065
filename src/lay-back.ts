import {
  type AttributionValue,
  type Document,
  type Mark,
  type Place,
  quantityId,
  quoteIds,
  speakerId,
  speakerIds,
  timeId,
} from './rule';
import type { Claim } from './schema/claim';
import type { Entity } from './schema/entity';
import type { Mention } from './schema/mention';
import type { Quantity } from './schema/quantity';
import type { Quote } from './schema/quote';
import type { Credit, Speaker } from './schema/speaker';
import type { TimeExpression } from './schema/time-expression';

/** A place of the repaired text as a mention in the text as given. */
export function mentionAt(document: Document, place: Place): Mention {
  const start = document.map.toSource(place.start, 'start');
  const end = Math.max(start, document.map.toSource(place.end, 'end'));
  return { start, end, text: document.raw.slice(start, end) };
}

/** The characters of the repaired text that a run of tokens covers. */
export function placeOf(document: Document, range: { first: number; end: number }): Place {
  const first = document.tokens[range.first];
  const last = document.tokens[range.end - 1];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

const mentionOf = (document: Document, mark: Mark): Mention => mentionAt(document, placeOf(document, mark));

export function quantitiesOf(document: Document): Quantity[] {
  return document.marks
    .all('quantity')
    .map((mark, i) => ({ id: quantityId(i), ...mentionOf(document, mark), ...mark.value }));
}

export function timesOf(document: Document): TimeExpression[] {
  return document.marks
    .all('time')
    .map((mark, i) => ({ id: timeId(i), ...mentionOf(document, mark), ...mark.value }));
}

export function entitiesOf(document: Document): Entity[] {
  return document.marks.all('name').map((mark) => {
    const { start, end, text } = mentionOf(document, mark);
    return { start, end, text, kind: mark.value.entity };
  });
}

export function speakersOf(document: Document): Speaker[] {
  return document.marks.all('speaker').map(({ value }, i) => ({
    id: speakerId(i),
    name: value.name,
    kind: value.kind,
    role: value.role,
    mentions: value.mentions.map((place) => mentionAt(document, place)),
  }));
}

export function quotesOf(document: Document): Quote[] {
  const ids = quoteIds(document);
  const speakers = speakerIds(document);
  const quotes: Quote[] = [];
  document.marks.all('attribution').forEach(({ value, rule }, i) => {
    const id = ids.get(i);
    if (id === undefined) return;
    quotes.push({
      id,
      type: value.type,
      speakerId: speakers.get(i) ?? null,
      source: value.source ? mentionAt(document, placeOf(document, value.source)) : null,
      cue: cueOf(document, value),
      content: value.content.map((place) => mentionAt(document, place)),
      within: value.within === null ? null : (ids.get(value.within) ?? null),
      status: value.status,
      rule,
      confidence: value.confidence,
    });
  });
  return quotes;
}

// Results are written out key by key: a spread that adds keys makes each object the slow way.
function cueOf(document: Document, { cue, lemma, sense }: AttributionValue): Quote['cue'] {
  const { start, end, text } = mentionAt(document, cue);
  return { start, end, text, lemma, sense };
}

export function creditsOf(document: Document): Credit[] {
  const speakers = speakerIds(document);
  const credits: Credit[] = [];
  document.marks.all('attribution').forEach((mark, i) => {
    const speakerId = speakers.get(i);
    const { credit, source, cue } = mark.value;
    if (!credit || !source || speakerId === undefined) return;
    const { start, end, text } = mentionOf(document, mark);
    credits.push({
      start,
      end,
      text,
      speakerId,
      source: mentionAt(document, placeOf(document, source)),
      cue: mentionAt(document, cue),
    });
  });
  return credits;
}

export function claimsOf(document: Document): Claim[] {
  return document.marks.all('claim').map(({ value }, i) => {
    const { start, end, text } = mentionAt(document, value.place);
    const claim: Claim = {
      id: `C${i + 1}`,
      start,
      end,
      text,
      quoteId: value.quoteId,
      speakerId: value.speakerId,
      statement: value.statement,
      quantityIds: value.quantityIds,
      timeIds: value.timeIds,
      changes: value.changes,
      checkable: value.checkable,
      score: value.score,
      reasons: value.reasons,
    };
    if (value.subject) claim.subject = mentionAt(document, value.subject);
    return claim;
  });
}
