import type { Document } from '../rule';
import { words } from '../text/word-list';
import { closers, commas } from './punctuation';
import { isPreposition, openingEnd } from './word-classes';

/** Words that may stand between the subject and what is said, and belong to neither. */
export const loose: ReadonlySet<string> = new Set([
  'نیز',
  'هم',
  'همچنین',
  'سپس',
  'البته',
  'نیزهم',
  'پیشتر',
  'صراحتا',
  'رسما',
  'تلویحا',
]);

/** Words that join the clause to the one before, and are no part of its object: «… پر است، زیرا آن را … می‌داند». */
const conjunctions: ReadonlySet<string> = new Set('اما ولی لیکن زیرا چون چراکه بلکه لذا بنابراین'.split(' '));

/** Past «نیز», «در پایان», «در این نشست» and the like, of which several may stand before an object. */
export function pastOpenings(document: Document, from: number, ra: number): number {
  const { tokens } = document;
  let at = from;
  for (let step = 0; step < 4; step++) {
    const key = tokens[at]?.key ?? '';
    const next = tokens[at + 1]?.key ?? '';
    const passage = key === 'در' ? ownWordsEnd(document, at, ra) : at;
    const opening = openingEnd(document, at);
    if (passage > at) at = passage;
    else if (loose.has(key) || commas.has(key) || conjunctions.has(key)) at++;
    else if (key === 'در' && (next === 'پایان' || next === 'ادامه' || next === 'خاتمه')) {
      at += 2;
      if (tokens[at]?.key === 'سخنان' || tokens[at]?.key === 'این') at += 2;
    } else if (key === 'در' && next === 'این') at += 3;
    else if (opening > at && opening < ra) at = opening;
    else if (key === 'در' && occasions.has(next)) at += 2;
    else if (key === 'با' && issuing.has(next) && occasions.has(tokens[at + 2]?.key ?? '')) at += 3;
    else {
      const own = key === 'با' ? ownEnd(document, at, ra) : at;
      if (own > at) {
        at = own;
        continue;
      }
      const setting = key === 'در' ? settingEnd(document, at, ra) : at;
      const end = setting > at ? setting : document.marks.startingAt('time', at)?.end;
      if (end === undefined || (setting <= at && end >= ra)) break;
      at = end;
    }
  }
  return at;
}

const passages: ReadonlySet<string> = new Set(
  'بخش بخشی قسمت قسمتی ادامه پایان ابتدای خلال جریان فرازی'.split(' '),
);
const ownWords: ReadonlySet<string> = new Set('سخنانش صحبتهایش اظهاراتش گفتههایش سخنرانیاش'.split(' '));
/** So many words has «در بخش دیگری از سخنان خود» at most. */
const longestPassage = 8;

/** «در بخش دیگری از سخنان خود آب را …»: which part of the speech it stands in. */
function ownWordsEnd({ tokens }: Document, at: number, ra: number): number {
  if (!passages.has(tokens[at + 1]?.key ?? '')) return at;
  for (let i = at + 2; i < Math.min(ra - 1, at + longestPassage); i++) {
    const key = tokens[i]?.key ?? '';
    if (key === 'خود' || ownWords.has(key)) return i + 1;
  }
  return at;
}

/** «با توجه به وظیفه خود مبارزه با قاچاق را …»: «خود» closes the adverbial, where what follows is no part of a row. */
function ownEnd({ tokens }: Document, at: number, ra: number): number {
  for (let i = at + 2; i < ra - 1; i++) {
    if (tokens[i]?.key !== 'خود') continue;
    const next = tokens[i + 1]?.key ?? '';
    return next === 'و' || commas.has(next) || isPreposition(next) ? at : i + 1;
  }
  return at;
}

/** «در گفت‌وگو با خبرنگار سپیده», «در همایش «آب»»: where it was said, up to the name or mark that closes it. */
function settingEnd(document: Document, at: number, ra: number): number {
  const { tokens, marks } = document;
  const talk = tokens[at + 1]?.key.startsWith('گفت') && tokens[at + 2]?.key === 'با';
  const last = lastSetting(document, at, ra);
  if (last > at) return last;
  for (let i = at + 1; i < Math.min(ra - 1, at + 9); i++) {
    if (closers.has(tokens[i]?.key ?? '')) return i + 1;
    const name = talk ? marks.startingAt('name', i) : undefined;
    if (name && name.end < ra) return name.end;
  }
  return at;
}

/** «در پیامی دولت را …»: a noun alone tells the occasion. */
export const occasions = words(
  'پیامی توییتی نامهای بیانیهای اطلاعیهای یادداشتی گزارشی سخنانی اظهاراتی مصاحبهای گفتوگویی گفتگویی نشستی پستی مطلبی',
);
/** «با انتشار بیانیه‌ای دولت را …» */
const issuing: ReadonlySet<string> = new Set(['انتشار', 'صدور', 'ارسال', 'نگارش']);
/** «در نشست خبری روز دوشنبه»: so many words between «در» and the time of what it names. */
const longestOccasion = 4;
const dating: ReadonlySet<string> = new Set(['در', 'تاریخ', 'طی', 'مورخ']);

/** «در نشست روز دوشنبه», «در مراسم افتتاح سد در نیک‌آباد»: up to the last time or place in front of the object. */
function lastSetting({ tokens, marks }: Document, at: number, ra: number): number {
  let last = at;
  for (let i = at + 1; i < ra; i++) {
    const name = tokens[i - 1]?.key === 'در' ? marks.startingAt('name', i) : undefined;
    const near = dating.has(tokens[i - 1]?.key ?? '') || i - at <= longestOccasion;
    const time = near ? marks.startingAt('time', i) : undefined;
    const mark = time ?? (name?.value.entity === 'place' ? name : undefined);
    const next = mark ? (tokens[mark.end]?.key ?? '') : '';
    if (mark && mark.end < ra && next !== 'و' && !commas.has(next) && !isPreposition(next)) last = mark.end;
  }
  return last;
}
