import type { Document } from '../rule';
import type { Token } from '../text/tokens';
import type { VerbForm } from './verb-forms';
import { ClauseRole, type WordKnowledge } from './word-knowledge';

/** By token, the finite verb that ends there; the words of one verb («گفته شده است», «خواهد کرد») are one. */
export type FiniteVerbs = readonly (VerbForm | undefined)[];

/** A participle ends its clause before these; before a noun it is an adjective («قیمت تمام‌شده کالا»). */
const afterClause: ReadonlySet<string> = new Set([
  'و',
  'که',
  'اما',
  'ولی',
  'تا',
  'ولیکن',
  'لیکن',
  'بلکه',
  'یا',
]);
/** How far an impersonal modal reaches to its infinitive. */
const modalReach = 12;

/** Finds the finite verbs of a document, each at its last word. */
export function finiteVerbs(document: Document, words: readonly WordKnowledge[]): FiniteVerbs {
  const { tokens } = document;
  const verbs: (VerbForm | undefined)[] = new Array(tokens.length).fill(undefined);
  let modal = -modalReach;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    let form = words[i]?.verb;
    if (!form) {
      if (words[i]?.role === ClauseRole.modal) modal = i;
      continue;
    }
    let last = i;
    let next = adjacentForm(tokens, words, last);
    if (form.tense === 'future') {
      // «خواهد شد»: the stem says nothing of the past; and «خواهد بود», «گفته خواهد شد».
      if (next?.tense === 'past') last++;
    } else if (isParticiple(form, token)) {
      if (next) {
        // «شده است», «شده بود», «شده باشد», «گفته شده است», «گفته خواهد شد»: the last word tells the tense.
        while (next) {
          form = {
            ...next,
            tense: next.tense === 'present' ? 'perfect' : next.tense,
            negative: form.negative || next.negative,
          };
          last++;
          next =
            form.tense === 'perfect' || form.tense === 'future'
              ? adjacentForm(tokens, words, last)
              : undefined;
          if (next && form.tense === 'future')
            next = next.tense === 'past' ? { ...next, tense: 'future' } : undefined;
        }
      } else if (!endsClause(tokens[i + 1])) continue;
    } else if (form.nounToo) {
      if (!endsClause(tokens[i + 1]) || afterClause.has(tokens[i + 1]?.key ?? '')) continue;
    }
    if (form.tense === 'past' && !form.plural && form.person === 3 && last - modal < modalReach) {
      form = { ...form, tense: 'subjunctive' };
    }
    modal = -modalReach;
    verbs[last] = form;
    i = last;
  }
  return verbs;
}

const isParticiple = (form: VerbForm, token: Token): boolean =>
  form.tense === 'perfect' && form.person === 3 && !form.plural && token.key.endsWith('ه');

/** The verb form of the word right after, where it can belong to the same verb. */
function adjacentForm(
  tokens: readonly Token[],
  words: readonly WordKnowledge[],
  at: number,
): VerbForm | undefined {
  const next = tokens[at + 1];
  return next?.kind === 'word' && !next.lineStart ? words[at + 1]?.verb : undefined;
}

const endsClause = (next: Token | undefined): boolean =>
  !next || next.lineStart || next.kind === 'punctuation' || afterClause.has(next.key);
