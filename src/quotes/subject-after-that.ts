import type { Document, TokenRange } from '../rule';
import { words } from '../text/word-list';
import { skipConnectors } from './connectors';
import type { Cue } from './cue';
import { endsClause, endsSentence } from './finite-verb';
import { nounPhraseEnd } from './noun-phrase';
import { terminators } from './punctuation';
import { longestClause, reachesVerb } from './reaches-verb';
import { isOneOfPeople, namesSomeone } from './someone';
import { subjectEnd } from './subject-end';
import { isInNumber, notSubjects } from './subject-number';
import { isAdverb, isConnector } from './word-classes';

/** Words that open a clause: what stands behind them is its subject. */
const openers = words('که اینکه آنکه چراکه وقتی زیرا طوریکه به‌طوریکه نحویکه گونه‌ایکه درحالیکه حالیکه');

/**
 * «همان‌طور که رستگار گفت», «تا اینکه یکی از پزشکان اعلام کرد», «پس از آنکه سازمان در بیانیه‌ای هشدار داد»: whoever stands behind
 * the word that opens a clause, with no more than an adverbial up to its verb, is the subject of that verb, and of no
 * verb of the clauses around. Null where nobody stands there.
 */
export function subjectAfterThat(document: Document, from: number, cue: Cue): TokenRange | null {
  const { tokens } = document;
  if (cue.verb?.passive || cue.entry?.text || cue.entry?.perfect || cue.entry?.document) return null;
  const opener = openerBefore(document, from, cue.from);
  if (opener < 0) return null;
  const first = skipConnectors(document, opener + 1, cue.from);
  if (first >= cue.from || notSubjects.has(tokens[first]?.key ?? '')) return null;
  if (!namesSomeone(document, first) && !isOneOfPeople(document, first)) return null;
  const phrase = nounPhraseEnd(document, first, cue.from, false);
  // «اینکه سازمان به پیمان پیوسته گفت»: a participle closes that clause, and the verb is the main one's.
  const near = isNextTo(document, phrase, cue.from);
  if (!near && (participle.test(tokens[cue.from - 1]?.key ?? '') || isGoverned(document, opener)))
    return null;
  if (endsSentence(tokens[phrase - 1])) return null;
  // «که اصلاح‌طلب چه می‌گوید»: a question; «که سازمان کار را انداخت و حالا می‌گوید»: the end of another clause.
  if (isConnector(tokens[phrase - 1]?.key ?? '')) return null;
  if (notSubjects.has(tokens[phrase - 1]?.key ?? '') || !reachesVerb(document, first, phrase, cue.from))
    return null;
  const range = { first, end: subjectEnd(document, first, phrase, false) };
  return isInNumber(document, range, cue) ? range : null;
}

/** Whether only adverbs stand between a phrase and the verb. */
function isNextTo(document: Document, end: number, to: number): boolean {
  let at = end;
  while (at < to && isAdverb(document, at)) at++;
  return at >= to;
}

const times = words('پس بعد پیش قبل');

/** «با تأکید بر اینکه سازمان پشت این کار نبوده، هشدار داد»: the verb behind such a clause may be the main one's. */
function isGoverned({ tokens }: Document, opener: number): boolean {
  const key = tokens[opener]?.key;
  const first = key === 'که' && tokens[opener - 1]?.key === 'این' ? opener - 1 : opener;
  if (key !== 'اینکه' && first === opener) return false;
  const before = tokens[first - 1]?.key;
  return before !== 'تا' && !(before === 'از' && times.has(tokens[first - 2]?.key ?? ''));
}

/** A word that may be the participle of a verb that no list has. */
const participle = /..(?:ته|ده)$/u;

/** The word that opens the clause of a verb, with no other verb or object between; -1 where none does. */
function openerBefore({ tokens }: Document, from: number, to: number): number {
  for (let i = to - 1; i >= from && i > to - longestClause; i--) {
    const key = tokens[i]?.key ?? '';
    if (openers.has(key)) return i;
    if (key === 'را' || key === ':' || terminators.has(key) || endsClause(tokens[i])) return -1;
  }
  return -1;
}
