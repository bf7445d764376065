import { nameEvidence } from '../names/lexicon';
import { roleHeadAt } from '../names/role-heads';
import type { Document, TokenRange } from '../rule';
import { isPlural } from './group-words';
import { heldInPlaces } from './source-words';

/** The first name of a person in a range; «استاندار نیک‌آباد»: one word after such an office is the place. */
export function personIn({ tokens, marks }: Document, { first, end }: TokenRange): TokenRange | null {
  for (let i = first; i < end; i++) {
    const mark = marks.startingAt('name', i);
    if (mark?.value.entity !== 'person' || mark.end > end) continue;
    const single = mark.end - mark.first === 1 && i > first;
    // «دبیر ستاد مسافران نوروزی استان»: what the many are, and nobody's name.
    const adjective = single || nameEvidence(tokens[i]?.key ?? '').given === 0;
    if (i > first && adjective && mark.end < end && isPlural(tokens[i - 1]?.key ?? '')) continue;
    const alone = single && roleHeadAt(tokens, i - 1) !== null;
    if (alone && (nameEvidence(tokens[i]?.key ?? '').place > 0 || heldInPlaces.has(tokens[i - 1]?.key ?? '')))
      continue;
    return mark;
  }
  return null;
}
