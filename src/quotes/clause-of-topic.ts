import type { Document, TokenRange } from '../rule';
import { words } from '../text/word-list';
import type { Cue } from './cue';
import { isFiniteVerb } from './finite-verb';
import { subjectOf } from './subject';

/** What stands before «اینکه» where the clause after it is what somebody speaks of; of those of two words the last. */
const topics = words('مورد درباره درباره‌ی درمورد خصوص درخصوص پیرامون');
const pairs: Readonly<Record<string, ReadonlySet<string>>> = {
  با: words('رابطه ارتباط'),
  بر: words('مبنی'),
  به: words('راجع واکنش'),
};
/** Words that ask: what follows them is a question, and no statement. */
const asking = words('آیا چرا چقدر چگونه چطور کدام چه کی یعنی');
const questions = words('سؤال سوال سوالی پرسش پرسشی');

/** So many words stand between «اینکه» and the verb at most. */
const longest = 14;

/**
 * «رستگار درباره اینکه کاویانی گفته آب کم است، گفت: …»: the verb after «اینکه» is of whoever stands in its own clause. Null
 * where the verb is of no such clause, or nobody stands there.
 */
export function subjectOfTopic(document: Document, from: number, cue: Cue): TokenRange | null {
  const { tokens } = document;
  if (cue.verb?.passive || tokens[cue.to]?.key === ':') return null;
  for (let i = cue.from - 1; i > from && i > cue.from - longest; i--) {
    const token = tokens[i];
    if (!token || token.lineStart || isFiniteVerb(token)) return null;
    if (token.key !== 'اینکه' && token.key !== 'که') continue;
    if (i + 1 >= cue.from || asking.has(tokens[i + 1]?.key ?? '') || !opensTopic(document, i)) return null;
    return subjectOf(document, i + 1, cue.from);
  }
  return null;
}

/** Whether «اینکه», «این که» or «که» at a token opens a clause of which somebody speaks. */
export function opensTopic({ tokens }: Document, at: number): boolean {
  const opener = tokens[at]?.key;
  if (opener !== 'اینکه' && opener !== 'که') return false;
  const last = opener === 'که' && tokens[at - 1]?.key === 'این' ? at - 2 : at - 1;
  const key = tokens[last]?.key ?? '';
  if (topics.has(key) || questions.has(key)) return true;
  return Object.hasOwn(pairs, key) && pairs[key]?.has(tokens[last - 1]?.key ?? '') === true;
}
