import { fold } from '../text/fold';
import { RecentLetters } from '../text/recent-letters';
import { isKnownMedium, mediaNames } from './known-bodies';

/** Shorter names differ by one letter from others: «بیلد», «تاس». */
const leastLetters = 9;

/** The last word that some say and others leave out: «سی‌بی‌اس نیوز», «بلومبرگ‌نیوز». */
const news = fold('نیوز');

/** The known names by what is left of them when one letter is left out; null where that is so of several. */
let shortened: Map<string, string | null> | null = null;

function shortenedNames(): Map<string, string | null> {
  if (shortened) return shortened;
  shortened = new Map();
  for (const name of mediaNames) {
    if (name.length < leastLetters) continue;
    for (const short of withoutOneLetter(name)) {
      const other = shortened.get(short);
      shortened.set(short, other === undefined || other === name ? name : null);
    }
  }
  return shortened;
}

function* withoutOneLetter(name: string): Generator<string> {
  for (let i = 0; i < name.length; i++) yield name.slice(0, i) + name.slice(i + 1);
}

/** Whether a name becomes another by one letter more, less or other, or by two neighbours that change places. */
function isOneSlip(written: string, name: string): boolean {
  let first = 0;
  while (first < written.length && written[first] === name[first]) first++;
  let rest = 0;
  const most = Math.min(written.length, name.length) - first;
  while (rest < most && written[written.length - 1 - rest] === name[name.length - 1 - rest]) rest++;
  const a = written.slice(first, written.length - rest);
  const b = name.slice(first, name.length - rest);
  return (a.length <= 1 && b.length <= 1) || (a.length === 2 && a === `${b[1]}${b[0]}`);
}

/**
 * The name of a known medium, as the list spells it, of letters that spell it so or with one slip: «نیویورکتامیز» is
 * «نیویورک‌تایمز», and «سی‌بی‌اس‌نیوز» is «سی‌بی‌اس». Null where they are none.
 *
 * @param letters the folded words of the name written together.
 */
export const spelledMedium = (letters: string): string | null => spelled.of(letters);

const spelled = new RecentLetters((letters: string): string | null => {
  const plain = mediaNames.has(letters) || isKnownMedium(letters);
  const name = plain ? letters : slipOf(letters);
  if (name === null) return null;
  const short = name.endsWith(news) ? name.slice(0, -news.length) : '';
  // «آکسیوس» and «اکسیوس»
  return (mediaNames.has(short) ? short : name).replace(/^آ/u, 'ا');
});

function slipOf(letters: string): string | null {
  if (letters.length < leastLetters) return null;
  const names = shortenedNames();
  const more = names.get(letters);
  if (more) return more;
  for (const short of withoutOneLetter(letters)) {
    if (mediaNames.has(short)) return short;
    const name = names.get(short);
    if (name && isOneSlip(letters, name)) return name;
  }
  return null;
}
