import type { Document, TokenRange } from '../rule';
import type { Cue } from './cue';
import { isFiniteVerb } from './finite-verb';
import { topicAfter } from './topic-phrase';
import { isPreposition, pronouns } from './word-classes';

/** So many words has «آنچه … خواند» at most. */
const longestName = 14;

/** «از آنچه «دخالت» خواند، انتقاد کرد»: what the speaker calls something, past a pronoun for him. */
export function whatIsCalled({ tokens }: Document, from: number, cue: Cue): TokenRange | null {
  for (let i = cue.first - 2; i >= from && i > cue.first - longestName; i--) {
    if (isFiniteVerb(tokens[i])) return null;
    if (tokens[i]?.key !== 'آنچه' && !(tokens[i]?.key === 'چه' && tokens[i - 1]?.key === 'آن')) continue;
    let first = i + 1;
    while (first < cue.first && (tokens[first]?.key === 'که' || pronouns.has(tokens[first]?.key ?? '')))
      first++;
    return first < cue.first && !isPreposition(tokens[first]?.key ?? '') ? { first, end: cue.first } : null;
  }
  return null;
}

/** «از X به عنوان Y یاد کرد»: what it is called, with what. */
export function namedAs(document: Document, from: number, cue: Cue): TokenRange | null {
  if (cue.verb?.passive) return null;
  const { tokens } = document;
  const topic = topicAfter(document, 'از', from, cue.first);
  for (let i = topic?.first ?? cue.first; i < cue.first - 1; i++) {
    const key = tokens[i]?.key;
    if (key === 'بهعنوان' || (key === 'به' && tokens[i + 1]?.key === 'عنوان')) return topic;
  }
  return null;
}
