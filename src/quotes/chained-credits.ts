import type { Document } from '../rule';
import type { Cue } from './cue';
import type { Reading } from './reading';

/** A short name in brackets, with them, in tokens. */
const longestBracket = 5;

/**
 * Whether a source phrase goes on with the credit before it and credits one more: «به گزارش سپیده به نقل از بامداد، …»,
 * «به گزارش سپیده و بنا بر اعلام سازمان، رستگار گفت».
 *
 * @param says whether somebody is told to say something after it.
 */
export function goesOnWithCredit(reading: Reading, cue: Cue, says: boolean): boolean {
  const { document, cues, k, clause } = reading;
  const before = cues[k - 1];
  return (
    (says && isJoined(document, before, cue)) ||
    (cue.lemma === 'به نقل' &&
      before?.family === 'credit' &&
      (follows(document, clause.from, cue.from) || isNear(document, before.to, cue.from)))
  );
}

/** «به گزارش سپیده و بنا بر اعلام سازمان»: joined by «و», with nothing but the name between them. */
function isJoined({ tokens }: Document, before: Cue | undefined, cue: Cue): boolean {
  if (before?.family !== 'credit' || tokens[cue.from - 1]?.key !== 'و') return false;
  for (let i = before.to; i < cue.from; i++) if (tokens[i]?.kind !== 'word') return false;
  return cue.from - before.to <= longestBracket;
}

/** «خبرگزاری سپیده (سپ) به نقل از …»: whether nothing but a bracket stands between one credit and the next. */
function follows({ tokens, marks }: Document, from: number, to: number): boolean {
  // «خبرگزاری سپیده از نیک‌آباد به نقل از …»
  const last = tokens[to - 1]?.key === 'و' ? to - 1 : to;
  if (tokens[from]?.key === 'از' && marks.startingAt('name', from + 1)?.end === last) return true;
  return (
    from >= to - 1 ||
    (from >= to - longestBracket && tokens[from]?.key === '(' && tokens[to - 1]?.key === ')')
  );
}

/** «به گزارش کرد پرس به نقل از …»: a word or two of a name that no mark holds. */
function isNear({ tokens }: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.kind !== 'word') return false;
  return to - from <= 2 && tokens[to - 1]?.key !== 'و';
}
