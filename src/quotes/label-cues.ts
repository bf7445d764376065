import type { Document } from '../rule';
import type { Cue } from './cue';

/** The longest name with title before the colon of a headline. */
const longest = 14;
/** «نشانی:», «عکس:», «سخنران:»: labels whose colon brings in no speech. */
const credits: ReadonlySet<string> = new Set(
  'عکس عکاس نشانی آدرس تلفن سخنران مداح کارگردان نویسنده تهیه منبع گزارش خبرنگار مترجم ترجمه داور بازیگران زمان مکان ساعت تاریخ موضوع ادامه تهیه‌کننده ویدئو ویدیو فیلم'.split(
    ' ',
  ),
);

/**
 * «ترامپ: …» at the head of a line: the colon itself is the cue. What stands before it must be a person, a title or an
 * organisation from end to end, for most colons of news are lists, addresses and hours.
 */
export function labelCueAt(document: Document, at: number): Cue | null {
  const { tokens, marks } = document;
  const colon = tokens[at];
  if (!colon || colon.lineStart) return null;
  let first = at;
  while (first > 0 && !tokens[first]?.lineStart) {
    if (at - first > longest) return null;
    first--;
  }
  while (first < at && tokens[first]?.kind === 'punctuation') first++;
  if (first >= at || credits.has(tokens[first]?.key ?? '')) return null;
  let named = false;
  for (let i = first; i < at; i++) {
    const name = marks.startingAt('name', i);
    const role = marks.startingAt('role', i);
    if (role || (name && name.value.entity !== 'place') || (i === first && name)) {
      named ||=
        i === first || tokens[i - 1]?.kind === 'punctuation' || marks.covering('role', i - 1) !== undefined;
      i = (role ?? name ?? { end: i + 1 }).end - 1;
    } else if (tokens[i]?.kind === 'number') return null;
  }
  if (!named) return null;
  return {
    family: 'label',
    first: at,
    end: at + 1,
    lemma: ':',
    sense: 'say',
    entry: null,
    verb: null,
    from: first,
    to: at + 1,
  };
}
