import type { Document } from '../rule';

const loose: ReadonlySet<string> = new Set(
  (
    'همچنین همچنان همواره نیز هم البته سپس بارها حتی تاکنون اساسا عملا عموما قطعا اصولا معمولا غالبا صریحا احتمالا مستقیما رسما ' +
    'اما هنوز مدام همزمان بهخوبی بهتازگی بهزودی بهشدت بهصراحت بهسرعت شدیدا قویا اخیرا دقیقا کاملا واقعا ظاهرا متقابلا مجددا قبلا فعلا ضمنا'
  ).split(' '),
);

/** An adverb that can be no part of a name: «بامداد» and «صبح» are names of papers too. */
export const isLoose = ({ tokens }: Document, at: number): boolean =>
  loose.has(tokens[at]?.key ?? '') || tokens[at]?.text.endsWith('اً') === true;

/** How someone speaks: words that are no part of who it is. */
const manners: ReadonlySet<string> = new Set(
  'آهسته آرام بلند محکم صریح قاطع یواش قاطعانه صادقانه صریحانه محرمانه مؤدبانه مودبانه مصرانه ملتمسانه معترضانه'.split(
    ' ',
  ),
);

/** «پدر زیر لب گفت», «مادر آهسته گفت»: without the adverb, where it is no part of a name. */
export function beforeManner({ tokens, marks }: Document, first: number, end: number): number {
  if (tokens[end - 1]?.key === 'لب' && tokens[end - 2]?.key === 'زیر' && end > first + 2) return end - 2;
  const manner = manners.has(tokens[end - 1]?.key ?? '') && !marks.covering('name', end - 1);
  return manner && end > first + 1 ? end - 1 : end;
}
