import type { Document, TokenRange } from '../rule';
import type { FiniteVerbs } from './finite-verbs';

/** Joins a clause to the one before («… انجام شد و … آغاز می‌شود»). */
const coordinators: ReadonlySet<string> = new Set(['و', '،', ',', 'اما', 'ولی', 'لیکن', 'ولیکن']);
/** Sets a new main clause against the one before, whatever hung on that. */
const adversatives: ReadonlySet<string> = new Set(['اما', 'ولی', 'لیکن', 'ولیکن']);
/** Opens a clause that hangs on another; the statement is not cut before it. */
const openers: ReadonlySet<string> = new Set([
  'که',
  'اگر',
  'چنانچه',
  'هرچند',
  'گرچه',
  'اگرچه',
  'چون',
  'زیرا',
  'چراکه',
  'تا',
  'وقتی',
  'هنگامی',
  'زمانی',
  'درحالیکه',
  'مگر',
  'یا',
  'یعنی',
  'چرا',
  'بلکه',
  'مبنی',
]);
const openingMarks: ReadonlySet<string> = new Set(['«', '(', '[', '“', '‹']);
const closingMarks: ReadonlySet<string> = new Set(['»', ')', ']', '”', '›']);
const semicolons: ReadonlySet<string> = new Set(['؛', ';']);

/** «اما» here, or behind the comma here. */
function isAdversative(document: Document, at: number): boolean {
  const key = document.tokens[at]?.key ?? '';
  return adversatives.has(key) || (key === '،' && adversatives.has(document.tokens[at + 1]?.key ?? ''));
}

/**
 * Cuts a run of tokens into statements: at «؛», and where a clause with its own verb is joined to one that already has
 * its main verb. A clause that hangs on another («که …», «اگر …») stays with it, and nothing is cut inside brackets,
 * quotation marks or what `sealed` says belongs together.
 *
 * @param sealed whether the tokens at `before` and `after` may not be parted.
 */
export function statementsIn(
  document: Document,
  finite: FiniteVerbs,
  range: TokenRange,
  sealed: (before: number, after: number) => boolean,
): TokenRange[] {
  const { tokens } = document;
  const statements: TokenRange[] = [];
  let lastVerb = -1;
  for (let i = range.end - 1; i >= range.first && lastVerb < 0; i--) if (finite[i]) lastVerb = i;

  let first = range.first;
  let verbs = 0;
  let opened = 0;
  let depth = 0;
  let verbEnd = -1;
  const cut = (end: number, next: number): void => {
    if (end > first) statements.push({ first, end });
    first = next;
    verbs = 0;
    opened = 0;
    verbEnd = -1;
  };
  for (let i = range.first; i < range.end; i++) {
    const key = tokens[i]?.key ?? '';
    if (openingMarks.has(key)) depth++;
    else if (closingMarks.has(key)) depth = Math.max(0, depth - 1);
    if (semicolons.has(key)) {
      if (!sealed(i - 1, i + 1)) cut(i, i + 1);
      continue;
    }
    const verb = finite[i];
    if (verb) {
      if (verb.tense !== 'subjunctive') verbs++;
      verbEnd = i + 1;
    } else if (openers.has(key)) opened++;
    else if (
      coordinators.has(key) &&
      i > first &&
      depth === 0 &&
      verbEnd === i &&
      (verbs > opened || isAdversative(document, i)) &&
      lastVerb > i &&
      !sealed(i - 1, i + 1)
    ) {
      let next = i + 1;
      while (next < range.end && coordinators.has(tokens[next]?.key ?? '')) next++;
      if (openers.has(tokens[next]?.key ?? '')) continue;
      cut(i, next);
      i = next - 1;
    }
  }
  cut(range.end, range.end);
  return statements;
}
