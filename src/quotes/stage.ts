import type { AttributionValue, Document, Mark, Place, Stage, TokenRange } from '../rule';
import type { QuoteType } from '../schema/quote';
import { confidenceCell, confidenceOf } from './confidence';
import type { Draft } from './draft';
import { findCues } from './find-cues';
import { closers, pairMarks } from './punctuation';
import { typeOf } from './quote-type';
import { QuoteReader } from './reader';
import { trailerStart } from './trailer';

/** Finds who says what: each cue with its source and the words it brings in. */
export const attributions: Stage = {
  name: 'attributions',
  run(document) {
    const pairs = pairMarks(document);
    const drafts = new QuoteReader(document, findCues(document), pairs).read();
    document.marks.set('attribution', marksOf(document, drafts, pairs));
  },
};

interface Placed {
  readonly draft: Draft;
  readonly first: number;
  readonly end: number;
  readonly content: readonly TokenRange[];
  readonly type: QuoteType;
}

/** Drafts as marks, in the order that the mark table gives them, so that they can point at one another. */
function marksOf(document: Document, drafts: readonly Draft[], pairs: Int32Array): Mark<'attribution'>[] {
  const placed: Placed[] = [];
  for (const draft of drafts) {
    const ranges = (draft.sharedWith ?? draft).content
      .map((range) => trim(document, pairs, range))
      .filter((range) => range !== null);
    if (ranges.length === 0 && !draft.credit) continue;
    let first = Math.min(draft.cue.first, draft.source?.first ?? draft.cue.first);
    let end = Math.max(draft.cue.end, draft.source?.end ?? draft.cue.end);
    for (const range of ranges) {
      first = Math.min(first, range.first);
      end = Math.max(end, range.end);
    }
    placed.push({ draft, first, end, content: ranges, type: typeOf(document, pairs, draft.type, ranges) });
  }
  placed.sort((a, b) => a.first - b.first || b.end - a.end);
  const indices = new Map(placed.map(({ draft }, i) => [draft, i]));
  const outer = nesting(placed);
  return placed.map(({ draft, first, end, content, type }, i) => ({
    kind: 'attribution',
    first,
    end,
    rule: draft.rule,
    value: attributionOf(document, { draft, type, content }, indices, outer[i] ?? -1),
  }));
}

function attributionOf(
  document: Document,
  { draft, type, content }: Pick<Placed, 'draft' | 'type' | 'content'>,
  indices: ReadonlyMap<Draft, number>,
  outer: number,
): AttributionValue {
  const { cue } = draft;
  const within = draft.sharedWith ? indices.get(draft.sharedWith) : outer >= 0 ? outer : undefined;
  return {
    cue: placeOf(document, cue),
    lemma: cue.lemma,
    sense: cue.sense,
    type,
    status: draft.status,
    source: draft.source,
    antecedent: draft.antecedent,
    verbNumber: cue.verb?.number ?? null,
    hearsay: draft.hearsay,
    credit: draft.credit,
    sameSourceAs: draft.sameSourceAs ? (indices.get(draft.sameSourceAs) ?? null) : null,
    content: content.map((range) => placeOf(document, range)),
    within: within ?? null,
    confidence: confidenceOf(
      confidenceCell(document, { rule: draft.rule, nested: within !== undefined, source: draft.source }),
    ),
  };
}

/** For each attribution the innermost one in whose content its cue stands, or -1: one pass with a stack. */
function nesting(placed: readonly Placed[]): number[] {
  const events: { first: number; end: number; index: number }[] = [];
  placed.forEach(({ content }, index) => {
    for (const { first, end } of content) events.push({ first, end, index });
  });
  events.sort((a, b) => a.first - b.first || b.end - a.end);
  const byCue = placed
    .map(({ draft }, index) => ({ at: draft.cue.first, index }))
    .sort((a, b) => a.at - b.at);
  const result = placed.map(() => -1);
  const stack: { end: number; index: number }[] = [];
  let next = 0;
  for (const { at, index } of byCue) {
    for (; next < events.length; next++) {
      const event = events[next];
      if (!event || event.first > at) break;
      while (stack.length > 0 && (stack[stack.length - 1]?.end ?? 0) <= event.first) stack.pop();
      stack.push({ end: event.end, index: event.index });
    }
    while (stack.length > 0 && (stack[stack.length - 1]?.end ?? 0) <= at) stack.pop();
    const top = stack[stack.length - 1];
    if (top && top.index !== index) result[index] = top.index;
  }
  return result;
}

/** What is said without the marks and stops around it; marks around a part of it stay. */
function trim(document: Document, pairs: Int32Array, range: TokenRange): TokenRange | null {
  const { tokens } = document;
  let { first, end } = range;
  while (first < end && isTrimmed(tokens[first]?.kind, tokens[first]?.key)) {
    if (closesInside(document, pairs, first, end)) break;
    first++;
  }
  for (let before = -1; before !== end; ) {
    before = end;
    while (end > first && isTrimmed(tokens[end - 1]?.kind, tokens[end - 1]?.key)) {
      if (opensInside(document, pairs, first, end)) break;
      end--;
    }
    end = trailerStart(document, first, end);
  }
  return first < end ? { first, end } : null;
}

/** Whether words follow the mark that closes what the first one opens: «آب» کم است. Paragraphs may each stand in marks. */
function closesInside({ tokens }: Document, pairs: Int32Array, first: number, end: number): boolean {
  const closing = pairs[first] ?? -1;
  if (closing > 0 && tokens[closing + 1]?.lineStart) return false;
  for (let i = closing + 1; closing > 0 && i < end; i++) if (tokens[i]?.kind !== 'punctuation') return true;
  return false;
}

/** Whether the last mark closes one that words stand before: آن را «نادرست» خواند. */
function opensInside({ tokens }: Document, pairs: Int32Array, first: number, end: number): boolean {
  if (!closers.has(tokens[end - 1]?.key ?? '')) return false;
  for (let i = first; i < end - 1; i++) if (pairs[i] === end - 1) return i > first && !tokens[i]?.lineStart;
  return false;
}

const kept: ReadonlySet<string> = new Set(['؟', '?', '!', ')', '(', ']', '[', '%', '٪']);
function isTrimmed(kind: string | undefined, key: string | undefined): boolean {
  return kind === 'punctuation' && !kept.has(key ?? '');
}

function placeOf(document: Document, range: TokenRange): Place {
  return { start: document.tokens[range.first]?.start ?? 0, end: document.tokens[range.end - 1]?.end ?? 0 };
}
