import type { Document } from '../rule';
import { words } from '../text/word-list';
import type { Cue } from './cue';
import { isFiniteVerb } from './finite-verb';
import { isInterviewer } from './floor';
import { headings } from './headings';
import { namesHeadlineOffice, speaksInHeadline, tellsItself } from './headline-label';
import { introduces, isDateline, isNamedElsewhere, isSpeaker } from './someone-before-colon';
import { statementOwnerAt } from './stated-label';
import { isPreposition } from './word-classes';

/** The longest name with title before the colon of a headline. */
const longest = 14;
/** The longest line that introduces whose words stand in the lines after it. */
const longestLine = 40;
/** «نشانی:», «عکس:», «سخنران:»: labels whose colon brings in no speech. */
const credits = words(
  'آپدیت عکس عکاس نشانی آدرس تلفن سخنران مداح کارگردان نویسنده تهیه منبع گزارش خبرنگار مترجم ترجمه داور بازیگران زمان مکان ساعت تاریخ موضوع ادامه تهیه‌کننده ویدیو فیلم',
);

/** Words of an editor's before whoever speaks. */
const urgent = words('فوری خبرفوری عاجل');

/** «به کارگردانی: …»: what someone did in a film or play. */
const crafts: ReadonlySet<string> = new Set(
  'کارگردانی تهیهکنندگی صدابرداری نویسندگی بازی ترجمه خوانندگی آهنگسازی تدوین'.split(' '),
);

/**
 * «ترامپ: …» at the head of a line: the colon itself is the cue. What stands before it must be a person, a title or an
 * organisation from end to end, for most colons of news are lists, addresses and hours.
 */
export function labelCueAt(document: Document, at: number): Cue | null {
  const { tokens } = document;
  const colon = tokens[at];
  if (!colon || isOfAddress(document, at)) return null;
  // «رستگار ⏎ : آب کم است»: the colon stands on a line of its own.
  let first = colon.lineStart ? at - 1 : at;
  if (first < 0 || (colon.lineStart && !isSpeaker(document, lineStart(document, first), at))) return null;
  const most = tokens[at + 1]?.lineStart ? longestLine : longest;
  while (first > 0 && (!tokens[first]?.lineStart || isTagged(document, first))) {
    if (at - first > most) return null;
    first--;
  }
  while (first < at && tokens[first]?.kind === 'punctuation') first++;
  const asker =
    first === at - 1 && isInterviewer(tokens[first]?.key ?? '') && !tellsItself(document, first, at);
  // «فوری / سپیده: …»
  if (urgent.has(tokens[first]?.key ?? '')) {
    first++;
    while (first < at && tokens[first]?.kind === 'punctuation') first++;
  }
  if (first >= at || crafts.has(tokens[at - 1]?.key ?? '')) return null;
  // «ادعای رستگار: …», «پاسخ بامداد به سپیده: …»: whose statement it is.
  const whose = statementOwnerAt(document, first, at);
  const stated = whose > 0;
  if (stated) first = whose;
  else if (isHeading(tokens[first]?.key ?? '') && !asker) return null;
  const someone =
    asker ||
    stated ||
    isSpeaker(document, first, at) ||
    isNamedElsewhere(document, first, at) ||
    introduces(document, first, at);
  const headline = !asker && !isDateline(document, first, at) && speaksInHeadline(document, first, at);
  if (!headline && !(someone && saysSomething(document, at + 1)) && !namesHeadlineOffice(document, first, at))
    return null;
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

const isHeading = (key: string): boolean => credits.has(key) || headings.has(key);

function lineStart({ tokens }: Document, at: number): number {
  let first = at;
  while (first > 0 && at - first <= longest && !tokens[first]?.lineStart) first--;
  return first;
}

/** «رستگار در ⏎ #گفتگو ⏎ با سپیده:»: a tag in the middle of a phrase stands on a line of its own. */
function isTagged({ tokens }: Document, at: number): boolean {
  const tag = tokens[at]?.key === '#' ? at : at - 2;
  return (
    tokens[tag]?.key === '#' && tokens[tag]?.lineStart === true && isPreposition(tokens[tag - 1]?.key ?? '')
  );
}

/** The colon of «https://…», or between two figures. */
function isOfAddress({ tokens }: Document, at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && !next.spaceBefore && (next.key === '/' || next.kind === 'number');
}

/** A list («مقام نخست: …», «کارگردان: …») names things; speech has a verb, or words enough for a headline. */
function saysSomething({ tokens }: Document, from: number): boolean {
  let words = 0;
  for (let i = from; i < tokens.length && words < 60; i++) {
    const token = tokens[i];
    if (!token || (token.lineStart && words > 0)) break;
    if (isFiniteVerb(token)) return true;
    if (token.kind === 'word') words++;
  }
  return false;
}
