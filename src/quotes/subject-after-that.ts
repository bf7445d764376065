import type { Document, TokenRange } from '../rule';
import { words } from '../text/word-list';
import { skipConnectors } from './connectors';
import type { Cue } from './cue';
import { nounPhraseEnd } from './noun-phrase';
import { namesSomeone } from './someone';
import { subjectEnd } from './subject-end';
import { isInNumber, notSubjects } from './subject-number';
import { isAdverb } from './word-classes';

/** So many words has a name with its title at most that is looked for there. */
const longestName = 10;
/** Words that open a clause: what stands behind them is its subject. */
const openers = words('که اینکه آنکه چراکه وقتی زیرا');
/** What ends the search for such a word before a name, and whose «از» belongs to it: «یکی از پزشکان». */
const stops = words('را در به با و . ، : ؛ « »');
const several = words('یکی برخی بعضی بسیاری شماری تعدادی گروهی عده‌ای یک');

/**
 * «همان‌طور که رستگار گفت», «چرا که سازمان هشدار داده», «تا اینکه یکی از پزشکان اعلام کرد»: whoever stands alone between the
 * word that opens a clause and a verb is the subject of that verb, and of no verb of the clauses around. Null where more
 * stands there, or nobody.
 */
export function subjectAfterThat(document: Document, from: number, cue: Cue): TokenRange | null {
  const { tokens } = document;
  if (cue.verb?.passive || cue.entry?.text || cue.entry?.perfect || cue.entry?.document) return null;
  let end = cue.from;
  while (end > from && isAdverb(document, end - 1)) end--;
  let that = end - 1;
  while (that > from && that > end - longestName && !openers.has(tokens[that]?.key ?? '')) {
    const key = tokens[that]?.key ?? '';
    if (stops.has(key) || (key === 'از' && !several.has(tokens[that - 1]?.key ?? ''))) return null;
    that--;
  }
  if (!openers.has(tokens[that]?.key ?? '')) return null;
  const first = skipConnectors(document, that + 1, end);
  const someone = namesSomeone(document, first) || isOneOfPeople(document, first);
  if (first >= end || !someone || nounPhraseEnd(document, first, end, false) < end) return null;
  // «که اصلاح‌طلب چه می‌گوید»: a question.
  if (notSubjects.has(tokens[first]?.key ?? '') || notSubjects.has(tokens[end - 1]?.key ?? '')) return null;
  const range = { first, end: subjectEnd(document, first, end, false) };
  return isInNumber(document, range, cue) ? range : null;
}

/** «یکی از پزشکان», and not «یکی از دلایل». */
const isOneOfPeople = ({ tokens }: Document, at: number): boolean =>
  tokens[at]?.key === 'یکی' &&
  tokens[at + 1]?.key === 'از' &&
  /.{3}(?:ان|ین)$/u.test(tokens[at + 2]?.key ?? '');
