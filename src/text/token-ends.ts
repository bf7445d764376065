import { CharClass, charClasses, isInvisible } from './characters';
import { isQuote } from './guillemets';
import { PUNCTUATION } from './spacing';

const DOT = 0x2e;
const ZWJ = 0x200d;
/** A run of letters is cut after so many units, wherever two letters meet. */
const LONGEST_RUN = 4096;

/** The offset after the word that begins at `at`. */
export function endOfWord(raw: string, at: number): number {
  const classes = charClasses();
  let to = at + 1;
  while (to < raw.length) {
    const next = classes[raw.charCodeAt(to)] ?? 0;
    if (next === 0 || next > CharClass.Dropped) break;
    // What goes on without end is read a stretch at a time.
    if (
      to - at >= LONGEST_RUN &&
      next === CharClass.Letter &&
      classes[raw.charCodeAt(to - 1)] === CharClass.Letter
    )
      break;
    to++;
  }
  return to;
}

/** The offset at which `tornLines` names the line that a newline ends: after its last visible character. */
export function lineEnd(raw: string, newline: number): number {
  const classes = charClasses();
  let end = newline;
  while (end > 0) {
    const kind = classes[raw.charCodeAt(end - 1)] ?? 0;
    if (kind !== CharClass.Space && !isInvisible(kind)) break;
    end--;
  }
  return end;
}

/** The offset after three dots or more, what stands between them aside; 0 when there are fewer. */
export function endOfEllipsis(raw: string, at: number): number {
  const classes = charClasses();
  let dots = 1;
  let end = at + 1;
  for (let i = at + 1; i < raw.length; i++) {
    if (raw.charCodeAt(i) === DOT) {
      dots++;
      end = i + 1;
      continue;
    }
    const kind = classes[raw.charCodeAt(i)];
    if (kind !== CharClass.Space && !isInvisible(kind)) break;
  }
  return dots >= 3 ? end : 0;
}

/** The offset after the run of symbols, emoji and whatever has no rule that begins at `at`. */
export function endOfSymbols(raw: string, at: number): number {
  const classes = charClasses();
  let to = at + 1;
  while (to < raw.length) {
    const code = raw.charCodeAt(to);
    const joiner = code === ZWJ && classes[raw.charCodeAt(to + 1)] === CharClass.Other;
    if (
      !joiner &&
      (classes[code] !== CharClass.Other || PUNCTUATION.has(code) || isQuote(code, raw.charAt(to)))
    )
      break;
    to++;
  }
  return to;
}
