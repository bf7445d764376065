import type { Document, TokenRange } from '../rule';
import { sentenceAt } from '../text/sentences';
import { statementsIn } from './clauses';
import type { FiniteVerbs } from './finite-verbs';
import type { Ownership } from './ownership';
import { tokensIn } from './token-search';
import type { WordKnowledge } from './word-knowledge';

/** One statement: whose it is (-1 the reporter), and its words; several parts where the reporter interrupts it. */
export interface Statement {
  readonly attribution: number;
  readonly parts: readonly TokenRange[];
}

/** The statements of every quote and of the reporter, in no particular order. */
export function statementsOf(
  document: Document,
  words: readonly WordKnowledge[],
  finite: FiniteVerbs,
  ownership: Ownership,
): Statement[] {
  const statements: Statement[] = [];
  document.marks.all('attribution').forEach(({ value }, attribution) => {
    if (value.credit) return;
    const parts = value.content.map((place) => tokensIn(document, place));
    const voice = ownership.voice[attribution] ?? attribution;
    for (const found of statementsOfQuote(document, words, finite, ownership, voice, parts)) {
      if (found.some((part) => hasOwnWord(document, ownership, part, voice))) {
        statements.push({ attribution, parts: found });
      }
    }
  });
  for (const sentence of document.sentences) {
    if (!hasOwnWord(document, ownership, sentence, -1)) continue;
    for (const part of statementsIn(document, words, finite, sentence, sealedBy(ownership, -1))) {
      const own = withoutCredit(part, ownership);
      if (own && isReported(document, finite, ownership, own))
        statements.push({ attribution: -1, parts: [own] });
    }
  }
  return statements;
}

/** The statements of one quote: sentence by sentence, a sentence that the reporter interrupts put together again. */
function statementsOfQuote(
  document: Document,
  words: readonly WordKnowledge[],
  finite: FiniteVerbs,
  ownership: Ownership,
  voice: number,
  parts: readonly TokenRange[],
): TokenRange[][] {
  const found: TokenRange[][] = [];
  let openEnded = -1;
  for (const part of parts) {
    const sealed = sealedBy(ownership, voice);
    for (let first = part.first; first < part.end; ) {
      const sentence = sentenceAt(document.sentences, first);
      const end = Math.min(part.end, document.sentences[sentence]?.end ?? part.end);
      statementsIn(document, words, finite, { first, end }, sealed).forEach((statement, i) => {
        const last = found.at(-1);
        if (i === 0 && last && openEnded === sentence) last.push(statement);
        else found.push([statement]);
      });
      // What breaks off before its verb goes on where the quote does.
      openEnded =
        end < (document.sentences[sentence]?.end ?? end) && !endsInVerb(document, finite, end)
          ? sentence
          : -1;
      first = end;
    }
  }
  return found;
}

function endsInVerb(document: Document, finite: FiniteVerbs, end: number): boolean {
  let last = end - 1;
  while (last > 0 && document.tokens[last]?.kind === 'punctuation') last--;
  return finite[last] !== undefined;
}

/** What stands in one nested quote is never cut for the quote around it. */
function sealedBy(ownership: Ownership, outer: number): (before: number, after: number) => boolean {
  return (before, after) => {
    const inner = ownership.owner[before];
    return inner !== undefined && inner !== outer && inner >= 0 && inner === ownership.owner[after];
  };
}

function hasOwnWord(
  document: Document,
  { owner }: Ownership,
  range: TokenRange,
  attribution: number,
): boolean {
  for (let i = range.first; i < range.end; i++) {
    if (owner[i] === attribution && document.tokens[i]?.kind !== 'punctuation') return true;
  }
  return false;
}

/** A credit at the head of a sentence is no part of what the reporter states. */
function withoutCredit(range: TokenRange, { cue }: Ownership): TokenRange | null {
  let first = range.first;
  for (let i = range.first; i < range.end; i++) if (cue[i] === 2) first = i + 1;
  return first < range.end ? { first, end: range.end } : null;
}

/**
 * The reporter states it: no cue and no quote stands in it, it has a verb, and it is not what a speaker was asked. What
 * is said to the reader («بیشتر بخوانید») states nothing.
 */
function isReported(
  { tokens }: Document,
  finite: FiniteVerbs,
  { owner, cue }: Ownership,
  range: TokenRange,
): boolean {
  // «رستگار درباره اینکه آب کم است یا نه؟ گفت: …»
  if (tokens[range.end - 1]?.key === '؟' && cue[range.end] === 1) return false;
  let verb = false;
  for (let i = range.first; i < range.end; i++) {
    if (cue[i] === 1 || owner[i] !== -1) return false;
    verb ||= (finite[i]?.person ?? 2) !== 2;
  }
  return verb;
}
