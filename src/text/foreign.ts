import { CharClass, charClasses } from './characters';

/** What holds together in another script: an address, a handle, «COVID-19», a directive of a template. */
const FOREIGN =
  /(?:[a-z][a-z+.-]{0,20}:\/\/[^\s\u00ac\u00ad\u0600-\u06ff\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff«»()[\]{}<>"]+|www\.[^\s\u00ac\u00ad\u0600-\u06ff\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff«»()[\]{}<>"]+|%\d*\$?[a-z]|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d]+(?:[-._@'’&+/:#=][\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d]+)*)/iuy;
/** A directive of a message template: %s, %1$s. */
const DIRECTIVE = /^%(?:\d+\$)?[a-z]/iu;

/** The offset after the word in another script that begins at `at`. */
export function endOfForeign(raw: string, at: number): number {
  FOREIGN.lastIndex = at;
  return FOREIGN.test(raw) ? FOREIGN.lastIndex : at + 1;
}

/** Whether the foreign word `[at, to)` is an address. */
export function isAddress(raw: string, at: number, to: number): boolean {
  const word = raw.slice(at, to);
  return word.includes('://') || /^www\./iu.test(word);
}

export const isDirective = (raw: string, at: number): boolean => DIRECTIVE.test(raw.slice(at, at + 6));

/** Marks that stand inside a foreign word, and those before what they name: «b.c», «&nbsp;», «%s». */
const INSIDE = "-._@'’&+/:#=";
const BEFORE = `${INSIDE}%`;

/**
 * Whether a number or a foreign word would go on, were what stands hidden between `left` and the offset `at` taken
 * out: it would be read as another one.
 */
export function goesOn(left: string, raw: string, at: number): boolean {
  const right = raw.charAt(at);
  if (isFigureOrForeign(right)) return isFigureOrForeign(left) || (left !== '' && BEFORE.includes(left));
  return isFigureOrForeign(left) && INSIDE.includes(right) && isFigureOrForeign(raw.charAt(at + 1));
}

function isFigureOrForeign(character: string): boolean {
  const kind = charClasses()[character.charCodeAt(0)];
  return kind === CharClass.Latin || kind === CharClass.Digit;
}
