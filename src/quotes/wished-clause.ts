import type { Document } from '../rule';
import type { Cue } from './cue';
import { isFiniteVerb } from './finite-verb';
import { isWished } from './subjunctive';

/** «اصرار دارند که کشور را برگردانند»: what they want, and not what they say; «اصرار دارند که تورم کم شده است» is said. */
export function isBentOn({ tokens }: Document, cue: Cue, from: number): boolean {
  const having = /^(?:ن?دار|ن?داشت)/u.test(tokens[cue.end - 1]?.key ?? '');
  if (!having || !cue.entry?.lemma.startsWith('اصرار')) return false;
  for (let i = from; i < from + longestAim; i++) {
    const token = tokens[i];
    if (isFiniteVerb(token)) return isWished(token?.key ?? '');
    if (!token || token.kind === 'punctuation' || (i > from && token.lineStart))
      return isWished(tokens[i - 1]?.key ?? '');
  }
  return false;
}

/** So many words may stand before the verb of what someone is bent on. */
const longestAim = 12;
