import type { AttributionValue, Document } from '../rule';
import { fold } from '../text/fold';
import { tokenAt } from '../text/token-at';
import type { Entity } from './entity';
import { isNamedBefore } from './hidden-subject';
import { pronouns } from './pronouns';
import type { Voices } from './voices';

const whatever = fold('آنچه');
const openers: ReadonlySet<string> = new Set(['«', '"', '“'].map(fold));

/**
 * «رستگار گفت سد در آنچه «سال خشک» خواند پر شد»: whoever tells it calls it so, and no subject of what is told. Null where
 * nothing is called so.
 */
export function whoCallsSo(
  document: Document,
  voices: Voices,
  value: AttributionValue,
  rule: string | undefined,
): Entity | null {
  if (!isNamedBefore(rule) || !isCalledInMarks(document, value)) return null;
  const all = document.marks.all('attribution');
  let { within } = value;
  while (within !== null && voices.isTold(within)) {
    const teller = voices.speakerOf(within);
    // «… گفت مقام‌ها می‌دانند آنچه او «باران» می‌نامد …»: not the many.
    if (teller?.kind !== 'group' || value.verbNumber === 'plural') return teller;
    within = all[within]?.value.within ?? null;
  }
  return null;
}

/** Whether what is told before its verb stands in marks behind «آنچه», or behind «آنچه او». */
function isCalledInMarks({ tokens }: Document, { content }: AttributionValue): boolean {
  const first = tokenAt(tokens, content[0]?.start ?? 0);
  let before = openers.has(tokens[first]?.key ?? '') ? first : first - 1;
  if (!openers.has(tokens[before]?.key ?? '')) return false;
  if (pronouns.has(tokens[--before]?.key ?? '')) before--;
  if (tokens[before]?.key === 'که') before--;
  return tokens[before]?.key === whatever;
}
