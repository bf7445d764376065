import type { Document } from '../rule';
import type { Cue } from './cue';
import { isFiniteVerb } from './finite-verb';
import { commas } from './punctuation';
import { isAdverb, singularPronouns } from './word-classes';

/** A participle alone («ارزش افزوده», «کتاب نوشته «رستگار»») says nothing without «که» or a colon, but right after who says it. */
export const isAdjective = (document: Document, cue: Cue): boolean =>
  isParticipleAlone(document, cue) && !followsSpeaker(document, cue);

function isParticipleAlone({ tokens }: Document, { verb, entry, first }: Cue): boolean {
  return (
    verb?.end === first + 1 &&
    verb.tense === 'perfect' &&
    entry?.lemma === verb.infinitive &&
    tokens[first]?.key.endsWith('ه') === true
  );
}

/** «رستگار گفته سد پر است»: right after who says it a participle is a verb, and no adjective. */
function followsSpeaker(document: Document, cue: Cue): boolean {
  const { tokens, marks } = document;
  let last = cue.from - 1;
  while (last > 0 && last > cue.from - 3 && isAdverb(document, last)) last--;
  if (!participles.has(cue.entry?.lemma ?? '') || last < 0 || tokens[cue.first]?.lineStart) return false;
  last = beforeTold(document, last);
  // «مینا رستگار – وزیر نیرو – گفته», «رستگار که دیروز آمد، گفته».
  const closed = commas.has(tokens[last]?.key ?? '');
  if (closed || dashes.has(tokens[last]?.key ?? '')) last--;
  if (closed && isFiniteVerb(tokens[last])) return true;
  if (singularPronouns.has(tokens[last]?.key ?? '')) return tokens[last - 1]?.key !== 'به';
  const mark = marks.covering('role', last) ?? marks.covering('name', last);
  return mark !== undefined && tokens[mark.first - 1]?.key !== 'به';
}

/** Verbs whose participle right after a name is a verb: «رستگار گفته», «سپیده نوشته». */
const participles: ReadonlySet<string> = new Set(['گفتن', 'نوشتن']);

const dashes: ReadonlySet<string> = new Set(['-', '–', '—', 'ـ']);

/** «او به مدیران باشگاه گفته …»: past whom it is told to, where who tells it stands before. */
function beforeTold({ tokens, marks }: Document, last: number): number {
  for (let i = last; i > 1 && i > last - longestTold; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word' || isFiniteVerb(token)) return last;
    if (token.key !== 'به') continue;
    const someone = marks.covering('role', i - 1) ?? marks.covering('name', i - 1);
    return someone || singularPronouns.has(tokens[i - 1]?.key ?? '') ? i - 1 : last;
  }
  return last;
}

/** So many words has «به مدیران باشگاه» at most. */
const longestTold = 5;
