import { checkExtraction } from '../arguments';
import type { Extraction } from '../schema/extraction';
import type { Mention } from '../schema/mention';
import { codePointOffsets } from './code-points';

/** The two files that brat keeps of a document. */
export interface BratDocument {
  /** The text, to be written as `NAME.txt`. */
  txt: string;
  /** The annotations, to be written as `NAME.ann`. */
  ann: string;
}

/**
 * An extraction as brat stand-off (brat.nlplab.org/standoff.html): text-bound `Source`, `Cue`, `Content`, `Quantity`,
 * `Time`, `Person`, `Organisation`, `Place` and `Claim`; relations `Says` (source to cue) and `Said` (cue to content);
 * attributes for type, status and checkability; values as notes. Offsets are code points, and a span over a line's end
 * is given in fragments, as brat asks.
 *
 * @throws TypeError if the extraction is none.
 * @example
 * const { txt, ann } = toBrat(extractClaims(text));
 */
export function toBrat(extraction: Extraction): BratDocument {
  checkExtraction(extraction);
  const toCodePoint = codePointOffsets(extraction.text);
  const lines: string[] = [];
  const counts = { T: 0, R: 0, A: 0, '#': 0 };
  const add = (letter: keyof typeof counts, rest: string): string => {
    const id = `${letter}${++counts[letter]}`;
    lines.push(`${id}\t${rest}`);
    return id;
  };
  const bound = (type: string, mentions: readonly Mention[]): string | null => {
    const fragments = mentions.flatMap((mention) => withoutLineBreaks(extraction.text, mention));
    if (fragments.length === 0) return null;
    const places = fragments.map(({ start, end }) => `${toCodePoint(start)} ${toCodePoint(end)}`).join(';');
    return add('T', `${type} ${places}\t${fragments.map(({ text }) => text).join(' ')}`);
  };
  const note = (target: string | null, text: string): void => {
    if (target !== null && text !== '') add('#', `AnnotatorNotes ${target}\t${text.replace(/\s+/gu, ' ')}`);
  };

  for (const entity of extraction.entities) bound(entityTypes[entity.kind], [entity]);
  for (const { unit, unitCode, modifier, kind, value, min, max, ...mention } of extraction.quantities) {
    const amount = value ?? `${min ?? ''}..${max ?? ''}`;
    note(bound('Quantity', [mention]), [kind, amount, unitCode ?? unit ?? '', modifier].join(' '));
  }
  for (const time of extraction.times) note(bound('Time', [time]), `${time.type} ${time.value}`);
  const sources = new Map<string, string | null>();
  const speakers = new Map(extraction.speakers.map((speaker) => [speaker.id, speaker.name]));
  for (const quote of extraction.quotes) {
    const cue = bound('Cue', [quote.cue]);
    const content = bound('Content', quote.content);
    if (quote.source) {
      const key = `${quote.source.start} ${quote.source.end}`;
      if (!sources.has(key)) sources.set(key, bound('Source', [quote.source]));
      const source = sources.get(key);
      if (source && cue) add('R', `Says Arg1:${source} Arg2:${cue}`);
    }
    if (cue && content) add('R', `Said Arg1:${cue} Arg2:${content}`);
    if (content) add('A', `Status ${content} ${quote.status}`);
    if (content) add('A', `Type ${content} ${quote.type}`);
    note(cue, `${speakers.get(quote.speakerId ?? '') ?? ''} ${quote.cue.lemma} ${quote.cue.sense}`.trim());
  }
  for (const claim of extraction.claims) {
    const bounded = bound('Claim', [claim]);
    if (bounded && claim.checkable) add('A', `Checkable ${bounded}`);
    note(bounded, `${claim.score} ${claim.reasons.join(' ')}`.trim());
  }
  return { txt: extraction.text, ann: lines.map((line) => `${line}\n`).join('') };
}

const entityTypes = { person: 'Person', organisation: 'Organisation', place: 'Place' } as const;

const pieces = /[^\r\n]+/gu;

/** A span of brat may not hold a line break: its pieces, without the white space around them. */
function withoutLineBreaks(text: string, { start, end }: Mention): Mention[] {
  const found: Mention[] = [];
  for (const match of text.slice(start, end).matchAll(pieces)) {
    const [piece] = match;
    const lead = piece.length - piece.trimStart().length;
    const trimmed = piece.trim();
    if (trimmed === '') continue;
    const first = start + match.index + lead;
    found.push({ start: first, end: first + trimmed.length, text: trimmed });
  }
  return found;
}
