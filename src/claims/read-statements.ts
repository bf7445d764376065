import type { Document, TokenRange } from '../rule';
import { type FiniteVerbs, finiteVerbs } from './finite-verbs';
import { MarksInOrder } from './marks-in-order';
import { ownershipOf } from './ownership';
import { statementsOf } from './statements';
import { knowledgeOf, type WordKnowledge } from './word-knowledge';

/** A statement with what stands in it: indices of the quantity, time and name marks. */
export interface StatementReading {
  /** Index of the attribution it belongs to, -1 for the reporter. */
  readonly attribution: number;
  /** Its words; several parts where the reporter interrupts it. */
  readonly parts: readonly [TokenRange, ...TokenRange[]];
  readonly quantities: readonly number[];
  readonly times: readonly number[];
  readonly names: readonly number[];
  /** Whether a token is this speaker's own word, and not one of a quote nested in what is said. */
  readonly isOwn: (token: number) => boolean;
  /** What is known of each word of the whole document, by token. */
  readonly words: readonly WordKnowledge[];
  /** The finite verbs of the whole document, by token. */
  readonly finite: FiniteVerbs;
}

/** Splits a document into statements and gathers what stands in each. */
export function readStatements(document: Document): StatementReading[] {
  const words = document.tokens.map(knowledgeOf);
  const finite = finiteVerbs(document, words);
  const quantities = new MarksInOrder(document, 'quantity');
  const times = new MarksInOrder(document, 'time');
  const names = new MarksInOrder(document, 'name');
  const readings: StatementReading[] = [];
  const ownership = ownershipOf(document);
  for (const statement of statementsOf(document, words, finite, ownership)) {
    const [head, ...rest] = wordsOf(document, statement.parts);
    if (!head || !statesSomething(document, finite, [head, ...rest])) continue;
    const parts: [TokenRange, ...TokenRange[]] = [head, ...rest];
    const voice = ownership.voice[statement.attribution] ?? statement.attribution;
    readings.push({
      attribution: statement.attribution,
      parts,
      quantities: quantities.withinAll(parts),
      times: times.withinAll(parts),
      names: names.withinAll(parts),
      isOwn: (token) => ownership.owner[token] === voice,
      words,
      finite,
    });
  }
  return readings;
}

/** Words that join a statement to the one before it and are no part of it. */
const conjunctions: ReadonlySet<string> = new Set(['و', 'که', 'اما', 'ولی', 'لیکن']);
const afterItem: ReadonlySet<string> = new Set(['-', '–', ')', 'ـ']);
const percentSigns: ReadonlySet<string> = new Set(['٪', '%']);

/** The parts of a statement from its first word to its last, without the marks and conjunctions around it. */
function wordsOf(document: Document, statement: readonly TokenRange[]): TokenRange[] {
  const { tokens } = document;
  const parts: TokenRange[] = [];
  for (const part of statement) {
    let { first, end } = part;
    if (parts.length === 0) first = pastNumber(document, first, end);
    for (; first < end; first++) {
      const token = tokens[first];
      if (token?.kind !== 'punctuation' && !(parts.length === 0 && conjunctions.has(token?.key ?? ''))) break;
    }
    for (; end > first; end--) {
      const token = tokens[end - 1];
      if (token?.kind !== 'punctuation' || percentSigns.has(token.key)) break;
    }
    if (end > first) parts.push({ first, end });
  }
  return parts;
}

/** «۱- آب کم است», «گفت: ۲) …»: past the number of an item. */
function pastNumber({ tokens }: Document, first: number, end: number): number {
  const opens = tokens[first]?.lineStart || tokens[first - 1]?.key === ':';
  if (!opens || tokens[first]?.kind !== 'number' || !afterItem.has(tokens[first + 1]?.key ?? ''))
    return first;
  return first + 2 < end && tokens[first + 2]?.kind === 'word' ? first + 2 : first;
}

/** A sentence has a verb; what has none needs two words to name something («ساخت پل»); «را …» has lost its beginning. */
function statesSomething(document: Document, finite: FiniteVerbs, parts: readonly TokenRange[]): boolean {
  if (document.tokens[parts[0]?.first ?? 0]?.key === 'را') return false;
  let words = 0;
  for (const { first, end } of parts) {
    for (let i = first; i < end; i++) {
      if (finite[i]) return true;
      if (document.tokens[i]?.kind === 'word') words++;
      if (words > 1) return true;
    }
  }
  return false;
}
