import type { Token } from '../text/tokens';
import { words } from '../text/word-list';
import { opens } from './clause-openers';
import type { FiniteVerbs } from './finite-verbs';
import { ClauseRole, type WordKnowledge } from './word-knowledge';

/** No clause of news has its verb so far behind its first word. */
const reach = 48;
/** Verbs that take another: «می‌تواند برود». */
const governing = /^(?:ن?می|[بن])?(?:توان|خواه|خواست)/u;
const saying = words('گفت خواست');
/** With «داد» these make a verb that takes another: «ترجیح داد بماند». */
const givenNouns = words('ترجیح اجازه فرصت قول وعده دستور');
/** What may be and what could be done: a clause with one of these stands for itself, as with a modal. */
const possibly = words('شاید توانسته نتوانسته');

/** How the main verb of a clause stands: it tells something, is wished for, or there is none. */
export type VerbAhead = 'told' | 'wished' | 'none';

/**
 * The main verb of the clause that begins at `from`: the first that closes no clause opened behind it. One too far off
 * to be looked for tells something, as most do.
 */
export function verbAhead(
  tokens: readonly Token[],
  words: readonly WordKnowledge[],
  finite: FiniteVerbs,
  from: number,
  end: number,
): VerbAhead {
  let hanging = 0;
  let must = false;
  /** A verb that takes another («می‌تواند برود») and belongs to a clause that hangs. */
  let governs = false;
  for (let i = from; i < end; i++) {
    if (i >= from + reach) return 'told';
    const verb = finite[i];
    const role = words[i]?.role;
    const key = tokens[i]?.key ?? '';
    if (verb) {
      if (governs && verb.tense === 'subjunctive') continue;
      governs = hanging > 0 && governing.test(key);
      if (hanging === 0) return must || verb.tense !== 'subjunctive' ? 'told' : 'wished';
      hanging--;
    } else if (hanging === 0 && tells(tokens, words, i)) return 'told';
    else if (role === ClauseRole.semicolon) return 'none';
    else if (mayHang(role, key, i === from)) hanging += opens(tokens, words, i, from, -1) ? 1 : 0;
    else if (hanging === 0) must ||= role === ClauseRole.modal || possibly.has(key);
  }
  return 'none';
}

/** Behind «بلکه» stands another main clause, and «تا» here tells until when. */
const mayHang = (role: ClauseRole | undefined, key: string, first: boolean): boolean =>
  role === ClauseRole.opener
    ? key !== 'بلکه'
    : role === ClauseRole.openerBehindClause && first && key !== 'تا';

/** «از او خواست تا بماند», «گفت باید برود»: verbs here, though nouns as often. */
function tells(tokens: readonly Token[], words: readonly WordKnowledge[], at: number): boolean {
  if (!words[at]?.verb?.nounToo) return false;
  const key = tokens[at]?.key ?? '';
  const next = tokens[at + 1]?.key ?? '';
  if (next === 'تا' || next === 'که') return true;
  return (saying.has(key) && next !== 'و') || (key === 'داد' && givenNouns.has(tokens[at - 1]?.key ?? ''));
}
