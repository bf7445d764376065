import { mediaNames } from '../names/known-bodies';
import { mediaHeads } from '../names/quoted-media';
import { spelledMedium } from '../names/spelled-media';
import { isJoined } from './joined-bodies';

/** The longest names of foreign media have this many words. */
const mostMediumWords = 4;

/**
 * The name of a known medium at the end of a phrase that opens with what kind of medium it is, or that is the name
 * alone, written together: «روزنامه آمریکایی نیویورک تایمز» and «نیویورک‌تایمز» are one.
 */
export function mediumOf(keys: readonly string[]): string | null {
  if (isJoined(keys)) return null;
  for (let length = Math.min(mostMediumWords, keys.length); length > 0; length--) {
    const name = spelledMedium(keys.slice(-length).join(''));
    if (name !== null) return length === keys.length || mediaHeads.has(keys[0] ?? '') ? name : null;
  }
  return null;
}

/** Whether the words are a known medium, and do not end with its name as the list spells it. */
export const isMisspelled = (keys: readonly string[]): boolean =>
  mediumOf(keys) !== null &&
  ![1, 2, 3, mostMediumWords].some((length) => mediaNames.has(keys.slice(-length).join('')));
