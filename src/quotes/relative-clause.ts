import type { Document } from '../rule';
import type { Cue } from './cue';
import { isFiniteVerb, isModal } from './finite-verb';

/**
 * Whether a verb stands in a relative clause: «مردی که گفت …» (its subject is what is meant), or «کتابی که او نوشت …»
 * (its object is, and then what follows the verb is not said by it).
 */
export function relativeBefore({ tokens }: Document, cue: Cue): 'subject' | 'object' | null {
  const longest = cue.verb?.passive ? longestPassive : longestRelative;
  for (let i = cue.from - 1; i > 0 && i > cue.from - longest; i--) {
    const token = tokens[i];
    if (!token || token.lineStart || token.kind === 'punctuation' || isFiniteVerb(token)) return null;
    if (token.key !== 'که') continue;
    const before = tokens[i - 1];
    if (before?.kind !== 'word' || adverbial.has(before.key) || isFiniteVerb(before)) return null;
    if (before.key.endsWith('ه') || before.key === 'را') return null;
    return i === cue.from - 1 ? 'subject' : 'object';
  }
  return null;
}

/** So many words stand between «که» and the verb of its clause at most; more where a passive has an agent. */
const longestRelative = 10;
const longestPassive = 16;

/** Words before «که» that make no relative clause: «همان‌طور که», «در حالی که», «وقتی که». */
const adverbial: ReadonlySet<string> = new Set(
  'طور همانطور آنطور آنطوری آنگونه آنچنان طوری همانطوری همانگونه گونه چنان حالی درحالی زمانی وقتی هنگامی آنجا این بلکه چرا جایی جا است بود شرایطی صورتی موقعی وضعیتی'.split(
    ' ',
  ),
);

/** «مردی که گفت می‌آید نیامد»: what is said in a relative clause ends with its first verb. */
export function verbEnd(document: Document, from: number): number {
  const { tokens } = document;
  for (let i = from; i < tokens.length && !tokens[i]?.lineStart; i++)
    if (isFiniteVerb(tokens[i]) && !isModal(tokens[i])) return i + 1;
  return -1;
}
