import type { Document, TokenRange } from '../rule';
import { words } from '../text/word-list';
import type { Cue } from './cue';
import { isEvent } from './event-nouns';
import { isFiniteVerb } from './finite-verb';
import { isPreposition } from './word-classes';

/** «هر دو تیم مدعی», «یک مدعی»: words before one who contends for a prize. */
const contenders = words('تیم تیم‌های دو سه چند تنها رقیب');

/** «مدعی پایان کار شد»: what is claimed; null of one who contends: «یک مدعی ظاهر شد», «دو تیم مدعی نیک‌آباد و سپیده بود». */
export function claimedNoun({ tokens }: Document, { entry, end, from, to }: Cue): TokenRange | null {
  const last = to - 1;
  if (entry?.lemma.startsWith('مدعی')) {
    const before = tokens[from - 1]?.key ?? '';
    const one = before === 'یک' && tokens[from - 2]?.key !== 'هر';
    if (one || contenders.has(before) || tokens[end]?.key === 'چنین') return null;
    if (last - end < 2 && !isEvent(tokens, end, last)) return null;
    for (let i = end; i < last; i++) if (isFiniteVerb(tokens[i])) return null;
    if (isPreposition(tokens[end]?.key ?? '') && !/[دت]ن$/u.test(tokens[end + 2]?.key ?? '')) return null;
  }
  return { first: end, end: to };
}
