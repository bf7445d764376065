import { adverbsBehindSpeakers, adverbsOfNow } from '../names/clause-openers';
import { honorificEnd } from '../names/honorifics';
import { isKnownBody, isKnownMedium } from '../names/known-bodies';
import { isPresent } from '../names/present';
import { roleHeadAt } from '../names/role-heads';
import { dashes } from '../quotes/punctuation';
import type { Document, TokenRange } from '../rule';
import { fold } from '../text/fold';
import type { Token } from '../text/tokens';
import { words } from '../text/word-list';
import { beforeTold } from './source-cuts';
import { leadingAdverbs } from './source-words';

/** Dashes between the place of a report and its first words: «نیک‌آباد (بامداد) - شهردار گفت». */
/** The place, the agency and its brackets. */
const mostDatelineTokens = 6;

/** Nouns that with «در» tell when or where someone spoke, and so are no part of who: «وزیر نیرو در ادامه». */
const occasions: ReadonlySet<string> = new Set(
  'دیدار سفر بازدید تماس واکنش جلسه مراسم کنفرانس سخنرانی پیام خطبه‌های برنامه همایش سخنان گردهمایی آیین حضور ادامه پایان بخش بخشی آغاز ابتدا ابتدای حاشیه خصوص خصوصی مورد باره رابطه گفتگو گفت‌وگو گفتگویی گفت‌وگویی مصاحبه نشست جمع پاسخ همین این حالی'
    .split(' ')
    .map(fold),
);

/** Adverbs behind a source: «خبرگزاری سپیده همچنین». */
const trailingAdverbs: ReadonlySet<string> = new Set([
  ...adverbsBehindSpeakers,
  ...adverbsOfNow,
  ...words('نیز همین اما و صراحتا نخست زمانی'),
]);

const again = fold('دیگر');
const very = fold('خیلی');
/** «را» and how it is spoken. */
const objectMarks: ReadonlySet<string> = new Set(['را', 'رو'].map(fold));

const inThis: ReadonlySet<string> = new Set(
  [
    'ماه‌ها',
    'سال‌ها',
    'روزها',
    'هفته‌ها',
    'مدت‌ها',
    'پیش‌تر',
    'دراین',
    'دراین‌باره',
    'دراین‌خصوص',
    'دراین‌رابطه',
    'دراین‌مورد',
  ].map(fold),
);

/** The words of a source without the marks around them, the dateline before them and the occasion after them. */
export function sourceExtent(document: Document, source: TokenRange): TokenRange {
  const listed = pastListMark(document, pastDateline(document, source));
  const range = withoutMarks(document, beforeOccasion(document, listed));
  range.first = pastBlessed(document, range);
  const medium = mediumEnd(document, range);
  if (medium > range.first) range.end = medium;
  while (range.first < range.end - 1 && leadingAdverbs.has(document.tokens[range.first]?.key ?? ''))
    range.first++;
  range.end = beforeTold(document, range);
  range.end = sourceBeforeAdverbs(document.tokens, range);
  return range;
}

/** «۳- کمیته مسابقات», «۲ _ اتحادیه»: past the number of an item of a list. */
function pastListMark({ tokens }: Document, { first, end }: TokenRange): TokenRange {
  const sign = tokens[first + 1]?.key ?? '';
  const listed = tokens[first]?.kind === 'number' && (dashes.has(sign) || sign === '_' || sign === ']');
  return { first: listed && first + 2 < end ? first + 2 : first, end };
}

/** «رئیس سازمان آب بار دیگر», «شهردار خیلی روشن», «رهبر ماجرا را فهمید و»: where the source ends before what is told of it. */
function sourceBeforeAdverbs(tokens: readonly Token[], { first, end }: TokenRange): number {
  const keyAt = (at: number): string => (at > first ? (tokens[at]?.key ?? '') : '');
  let to = end;
  for (;;) {
    const [before, last] = [keyAt(to - 2), keyAt(to - 1)];
    if (trailingAdverbs.has(last)) to--;
    else if ((before === 'بار' && last === again) || (before === 'باز' && last === 'هم')) to -= 2;
    else if (before === very) to -= 2;
    else if (before === 'یک' && last === 'بار') to -= 2;
    else break;
  }
  // An office with its object and verb: nobody's title has «را» in it.
  if (to < end && roleHeadAt(tokens, first))
    for (let at = first + 2; at < to - 1; at++) if (objectMarks.has(tokens[at]?.key ?? '')) return at - 1;
  return to;
}

/** «[آستان حضرت] معصومه (س)، رستگار»: the holy name is the end of the phrase before the source. */
function pastBlessed({ tokens, marks }: Document, { first, end }: TokenRange): number {
  for (let i = first; i < Math.min(end - 2, first + 6); i++)
    if (tokens[i]?.key === ')' && tokens[i + 1]?.key === '،') {
      const next = honorificEnd(tokens, i + 2);
      return marks.startingAt('name', next)?.value.entity === 'person' ? i + 2 : first;
    }
  return first;
}

/** «رویترز قیمت نفت …»: where a medium known by its name ends that opens a longer phrase; its start where none does. */
function mediumEnd({ tokens }: Document, { first, end }: TokenRange): number {
  if (isKnownBody(tokens, first, end)) return first;
  for (let to = Math.min(end - 1, first + 3); to > first; to--)
    if (tokens[to]?.kind === 'word' && tokens[to]?.key !== 'و' && isKnownMedium(keysOf(tokens, first, to)))
      return to;
  return first;
}

const keysOf = (tokens: readonly Token[], first: number, end: number): string =>
  tokens
    .slice(first, end)
    .map(({ key }) => key)
    .join('');

/** Past «نیک‌آباد (بامداد) -», where a line opens so. */
function pastDateline({ tokens, marks }: Document, { first, end }: TokenRange): TokenRange {
  // «معاون سیاسی - اجتماعی استاندار نیک‌آباد»: no dateline opens with an office.
  if (roleHeadAt(tokens, first)) return { first, end };
  if (!tokens[first]?.lineStart || marks.startingAt('name', first)?.value.entity === 'person')
    return { first, end };
  for (let i = first + 1; i < Math.min(end - 1, first + mostDatelineTokens); i++)
    if (dashes.has(tokens[i]?.key ?? '') && tokens[i]?.spaceBefore) return { first: i + 1, end };
  return { first, end };
}

/** Before a time, or «در» and an occasion. */
function beforeOccasion({ tokens, marks }: Document, { first, end }: TokenRange): TokenRange {
  for (let i = first + 1; i < end; i++) {
    const key = tokens[i]?.key ?? '';
    const when = key === 'در' && occasions.has(tokens[i + 1]?.key ?? '') && !isPresent(tokens, i);
    const occasion = inThis.has(key) || when;
    const time = marks.startingAt('time', i);
    if (occasion || (time && (time.end > i + 1 || marks.covering('name', i) === undefined)))
      return { first, end: i };
  }
  return { first, end };
}

/** The tokens of a range without marks of punctuation at its ends; a bracket that the range opens stays closed. */
export function withoutMarks(
  { tokens }: Document,
  { first, end }: TokenRange,
): { first: number; end: number } {
  let from = first;
  let to = end;
  while (from < to && tokens[from]?.kind === 'punctuation') from++;
  while (to > from && tokens[to - 1]?.kind === 'punctuation' && tokens[to - 3]?.key !== '(') to--;
  return { first: from, end: to };
}
