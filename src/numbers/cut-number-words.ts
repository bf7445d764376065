import { fold } from '../text/fold';
import type { WordCuts } from '../text/tokens';
import { type Numeral, numerals } from './numeral-words';

/**
 * What may follow a number inside one word, so that the number is to be read by itself: currencies, measures,
 * classifiers, lengths of time, each also as the adjective in ی or ه. Of other compounds («دوجانبه», «چهارراه»,
 * «سه‌شنبه», «صدها») the number is no figure.
 */
const followers: ReadonlySet<string> = new Set(
  (
    'تومان تومانی تومن تومنی ریال ریالی دلار دلاری یورو یورویی درصد درصدی برابر برابری نفر نفره نفری تن تنی کیلو ' +
    'کیلویی کیلوگرم کیلوگرمی گرم گرمی متر متری مترمربع مترمربعی متره کیلومتر کیلومتری سانتی سانتیمتر سانتیمتری ' +
    'هکتار هکتاری لیتر لیتری بشکه واحد واحدی مگابایت مگابایتی گیگ گیگابایت گیگابایتی مگاوات مگاواتی وات واتی ' +
    'اینچ اینچی درجه درجهای دستگاه فقره راس جلد عدد مورد قطعه قبضه فروند رشته حلقه باب نوبت مرحله مرحلهای گانه ' +
    'ساله سالگی سال روز روزه ماه ماهه هفته هفتهای ساعت ساعته دقیقه دقیقهای ثانیه ثانیهای دههای شبه تا'
  ).split(' '),
);

/** Those that are written onto the number without a ZWNJ, and make no other word when they are. */
const gluedFollowers: ReadonlySet<string> = new Set(
  'تومان تومانی تومن ریال ریالی دلار دلاری درصد درصدی نفر نفره دستگاه برابر برابری ساله روزه ماهه ساعته متر متری کیلومتر تا بازی کمیته کشور استان پروژه امتیاز'.split(
    ' ',
  ),
);

const longestNumeral = Math.max(...[...numerals.keys()].map((word) => word.length));
const longestWord = 200;
/** The letters that a number begins with, and the «و» of «ونیم». */
const firstLetters: ReadonlySet<number> = new Set(
  [...numerals.keys(), 'ونیم', 'نیم'].map((word) => word.charCodeAt(0)),
);
const joiner = 0x200c;

/**
 * Cuts a word that holds a number into the numerals, their «و» and what they count: «بیست‌ودو», «صدهزار»,
 * «پنج‌نفره», «یک‌سوم», «هزارتومانی».
 *
 * @returns pairs `[end, start]` in UTF-16 units of the word, one a cut; null where it is one word.
 */
export function cutsOfNumberWord(word: string): ReturnType<WordCuts> {
  if (word.length < 4 || !firstLetters.has(word.charCodeAt(0)) || word.length > longestWord) return null;
  const { letters, places, joints } = lettersOf(word);
  if (numerals.has(letters) || letters === 'یکتا') return null;
  const pieces = piecesOf(letters, joints);
  if (!pieces) return null;
  const cuts: (readonly [number, number])[] = [];
  for (const at of pieces) {
    const start = places[at] ?? word.length;
    const end = (places[at - 1] ?? 0) + 1;
    cuts.push([endOfLetter(word, end), start]);
  }
  return cuts.length > 0 ? cuts : null;
}

/** The folded letters of a word, where each stands in it, and which of them follow a ZWNJ. */
function lettersOf(word: string) {
  let letters = '';
  const places: number[] = [];
  const joints = new Set<number>();
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) === joiner) {
      joints.add(letters.length);
      continue;
    }
    const letter = fold(word.charAt(i));
    if (letter === '') continue;
    letters += letter;
    places.push(i);
  }
  return { letters, places, joints };
}

/** Diacritics stay with the letter before them. */
function endOfLetter(word: string, at: number): number {
  let end = at;
  while (end < word.length && word.charCodeAt(end) !== joiner && fold(word.charAt(end)) === '') end++;
  return end;
}

/**
 * Where the pieces after the first begin. Tries the longest numeral first and goes back where the rest is none:
 * «دهمیلیون» is not «دهم».
 */
function piecesOf(letters: string, joints: ReadonlySet<number>): number[] | null {
  const dead = new Set<number>();
  const starts: number[] = [];
  const { length } = letters;
  const numeralsFrom = (at: number, before: Numeral | null, joined: boolean): boolean => {
    for (let size = Math.min(longestNumeral, length - at); size >= 2; size--) {
      const numeral = numerals.get(letters.slice(at, at + size));
      if (!numeral || (before && !goesOn(before, numeral, joined, joints.has(at)))) continue;
      if (at > 0) starts.push(at);
      if (restFrom(at + size, numeral)) return true;
      if (at > 0) starts.pop();
    }
    return false;
  };
  const restFrom = (at: number, before: Numeral): boolean => {
    if (at === length) return true;
    // Two ways lead to a place only by different numerals that end there; the first that fails speaks for both.
    if (dead.has(at)) return false;
    if (!before.ordinal) {
      if (numeralsFrom(at, before, false)) return true;
      if (letters.startsWith('و', at)) {
        starts.push(at);
        // «هزارو پانصد»: the «و» has lost its space.
        if (at + 1 === length && before.value >= 20) return true;
        if (letters.slice(at + 1) === 'نیم') {
          starts.push(at + 1);
          return true;
        }
        if (numeralsFrom(at + 1, before, true)) return true;
        starts.pop();
      }
      if ((joints.has(at) ? followers : gluedFollowers).has(letters.slice(at))) {
        starts.push(at);
        return true;
      }
    }
    dead.add(at);
    return false;
  };
  return numeralsFrom(0, null, false) ? starts : null;
}

/** Whether one numeral can follow another in a number: «چل» and «سی» in «چلسی» cannot. */
function goesOn(before: Numeral, next: Numeral, joined: boolean, apart: boolean): boolean {
  if (joined) return next.value < before.value && before.place !== 'unit' && before.place !== 'teen';
  if (next.place === 'scale') return next.ordinal !== 'plain' || before.place !== 'scale';
  if (next.ordinal === 'plain') return before.value < next.value;
  if (before.place === 'scale') return next.place !== 'zero';
  if (next.value === 100 && before.place === 'unit') return !next.ordinal;
  return apart && !next.ordinal && next.value > before.value;
}
